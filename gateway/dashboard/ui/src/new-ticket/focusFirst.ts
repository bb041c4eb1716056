const INPUT = 'input:enabled,textarea:enabled,select:enabled,button[role="radio"]:enabled';
const ITSELF = 'input,textarea,select,button,[tabindex]';

/** Puts the focus on the first place of the page that has one of these names. */
export function focusFirst(names: string[]): void {
  const places = [...document.querySelectorAll<HTMLElement>('[data-field]')];
  const place = places.find((each) => names.includes(each.dataset.field ?? ''));
  const input = place?.matches(ITSELF) ? place : place?.querySelector<HTMLElement>(INPUT);
  input?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'center' });
}
