import { Button, Group } from '@mantine/core';
import { Link } from 'react-router';
import type { Ticket, TicketInput } from '../api/tickets';
import type { Action } from '../api/useAction';
import { Notice } from '../problem/Notice';
import { ProblemNotice } from '../problem/ProblemNotice';
import { notAcceptedWord } from '../upload/notAccepted';
import type { Upload } from '../upload/Upload';
import { UploadLine } from '../upload/UploadLine';
import type { UploadPhase } from '../upload/UploadView';
import { useVerdicts } from '../upload/useVerdicts';
import { usePhases, useRejected } from '../upload/useViews';
import { counted } from '../words/amounts';
import { Step } from './Step';
import classes from './SubmissionSteps.module.css';

interface Props {
  create: Action<TicketInput, Ticket>;
  uploads: Upload[];
  onRetryFile: (upload: Upload) => void;
  onRemoveFile: (upload: Upload) => void;
  onBack: () => void;
}

/** What is happening with the submission, step by step; each step keeps its own state and retry. */
export function SubmissionSteps({ create, uploads, onRetryFile, onRemoveFile, onBack }: Props) {
  const ticket = create.result;
  const phases = usePhases(uploads);
  useVerdicts(uploads);
  const rejected = useRejected(uploads);
  return (
    <section className={classes.steps} aria-label="Submitting">
      <ol>
        <Step state={create.phase === 'done' ? 'done' : create.phase === 'failed' ? 'failed' : 'pending'}>
          {ticket ? `Ticket ${ticket.id} is open` : 'Opening the ticket'}
        </Step>
        {uploads.length > 0 && (
          <Step state={ticket ? together(phases) : 'waiting'}>
            Sending files{rejected.length > 0 && `, ${counted(rejected.length, 'file')} not accepted`}
          </Step>
        )}
      </ol>
      {create.failure && (
        <>
          <ProblemNotice
            what="The ticket was not opened"
            kept="Everything you typed is kept."
            action={create}
          />
          <Group mt="sm">
            <Button variant="default" size="compact-sm" onClick={onBack}>
              Back to the form
            </Button>
          </Group>
        </>
      )}
      {uploads.length > 0 && (
        <ul className={classes.files}>
          {uploads.map((upload) => (
            <UploadLine
              key={upload.id}
              upload={upload}
              onRetry={ticket ? () => onRetryFile(upload) : undefined}
              onRemove={() => onRemoveFile(upload)}
            />
          ))}
        </ul>
      )}
      {rejected.length > 0 && (
        <Notice tone="amber">
          {rejected.map(({ id, file, view }) => (
            <p key={id}>{notAcceptedWord({ fileName: file.name, reason: view.get().attachment?.reason })}</p>
          ))}
          <p>The ticket opens without it; a good copy can be attached to a reply there.</p>
        </Notice>
      )}
      {ticket && (
        <Button component={Link} to={`/dashboard/support/${ticket.id}`} variant="default">
          Go to the ticket
        </Button>
      )}
    </section>
  );
}

/** The state of the step that sends all files: under way while any is, failed when only stopped ones are left. */
function together(phases: UploadPhase[]): 'pending' | 'failed' | 'done' {
  if (phases.some((phase) => ['waiting', 'sending', 'checking'].includes(phase))) return 'pending';
  return phases.some((phase) => phase === 'failed' || phase === 'missing') ? 'failed' : 'done';
}
