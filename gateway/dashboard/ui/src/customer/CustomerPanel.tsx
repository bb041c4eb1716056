import { useQuery } from '@tanstack/react-query';
import { useCatalog } from '../api/catalog';
import { type CustomerContext, readCustomer } from '../api/customer';
import type { Ticket } from '../api/tickets';
import { LoadProblem } from '../problem/LoadProblem';
import panel from '../thread/SidePanel.module.css';
import { counted } from '../words/amounts';
import { plain, ROLE_WORDS, siteWord } from '../words/tickets';
import classes from './CustomerPanel.module.css';
import { OtherTickets } from './OtherTickets';

/** Who asks, what they have, and what else they asked; for staff. */
export function CustomerPanel({ ticket }: { ticket: Ticket }) {
  const customer = useQuery({
    queryKey: ['customer', ticket.id],
    queryFn: () => readCustomer(ticket.id),
    staleTime: 30_000,
  });
  return (
    <section className={`${panel.part} ${classes.customer}`} aria-label="Customer">
      <h2>Customer</h2>
      {customer.data ? (
        <Facts context={customer.data} />
      ) : customer.error ? (
        <LoadProblem what="The customer" error={customer.error} onRetry={() => customer.refetch()} />
      ) : (
        <p className="cb-muted">Loading…</p>
      )}
    </section>
  );
}

function Facts({ context }: { context: CustomerContext }) {
  const { account, requester, sites, products, open, resolved } = context;
  const known = useCatalog().data?.products ?? [];
  const name = (key: string) => known.find((product) => product.key === key)?.name ?? key;
  return (
    <>
      <dl className={panel.facts}>
        <dt>Account</dt>
        <dd>{account.name}</dd>
        <dt>Plan</dt>
        <dd>{plain(account.plan)}</dd>
        <dt>Licence</dt>
        <dd className={account.licence === 'expired' ? panel.bad : undefined}>{plain(account.licence)}</dd>
        <dt>Asked by</dt>
        <dd>
          {requester.name}, {(ROLE_WORDS[requester.role ?? ''] ?? plain(requester.role ?? '')).toLowerCase()}
          {requester.email && <a href={`mailto:${requester.email}`}>{requester.email}</a>}
        </dd>
        {products.length > 0 && (
          <>
            <dt>Products</dt>
            <dd>
              {products.map((product) => (
                <span key={product.key} className={classes.item}>
                  {name(product.key)} <span className="cb-muted">{counted(product.tickets, 'ticket')}</span>
                </span>
              ))}
            </dd>
          </>
        )}
        {sites.length > 0 && (
          <>
            <dt>Sites</dt>
            <dd>
              {sites.map((site) => (
                <a
                  key={site.url}
                  className={classes.item}
                  href={site.url}
                  target="_blank"
                  rel="noopener noreferrer nofollow"
                >
                  {siteWord(site.url)}
                </a>
              ))}
            </dd>
          </>
        )}
      </dl>
      <OtherTickets title="Other open tickets" none="No other open ticket." tickets={open} />
      <OtherTickets title="Resolved last" none="Nothing resolved yet." tickets={resolved} />
    </>
  );
}
