import { Button, CloseButton, TextInput } from '@mantine/core';
import type { HoursSetting } from '../../api/administration';
import classes from './Hours.module.css';

interface Props {
  holidays: HoursSetting['holidays'];
  errors: Record<string, string>;
  onChange: (holidays: HoursSetting['holidays']) => void;
}

/** The days on which the desk is closed all day. */
export function Holidays({ holidays, errors, onChange }: Props) {
  const set = (at: number, change: Partial<HoursSetting['holidays'][number]>) =>
    onChange(holidays.map((holiday, i) => (i === at ? { ...holiday, ...change } : holiday)));
  return (
    <fieldset className={classes.section}>
      <legend>Holidays</legend>
      {holidays.length === 0 && <p className="cb-muted">None yet: every open weekday counts.</p>}
      {holidays.map((holiday, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a holiday being typed has nothing else to tell it apart
        <div key={i} className={classes.holiday}>
          <TextInput
            type="date"
            aria-label={`Date of holiday ${i + 1}`}
            value={holiday.date}
            error={errors[`holidays/${i}/date`]}
            onChange={(e) => set(i, { date: e.currentTarget.value })}
          />
          <TextInput
            aria-label={`Name of holiday ${i + 1}`}
            placeholder="Name"
            maxLength={80}
            value={holiday.name}
            error={errors[`holidays/${i}/name`]}
            onChange={(e) => set(i, { name: e.currentTarget.value })}
          />
          <CloseButton
            aria-label={`Remove ${holiday.name || `holiday ${i + 1}`}`}
            onClick={() => onChange(holidays.filter((_, at) => at !== i))}
          />
        </div>
      ))}
      <Button
        variant="default"
        size="compact-sm"
        onClick={() => onChange([...holidays, { date: '', name: '' }])}
      >
        Add a holiday
      </Button>
    </fieldset>
  );
}
