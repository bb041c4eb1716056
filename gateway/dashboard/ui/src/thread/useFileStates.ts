import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { type Attachment, listAttachments } from '../api/attachments';
import type { Ticket } from '../api/tickets';
import type { Entry, EntryAttachment } from '../api/timeline';

/** The files of a thread as they stand now, by id. */
export type FileStatesMap = ReadonlyMap<string, Attachment>;

export const FileStates = createContext<FileStatesMap>(new Map());

/** How often a file is looked for that an entry names and the list does not; one that was removed never comes. */
const MOST_LOOKS = 30;

/** Reads the files of a thread, and follows them while any is still on its way. */
export function useFileStates(ticket: Ticket, entries: Entry[]): FileStatesMap {
  const inEntries = entries.reduce((sum, e) => sum + e.attachments.length, 0);
  const named = entries.flatMap((entry) =>
    entry.attachments.filter((file) => !isSettled(file.state) && file.state !== 'deleted'),
  );
  const files = useQuery({
    queryKey: ['attachments', ticket.id, ticket.attachmentCount, inEntries],
    queryFn: () => listAttachments(ticket.id),
    enabled: ticket.attachmentCount > 0 || inEntries > 0,
    placeholderData: (before) => before,
    refetchInterval: ({ state }) => {
      const missing = state.dataUpdateCount < MOST_LOOKS && !hasAll(state.data?.items, named);
      return missing || !settled(state.data?.items) ? 2000 : false;
    },
  });
  return new Map(files.data?.items.map((file) => [file.id, file]));
}

function settled(files: Attachment[] | undefined): boolean {
  return files?.every((file) => isSettled(file.state)) ?? false;
}

const isSettled = (state: string) => state === 'ready' || state === 'rejected';

/** A file of staff is nobody else's until it belongs to its entry, which may be heard of first. */
function hasAll(files: Attachment[] | undefined, named: EntryAttachment[]): boolean {
  return named.every(({ id }) => files?.some((file) => file.id === id));
}

export function useFileState(file: EntryAttachment): {
  state: string;
  reason: string | null;
  thumbnail: boolean;
} {
  const known = useContext(FileStates).get(file.id);
  return {
    state: known?.state ?? file.state,
    reason: known?.reason ?? file.reason ?? null,
    thumbnail: known?.thumbnail ?? false,
  };
}
