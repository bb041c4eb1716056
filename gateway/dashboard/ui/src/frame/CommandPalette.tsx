import { Modal, TextInput } from '@mantine/core';
import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Role } from '../api/session';
import { listTickets } from '../api/tickets';
import { createStore, useStore } from '../live/store';
import classes from './CommandPalette.module.css';
import { type Command, commandsFor, matching, ticketCommands } from './commands';

const open = createStore(false);
export const openPalette = () => open.set(true);

/** Ctrl/⌘ K: jump to a page or a ticket by a few letters or its id. */
export function CommandPalette({ role }: { role: Role }) {
  const opened = useStore(open);
  useHotkeys([['mod+K', () => open.set(!open.get())]], []);
  return (
    <Modal
      opened={opened}
      onClose={() => open.set(false)}
      withCloseButton={false}
      attributes={{ content: { 'aria-label': 'Search and jump' } }}
      size="lg"
      padding={0}
      yOffset="12vh"
      transitionProps={{ duration: 0 }}
    >
      {opened && <Palette role={role} />}
    </Modal>
  );
}

function Palette({ role }: { role: Role }) {
  const [text, setText] = useState('');
  const [marked, setMarked] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  // At once, so that no first letter of a quick typist is lost.
  useLayoutEffect(() => field.current?.focus(), []);
  const [searched] = useDebouncedValue(text.trim(), 200);
  const navigate = useNavigate();
  const found = useQuery({
    queryKey: ['palette', searched],
    queryFn: () => listTickets({ q: searched }, undefined, 6),
    enabled: searched.length > 1,
  });
  const commands = [...matching(commandsFor(role), text), ...ticketCommands(text, found.data?.items ?? [])];
  const run = (command: Command | undefined) => {
    if (!command) return;
    open.set(false);
    navigate(command.to);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setMarked((marked + step + commands.length) % Math.max(1, commands.length));
    }
    if (event.key === 'Enter') run(commands[marked]);
  };
  return (
    <>
      <TextInput
        aria-label="Search tickets and pages"
        placeholder="Ticket, id or page…"
        size="md"
        variant="unstyled"
        className={classes.input}
        value={text}
        onChange={(e) => {
          setText(e.currentTarget.value);
          setMarked(0);
        }}
        onKeyDown={onKeyDown}
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={commands[marked] ? `palette-${marked}` : undefined}
        ref={field}
        data-autofocus
      />
      <div id="palette-list" role="listbox" aria-label="Results" className={classes.list}>
        {commands.map((command, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the text field above handles the keys for the list
          <div
            key={command.to}
            id={`palette-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === marked}
            className={classes.option}
            onMouseMove={() => setMarked(i)}
            onClick={() => run(command)}
          >
            <span>{command.label}</span>
            <span className={classes.hint}>{command.hint}</span>
          </div>
        ))}
        {!commands.length && <p className={classes.none}>Nothing found for “{text}”.</p>}
      </div>
    </>
  );
}
