import { Button, TextInput } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type FlagSetting, saveFlag } from '../../api/administration';
import { SaveBar } from '../edit/SaveBar';
import { useEdit } from '../edit/useEdit';
import { useUndo } from '../edit/useUndo';
import lines from './Flags.module.css';

interface Props {
  flag: FlagSetting;
  onChanged: () => void;
}

/** One switch; off, it tells people why. */
export function FlagLine({ flag, onChanged }: Props) {
  const undo = useUndo(saveFlag, onChanged);
  const [asking, setAsking] = useState(false);
  const edit = useEdit(
    flag,
    saveFlag,
    useCallback(
      (now: FlagSetting, before: FlagSetting) => {
        setAsking(false);
        undo(`${now.description} is ${now.enabled ? 'on' : 'off'}.`, now, before);
      },
      [undo],
    ),
    onChanged,
  );
  const reason = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asking) reason.current?.focus();
  }, [asking]);
  const { mine } = edit;
  const wrong = !mine.enabled && !mine.reason?.trim();
  const open = asking || (!mine.enabled && edit.dirty) || edit.saving.failure !== null;
  return (
    <li>
      <div className={lines.head}>
        <span className={lines.name}>{flag.description}</span>
        {flag.enabled ? <span>On</span> : <span className={lines.off}>Off</span>}
        {flag.enabled ? (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`Switch off: ${flag.description}`}
            aria-expanded={open}
            onClick={() => {
              setAsking(true);
              edit.set({ enabled: false, reason: '' });
            }}
          >
            Switch off…
          </Button>
        ) : (
          <Button
            size="compact-sm"
            aria-label={`Switch on: ${flag.description}`}
            loading={edit.saving.phase === 'pending'}
            onClick={() => void edit.saving.start({ ...flag, enabled: true, reason: null })}
          >
            Switch on
          </Button>
        )}
      </div>
      {(open || !flag.enabled) && (
        <TextInput
          className={lines.reason}
          label={`Why is it off? (${flag.description})`}
          description="People read this where the action was."
          maxLength={200}
          ref={reason}
          value={mine.reason ?? ''}
          error={edit.errors.reason}
          onChange={(e) => edit.set({ reason: e.currentTarget.value })}
        />
      )}
      <SaveBar edit={edit} present={flag} what="The switch" wrong={wrong} onDone={() => setAsking(false)} />
    </li>
  );
}
