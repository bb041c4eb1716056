import { useStore } from '../live/store';
import type { Upload } from '../upload/Upload';
import { sizeWord } from '../words/amounts';
import classes from './AttachmentChip.module.css';

/** How far a file of an entry is, while this page is still sending it. */
export function TransferWord({ upload }: { upload: Upload }) {
  const { phase, sent, problem } = useStore(upload.view);
  const size = upload.file.size;
  if (phase === 'failed') {
    return (
      <span className={classes.facts} data-bad role="alert">
        stopped at {sizeWord(sent)}: {problem?.message}{' '}
        <button type="button" className={classes.again} onClick={() => upload.again()}>
          Retry
        </button>
      </span>
    );
  }
  return (
    <span className={classes.facts}>
      {sizeWord(sent)} of {sizeWord(size)}, {Math.floor((sent / size) * 100)} %
    </span>
  );
}
