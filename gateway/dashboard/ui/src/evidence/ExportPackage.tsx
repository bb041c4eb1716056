import type { Capability } from '../api/catalog';
import { GatedButton } from '../problem/GatedButton';
import { ProblemNotice } from '../problem/ProblemNotice';
import classes from './EvidencePanel.module.css';
import { PackageState } from './PackageState';
import { usePackage } from './usePackage';

/** Has the signed package built in the background and gives it when it is ready. */
export function ExportPackage({
  ticketId,
  capability,
}: {
  ticketId: string;
  capability: Capability | undefined;
}) {
  const { start, known, unreadable } = usePackage(ticketId);
  const underWay = known?.state === 'pending' || known?.state === 'building';
  return (
    <div className={classes.export}>
      {known && <PackageState known={known} />}
      {unreadable && (
        <p role="alert">
          How far the package is cannot be read at the moment. It goes on being built; this is tried again.
        </p>
      )}
      {!underWay && (
        <GatedButton
          capability={capability}
          variant="default"
          size="compact-sm"
          loading={start.phase === 'pending'}
          onClick={() => start.start(ticketId)}
        >
          {known ? 'Export again' : 'Export package'}
        </GatedButton>
      )}
      {start.failure && <ProblemNotice what="The package was not started" action={start} />}
    </div>
  );
}
