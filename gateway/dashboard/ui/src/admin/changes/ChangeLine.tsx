import type { SettingChange } from '../../api/administration';
import { Time } from '../../words/Time';
import { fieldWord, valueWord } from '../edit/settingWords';
import classes from './Changes.module.css';

/** What was changed, as words. */
function subject({ area, name }: SettingChange): string {
  if (area === 'hours') return 'the business hours';
  return `the ${area === 'flag' ? 'switch' : area} “${name}”`;
}

/** One change: who, what, and each field before and after. */
export function ChangeLine({ change }: { change: SettingChange }) {
  return (
    <li>
      <div className={classes.head}>
        <span>
          <strong>{change.actor.name}</strong> {change.added ? 'added' : 'changed'} {subject(change)}
        </span>
        <Time at={change.at} className="cb-muted" />
      </div>
      <ul className={classes.fields}>
        {change.fields.map(({ field, from, to }) => (
          <li key={field}>
            {fieldWord(field)}: {valueWord(field, from)} → {valueWord(field, to)}
          </li>
        ))}
      </ul>
    </li>
  );
}
