import { useCatalog, useTypeName } from '../api/catalog';
import { PRIORITY_WORDS } from '../words/tickets';
import type { Chip } from './useListState';

/** The words of a filter's values, as its reader knows them. */
export function useChipWords(): Record<Chip, (value: string) => string> {
  const typeName = useTypeName();
  const products = useCatalog().data?.products;
  return {
    type: typeName,
    product: (key) => products?.find((product) => product.key === key)?.name ?? key,
    priority: (key) => PRIORITY_WORDS[key as keyof typeof PRIORITY_WORDS] ?? key,
  };
}
