import { Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import { type PlanSetting, savePlan, type TypeSetting } from '../../api/administration';
import { sizeWord } from '../../words/amounts';
import { PRIORITY_WORDS } from '../../words/tickets';
import { minutesWord } from '../edit/durations';
import { useEdit } from '../edit/useEdit';
import { useUndo } from '../edit/useUndo';
import { PlanForm } from './PlanForm';
import classes from './Plans.module.css';

interface Props {
  plan: PlanSetting;
  /** The types the desk offers. */
  types: TypeSetting[];
  /** How many minutes a day of business hours has. */
  day: number;
  onChanged: () => void;
}

/** One plan, and its form below it while it is edited. */
export function PlanRow({ plan, types, day, onChanged }: Props) {
  const [open, setOpen] = useState(false);
  const undo = useUndo(savePlan, onChanged);
  const edit = useEdit(
    plan,
    savePlan,
    useCallback(
      (now: PlanSetting, before: PlanSetting) => {
        setOpen(false);
        undo(`The plan ${now.name} is saved.`, now, before);
      },
      [undo],
    ),
    onChanged,
  );
  const own = types.filter((type) => type.plans.includes(plan.key));
  return (
    <tbody>
      <tr>
        <th scope="row">{plan.name}</th>
        <td data-name="Open tickets at once">{plan.openTickets ?? 'unlimited'}</td>
        <td data-name="Issue types" title={own.map((type) => type.label).join(', ')}>
          {own.length === types.length ? 'all' : `${own.length} of ${types.length}`}
        </td>
        <td data-name="Priority up to">{PRIORITY_WORDS[plan.highestPriority]}</td>
        <td data-name="One attachment">{sizeWord(plan.attachmentBytes)}</td>
        <td data-name="A ticket's total">{sizeWord(plan.ticketBytes)}</td>
        <td data-name="First response / resolution">
          <Promised targets={plan.targets} day={day} />
        </td>
        <td>
          {!open && (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`Edit the plan ${plan.name}`}
              onClick={() => setOpen(true)}
            >
              Edit
            </Button>
          )}
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={8}>
            <PlanForm edit={edit} plan={plan} day={day} onClose={() => setOpen(false)} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Promised({ targets, day }: { targets: PlanSetting['targets']; day: number }) {
  if (!targets) return 'none';
  const each = targets.roundTheClock ? 1440 : day;
  return (
    <span>
      {minutesWord(targets.firstResponseMinutes, each)} / {minutesWord(targets.resolutionMinutes, each)}
      <span className={classes.hours}>{targets.roundTheClock ? 'round the clock' : 'business hours'}</span>
    </span>
  );
}
