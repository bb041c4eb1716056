import { useQuery } from '@tanstack/react-query';
import { readAudit } from '../api/timeline';
import { counted } from '../words/amounts';
import classes from './SidePanel.module.css';

/** Whether the chain of this thread was recomputed and fits. */
export function AuditState({ ticketId, entries }: { ticketId: string; entries: number }) {
  const audit = useQuery({
    queryKey: ['audit', ticketId, entries],
    queryFn: () => readAudit(ticketId),
    enabled: entries > 0,
    staleTime: 60_000,
    placeholderData: (before) => before,
  });
  return (
    <section className={classes.part} aria-label="Audit">
      <h2>Audit</h2>
      {audit.data?.valid && (
        <p className={classes.text}>
          <span className={classes.good}>Verified</span>, {counted(entries, 'entry', 'entries')}. No words,
          files or times were changed and nothing was removed since it was written.
        </p>
      )}
      {audit.data && !audit.data.valid && (
        <p className={`${classes.text} ${classes.bad}`}>
          The chain does not fit{audit.data.broken ? ` at entry ${audit.data.broken.seq}` : ''}. Tell an
          administrator.
        </p>
      )}
      {audit.error && <p className={`${classes.text} cb-muted`}>Could not be checked at the moment.</p>}
      {audit.isPending && !audit.error && <p className={`${classes.text} cb-muted`}>Checking…</p>}
    </section>
  );
}
