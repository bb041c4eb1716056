import { Button } from '@mantine/core';
import type { TypeSetting } from '../../api/administration';
import classes from './Catalogue.module.css';
import { ChecklistLineForm } from './ChecklistLineForm';
import { freeKey } from './keys';

interface Props {
  type: TypeSetting;
  errors: Record<string, string>;
  onChange: (change: Partial<TypeSetting>) => void;
}

/** The lines of advice that score a ticket of this type. */
export function ChecklistEditor({ type, errors, onChange }: Props) {
  const lines = type.checklist;
  const add = () => {
    const key = freeKey(
      'line',
      lines.map((line) => line.key),
    );
    onChange({ checklist: [...lines, { key, label: '', hint: '', fields: ['problem'], attachments: [] }] });
  };
  return (
    <fieldset className={classes.part}>
      <legend>Checklist</legend>
      <div className={classes.rules}>
        {lines.length === 0 && <p className="cb-muted">No advice: every ticket of this type scores 100 %.</p>}
        {lines.map((line, i) => (
          <ChecklistLineForm
            key={line.key}
            type={type}
            line={line}
            errors={errors}
            at={i}
            onChange={(change) =>
              onChange({ checklist: lines.map((each, n) => (n === i ? { ...each, ...change } : each)) })
            }
            onRemove={() => onChange({ checklist: lines.filter((_, n) => n !== i) })}
          />
        ))}
      </div>
      <Button variant="default" size="compact-sm" disabled={lines.length >= 20} onClick={add}>
        Add a line
      </Button>
    </fieldset>
  );
}
