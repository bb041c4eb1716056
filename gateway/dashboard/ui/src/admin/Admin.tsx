import { useSession } from '../api/session';
import { useTitle } from '../frame/useTitle';
import { Notice } from '../problem/Notice';
import { Deliveries } from './Deliveries';

/** What administrators look after. */
export function Admin() {
  useTitle('Administration');
  const { role } = useSession().user;
  return (
    <>
      <h1 style={{ marginBottom: 16 }}>Administration</h1>
      {role === 'admin' ? (
        <Deliveries />
      ) : (
        <Notice tone="neutral" title="For administrators">
          <p>This needs the role administrator. Ask one of them, then refresh your session.</p>
        </Notice>
      )}
    </>
  );
}
