import { call } from './http';

/** Event × channel: whether I hear of it there. */
export interface Preferences {
  events: Record<string, Record<string, boolean>>;
}

export const readPreferences = () => call<Preferences>('/notification-preferences');

export const savePreferences = (events: Preferences['events']) =>
  call<Preferences>('/notification-preferences', { method: 'PUT', body: { events } });
