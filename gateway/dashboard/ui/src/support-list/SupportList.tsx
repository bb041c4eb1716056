import { useCatalog } from '../api/catalog';
import { isStaff, useSession } from '../api/session';
import { useTitle } from '../frame/useTitle';
import { DraftList } from './DraftList';
import { NewTicketButton } from './NewTicketButton';
import { Tabs } from './Tabs';
import { TicketLists } from './TicketLists';
import { useListState } from './useListState';
import { useTickets, waitingFilter } from './useTickets';

/** The tickets of an account, or for staff everyone's, in tabs. */
export function SupportList() {
  const staff = isStaff(useSession());
  useTitle('Support');
  const state = useListState(staff);
  const catalog = useCatalog().data;
  const waiting = useTickets(waitingFilter(state.filter), !staff);
  const allWaiting = useTickets(waitingFilter({}), !staff);
  return (
    <>
      <div className="cb-page-head">
        <h1>Support</h1>
        <NewTicketButton capability={catalog?.capabilities.create_ticket} />
      </div>
      <Tabs state={state} waiting={staff ? 0 : allWaiting.rows.length} />
      {state.view.key === 'drafts' ? (
        <DraftList mayOpen={catalog?.capabilities.create_ticket?.allowed ?? true} />
      ) : (
        <TicketLists state={state} staff={staff} catalog={catalog} waiting={waiting} />
      )}
    </>
  );
}
