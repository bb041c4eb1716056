import { Radio } from '@mantine/core';
import type { Catalog } from '../api/catalog';
import { requirementWord } from '../problem/requirements';
import { isClosed } from './form';
import classes from './TypeCards.module.css';

interface Props {
  catalog: Catalog;
  value: string;
  onChange: (type: string) => void;
  error?: string;
}

/** The issue types as cards; one that is not open to this account stays visible with its reason. */
export function TypeCards({ catalog, value, onChange, error }: Props) {
  const closed = isClosed(catalog);
  const remedies = closed
    ? []
    : [...new Set(catalog.types.flatMap((type) => (type.retired ? [] : (type.remedy ?? []))))];
  return (
    <Radio.Group
      label="What is it about?"
      required
      value={value}
      onChange={onChange}
      error={error}
      data-field="type"
      labelProps={{ className: classes.label }}
    >
      <div className={classes.cards}>
        {catalog.types.map((type) => (
          <Radio.Card
            key={type.key}
            value={type.key}
            disabled={closed || !type.allowed}
            className={classes.card}
          >
            <Radio.Indicator size="xs" />
            <span>
              <span className={classes.name}>{type.label}</span>
              {type.description && <span className={classes.line}>{type.description}</span>}
              {!type.allowed && type.requires && (type.retired || !closed) && (
                <span className={classes.gate}>
                  {type.retired ? 'No longer offered.' : `Needs ${requirementWord(type.requires)}.`}
                </span>
              )}
            </span>
          </Radio.Card>
        ))}
      </div>
      {remedies.map((remedy) => (
        <p key={remedy} className={classes.remedy}>
          {remedy}
        </p>
      ))}
    </Radio.Group>
  );
}
