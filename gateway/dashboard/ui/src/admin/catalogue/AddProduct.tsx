import { Button, TextInput } from '@mantine/core';
import { useCallback, useState } from 'react';
import { addProduct } from '../../api/administration';
import { useAction } from '../../api/useAction';
import { toast } from '../../frame/toasts';
import { ProblemNotice } from '../../problem/ProblemNotice';
import classes from './Catalogue.module.css';
import { keyOf } from './keys';

/** Adds a product; its key follows its name until it is typed. */
export function AddProduct({ onAdded }: { onAdded: () => void }) {
  const [name, setName] = useState('');
  const [typed, setTyped] = useState<string | null>(null);
  const key = typed ?? keyOf(name, '-');
  const add = useAction(
    addProduct,
    useCallback(
      (added: { name: string }) => {
        setName('');
        setTyped(null);
        toast(`${added.name} is added.`);
        onAdded();
      },
      [onAdded],
    ),
  );
  const refused = add.failure?.refusal;
  const errors = refused?.kind === 'validation' ? refused.fieldErrors() : {};
  return (
    <form
      aria-label="Add a product"
      onSubmit={(e) => {
        e.preventDefault();
        if (name.trim() && key) void add.start({ key, name: name.trim(), active: true });
      }}
    >
      <div className={classes.add}>
        <TextInput
          label="New product"
          maxLength={60}
          value={name}
          error={errors.name}
          onChange={(e) => setName(e.currentTarget.value)}
        />
        <TextInput
          label="Key"
          maxLength={40}
          value={key}
          error={errors.key}
          onChange={(e) => setTyped(e.currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          disabled={!name.trim() || !key}
          loading={add.phase === 'pending'}
        >
          Add
        </Button>
      </div>
      {refused && refused.kind !== 'validation' && (
        <ProblemNotice what="The product was not added" kept="What you typed is kept." action={add} />
      )}
    </form>
  );
}
