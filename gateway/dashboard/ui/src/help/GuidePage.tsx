import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { PageSkeleton } from '../frame/PageSkeleton';
import { useTitle } from '../frame/useTitle';
import { Markdown } from '../markdown/Markdown';
import type { Guide } from './guides';
import classes from './Help.module.css';

/** One page of the guide, with who keeps it and when it is looked at again. */
export function GuidePage({ guide }: { guide: Guide }) {
  useTitle(guide.title);
  const text = useQuery({
    queryKey: ['guide', guide.key],
    queryFn: guide.load,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <article className={classes.page}>
      <h1>{guide.title}</h1>
      <p className="cb-muted">
        {guide.difficulty} · about {guide.minutes} min · kept by {guide.owner} · reviewed {guide.reviewed},
        next review {guide.nextReview}
      </p>
      {text.data ? <Markdown text={text.data} /> : <PageSkeleton />}
      <p className={classes.more}>
        Not solved?{' '}
        <Link to={`/dashboard/support/new${guide.types[0] ? `?type=${guide.types[0]}` : ''}`}>
          Open a ticket
        </Link>{' '}
        or see <Link to="/dashboard/help">all pages</Link>.
      </p>
    </article>
  );
}
