import type { Capability, Catalog, TicketType } from '../api/catalog';
import { FileField } from '../upload/FileField';
import type { Uploads } from '../upload/useUploads';
import { ClosedFiles } from './ClosedFiles';
import { isClosed } from './form';
import classes from './Sections.module.css';
import { WantedFiles } from './WantedFiles';

interface Props {
  catalog: Catalog;
  type: TicketType | undefined;
  uploads: Uploads;
  /** Why no file can be added, when none can. */
  closed: Capability | null;
  onAdd: (files: File[]) => void;
}

/** The files that go with the ticket. */
export function FilesSection({ catalog, type, uploads, closed, onAdd }: Props) {
  return (
    <fieldset className={classes.section}>
      <legend>Files</legend>
      {closed ? (
        <ClosedFiles capability={closed} explained={isClosed(catalog)} />
      ) : (
        <>
          <WantedFiles files={type?.attachments ?? []} />
          <FileField uploads={uploads} onAdd={onAdd} />
        </>
      )}
    </fieldset>
  );
}
