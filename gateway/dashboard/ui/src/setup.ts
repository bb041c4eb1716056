import { afterEach } from 'vitest';

// Tests of components ask for jsdom in their first line; Mantine asks for what jsdom does not have.
if (typeof window !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
  const { cleanup, configure } = await import('@testing-library/react');
  afterEach(cleanup);
  // What is waited for may be drawn late on a busy machine.
  configure({ asyncUtilTimeout: 10_000 });
  // Nothing is followed in most tests, so nothing is waited for before it is read.
  const { beginReading } = await import('./live/firstReading');
  beginReading('tickets');
  beginReading('notifications');
  window.matchMedia ??= (media: string) =>
    ({ matches: false, media, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;
  window.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  Object.defineProperty(document, 'fonts', { value: { addEventListener() {}, removeEventListener() {} } });
  Element.prototype.scrollIntoView ??= () => {};
}
