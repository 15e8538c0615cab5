/** One thing found under `content/`, as the disk has it; `bytes` is empty unless it is a file. */
export interface ContentFile {
  /** Relative to the repository, with `/`: `content/entries/2018/birzhanov-not-us-2018.mdx`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly kind: 'file' | 'link' | 'directory' | 'other';
}

/** No file of the archive is larger; a reader of the disk need not read further than one byte more. */
export const largestFile = 64_000;
