import type { Body } from '../../domain/body.ts';
import type { Position } from '../position.ts';

/** A name in a body, and where it stands in the file. */
export interface Mention extends Position {
  readonly id: string;
}

/** The body of a file: its tree, its text as written, and what it names. */
export interface ParsedBody {
  readonly blocks: Body;
  /** As written, with LF. */
  readonly text: string;
  /** Line of the file on which the text begins. */
  readonly line: number;
  readonly quotes: readonly Mention[];
  readonly entries: readonly Mention[];
  readonly links: readonly Mention[];
  readonly headings: readonly (Position & { readonly depth: 2 | 3 })[];
}
