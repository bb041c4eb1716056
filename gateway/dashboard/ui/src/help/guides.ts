/** A page of the guide; its text is Markdown. */
export interface Guide {
  key: string;
  title: string;
  summary: string;
  owner: string;
  difficulty: string;
  minutes: number;
  reviewed: string;
  nextReview: string;
  types: string[];
  load: () => Promise<string>;
}

export const GUIDES: Guide[] = [
  {
    key: 'support-tickets',
    title: 'How to use support tickets',
    summary: 'Open a ticket, follow it, answer questions, close it.',
    owner: 'Support team',
    difficulty: 'Easy',
    minutes: 4,
    reviewed: '2026-11-02',
    nextReview: '2027-05-02',
    types: [],
    load: async () => (await import('./pages/support-tickets.md?raw')).default,
  },
  {
    key: 'failed-installs-and-updates',
    title: 'When an install or an update fails',
    summary: 'Find the cause in a few checks, and get the site back meanwhile.',
    owner: 'Product team',
    difficulty: 'Medium',
    minutes: 10,
    reviewed: '2026-10-19',
    nextReview: '2027-04-19',
    types: ['failed_install', 'failed_update'],
    load: async () => (await import('./pages/failed-installs-and-updates.md?raw')).default,
  },
  {
    key: 'history-and-activity',
    title: 'History and activity log',
    summary: 'Who did what to which ticket, when, and how it is proved.',
    owner: 'Support team',
    difficulty: 'Easy',
    minutes: 3,
    reviewed: '2026-11-02',
    nextReview: '2027-05-02',
    types: [],
    load: async () => (await import('./pages/history-and-activity.md?raw')).default,
  },
];

/** The guide page that speaks of a ticket type. */
export function guideFor(type: string): Guide | undefined {
  return GUIDES.find((guide) => guide.types.includes(type));
}
