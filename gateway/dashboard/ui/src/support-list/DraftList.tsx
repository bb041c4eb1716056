import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { Link } from 'react-router';
import { useTypeName } from '../api/catalog';
import { type Draft, listDrafts } from '../api/drafts';
import { Empty } from '../frame/Empty';
import { PageSkeleton } from '../frame/PageSkeleton';
import { useStore } from '../live/store';
import { LoadProblem } from '../problem/LoadProblem';
import { AsOf } from '../words/AsOf';
import { Time } from '../words/Time';
import classes from './DraftList.module.css';
import { removeDraft, removedDrafts } from './draftRemoval';

/** Tickets I am still writing; nobody else sees them. */
export function DraftList({ mayOpen }: { mayOpen: boolean }) {
  const drafts = useQuery({ queryKey: ['drafts'], queryFn: listDrafts });
  const removed = useStore(removedDrafts);
  if (drafts.error && !drafts.data) {
    return <LoadProblem what="Your drafts" error={drafts.error} onRetry={() => drafts.refetch()} />;
  }
  if (!drafts.data) return <PageSkeleton rows={3} />;
  const shown = drafts.data.items.filter((draft) => !removed.includes(draft.id));
  if (!shown.length) {
    return (
      <Empty title="No drafts" text="What you type in a new ticket is kept here until you open it.">
        {mayOpen && (
          <Button component={Link} to="/dashboard/support/new">
            New ticket
          </Button>
        )}
      </Empty>
    );
  }
  return (
    <>
      <ul className="cb-list">
        {shown.map((draft) => (
          <DraftLine key={draft.id} draft={draft} />
        ))}
      </ul>
      <AsOf at={drafts.dataUpdatedAt} />
    </>
  );
}

function DraftLine({ draft }: { draft: Draft }) {
  const typeName = useTypeName();
  const queries = useQueryClient();
  const line = useRef<HTMLLIElement>(null);
  const remove = () => {
    const next = line.current?.nextElementSibling ?? line.current?.previousElementSibling;
    next?.querySelector('a')?.focus();
    removeDraft(draft, queries);
  };
  return (
    <li ref={line} className={classes.line}>
      <Link to={`/dashboard/support/new?draft=${draft.id}`}>{draft.subject || 'Without a subject'}</Link>
      <span className="cb-muted">{draft.type ? typeName(draft.type) : 'No type yet'}</span>
      <Time at={draft.updatedAt} className="cb-muted" />
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        aria-label={`Delete the draft ${draft.subject ?? ''}`}
        onClick={remove}
      >
        Delete
      </Button>
    </li>
  );
}
