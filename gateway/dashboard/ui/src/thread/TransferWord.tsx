import { useStore } from '../live/store';
import { ChooseAgain } from '../upload/ChooseAgain';
import { stateWord } from '../upload/stateWord';
import type { Upload } from '../upload/Upload';
import { sizeWord } from '../words/amounts';
import classes from './AttachmentChip.module.css';

/** How far a file of an entry is, while this page is still sending it. */
export function TransferWord({ upload }: { upload: Upload }) {
  const view = useStore(upload.view);
  const { phase, sent, problem } = view;
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
      {stateWord(view, size)} {phase === 'missing' && <ChooseAgain upload={upload} />}
      {problem && <span role="alert"> {problem.message}</span>}
    </span>
  );
}
