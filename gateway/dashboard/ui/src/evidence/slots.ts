/** The places of a ticket's evidence checklist, in their order. */
export const SLOTS = [
  { key: 'list_context', label: 'List context', hint: 'The ticket in its list' },
  { key: 'thread_context', label: 'Thread context', hint: 'The thread around it' },
  { key: 'visible_timestamp', label: 'Visible timestamp', hint: 'A time that can be read' },
  { key: 'route_context', label: 'Route context', hint: 'The address of the page' },
  { key: 'final_persisted_result', label: 'Final result', hint: 'What was kept in the end' },
] as const;
