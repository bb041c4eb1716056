import { AttachmentChip } from '../thread/AttachmentChip';
import { absolute, moment } from '../words/time';
import classes from './RequestCard.module.css';
import type { Item } from './requests';

/** What was answered, as its kind is read. */
export function AnswerValue({ item }: { item: Item }) {
  const { answer, kind } = item;
  if (!answer) return null;
  if (kind === 'file') {
    return (
      <ul className={classes.files}>
        {answer.files.map((file) => (
          <AttachmentChip key={file.id} file={file} />
        ))}
      </ul>
    );
  }
  const value = answer.value ?? '';
  if (kind === 'url') {
    return (
      <a className={classes.value} href={value} target="_blank" rel="noreferrer">
        {value}
      </a>
    );
  }
  if (kind === 'time') {
    return (
      <time className={classes.value} dateTime={value} title={absolute(value)}>
        {moment(value)}
      </time>
    );
  }
  return <p className={classes.value}>{value}</p>;
}
