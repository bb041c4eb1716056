import { Link } from 'react-router';
import type { TypeSetting } from '../../api/administration';
import { PRIORITY_WORDS, plain } from '../../words/tickets';
import classes from '../Settings.module.css';
import table from './Catalogue.module.css';

/** The issue types in the order of the form; retired ones stay, for the tickets that have them. */
export function TypeTable({ types }: { types: TypeSetting[] }) {
  if (!types.length)
    return <p className="cb-muted">No issue type yet: without one nobody can open a ticket.</p>;
  return (
    <div className={classes.scroll}>
      <table className={`${classes.table} ${table.types}`}>
        <thead>
          <tr>
            <th scope="col">Type</th>
            <th scope="col">Requires</th>
            <th scope="col">Calls for</th>
            <th scope="col">Usual priority</th>
            <th scope="col">Plans</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {types.map((type) => (
            <tr key={type.key} data-retired={type.active ? undefined : true}>
              <th scope="row">
                <Link to={`/dashboard/admin/catalogue/${type.key}`}>{type.label}</Link>
                <span className={classes.key}>{type.key}</span>
              </th>
              <td data-name="Requires">{required(type)}</td>
              <td data-name="Calls for">
                {type.attachments.map((file) => plain(file.key)).join(', ') || '–'}
              </td>
              <td data-name="Usual priority">{PRIORITY_WORDS[type.defaultPriority]}</td>
              <td data-name="Plans">{type.plans.map(plain).join(', ') || 'none'}</td>
              <td data-name="State">{type.active ? 'Offered' : 'Retired'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Beside subject and problem, which every type requires. */
function required(type: TypeSetting): string {
  return (
    type.fields
      .filter((field) => field.required && field.key !== 'subject' && field.key !== 'problem')
      .map((field) => field.label)
      .join(', ') || '–'
  );
}
