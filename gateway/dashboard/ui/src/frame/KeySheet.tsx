import { Kbd, Modal, Switch, Table } from '@mantine/core';
import { useMemo } from 'react';
import { createStore, useStore } from '../live/store';
import { keysOn, useKeys } from './keys';

const open = createStore(false);
export const showKeys = () => open.set(true);

const KEYS: [string, string][] = [
  ['Ctrl/⌘ K', 'Search and commands'],
  ['?', 'This sheet'],
  ['j / k', 'Next / previous ticket in the list'],
  ['Enter', 'Open the marked ticket'],
  ['n', 'New ticket'],
  ['/', 'Search the list'],
  ['r', 'Write a reply in a thread'],
  ['Ctrl/⌘ Enter', 'Send what you are writing'],
];

/** The sheet of keys; single keys can be switched off here. */
export function KeySheet() {
  const keys = useMemo(() => ({ '?': showKeys }), []);
  useKeys(keys);
  const on = useStore(keysOn);
  return (
    <Modal opened={useStore(open)} onClose={() => open.set(false)} title="Keys" size="md">
      <Table verticalSpacing={6} withRowBorders={false}>
        <Table.Tbody>
          {KEYS.map(([key, what]) => (
            <Table.Tr key={key}>
              <Table.Td w={140}>
                <Kbd>{key}</Kbd>
              </Table.Td>
              <Table.Td>{what}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Switch
        mt="md"
        checked={on}
        onChange={(e) => keysOn.set(e.currentTarget.checked)}
        label="Use single-key shortcuts"
      />
    </Modal>
  );
}
