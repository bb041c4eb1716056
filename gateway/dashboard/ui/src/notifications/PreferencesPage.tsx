import { Switch } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { type Preferences, readPreferences, savePreferences } from '../api/preferences';
import { useAction } from '../api/useAction';
import { PageSkeleton } from '../frame/PageSkeleton';
import { useTitle } from '../frame/useTitle';
import { LoadProblem } from '../problem/LoadProblem';
import { ProblemNotice } from '../problem/ProblemNotice';
import { channelWord, eventWord } from './eventWords';
import classes from './PreferencesPage.module.css';

/** What I want to hear of, and where; each switch is saved at once. */
export function PreferencesPage() {
  useTitle('Notification preferences');
  const queries = useQueryClient();
  const preferences = useQuery({ queryKey: ['preferences'], queryFn: readPreferences });
  const known = useCallback((now: Preferences) => queries.setQueryData(['preferences'], now), [queries]);
  const save = useAction((events: Preferences['events']) => savePreferences(events), known);
  const show = (event: string, channel: string, on: boolean) =>
    queries.setQueryData<Preferences>(
      ['preferences'],
      (now) => now && { events: { ...now.events, [event]: { ...now.events[event], [channel]: on } } },
    );
  const flip = async (event: string, channel: string, on: boolean) => {
    show(event, channel, on);
    if (!(await save.start({ [event]: { [channel]: on } }))) show(event, channel, !on);
  };
  const events = Object.entries(preferences.data?.events ?? {});
  const channels = Object.keys(events[0]?.[1] ?? {});
  return (
    <>
      <h1>Notification preferences</h1>
      <p className="cb-muted">What you hear of, and where. Each switch is saved at once.</p>
      {preferences.error && (
        <LoadProblem
          what="Your preferences"
          error={preferences.error}
          onRetry={() => preferences.refetch()}
        />
      )}
      {preferences.isPending && <PageSkeleton rows={4} />}
      {events.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">When</th>
              {channels.map((channel) => (
                <th scope="col" key={channel}>
                  {channelWord(channel)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {events.map(([event, switches]) => (
              <tr key={event}>
                <th scope="row">{eventWord(event)}</th>
                {channels.map((channel) => (
                  <td key={channel}>
                    <Switch
                      aria-label={`${eventWord(event)}: ${channelWord(channel)}`}
                      checked={switches[channel] ?? false}
                      onChange={(e) => flip(event, channel, e.currentTarget.checked)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {save.failure && (
        <ProblemNotice what="This was not saved" kept="The switch stands as before." action={save} />
      )}
    </>
  );
}
