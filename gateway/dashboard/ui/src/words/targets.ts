/** What each promised time is called, in the list and beside the thread. */
export const TARGET_WORDS = { firstResponse: 'First reply', resolution: 'Solution' } as const;
