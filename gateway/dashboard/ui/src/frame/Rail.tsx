import { NavLink as RouterLink } from 'react-router';
import type { Role } from '../api/session';
import { badgeWord } from '../words/amounts';
import { sideOf } from '../words/sides';
import { Icon } from './Icon';
import { placesFor } from './places';
import { Queues } from './Queues';
import classes from './Rail.module.css';

/** The rail on the left; on a phone it is the bar at the bottom. */
export function Rail({ role, unread }: { role: Role; unread: number }) {
  return (
    <nav className={classes.rail} aria-label="Main">
      <ul>
        {placesFor(role).map((place) => (
          <li key={place.to}>
            <RouterLink to={place.to} className={classes.place}>
              <Icon name={place.icon} />
              <span>{place.label}</span>
              {place.icon === 'bell' && unread > 0 && (
                <span className={classes.count}>{badgeWord(unread)}</span>
              )}
            </RouterLink>
          </li>
        ))}
      </ul>
      {sideOf(role) === 'staff' && <Queues />}
    </nav>
  );
}
