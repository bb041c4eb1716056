import { NativeSelect } from '@mantine/core';
import type { PlanTargets } from '../../api/administration';
import { minutesOf, minutesWord } from '../edit/durations';
import { ParsedInput } from '../edit/ParsedInput';

interface Props {
  targets: PlanTargets | null;
  day: number;
  errors: Record<string, string>;
  onWrong: (wrong: boolean) => void;
  onChange: (targets: PlanTargets | null) => void;
}

const CLOCK = 1440;
const USUAL: PlanTargets = { firstResponseMinutes: 480, resolutionMinutes: 1440, roundTheClock: false };

/** What a plan promises: nothing, or two times in business hours or round the clock. */
export function TargetFields({ targets, day, errors, onWrong, onChange }: Props) {
  const kind = targets === null ? 'none' : targets.roundTheClock ? 'clock' : 'business';
  const each = targets?.roundTheClock ? CLOCK : day;
  const time = (name: 'firstResponseMinutes' | 'resolutionMinutes', label: string) =>
    targets && (
      <ParsedInput
        key={kind + name}
        label={label}
        value={targets[name]}
        word={(minutes) => minutesWord(minutes, each)}
        parse={(text) => minutesOf(text, each) ?? undefined}
        hint="A time like 30 min, 8 h or 3 d."
        description={`1 d counts ${minutesWord(each)}.`}
        error={errors[`targets/${name}`]}
        onWrong={onWrong}
        onChange={(minutes) => onChange({ ...targets, [name]: minutes })}
      />
    );
  return (
    <>
      <NativeSelect
        label="Promised times"
        value={kind}
        data={[
          { value: 'none', label: 'None' },
          { value: 'business', label: 'In business hours' },
          { value: 'clock', label: 'Round the clock' },
        ]}
        onChange={(e) => {
          const chosen = e.currentTarget.value;
          onWrong(false);
          onChange(chosen === 'none' ? null : { ...(targets ?? USUAL), roundTheClock: chosen === 'clock' });
        }}
      />
      {time('firstResponseMinutes', 'First response')}
      {time('resolutionMinutes', 'Resolution')}
    </>
  );
}
