const AIR = 12;

/** How far the end of a thread lies below what can be seen, the composer in front of it counted in; at most 0 when all is seen. */
export function hiddenBelow(end: HTMLElement | null): number {
  if (!end) return 0;
  const composer = document.getElementById('composer');
  const seenTo = composer ? composer.getBoundingClientRect().top : window.innerHeight;
  return end.getBoundingClientRect().bottom + AIR - Math.min(seenTo, window.innerHeight);
}
