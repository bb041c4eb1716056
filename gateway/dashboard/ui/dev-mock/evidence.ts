interface Begun {
  edition: 'customer' | 'staff';
  at: number;
}

const BUILD_MS = 6000;
const begun = new Map<string, Begun>();

/** A package that is under way for some seconds; the fourth one fails. */
export function startPackage(edition: Begun['edition']) {
  const id = `ev${begun.size + 1}`;
  begun.set(id, { edition, at: Date.now() });
  return packageOf(id);
}

export function packageOf(id: string) {
  const known = begun.get(id);
  if (!known) return undefined;
  const progress = Math.min(100, Math.round(((Date.now() - known.at) / BUILD_MS) * 100));
  const ready = progress === 100 && id !== 'ev4';
  return {
    id,
    edition: known.edition,
    state: ready ? 'ready' : progress === 100 ? 'failed' : 'building',
    progress: ready || progress < 100 ? progress : 0,
    reason:
      progress === 100 && !ready
        ? 'The timeline could not be read. Nothing is lost; export it again in a few minutes.'
        : null,
    sha256: ready ? 'c0ffee'.repeat(10).padEnd(64, '0') : null,
    size: ready ? 18_400_000 : null,
    expiresAt: ready ? new Date(known.at + 7 * 86_400_000).toISOString() : null,
  };
}
