import type { Capability, Catalog } from '../api/catalog';
import { FileField } from '../upload/FileField';
import type { Uploads } from '../upload/useUploads';
import { ClosedFiles } from './ClosedFiles';
import { isClosed } from './form';
import classes from './Sections.module.css';

interface Props {
  catalog: Catalog;
  uploads: Uploads;
  /** Why no file can be added, when none can. */
  closed: Capability | null;
  onAdd: (files: File[]) => void;
}

/** The files that go with the ticket. */
export function FilesSection({ catalog, uploads, closed, onAdd }: Props) {
  return (
    <fieldset className={classes.section}>
      <legend>Files</legend>
      {closed ? (
        <ClosedFiles capability={closed} explained={isClosed(catalog)} />
      ) : (
        <FileField uploads={uploads} limit={fileLimit(catalog)} onAdd={onAdd} />
      )}
    </fieldset>
  );
}

function fileLimit(catalog: Catalog): number | null {
  const limit = catalog.capabilities.attachment_size?.limit;
  return typeof limit === 'number' ? limit : null;
}
