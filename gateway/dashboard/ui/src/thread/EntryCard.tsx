import type { Entry } from '../api/timeline';
import { Icon } from '../frame/Icon';
import { Markdown } from '../markdown/Markdown';
import { SafeHtml } from '../markdown/SafeHtml';
import { sideOf } from '../words/sides';
import { Time } from '../words/Time';
import { AttachmentChip } from './AttachmentChip';
import classes from './EntryCard.module.css';
import { ErasedText } from './ErasedText';

/** One entry that someone wrote. */
export function EntryCard({ entry, account }: { entry: Entry; account: string }) {
  const side = sideOf(entry.author?.role);
  const author = entry.author ? (entry.author.name ?? 'Name erased') : 'Casebook';
  return (
    <article
      className={classes.card}
      data-note={entry.internal || undefined}
      data-side={side}
      id={`entry-${entry.seq}`}
      aria-label={`${author}, entry ${entry.seq}`}
    >
      <header className={classes.head}>
        <strong>{author}</strong>
        <span className={classes.side}>{side === 'staff' ? 'Support' : account}</span>
        {entry.internal && (
          <span className={classes.lock}>
            <Icon name="lock" size={14} /> Only your team sees this
          </span>
        )}
        <Time at={entry.at} className={classes.time} />
      </header>
      {entry.erasedAt && <ErasedText at={entry.erasedAt} />}
      {entry.bodyHtml ? <SafeHtml html={entry.bodyHtml} /> : entry.body && <Markdown text={entry.body} />}
      {entry.attachments.length > 0 && (
        <ul className={classes.files}>
          {entry.attachments.map((file) => (
            <AttachmentChip key={file.id} file={file} />
          ))}
        </ul>
      )}
    </article>
  );
}
