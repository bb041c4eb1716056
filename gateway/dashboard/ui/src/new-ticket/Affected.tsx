import { NativeSelect, TextInput } from '@mantine/core';
import type { Catalog } from '../api/catalog';
import { ENVIRONMENT_WORDS } from '../words/tickets';
import type { FieldProps } from './FieldProps';
import classes from './Sections.module.css';
import type { Usual } from './usual';

interface Props extends FieldProps {
  catalog: Catalog;
  /** What was filled in as in an earlier ticket. */
  usual?: Usual;
  /** The addresses to choose from. */
  sites?: string[];
}

/** What is affected: product, site, environment, and the licence or the plan. */
export function Affected({ catalog, field, asked, form, usual = {}, sites = [] }: Props) {
  const names = (Object.keys(usual) as (keyof Usual)[]).filter(asked);
  const asLast = names.length > 0 && names.every((name) => form[name] === usual[name]);
  return (
    <fieldset className={classes.section}>
      <legend>What is affected</legend>
      {asLast && <p className={classes.hint}>Filled in as in your last ticket; change what does not fit.</p>}
      <div className={classes.pair}>
        {asked('product') && (
          <NativeSelect
            label="Product"
            data={[
              { value: '', label: 'Choose…' },
              ...catalog.products.map((p) => ({
                value: p.key,
                label: p.retired ? `${p.name} (no longer offered)` : p.name,
                disabled: p.retired,
              })),
            ]}
            {...field('product')}
          />
        )}
        {asked('environment') && (
          <NativeSelect
            label="Environment"
            data={[
              { value: '', label: 'Choose…' },
              ...Object.entries(ENVIRONMENT_WORDS).map(([value, label]) => ({ value, label })),
            ]}
            {...field('environment')}
          />
        )}
        {asked('siteUrl') && (
          <div className={classes.both}>
            <SiteField {...field('siteUrl')} sites={sites} />
          </div>
        )}
        {asked('licenceKey') && (
          <TextInput
            label="Licence key"
            description={
              asked('planName') && form.planName
                ? 'Empty the plan name to give the key instead.'
                : 'Stored encrypted; support sees the last four characters.'
            }
            autoComplete="off"
            spellCheck={false}
            disabled={asked('planName') && Boolean(form.planName)}
            {...field('licenceKey')}
          />
        )}
        {asked('planName') && (
          <TextInput
            label={asked('licenceKey') ? 'or plan name' : 'Plan name'}
            description={asked('licenceKey') && 'When you do not have the key at hand.'}
            disabled={asked('licenceKey') && Boolean(form.licenceKey)}
            {...field('planName')}
          />
        )}
      </div>
    </fieldset>
  );
}

/** Free text with the account's known sites offered. */
function SiteField({ sites, ...bound }: ReturnType<FieldProps['field']> & { sites: string[] }) {
  return (
    <>
      <TextInput label="Site" placeholder="https://" inputMode="url" list="known-sites" {...bound} />
      <datalist id="known-sites">
        {sites.map((site) => (
          <option key={site} value={site} />
        ))}
      </datalist>
    </>
  );
}
