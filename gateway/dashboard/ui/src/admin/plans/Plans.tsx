import { Link } from 'react-router';
import { listPlans, listTypes, readHours } from '../../api/administration';
import { useTitle } from '../../frame/useTitle';
import { Loaded } from '../edit/Loaded';
import { useSettings } from '../edit/useSettings';
import { dayOf } from '../hours/week';
import classes from '../Settings.module.css';
import { PlanRow } from './PlanRow';
import table from './Plans.module.css';

/** What each plan allows and promises, edited in place. */
export function Plans() {
  useTitle('Plans');
  const { query, again } = useSettings('plans', listPlans);
  const types = useSettings('types', listTypes).query.data;
  const hours = useSettings('hours', readHours).query.data;
  return (
    <section aria-label="Plans">
      <p className={classes.lead}>
        A change takes effect within seconds for every account of the plan. Which issue types a plan may use
        is set at the types, in the <Link to="/dashboard/admin/catalogue">catalogue</Link>.
      </p>
      <Loaded what="The plans" query={query}>
        {(plans) => (
          <div className={classes.scroll}>
            <table className={`${classes.table} ${table.plans}`}>
              <thead>
                <tr>
                  <th scope="col">Plan</th>
                  <th scope="col">Open tickets at once</th>
                  <th scope="col">Issue types</th>
                  <th scope="col">Priority up to</th>
                  <th scope="col">One attachment</th>
                  <th scope="col">A ticket's total</th>
                  <th scope="col">First response / resolution</th>
                  <th scope="col">
                    <span className={table.said}>Edit</span>
                  </th>
                </tr>
              </thead>
              {plans.map((plan) => (
                <PlanRow
                  key={plan.key}
                  plan={plan}
                  types={types?.filter((type) => type.active) ?? []}
                  day={hours ? dayOf(hours) : 480}
                  onChanged={again}
                />
              ))}
            </table>
          </div>
        )}
      </Loaded>
    </section>
  );
}
