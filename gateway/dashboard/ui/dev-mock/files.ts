import type { Row } from './rows.ts';

/** The files whose upload was begun, by id. */
export const uploads = new Map<string, Row>();
