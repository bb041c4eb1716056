import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { type Attachment, listAttachments } from '../api/attachments';
import type { Entry, EntryAttachment } from '../api/timeline';

/** The newest known state of each file of the thread, by id. */
export const FileStates = createContext<ReadonlyMap<string, Attachment>>(new Map());

/** Follows the files of a thread while any of them is still on its way. */
export function useFileStates(ticketId: string, entries: Entry[]): ReadonlyMap<string, Attachment> {
  const open = entries.some((e) =>
    e.attachments.some((a) => a.state === 'uploading' || a.state === 'scanning'),
  );
  const files = useQuery({
    queryKey: ['attachments', ticketId],
    queryFn: () => listAttachments(ticketId),
    enabled: open,
    refetchInterval: (query) => (settled(query.state.data?.items) ? false : 2000),
  });
  return new Map(files.data?.items.map((file) => [file.id, file]));
}

function settled(files: Attachment[] | undefined): boolean {
  return files?.every((f) => f.state === 'ready' || f.state === 'rejected') ?? false;
}

export function useFileState(file: EntryAttachment): { state: string; reason: string | null } {
  const known = useContext(FileStates).get(file.id);
  return { state: known?.state ?? file.state, reason: known?.reason ?? null };
}
