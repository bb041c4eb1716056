// @vitest-environment jsdom
import { createEvent, fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { rendered } from '../rendered';
import { useFileDrop, useNoStrayDrop } from './useFileDrop';

const FILE = new File(['log'], 'debug.log');
const FILES = { types: ['Files'], files: [FILE] };
const TEXT = { types: ['text/plain'], files: [] };

function Page({ onFiles }: { onFiles: ((files: File[]) => void) | null }) {
  useNoStrayDrop();
  const over = useFileDrop(onFiles);
  return (
    <main>
      {over ? 'Let go' : 'Quiet'}
      <textarea aria-label="own" onDrop={(e) => e.preventDefault()} />
    </main>
  );
}

/** Whether the page kept the browser from its own way. */
function happens(what: 'dragOver' | 'drop' | 'dragLeave', on: Element, dataTransfer: object): boolean {
  const event = createEvent[what](on, { dataTransfer });
  fireEvent(on, event);
  return event.defaultPrevented;
}

test('files dropped anywhere are taken, and the page says so while they are held over it', () => {
  const onFiles = vi.fn();
  rendered(<Page onFiles={onFiles} />);
  const page = screen.getByRole('main');
  expect(happens('dragOver', page, FILES)).toBe(true);
  expect(page).toHaveTextContent('Let go');
  happens('dragLeave', page, FILES);
  expect(page).toHaveTextContent('Quiet');
  happens('dragOver', page, FILES);
  expect(happens('drop', page, FILES)).toBe(true);
  expect(onFiles).toHaveBeenCalledExactlyOnceWith([FILE]);
  expect(page).toHaveTextContent('Quiet');
});

test('a field that takes a drop itself keeps it', () => {
  const onFiles = vi.fn();
  rendered(<Page onFiles={onFiles} />);
  happens('drop', screen.getByLabelText('own'), FILES);
  expect(onFiles).not.toHaveBeenCalled();
});

test('where nothing takes files, the browser does not open them in place of the page', () => {
  rendered(<Page onFiles={null} />);
  const page = screen.getByRole('main');
  expect(happens('dragOver', page, FILES)).toBe(true);
  expect(happens('drop', page, FILES)).toBe(true);
});

test('text that is dragged is left to the browser', () => {
  rendered(<Page onFiles={vi.fn()} />);
  const page = screen.getByRole('main');
  expect(happens('dragOver', page, TEXT)).toBe(false);
  expect(happens('drop', page, TEXT)).toBe(false);
  expect(page).toHaveTextContent('Quiet');
});
