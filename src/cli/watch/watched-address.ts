import type { RecordIndex } from '../../records/record-index.ts';

/** An address that readers are given, and where it stands. */
export interface WatchedAddress {
  readonly address: string;
  /** `url`: where the source was published · `archivedUrl`: its archived copy. */
  readonly field: 'url' | 'archivedUrl';
  /** Id of the source. */
  readonly source: string;
  /** File that describes it. */
  readonly path: string;
  /** True when the other of the two fields is there as well, so that readers have a second way. */
  readonly hasOther: boolean;
}

/** Every address of every source, each once, in the order of the files. */
export function toWatchedAddresses({ describedSources }: RecordIndex): WatchedAddress[] {
  const seen = new Set<string>();
  return describedSources.flatMap(({ data, file: { path } }) =>
    (['url', 'archivedUrl'] as const).flatMap((field): WatchedAddress[] => {
      const address = data[field];
      if (address === undefined || seen.has(address)) return [];
      seen.add(address);
      const other = data[field === 'url' ? 'archivedUrl' : 'url'];
      return [{ address, field, source: data.id, path, hasOther: other !== undefined }];
    }),
  );
}
