import { listFlags } from '../../api/administration';
import { useTitle } from '../../frame/useTitle';
import { Loaded } from '../edit/Loaded';
import { useSettings } from '../edit/useSettings';
import classes from '../Settings.module.css';
import { FlagLine } from './FlagLine';

/** What can be switched off for everyone. */
export function Flags() {
  useTitle('Switches');
  const { query, again } = useSettings('flags', listFlags);
  return (
    <section aria-label="Switches">
      <p className={classes.lead}>
        What is switched off stays visible, disabled, with the reason you give here. It takes effect within
        seconds.
      </p>
      <Loaded what="The switches" query={query}>
        {(flags) => (
          <ul className="cb-list">
            {flags.map((flag) => (
              <FlagLine key={flag.key} flag={flag} onChanged={again} />
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}
