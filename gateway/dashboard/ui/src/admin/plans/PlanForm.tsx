import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PlanSetting } from '../../api/administration';
import type { Priority } from '../../api/catalog';
import { sizeWord } from '../../words/amounts';
import { PRIORITY_WORDS } from '../../words/tickets';
import { bytesOf } from '../edit/durations';
import { ParsedInput } from '../edit/ParsedInput';
import { SaveBar } from '../edit/SaveBar';
import type { Edit } from '../edit/useEdit';
import classes from './Plans.module.css';
import { TargetFields } from './TargetFields';

interface Props {
  edit: Edit<PlanSetting>;
  plan: PlanSetting;
  day: number;
  onClose: () => void;
}

const SIZE = 'A size like 100 MB or 2 GB.';

/** Everything a plan allows, as people write it: sizes and times with their units. */
export function PlanForm({ edit, plan, day, onClose }: Props) {
  const { mine, errors } = edit;
  const [wrong, setWrong] = useState<Record<string, boolean>>({});
  const mark = (field: string) => (bad: boolean) => setWrong((before) => ({ ...before, [field]: bad }));
  return (
    <form
      aria-label={`Edit the plan ${plan.name}`}
      onSubmit={(e) => {
        e.preventDefault();
        if (edit.dirty && !Object.values(wrong).some(Boolean)) edit.save();
      }}
    >
      <div className={classes.form}>
        <TextInput
          label="Name"
          maxLength={40}
          value={mine.name}
          error={errors.name}
          onChange={(e) => edit.set({ name: e.currentTarget.value })}
        />
        <ParsedInput
          key={`open ${edit.base.version}`}
          label="Open tickets at once"
          description="Empty for unlimited."
          value={mine.openTickets}
          word={(count) => (count === null ? '' : String(count))}
          parse={(text) => (text === '' ? null : /^\d{1,7}$/.test(text) ? Number(text) : undefined)}
          hint="A whole number, or empty."
          error={errors.openTickets}
          onWrong={mark('openTickets')}
          onChange={(openTickets) => edit.set({ openTickets })}
        />
        <NativeSelect
          label="Priority up to"
          value={mine.highestPriority}
          data={Object.entries(PRIORITY_WORDS).map(([value, label]) => ({ value, label }))}
          onChange={(e) => edit.set({ highestPriority: e.currentTarget.value as Priority })}
        />
        <ParsedInput
          key={`one ${edit.base.version}`}
          label="One attachment"
          value={mine.attachmentBytes}
          word={sizeWord}
          parse={(text) => bytesOf(text) ?? undefined}
          hint={SIZE}
          error={errors.attachmentBytes}
          onWrong={mark('attachmentBytes')}
          onChange={(attachmentBytes) => edit.set({ attachmentBytes })}
        />
        <ParsedInput
          key={`total ${edit.base.version}`}
          label="A ticket's total"
          value={mine.ticketBytes}
          word={sizeWord}
          parse={(text) => bytesOf(text) ?? undefined}
          hint={SIZE}
          error={errors.ticketBytes}
          onWrong={mark('ticketBytes')}
          onChange={(ticketBytes) => edit.set({ ticketBytes })}
        />
        <TargetFields
          key={`targets ${edit.base.version}`}
          targets={mine.targets}
          day={day}
          errors={errors}
          onWrong={mark('targets')}
          onChange={(targets) => edit.set({ targets })}
        />
      </div>
      <SaveBar
        edit={edit}
        present={plan}
        what="The plan"
        wrong={Object.values(wrong).some(Boolean)}
        onDone={onClose}
      />
      {!edit.dirty && (
        <Button size="compact-sm" variant="default" onClick={onClose}>
          Close
        </Button>
      )}
    </form>
  );
}
