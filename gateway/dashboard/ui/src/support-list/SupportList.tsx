import { useCatalog } from '../api/catalog';
import { isStaff, useSession } from '../api/session';
import { useTitle } from '../frame/useTitle';
import { DraftList } from './DraftList';
import { NewTicketButton } from './NewTicketButton';
import { Tabs } from './Tabs';
import { TicketLists } from './TicketLists';
import { useListState } from './useListState';
import { useQueueCounts } from './useQueueCounts';
import { useTickets, waitingFilter } from './useTickets';

/** The tickets of an account, or for staff everyone's, in tabs. */
export function SupportList() {
  const staff = isStaff(useSession());
  useTitle('Support');
  const state = useListState(staff);
  const catalog = useCatalog().data;
  const waiting = useTickets(waitingFilter(state.filter), !staff);
  const counts = useQueueCounts(staff);
  return (
    <>
      <div className="cb-page-head">
        <h1>Support</h1>
        <NewTicketButton capability={catalog?.capabilities.create_ticket} />
      </div>
      <Tabs state={state} counts={counts} pressing={staff ? 'breaching' : 'waiting'} />
      {state.view.key === 'drafts' ? (
        <DraftList mayOpen={catalog?.capabilities.create_ticket?.allowed ?? true} />
      ) : (
        <TicketLists state={state} staff={staff} catalog={catalog} waiting={waiting} />
      )}
    </>
  );
}
