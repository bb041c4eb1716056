/** Shows an entry and puts the caret into its first field. */
export function goTo(seq: number): void {
  const entry = document.getElementById(`entry-${seq}`);
  entry?.scrollIntoView({ block: 'center' });
  entry?.querySelector<HTMLElement>('input:not([hidden]), textarea, button')?.focus({ preventScroll: true });
}
