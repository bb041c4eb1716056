import type { ReactNode } from 'react';
import { useCatalog, useTypeName } from '../api/catalog';
import type { Ticket } from '../api/tickets';
import { PagePath } from '../words/PagePath';
import { Time } from '../words/Time';
import { ENVIRONMENT_WORDS, PRIORITY_WORDS, plain, siteWord } from '../words/tickets';
import { absolute, moment } from '../words/time';
import classes from './SidePanel.module.css';

/** The facts the ticket was opened with. */
export function Details({ ticket, staff }: { ticket: Ticket; staff: boolean }) {
  const typeName = useTypeName();
  const products = useCatalog().data?.products ?? [];
  const product = products.find((p) => p.key === ticket.product)?.name ?? ticket.product;
  const facts: [string, ReactNode][] = [
    ['Type', !staff && typeName(ticket.type)],
    ['Priority', !staff && PRIORITY_WORDS[ticket.priority]],
    ['Product', product],
    ['Site', ticket.siteUrl && <SiteLink url={ticket.siteUrl} />],
    ['Environment', ticket.environment && ENVIRONMENT_WORDS[ticket.environment]],
    ['Licence', ticket.licenceKey && <span className="cb-mono">{ticket.licenceKey}</span>],
    ['Plan named', ticket.planName],
    ['Account plan', staff && plain(ticket.account.plan)],
    [
      'Happened',
      ticket.occurredAt && <span title={absolute(ticket.occurredAt)}>{moment(ticket.occurredAt)}</span>,
    ],
    ['Opened', <Time key="at" at={ticket.createdAt} />],
    [
      'From page',
      ticket.route && (
        <span className="cb-mono">
          <PagePath path={ticket.route} />
        </span>
      ),
    ],
  ];
  const texts: [string, string | null][] = [
    ['Expected', ticket.expected],
    ['What happened', ticket.actual],
    ['Tried already', ticket.stepsTried],
  ];
  return (
    <section className={classes.part} aria-label="Details">
      <h2>Details</h2>
      <dl className={classes.facts}>
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <Fact key={name} name={name} value={value} />
          ))}
      </dl>
      <dl className={classes.wide}>
        {texts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <Fact key={name} name={name} value={value} />
          ))}
      </dl>
    </section>
  );
}

function Fact({ name, value }: { name: string; value: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

function SiteLink({ url }: { url: string }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer nofollow">
      {siteWord(url)}
    </a>
  );
}
