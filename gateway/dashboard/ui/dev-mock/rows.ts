const now = Date.now();

/** An instant some minutes before the mock was started. */
export const ago = (minutes: number) => new Date(now - minutes * 60_000).toISOString();

// biome-ignore lint/suspicious/noExplicitAny: the mock keeps loose rows, the pages read them by the real types
export type Row = Record<string, any>;
