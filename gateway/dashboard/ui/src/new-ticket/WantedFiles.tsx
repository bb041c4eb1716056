import type { WantedFile } from '../api/catalog';
import classes from './Sections.module.css';

/** What a ticket of this type should bring, in the catalogue's words. */
export function WantedFiles({ files }: { files: WantedFile[] }) {
  if (!files.length) return null;
  return (
    <div className={classes.wanted}>
      <p>What helps most:</p>
      <ul>
        {files.map((file) => (
          <li key={file.key}>{file.label}</li>
        ))}
      </ul>
    </div>
  );
}
