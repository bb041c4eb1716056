import { Textarea, TextInput } from '@mantine/core';
import type { FieldProps } from './FieldProps';
import { LATEST } from './localTime';
import classes from './Sections.module.css';

/** What was expected, what happened, what was tried, and when. */
export function Details({ field, asked }: FieldProps) {
  return (
    <div className={classes.stack}>
      {asked('expected') && (
        <Textarea label="What did you expect?" autosize minRows={2} {...field('expected')} />
      )}
      {asked('actual') && (
        <Textarea label="What happened instead?" autosize minRows={2} {...field('actual')} />
      )}
      {asked('stepsTried') && (
        <Textarea label="What did you try already?" autosize minRows={2} {...field('stepsTried')} />
      )}
      {asked('occurredAt') && (
        <TextInput
          type="datetime-local"
          label="When did it happen, roughly?"
          description={`Your time zone: ${Intl.DateTimeFormat().resolvedOptions().timeZone}`}
          maw={280}
          max={LATEST}
          {...field('occurredAt')}
        />
      )}
    </div>
  );
}
