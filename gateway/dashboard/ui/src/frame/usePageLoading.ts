import { useIsFetching } from '@tanstack/react-query';
import { useReadable } from '../live/firstReading';

/** Whether something the page shows is being read for the first time; what is only read again stays in sight meanwhile. */
export function usePageLoading(): boolean {
  const begun = [useReadable('tickets'), useReadable('notifications')];
  const reading = useIsFetching({ predicate: (query) => query.state.data === undefined });
  return begun.includes(false) || reading > 0;
}
