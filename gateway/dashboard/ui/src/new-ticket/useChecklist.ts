import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { TicketType, WantedFile } from '../api/catalog';
import { type ChecklistItem, checkTicket, type TicketInput } from '../api/tickets';

/** The desk's view of how complete the ticket is, asked for while typing. */
export function useChecklist(input: TicketInput) {
  const [content] = useDebouncedValue(JSON.stringify(input), 400);
  const settled = JSON.parse(content) as TicketInput;
  return useQuery({
    queryKey: ['check', content],
    queryFn: ({ signal }) => checkTicket(settled, signal),
    placeholderData: keepPreviousData,
    enabled: Boolean(settled.type),
    retry: false,
  });
}

/**
 * The desk answers when typing rests and does not know of files chosen here: a line whose fields are filled and whose
 * kinds of file are chosen is met at once. Before the desk's first answer the lines are those of the catalogue.
 */
export function withForm(
  items: ChecklistItem[] | undefined,
  files: Pick<File, 'type'>[],
  type: TicketType | undefined,
  input: TicketInput,
): ChecklistItem[] {
  const kinds = files.map(kindOf);
  const filled = Object.keys(input);
  const met = new Set(
    type?.checklist
      .filter(({ attachments }) => attachments.every((kind) => kinds.includes(kind)))
      .filter(({ fields }) => fields.every((field) => filled.includes(field)))
      .map(({ key }) => key),
  );
  const lines =
    items ?? type?.checklist.map(({ key, label, hint }) => ({ key, label, hint, met: false })) ?? [];
  return lines.map((item) => (met.has(item.key) ? { ...item, met: true } : item));
}

/** As the desk tells them apart: what shows is a screenshot, everything else tells and counts as a log. */
function kindOf({ type }: Pick<File, 'type'>): WantedFile['key'] {
  return /^(image|video)\//i.test(type) ? 'screenshot' : 'log';
}

export function scoreOf(items: ChecklistItem[]): number {
  return items.length ? Math.round((items.filter((i) => i.met).length * 100) / items.length) : 0;
}

/** A score in words; it never scolds. */
export function scoreWord(score: number): string {
  if (score >= 80) return 'Good: staff can start right away';
  if (score >= 50) return 'Fair: staff may ask one thing back';
  return 'A start: each line below saves a question';
}
