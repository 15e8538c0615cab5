import type { EdtfDate } from './edtf-date.ts';

/** Whether the address is the publisher's own, a mirror of the whole site, or another outlet's reprint. */
export const copies = ['original', 'mirror', 'reprint'] as const;
export type Copy = (typeof copies)[number];

/** Where a fact or a quote can be checked. */
export interface Source {
  readonly id: string;
  /** The outlet as it names itself; absent when the copy that was read does not say. */
  readonly publisher: string | undefined;
  /** Two sources with one owner do not confirm each other. */
  readonly owner: string;
  /** BCP 47 tag of the text. */
  readonly language: string;
  readonly title: string | undefined;
  readonly date: EdtfDate | undefined;
  readonly url: string | undefined;
  readonly copy: Copy;
  /** Who published it first, when `copy` is a mirror or a reprint. */
  readonly originalPublisher: string | undefined;
  /** Address of an archived copy. */
  readonly archivedUrl: string | undefined;
  /** File name of the kept capture that quotes are compared with. */
  readonly capture: string | undefined;
  /** Fields that were looked for and not found. */
  readonly unknown: readonly string[];
}
