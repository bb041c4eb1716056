/** The states of a delivery, as words. */
export const STATE_WORDS = {
  pending: 'On its way',
  failed: 'Will be tried again',
  sent: 'Delivered',
  dead: 'Given up',
};
