import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { listCustomers } from '../api/people';
import type { FieldProps } from './FieldProps';

/** Staff say whose ticket they open. */
export function AccountField({ field }: Pick<FieldProps, 'field'>) {
  const people = useQuery({ queryKey: ['customers'], queryFn: listCustomers, staleTime: 300_000 });
  const accounts = new Map(
    people.data?.items.flatMap((p) => (p.accountId ? [[p.accountId, p.accountName ?? p.accountId]] : [])),
  );
  return (
    <NativeSelect
      label="For which account"
      data={[{ value: '', label: 'Choose…' }, ...[...accounts].map(([value, label]) => ({ value, label }))]}
      {...field('account')}
      required
    />
  );
}
