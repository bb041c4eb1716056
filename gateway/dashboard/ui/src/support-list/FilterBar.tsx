import { CloseButton, Menu, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Catalog } from '../api/catalog';
import { Icon } from '../frame/Icon';
import { PRIORITY_WORDS } from '../words/tickets';
import classes from './FilterBar.module.css';
import { useChipWords } from './useChipWords';
import type { Chip, ListState } from './useListState';

interface Props {
  state: ListState;
  catalog: Catalog | undefined;
  searchRef: RefObject<HTMLInputElement | null>;
}

/** Search as you type, and the filters as chips. */
export function FilterBar({ state, catalog, searchRef }: Props) {
  const words = useChipWords();
  return (
    <div className={classes.bar}>
      <SearchField state={state} searchRef={searchRef} />
      <ChipMenu
        chip="type"
        label="Type"
        options={(catalog?.types ?? []).map((t) => [t.key, t.label])}
        state={state}
        word={words.type}
      />
      <ChipMenu
        chip="product"
        label="Product"
        options={(catalog?.products ?? []).map((p) => [p.key, p.name])}
        state={state}
        word={words.product}
      />
      <ChipMenu
        chip="priority"
        label="Priority"
        options={Object.entries(PRIORITY_WORDS)}
        state={state}
        word={words.priority}
      />
      {state.filtered && (
        <UnstyledButton className={classes.clear} onClick={state.clear}>
          Clear filters
        </UnstyledButton>
      )}
    </div>
  );
}

function SearchField({ state, searchRef }: Pick<Props, 'state' | 'searchRef'>) {
  const [text, setText] = useState(state.search);
  const sent = useRef(state.search);
  useEffect(() => {
    // What comes back of one's own words may be older than what stands in the field by now.
    if (state.search !== sent.current) setText(state.search);
    sent.current = state.search;
  }, [state.search]);
  const search = useDebouncedCallback((value: string) => {
    sent.current = value.trim();
    state.choose('q', sent.current || null);
  }, 250);
  return (
    <TextInput
      ref={searchRef}
      className={classes.search}
      aria-label="Search tickets"
      placeholder="Search by words or id"
      leftSection={<Icon name="search" size={16} />}
      rightSection={
        text ? (
          <CloseButton aria-label="Clear search" size="sm" onClick={() => state.choose('q', null)} />
        ) : null
      }
      value={text}
      onChange={(e) => {
        setText(e.currentTarget.value);
        search(e.currentTarget.value);
      }}
      onKeyDown={(e) => e.key === 'Escape' && e.currentTarget.blur()}
    />
  );
}

interface ChipProps {
  chip: Chip;
  label: string;
  options: [string, string][];
  state: ListState;
  word: (key: string) => string;
}

function ChipMenu({ chip, label, options, state, word }: ChipProps) {
  const chosen = state.chips[chip];
  return (
    <Menu position="bottom-start" shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton className={classes.chip} data-chosen={chosen ? true : undefined}>
          {chosen ? `${label}: ${word(chosen)}` : label}
          <span className={classes.caret} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {chosen && <Menu.Item onClick={() => state.choose(chip, null)}>Any {label.toLowerCase()}</Menu.Item>}
        {options.map(([key, name]) => (
          <Menu.Item key={key} onClick={() => state.choose(chip, key)} fw={key === chosen ? 600 : undefined}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
