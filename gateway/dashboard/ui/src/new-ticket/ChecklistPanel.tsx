import type { ChecklistItem } from '../api/tickets';
import { Icon } from '../frame/Icon';
import classes from './ChecklistPanel.module.css';
import { scoreOf, scoreWord } from './useChecklist';

/** The quality checklist beside the form: each line with its state and a hint; it advises and never blocks. */
export function ChecklistPanel({ items, title = 'Checklist' }: { items: ChecklistItem[]; title?: string }) {
  const score = scoreOf(items);
  return (
    <section className={classes.panel} aria-label={title}>
      <h2>{title}</h2>
      {items.length === 0 ? (
        <p className={classes.hint}>Choose what it is about, and the lines that help support appear here.</p>
      ) : (
        <>
          <p className={classes.score} aria-live="polite">
            <strong>{score} %</strong> {scoreWord(score)}
          </p>
          <ul className={classes.items}>
            {items.map((item) => (
              <li key={item.key} data-met={item.met || undefined}>
                <span className={classes.state}>
                  {item.met ? <Icon name="check" size={16} /> : <span className={classes.open} />}
                </span>
                <div>
                  {item.label}
                  <span className={classes.said}>{item.met ? ' (done)' : ' (open)'}</span>
                  {!item.met && <p className={classes.hint}>{item.hint}</p>}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
