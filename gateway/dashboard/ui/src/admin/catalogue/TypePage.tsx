import { Link, useParams } from 'react-router';
import { listPlans, listTypes } from '../../api/administration';
import { useTitle } from '../../frame/useTitle';
import { NotHere } from '../../problem/LoadProblem';
import { Loaded } from '../edit/Loaded';
import { useSettings } from '../edit/useSettings';
import { BLANK } from './formFields';
import { TypeEditor } from './TypeEditor';

/** One issue type, or a new one. */
export function TypePage() {
  const { type: key = 'new' } = useParams();
  useTitle(key === 'new' ? 'New issue type' : 'Issue type');
  const types = useSettings('types', listTypes);
  const plans = useSettings('plans', listPlans).query.data ?? [];
  return (
    <>
      <Link to="/dashboard/admin/catalogue">All issue types</Link>
      <Loaded what="The issue type" query={types.query}>
        {(all) => {
          const type = key === 'new' ? BLANK : all.find((each) => each.key === key);
          if (!type) return <NotHere />;
          return <TypeEditor key={key} type={type} plans={plans} onChanged={types.again} />;
        }}
      </Loaded>
    </>
  );
}
