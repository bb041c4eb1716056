import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { TicketType } from '../api/catalog';
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

/** Files chosen here are not yet known to the desk; their lines count as met when the kind is there. */
export function withFiles(
  items: ChecklistItem[],
  files: Pick<File, 'type'>[],
  type: TicketType | undefined,
): ChecklistItem[] {
  const kinds = new Set(files.map((f) => (/^(image|video)\//.test(f.type) ? 'screenshot' : 'log')));
  const wanted = new Set(type?.attachments.map((a) => a.key) ?? []);
  return items.map((item) => {
    const kind = item.key as 'screenshot' | 'log';
    return wanted.has(kind) && kinds.has(kind) ? { ...item, met: true } : item;
  });
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
