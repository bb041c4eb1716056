import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useCatalog } from '../api/catalog';
import { useKeys } from './keys';

/** n writes a new ticket, from every page, for whoever may open one. */
export function useNewTicketKey(): void {
  const navigate = useNavigate();
  const allowed = useCatalog().data?.capabilities.create_ticket?.allowed ?? false;
  const keys = useMemo(
    (): Record<string, () => void> => (allowed ? { n: () => navigate('/dashboard/support/new') } : {}),
    [allowed, navigate],
  );
  useKeys(keys);
}
