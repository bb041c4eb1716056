import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

/** A list of settings and what follows from a change of one: everything that was built on them is read again. */
export function useSettings<S>(name: string, read: () => Promise<S>) {
  const queries = useQueryClient();
  const query = useQuery({ queryKey: ['settings', name], queryFn: read });
  const again = useCallback(() => {
    void queries.invalidateQueries({ queryKey: ['settings'] });
    void queries.invalidateQueries({ queryKey: ['catalog'] });
  }, [queries]);
  return { query, again };
}
