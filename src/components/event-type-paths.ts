import type { MarkedEventType } from '../domain/entry.ts';

/** Signs of events within 12 × 12: a triangle that points right, one that points up, and a cross in a box. */
export const eventTypePaths: { readonly [type in MarkedEventType]: string } = {
  livestream: 'M2.5 1.5v9l8-4.5z',
  protest: 'M1.5 10.5h9l-4.5-9z',
  election: 'M1.5 1.5h9v9h-9zM4 4l4 4M8 4l-4 4',
};
