import type { Message } from './message.ts';

/** What a contribution is held to, whether the gate or a check asks it. */
export interface Rule {
  /** The `rule` of its problems. */
  readonly name: string;
  /** What the rule asks, and why, in a sentence or two. */
  readonly description: Message;
  /** A piece of a file that the rule refuses. */
  readonly refused: string;
  /** The same piece, mended. */
  readonly accepted: string;
}
