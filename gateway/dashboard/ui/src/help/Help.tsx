import { Link, useParams } from 'react-router';
import { useTitle } from '../frame/useTitle';
import { NotHere } from '../problem/LoadProblem';
import { GuidePage } from './GuidePage';
import { GUIDES } from './guides';
import classes from './Help.module.css';

/** The guide: its pages, or one of them. */
export function Help() {
  const { page } = useParams();
  useTitle('Help');
  if (page) {
    const guide = GUIDES.find((g) => g.key === page);
    return guide ? <GuidePage guide={guide} /> : <NotHere />;
  }
  return (
    <>
      <h1 style={{ marginBottom: 16 }}>Help</h1>
      <ul className={classes.list}>
        {GUIDES.map((guide) => (
          <li key={guide.key} className="cb-card">
            <Link to={`/dashboard/help/${guide.key}`}>{guide.title}</Link>
            <p>{guide.summary}</p>
            <span className="cb-muted">
              {guide.difficulty} · about {guide.minutes} min
            </span>
          </li>
        ))}
      </ul>
      <p style={{ marginTop: 24 }}>
        Not what you were looking for? <Link to="/dashboard/support/new">Open a ticket</Link>; support answers
        in its thread.
      </p>
    </>
  );
}
