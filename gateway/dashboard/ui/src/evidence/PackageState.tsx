import { Progress } from '@mantine/core';
import { type EvidencePackage, evidenceUrl } from '../api/evidence';
import { sizeWord } from '../words/amounts';
import { absolute } from '../words/time';
import classes from './EvidencePanel.module.css';

/** How far a package is, or what became of it. */
export function PackageState({ known }: { known: EvidencePackage }) {
  switch (known.state) {
    case 'pending':
      return <p role="status">Waiting to be built, 0 %. You can leave this page.</p>;
    case 'building':
      return (
        <div role="status">
          Building the package, {known.progress} %
          <Progress value={known.progress} size="xs" mt={4} aria-label="Building the package" />
        </div>
      );
    case 'ready':
      return <Ready known={known} />;
    case 'failed':
      return <p role="alert">The package could not be built. {known.reason}</p>;
    case 'expired':
      return <p>The last package has expired. Export a new one.</p>;
  }
}

function Ready({ known }: { known: EvidencePackage }) {
  return (
    <div role="status">
      <p>
        <a href={evidenceUrl(known.id)}>Download the package</a>
        {known.size !== null && ` (${sizeWord(known.size)})`}
        {known.expiresAt && <span className={classes.hint}>, kept until {absolute(known.expiresAt)}</span>}
      </p>
      {known.edition === 'staff' && (
        <p className={classes.hint}>It holds internal notes and files. Do not hand it to customers.</p>
      )}
      {known.sha256 && <span className={classes.digest}>SHA-256 {known.sha256}</span>}
    </div>
  );
}
