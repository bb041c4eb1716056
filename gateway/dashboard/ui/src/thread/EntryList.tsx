import { Fragment, type ReactNode, useMemo } from 'react';
import type { Entry } from '../api/timeline';
import { type CardProps, RequestCard } from '../context-request/RequestCard';
import type { ContextRequest } from '../context-request/requests';
import type { Upload } from '../upload/Upload';
import { dayWord } from '../words/time';
import { EntryCard } from './EntryCard';
import classes from './EntryList.module.css';
import { EventLines } from './EventLines';
import { type Piece, piecesOf } from './groups';
import { LaterFiles } from './LaterFiles';
import { LooseFiles } from './LooseFiles';
import type { Loose } from './loose';

interface Props {
  entries: Entry[];
  firstNew: number | null;
  staff: boolean;
  requesterAccount: string;
  loose: Loose;
  begun: Upload[] | null;
  requests: ReadonlyMap<string, ContextRequest>;
  card: CardProps;
}

/** The thread, oldest first: days, entries, folded events, and the line where reading stopped. */
export function EntryList(props: Props) {
  const { entries, firstNew, loose, begun } = props;
  const pieces = useMemo(() => piecesOf(entries, firstNew), [entries, firstNew]);
  return (
    <section className={classes.list} aria-label="Thread">
      {pieces.map((piece) => (
        <Fragment key={piece.key}>
          <PieceView {...props} piece={piece} />
          {piece.kind === 'entry' && piece.entry.kind === 'opened' && (
            <LooseFiles ticketId={props.card.ticketId} files={loose.own} begun={begun} />
          )}
        </Fragment>
      ))}
      {begun && <LaterFiles ticketId={props.card.ticketId} files={loose.later} />}
    </section>
  );
}

function PieceView({ piece, staff, requesterAccount, requests, card }: Props & { piece: Piece }): ReactNode {
  switch (piece.kind) {
    case 'day':
      return (
        <div className={classes.day}>
          <span>{dayWord(piece.at)}</span>
        </div>
      );
    case 'new':
      return (
        <div className={classes.new} id="new-entries">
          <span>New</span>
        </div>
      );
    case 'events':
      return <EventLines entries={piece.entries} staff={staff} requests={requests} />;
    case 'entry': {
      const request = requests.get(piece.entry.id);
      return request && !piece.entry.erasedAt ? (
        <RequestCard {...card} entry={piece.entry} request={request} />
      ) : (
        <EntryCard entry={piece.entry} account={requesterAccount} />
      );
    }
  }
}
