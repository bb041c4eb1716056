import type { Priority } from '../api/catalog';
import type { Environment, Status } from '../api/tickets';

/** The word and the tone of a status, from the reader's side. */
export interface StatusWord {
  label: string;
  tone: 'blue' | 'amber' | 'grey' | 'green' | 'neutral';
}

export function statusWord(status: Status, staff: boolean): StatusWord {
  switch (status) {
    case 'open':
      return staff
        ? { label: 'Waiting for us', tone: 'blue' }
        : { label: 'We are working on it', tone: 'blue' };
    case 'awaiting_customer':
      return staff
        ? { label: 'With the customer', tone: 'grey' }
        : { label: 'Waiting for you', tone: 'amber' };
    case 'resolved':
      return { label: 'Resolved', tone: 'green' };
    case 'closed':
      return { label: 'Closed', tone: 'neutral' };
  }
}

export const PRIORITY_WORDS: Record<Priority, string> = {
  low: 'Low',
  normal: 'Normal',
  high: 'High',
  urgent: 'Urgent',
};

/** How the help was, from a score of 1 to 5. */
export const RATING_WORDS = ['Very bad', 'Bad', 'Fair', 'Good', 'Very good'];

export const ENVIRONMENT_WORDS: Record<Environment, string> = {
  production: 'Production',
  staging: 'Staging',
  development: 'Development',
};

export const TYPE_WORDS: Record<string, string> = {
  failed_install: 'Failed install',
  failed_update: 'Failed update',
  licence: 'Licence and activation',
  billing: 'Billing and account',
  bug: 'Bug',
  performance: 'Performance',
  security: 'Security',
  question: 'Question',
};

export const ROLE_WORDS: Record<string, string> = {
  owner: 'Owner',
  member: 'Member',
  viewer: 'Viewer',
  agent: 'Support agent',
  lead: 'Support lead',
  admin: 'Administrator',
};

export function typeWord(type: string): string {
  return TYPE_WORDS[type] ?? plain(type);
}

/** A key of the API as words: `failed_update` → "Failed update". */
export function plain(key: string): string {
  const words = key.replace(/[_-]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A site's address without the scheme, as people say it. */
export function siteWord(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
