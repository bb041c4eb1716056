import { Checkbox, TextInput } from '@mantine/core';
import type { HoursSetting, Weekday } from '../../api/administration';
import { plain } from '../../words/tickets';
import classes from './Hours.module.css';

type Day = HoursSetting['days'][number];

interface Props {
  name: Weekday;
  day: Day | null;
  error?: string;
  onChange: (day: Day | null) => void;
}

/** One weekday: closed, or open from when to when. */
export function DayLine({ name, day, error, onChange }: Props) {
  const word = plain(name);
  return (
    <div className={classes.day}>
      <Checkbox
        label={word}
        checked={day !== null}
        onChange={(e) =>
          onChange(e.currentTarget.checked ? { day: name, opens: '09:00', closes: '17:00' } : null)
        }
      />
      {day ? (
        <>
          <TextInput
            type="time"
            aria-label={`${word} opens`}
            value={day.opens}
            onChange={(e) => onChange({ ...day, opens: e.currentTarget.value })}
          />
          <span aria-hidden="true">to</span>
          <TextInput
            type="time"
            aria-label={`${word} closes`}
            value={day.closes}
            error={Boolean(error)}
            onChange={(e) => onChange({ ...day, closes: e.currentTarget.value })}
          />
          {error && (
            <span className={classes.error} role="alert">
              {error}
            </span>
          )}
        </>
      ) : (
        <span className="cb-muted">Closed</span>
      )}
    </div>
  );
}
