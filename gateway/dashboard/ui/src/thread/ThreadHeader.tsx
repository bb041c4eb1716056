import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Ticket } from '../api/tickets';
import { CopyButton } from '../frame/CopyButton';
import { AsOf } from '../words/AsOf';
import { StatusMark } from '../words/StatusMark';
import classes from './ThreadHeader.module.css';

interface Props {
  ticket: Ticket;
  staff: boolean;
  /** When the ticket was last heard of. */
  heardAt: number;
  children: ReactNode;
  onPanel: () => void;
}

/** What this thread is about, its id to copy, its status, and what the reader can do now. */
export function ThreadHeader({ ticket, staff, heardAt, children, onPanel }: Props) {
  return (
    <header className={classes.header}>
      <div className={classes.line}>
        <StatusMark status={ticket.status} staff={staff} />
        <span className="cb-mono cb-muted">{ticket.id}</span>
        <CopyButton label="Copy id" text={ticket.id} icon="copy" />
        {staff && <span className="cb-muted">{ticket.account.name}</span>}
        <CopyButton label="Copy link" text={linkTo(ticket.id)} icon="link" worded />
      </div>
      <h1>{ticket.subject}</h1>
      <div className={classes.actions}>
        {children}
        <Button className={classes.panel} variant="default" onClick={onPanel}>
          Details
        </Button>
      </div>
      <AsOf version={ticket.version} at={heardAt} />
    </header>
  );
}

export function linkTo(id: string): string {
  return `${window.location.origin}/dashboard/support/${id}`;
}
