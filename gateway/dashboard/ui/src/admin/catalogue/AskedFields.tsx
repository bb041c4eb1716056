import { NativeSelect } from '@mantine/core';
import { Fragment } from 'react';
import type { TypeSetting } from '../../api/administration';
import classes from './Catalogue.module.css';
import { type Asking, asking, askingOf, FORM_FIELDS } from './formFields';

interface Props {
  type: TypeSetting;
  error?: string;
  onChange: (change: Partial<TypeSetting>) => void;
}

/** What the form asks beside subject and problem, which it always asks. */
export function AskedFields({ type, error, onChange }: Props) {
  return (
    <fieldset className={classes.part}>
      <legend>What the form asks</legend>
      <p className="cb-muted" style={{ marginTop: 0 }}>
        Subject and problem are always asked and required.
      </p>
      <div className={classes.asked}>
        {FORM_FIELDS.map((field) => (
          <Fragment key={field.key}>
            <span aria-hidden="true">{field.label}</span>
            <NativeSelect
              size="xs"
              aria-label={`Ask: ${field.label}`}
              value={askingOf(type, field.key)}
              data={[
                { value: 'no', label: 'Not asked' },
                { value: 'optional', label: 'Optional' },
                { value: 'required', label: 'Required' },
              ]}
              onChange={(e) => onChange(asking(type, field.key, e.currentTarget.value as Asking))}
            />
          </Fragment>
        ))}
      </div>
      {error && (
        <p className={classes.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
