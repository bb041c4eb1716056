import { Autocomplete } from '@mantine/core';
import { useCallback } from 'react';
import { type HoursSetting, saveHours } from '../../api/administration';
import { SaveBar } from '../edit/SaveBar';
import { useEdit } from '../edit/useEdit';
import { useUndo } from '../edit/useUndo';
import { DayLine } from './DayLine';
import { Holidays } from './Holidays';
import classes from './Hours.module.css';
import { problemsOf, WEEK } from './week';

const ZONES = Intl.supportedValuesOf('timeZone');

/** Time zone, weekdays and holidays, saved together. */
export function HoursForm({ hours, onChanged }: { hours: HoursSetting; onChanged: () => void }) {
  const undo = useUndo(saveHours, onChanged);
  const edit = useEdit(
    hours,
    saveHours,
    useCallback(
      (now: HoursSetting, before: HoursSetting) => undo('The business hours are saved.', now, before),
      [undo],
    ),
    onChanged,
  );
  const { mine } = edit;
  const problems = problemsOf(mine);
  const errors = { ...edit.errors, ...problems };
  const setDay = (day: HoursSetting['days'][number] | null, key: string) =>
    edit.set({
      days: WEEK.flatMap((each) =>
        each === key ? (day ?? []) : (mine.days.find((known) => known.day === each) ?? []),
      ),
    });
  return (
    <form
      className={classes.form}
      onSubmit={(e) => {
        e.preventDefault();
        if (edit.dirty && !Object.keys(problems).length) edit.save();
      }}
    >
      <Autocomplete
        label="Time zone"
        maw={320}
        limit={8}
        data={ZONES}
        value={mine.zone}
        error={errors.zone}
        onChange={(zone) => edit.set({ zone })}
      />
      <fieldset className={classes.section}>
        <legend>Open on</legend>
        {WEEK.map((key) => {
          const at = mine.days.findIndex((day) => day.day === key);
          return (
            <DayLine
              key={key}
              name={key}
              day={mine.days[at] ?? null}
              error={at < 0 ? undefined : errors[`days/${at}/closes`]}
              onChange={(day) => setDay(day, key)}
            />
          );
        })}
        {errors.days && (
          <p className={classes.error} role="alert">
            {errors.days}
          </p>
        )}
      </fieldset>
      <Holidays holidays={mine.holidays} errors={errors} onChange={(holidays) => edit.set({ holidays })} />
      <SaveBar
        edit={edit}
        present={hours}
        what="The business hours"
        wrong={Object.keys(problems).length > 0}
      />
    </form>
  );
}
