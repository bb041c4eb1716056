// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { rendered } from '../rendered';
import { NewestButton } from './NewestButton';
import { useStayAtEnd } from './useStayAtEnd';

const AT = { end: 0 };
let grown: () => void = () => {};

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(tell: () => void) {
        grown = tell;
      }
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return { top: 600, bottom: this.id === 'composer' ? 700 : AT.end } as DOMRect;
  });
  window.scrollBy = vi.fn(({ top }: ScrollToOptions) => {
    AT.end -= top ?? 0;
  }) as unknown as typeof window.scrollBy;
});

function Thread({ read }: { read: number }) {
  const [entries, setEntries] = useState(read);
  const [posted, setPosted] = useState(0);
  const { end, ...newest } = useStayAtEnd(entries, null, posted);
  return (
    <>
      <div ref={end} />
      <NewestButton {...newest} />
      <section id="composer" />
      <button type="button" onClick={() => setEntries((n) => n + 1)}>
        hear
      </button>
      <button type="button" onClick={() => setPosted((n) => n + 1)}>
        send
      </button>
    </>
  );
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

function shown(end: number, read = 1) {
  AT.end = end;
  rendered(<Thread read={read} />);
}

function grow(by: number) {
  AT.end += by;
}

test('whoever is at the end sees what comes in front of the composer', async () => {
  shown(500);
  grow(300);
  await press('hear');
  expect(window.scrollBy).toHaveBeenCalledWith({ top: 212 });
  expect(screen.queryByRole('button', { name: /below|newest/ })).toBeNull();
});

test('whoever is further up stays there, is told how much came, and can go to it', async () => {
  shown(2000);
  expect(screen.getByRole('button', { name: 'Go to the newest' })).toBeVisible();
  grow(300);
  await press('hear');
  expect(window.scrollBy).not.toHaveBeenCalled();
  await press('1 new entry below');
  expect(AT.end).toBe(588);
  expect(screen.queryByRole('button', { name: /below|newest/ })).toBeNull();
});

test('an entry that grows stays in front of the composer for whoever is at the end', () => {
  shown(500);
  grow(300);
  act(() => grown());
  expect(AT.end).toBe(588);
});

test('whoever is further up is not moved by an entry that grows', () => {
  shown(2000);
  grow(300);
  act(() => grown());
  expect(window.scrollBy).not.toHaveBeenCalled();
});

test('a thread that is not read yet does not move by what it grows to', () => {
  shown(500, 0);
  grow(3000);
  act(() => grown());
  expect(window.scrollBy).not.toHaveBeenCalled();
});

test('what the reader sends is shown wherever the reader was', async () => {
  shown(2000);
  grow(100);
  await press('send');
  expect(AT.end).toBe(588);
});

test('the way to the newest goes away when its place is in sight', () => {
  shown(2000);
  AT.end = 580;
  fireEvent.scroll(window);
  expect(screen.queryByRole('button', { name: 'Go to the newest' })).toBeNull();
});
