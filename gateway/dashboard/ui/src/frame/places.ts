import type { Role } from '../api/session';
import type { IconName } from './Icon';

/** A place of the rail. */
export interface Place {
  to: string;
  label: string;
  icon: IconName;
}

const EVERYONE: Place[] = [
  { to: '/dashboard/support', label: 'Support', icon: 'support' },
  { to: '/dashboard/history', label: 'History', icon: 'history' },
  { to: '/dashboard/notifications', label: 'Notifications', icon: 'bell' },
  { to: '/dashboard/help', label: 'Help', icon: 'help' },
];

export const QUEUES: { view: string; label: string }[] = [
  { view: 'waiting', label: 'Waiting for us' },
  { view: 'mine', label: 'Mine' },
  { view: 'unassigned', label: 'Unassigned' },
  { view: 'breaching', label: 'Due soon' },
  { view: 'all', label: 'All' },
];

const ADMINISTRATORS: Place[] = [{ to: '/dashboard/admin', label: 'Administration', icon: 'admin' }];

export function placesFor(role: Role): Place[] {
  return role === 'admin' ? [...EVERYONE, ...ADMINISTRATORS] : EVERYONE;
}
