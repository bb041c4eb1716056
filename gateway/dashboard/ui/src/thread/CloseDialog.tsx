import { Button, Group, Modal, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { reopenTicket, resolveTicket, type Ticket } from '../api/tickets';
import { useAction } from '../api/useAction';
import { ProblemNotice } from '../problem/ProblemNotice';

interface Props {
  kind: 'resolve' | 'reopen' | null;
  ticket: Ticket;
  onClose: () => void;
  onChanged: (ticket: Ticket) => void;
}

const WORDS = {
  resolve: {
    title: 'Mark resolved',
    label: 'What solved it?',
    hint: 'The next person with the same problem will find this.',
    missing: 'Say in a line what solved it.',
    what: 'The ticket was not resolved',
  },
  reopen: {
    title: 'Reopen',
    label: 'What is still wrong?',
    hint: 'Support sees this first.',
    missing: 'Say in a line what is still wrong.',
    what: 'The ticket was not reopened',
  },
};

/** Asks for the one sentence that goes with resolving or reopening. */
export function CloseDialog({ kind, ticket, onClose, onChanged }: Props) {
  return (
    <Modal opened={kind !== null} onClose={onClose} title={kind && WORDS[kind].title} size="md">
      {kind && <Ask kind={kind} ticket={ticket} onClose={onClose} onChanged={onChanged} />}
    </Modal>
  );
}

function Ask({ kind, ticket, onClose, onChanged }: Props & { kind: 'resolve' | 'reopen' }) {
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const words = WORDS[kind];
  const act = kind === 'resolve' ? resolveTicket : reopenTicket;
  const action = useAction(
    (said: string, key) => act(ticket.id, said, key),
    (changed) => {
      onChanged(changed);
      onClose();
    },
  );
  const send = () => {
    setMissing(!text.trim());
    if (text.trim()) void action.start(text.trim());
    else field.current?.focus();
  };
  return (
    <form
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        send();
      }}
    >
      <Textarea
        label={words.label}
        description={words.hint}
        required
        autosize
        minRows={3}
        data-autofocus
        ref={field}
        error={missing && words.missing}
        value={text}
        onChange={(e) => {
          setMissing(false);
          setText(e.currentTarget.value);
        }}
        onKeyDown={(e) => (e.ctrlKey || e.metaKey) && e.key === 'Enter' && send()}
      />
      {action.failure && (
        <div style={{ marginTop: 12 }}>
          <ProblemNotice what={words.what} kept="What you wrote is kept." action={action} />
        </div>
      )}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" loading={action.phase === 'pending'}>
          {words.title}
        </Button>
      </Group>
    </form>
  );
}
