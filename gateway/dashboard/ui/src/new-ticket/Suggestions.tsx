import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { offered } from '../api/offered';
import { similarTickets } from '../api/tickets';
import { guideFor } from '../help/guides';
import classes from './Suggestions.module.css';

interface Props {
  type: string;
  subject: string;
  onSolved: () => void;
}

/** Resolved tickets that look alike and the matching guide page, before anything is sent. */
export function Suggestions({ type, subject, onSolved }: Props) {
  const [asked] = useDebouncedValue(subject.trim(), 500);
  const similar = useQuery({
    queryKey: ['similar', asked, type],
    queryFn: () => similarTickets(asked, type || undefined),
    enabled: offered.similar && asked.length > 5,
    retry: false,
    staleTime: 60_000,
  });
  const guide = guideFor(type);
  const found = similar.data?.items.slice(0, 3) ?? [];
  if (!guide && !found.length) return null;
  return (
    <aside className={classes.box} aria-label="This may already help">
      <p className={classes.title}>This may already help</p>
      <ul>
        {guide && (
          <li>
            Guide: <Link to={`/dashboard/help/${guide.key}`}>{guide.title}</Link>{' '}
            <span className="cb-muted">about {guide.minutes} min</span>
          </li>
        )}
        {found.map((t) => (
          <li key={t.id}>
            Resolved before: <Link to={`/dashboard/support/${t.id}`}>{t.subject}</Link>
            {t.resolution && <span className={classes.resolution}>{t.resolution}</span>}
          </li>
        ))}
      </ul>
      <Button size="compact-sm" variant="default" onClick={onSolved}>
        This solved it
      </Button>
    </aside>
  );
}
