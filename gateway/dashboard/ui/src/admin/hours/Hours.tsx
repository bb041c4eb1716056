import { type HoursSetting, readHours } from '../../api/administration';
import { useTitle } from '../../frame/useTitle';
import { Loaded } from '../edit/Loaded';
import { useSettings } from '../edit/useSettings';
import classes from '../Settings.module.css';
import { HoursForm } from './HoursForm';

/** When the desk is open. */
export function Hours() {
  useTitle('Business hours');
  const { query, again } = useSettings<HoursSetting>('hours', readHours);
  return (
    <section aria-label="Business hours">
      <p className={classes.lead}>
        Promised times count only these hours, unless a plan counts round the clock. Promises made before a
        change stay as they were made.
      </p>
      <Loaded what="The business hours" query={query}>
        {(hours) => <HoursForm hours={hours} onChanged={again} />}
      </Loaded>
    </section>
  );
}
