import { Button, TextInput } from '@mantine/core';
import { useCallback } from 'react';
import { type ProductSetting, saveProduct } from '../../api/administration';
import { SaveBar } from '../edit/SaveBar';
import { useEdit } from '../edit/useEdit';
import { useUndo } from '../edit/useUndo';
import settings from '../Settings.module.css';
import classes from './Catalogue.module.css';

/** One product: its name, edited in place, and whether it is still offered. */
export function ProductLine({ product, onChanged }: { product: ProductSetting; onChanged: () => void }) {
  const undo = useUndo(saveProduct, onChanged);
  const edit = useEdit(
    product,
    saveProduct,
    useCallback(
      (now: ProductSetting, before: ProductSetting) =>
        undo(
          now.active === before.active
            ? `${now.name} is saved.`
            : `${now.name} is ${now.active ? 'offered again' : 'retired'}.`,
          now,
          before,
        ),
      [undo],
    ),
    onChanged,
  );
  return (
    <li>
      <div className={classes.line}>
        <TextInput
          aria-label={`Name of ${product.key}`}
          maxLength={60}
          value={edit.mine.name}
          error={edit.errors.name}
          onChange={(e) => edit.set({ name: e.currentTarget.value })}
        />
        <span className={settings.key}>{product.key}</span>
        {!product.active && <span className="cb-muted">Retired</span>}
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`${product.active ? 'Retire' : 'Offer again'}: ${product.name}`}
          disabled={edit.dirty}
          loading={edit.saving.phase === 'pending'}
          onClick={() => void edit.saving.start({ ...product, active: !product.active })}
        >
          {product.active ? 'Retire' : 'Offer again'}
        </Button>
      </div>
      <SaveBar edit={edit} present={product} what="The product" wrong={!edit.mine.name.trim()} />
    </li>
  );
}
