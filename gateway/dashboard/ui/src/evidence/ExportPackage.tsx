import { Progress } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Capability } from '../api/catalog';
import { evidenceUrl, readEvidence, startEvidence } from '../api/evidence';
import { useAction } from '../api/useAction';
import { ProblemNotice } from '../problem/ProblemNotice';
import { GatedButton } from '../thread/GatedButton';
import classes from './EvidencePanel.module.css';

/** Builds the signed package in the background and gives it when it is ready. */
export function ExportPackage({
  ticketId,
  capability,
}: {
  ticketId: string;
  capability: Capability | undefined;
}) {
  const start = useAction(startEvidence);
  const id = start.result?.id;
  const state = useQuery({
    queryKey: ['evidence', id],
    queryFn: () => readEvidence(id ?? ''),
    enabled: id !== undefined,
    refetchInterval: (query) => (['ready', 'failed'].includes(query.state.data?.state ?? '') ? false : 1000),
  });
  const now = state.data ?? start.result;
  const building = now && now.state !== 'ready' && now.state !== 'failed';
  return (
    <div className={classes.export}>
      {!building && (
        <GatedButton
          capability={capability}
          variant="default"
          size="compact-sm"
          loading={start.phase === 'pending'}
          onClick={() => start.start(ticketId)}
        >
          {now ? 'Export again' : 'Export package'}
        </GatedButton>
      )}
      {building && (
        <div role="status">
          Building the package, {now.progress} %
          <Progress value={now.progress} size="xs" mt={4} aria-label="Building the package" />
        </div>
      )}
      {now?.state === 'ready' && (
        <p>
          <a href={evidenceUrl(now.id)}>Download the package</a>
          {now.sha256 && <span className={classes.digest}>SHA-256 {now.sha256}</span>}
        </p>
      )}
      {now?.state === 'failed' && <p role="alert">The package could not be built. Try once more.</p>}
      {start.failure && <ProblemNotice what="The package was not started" action={start} />}
    </div>
  );
}
