import { Checkbox, CloseButton, Group, TextInput } from '@mantine/core';
import type { TypeSetting } from '../../api/administration';
import type { ChecklistLine, WantedFile } from '../../api/catalog';
import { plain } from '../../words/tickets';
import classes from './Catalogue.module.css';

interface Props {
  type: TypeSetting;
  line: ChecklistLine;
  at: number;
  errors: Record<string, string>;
  onChange: (change: Partial<ChecklistLine>) => void;
  onRemove: () => void;
}

const FILE = 'file:';

/** One line: what is good, how to get there, and what of the form meets it. */
export function ChecklistLineForm({ type, line, at, errors, onChange, onRemove }: Props) {
  const error = (field: string) => errors[`checklist/${at}/${field}`];
  const name = line.label || `line ${at + 1}`;
  const choose = (chosen: string[]) =>
    onChange({
      fields: chosen.filter((each) => !each.startsWith(FILE)),
      attachments: chosen
        .filter((each) => each.startsWith(FILE))
        .map((each) => each.slice(FILE.length) as WantedFile['key']),
    });
  return (
    <div className={classes.rule}>
      <div className={classes.ruleHead}>
        <TextInput
          className={classes.grow}
          label="Line"
          placeholder="Has reproducible steps"
          maxLength={80}
          value={line.label}
          error={error('label')}
          onChange={(e) => onChange({ label: e.currentTarget.value })}
        />
        <CloseButton mb={4} aria-label={`Remove ${name}`} onClick={onRemove} />
      </div>
      <TextInput
        label="Hint"
        placeholder="Say what you expected, what happened instead and what you tried already."
        maxLength={200}
        value={line.hint}
        error={error('hint')}
        onChange={(e) => onChange({ hint: e.currentTarget.value })}
      />
      <Checkbox.Group
        label="Met when the ticket has"
        value={[...line.fields, ...line.attachments.map((file) => FILE + file)]}
        error={error('fields') ?? error('attachments')}
        onChange={choose}
      >
        <Group style={{ gap: '8px 16px' }} mt={6}>
          {type.fields.map((field) => (
            <Checkbox key={field.key} size="xs" value={field.key} label={field.label} />
          ))}
          {type.attachments.map((file) => (
            <Checkbox key={file.key} size="xs" value={FILE + file.key} label={plain(file.key)} />
          ))}
        </Group>
      </Checkbox.Group>
    </div>
  );
}
