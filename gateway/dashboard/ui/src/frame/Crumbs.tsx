import { Link, useLocation } from 'react-router';
import { GUIDES } from '../help/guides';
import { plain } from '../words/tickets';
import classes from './Crumbs.module.css';

const WORDS: Record<string, string> = {
  support: 'Support',
  new: 'New ticket',
  history: 'History',
  notifications: 'Notifications',
  preferences: 'Preferences',
  help: 'Help',
  admin: 'Administration',
  hours: 'Business hours',
  changes: 'Changes',
  catalogue: 'Catalogue',
  plans: 'Plans',
  flags: 'Switches',
  deliveries: 'Deliveries',
  ...Object.fromEntries(GUIDES.map((guide) => [guide.key, guide.title])),
};

/** The route as a breadcrumb; the last part is the page itself. */
export function Crumbs() {
  const parts = useLocation().pathname.split('/').filter(Boolean).slice(1);
  return (
    <nav aria-label="Breadcrumb" className={classes.crumbs}>
      <ol>
        {parts.map((part, i) => {
          const to = `/dashboard/${parts.slice(0, i + 1).join('/')}`;
          const word = WORDS[part] ?? (part.startsWith('CB-') ? part : plain(part));
          const last = i === parts.length - 1;
          return (
            <li key={to}>{last ? <span aria-current="page">{word}</span> : <Link to={to}>{word}</Link>}</li>
          );
        })}
      </ol>
    </nav>
  );
}
