import type { Paradigm } from './paradigms.ts';

/** A paradigm as its language writes it down. */
export interface WrittenParadigm extends Omit<Paradigm, 'endings'> {
  /** Parted by spaces; `_` stands for no ending, and `а(ть л)` for `ать ал`. */
  readonly endings: string;
}

export function paradigm(endings: string, kind: Paradigm['kind'], cost = 0): WrittenParadigm {
  return { endings, kind, cost };
}

/** Every ending of `second` behind every beginning of `first`. */
export function after(first: string, second: string): string {
  return first
    .split(' ')
    .map((head) => `${head}(${second})`)
    .join(' ');
}
