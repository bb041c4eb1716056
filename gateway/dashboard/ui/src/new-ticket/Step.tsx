import { Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon } from '../frame/Icon';
import classes from './SubmissionSteps.module.css';

type StepState = 'waiting' | 'pending' | 'done' | 'failed';
const WORDS: Record<StepState, string> = {
  waiting: 'next',
  pending: 'under way',
  done: 'done',
  failed: 'not done',
};

export function Step({ state, children }: { state: StepState; children: ReactNode }) {
  return (
    <li className={classes.step} data-state={state}>
      <span className={classes.mark}>
        {state === 'done' && <Icon name="check" size={16} />}
        {state === 'failed' && <Icon name="close" size={16} />}
        {state === 'pending' && <Loader size={14} />}
      </span>
      {children}
      <span className="cb-muted">{WORDS[state]}</span>
    </li>
  );
}
