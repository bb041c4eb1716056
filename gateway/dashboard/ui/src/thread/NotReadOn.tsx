import banner from '../frame/Banner.module.css';
import { connection } from '../live/connection';
import { useStore } from '../live/store';

/** Says that the thread cannot be read on, where the banner of the whole desk does not say more. */
export function NotReadOn() {
  if (useStore(connection.store) !== 'well') return null;
  return (
    <div className={banner.banner} data-tone="amber" role="status">
      New entries cannot be loaded at the moment. We are trying again.
    </div>
  );
}
