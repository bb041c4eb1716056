import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { type Attachment, listAttachments } from '../api/attachments';
import type { Ticket } from '../api/tickets';
import type { Entry, EntryAttachment } from '../api/timeline';

/** The files of a thread as they stand now, by id. */
export type FileStatesMap = ReadonlyMap<string, Attachment>;

export const FileStates = createContext<FileStatesMap>(new Map());

/** Reads the files of a thread, and follows them while any is still on its way. */
export function useFileStates(ticket: Ticket, entries: Entry[]): FileStatesMap {
  const inEntries = entries.reduce((sum, e) => sum + e.attachments.length, 0);
  const files = useQuery({
    queryKey: ['attachments', ticket.id, ticket.attachmentCount, inEntries],
    queryFn: () => listAttachments(ticket.id),
    enabled: ticket.attachmentCount > 0 || inEntries > 0,
    placeholderData: (before) => before,
    refetchInterval: (query) => (settled(query.state.data?.items) ? false : 2000),
  });
  return new Map(files.data?.items.map((file) => [file.id, file]));
}

function settled(files: Attachment[] | undefined): boolean {
  return files?.every((f) => f.state === 'ready' || f.state === 'rejected') ?? false;
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
