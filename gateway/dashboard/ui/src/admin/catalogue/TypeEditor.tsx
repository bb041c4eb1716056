import { Checkbox, Group, NativeSelect, Switch, TextInput } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { addType, type PlanSetting, saveType, type TypeSetting } from '../../api/administration';
import type { Priority } from '../../api/catalog';
import { toast } from '../../frame/toasts';
import { PRIORITY_WORDS } from '../../words/tickets';
import { SaveBar } from '../edit/SaveBar';
import { useEdit } from '../edit/useEdit';
import { useUndo } from '../edit/useUndo';
import { AskedFields } from './AskedFields';
import classes from './Catalogue.module.css';
import { ChecklistEditor } from './ChecklistEditor';
import { FormPreview } from './FormPreview';
import { keyOf } from './keys';
import { WantedFiles } from './WantedFiles';

interface Props {
  type: TypeSetting;
  plans: PlanSetting[];
  onChanged: () => void;
}

/** Everything an issue type says and asks, with the form it makes beside it. */
export function TypeEditor({ type, plans, onChanged }: Props) {
  const adding = type.version === 0;
  const navigate = useNavigate();
  const [typedKey, setTypedKey] = useState(false);
  const undo = useUndo(saveType, onChanged);
  const edit = useEdit(
    type,
    adding ? addType : saveType,
    useCallback(
      (now: TypeSetting, before: TypeSetting) => {
        if (before.version > 0) undo(`${now.label} is saved.`, now, before);
        else onChanged();
      },
      [undo, onChanged],
    ),
    onChanged,
  );
  const { mine, errors } = edit;
  const added = adding ? edit.saving.result : null;
  useEffect(() => {
    if (!added || edit.dirty) return;
    toast(`${added.label} is added.`);
    navigate('/dashboard/admin/catalogue');
  }, [added, edit.dirty, navigate]);
  const name = (label: string) =>
    edit.set(adding && !typedKey ? { label, key: keyOf(label, '_') } : { label });
  const wrong = !mine.label.trim() || !mine.key;
  return (
    <div className={classes.editor}>
      <form
        className={classes.form}
        aria-label={adding ? 'New issue type' : type.label}
        onSubmit={(e) => {
          e.preventDefault();
          if (edit.dirty && !wrong) edit.save();
        }}
      >
        <h2>{adding ? 'New issue type' : type.label}</h2>
        <div className={classes.pair}>
          <TextInput
            label="Name"
            required
            maxLength={60}
            value={mine.label}
            error={errors.label}
            onChange={(e) => name(e.currentTarget.value)}
          />
          <TextInput
            label="Key"
            description={adding ? 'Stands for the type in every ticket; it never changes.' : undefined}
            disabled={!adding}
            maxLength={40}
            value={mine.key}
            error={errors.key}
            onChange={(e) => {
              setTypedKey(true);
              edit.set({ key: e.currentTarget.value });
            }}
          />
          <TextInput
            className={classes.both}
            label="Line on its card"
            description="What it is for, in a few words."
            maxLength={120}
            value={mine.description}
            error={errors.description}
            onChange={(e) => edit.set({ description: e.currentTarget.value })}
          />
          <NativeSelect
            label="Usual priority"
            value={mine.defaultPriority}
            data={Object.entries(PRIORITY_WORDS).map(([value, label]) => ({ value, label }))}
            onChange={(e) => edit.set({ defaultPriority: e.currentTarget.value as Priority })}
          />
        </div>
        <fieldset className={classes.part}>
          <legend>Who may use it</legend>
          <Checkbox.Group
            aria-label="Plans"
            value={mine.plans}
            error={errors.plans}
            onChange={(chosen) => edit.set({ plans: [...chosen].sort() })}
          >
            <Group gap="lg" mb="sm">
              {plans.map((plan) => (
                <Checkbox key={plan.key} value={plan.key} label={plan.name} />
              ))}
            </Group>
          </Checkbox.Group>
          <Switch
            label="Also with an expired licence"
            checked={mine.allowedWhenExpired}
            onChange={(e) => edit.set({ allowedWhenExpired: e.currentTarget.checked })}
          />
          <Switch
            mt="sm"
            label="Offered"
            description="When it is not, it is retired: tickets of the type go on, and the form shows it as no longer offered."
            checked={mine.active}
            onChange={(e) => edit.set({ active: e.currentTarget.checked })}
          />
        </fieldset>
        <AskedFields type={mine} error={errors.fields} onChange={edit.set} />
        <WantedFiles type={mine} error={errors.attachments} onChange={edit.set} />
        <ChecklistEditor type={mine} errors={errors} onChange={edit.set} />
        <SaveBar edit={edit} present={type} what="The issue type" wrong={wrong} />
      </form>
      <FormPreview type={mine} />
    </div>
  );
}
