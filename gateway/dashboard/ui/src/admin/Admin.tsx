import { Link, NavLink, Outlet, useLocation } from 'react-router';
import { useSession } from '../api/session';
import { TabStrip } from '../frame/TabStrip';
import { useTitle } from '../frame/useTitle';
import { Notice } from '../problem/Notice';
import classes from './Admin.module.css';
import { LeaveGuard } from './edit/LeaveGuard';

const PARTS = [
  { to: 'catalogue', label: 'Catalogue' },
  { to: 'plans', label: 'Plans' },
  { to: 'flags', label: 'Switches' },
  { to: 'hours', label: 'Business hours' },
  { to: 'deliveries', label: 'Deliveries' },
  { to: 'changes', label: 'Changes' },
];

/** What administrators look after. */
export function Admin() {
  useTitle('Administration');
  const { role } = useSession().user;
  const { pathname } = useLocation();
  return (
    <>
      <h1 style={{ marginBottom: 12 }}>Administration</h1>
      {role === 'admin' ? (
        <>
          <TabStrip label="Administration" chosen={pathname}>
            {PARTS.map((part) => (
              <NavLink key={part.to} to={`/dashboard/admin/${part.to}`} className={classes.part}>
                {part.label}
              </NavLink>
            ))}
          </TabStrip>
          <Outlet />
          <LeaveGuard />
        </>
      ) : (
        <Notice tone="neutral" title="For administrators">
          <p>
            What is set here, administrators change. <Link to="/dashboard/support">Go to the tickets</Link>
          </p>
        </Notice>
      )}
    </>
  );
}
