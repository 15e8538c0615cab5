import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';

type NumberList = readonly number[];

/** Writes a table column after column, so that like stands beside like and is compressed well; each has its length. */
export class ColumnWriter {
  readonly #writer = new ByteWriter();

  numbers(numbers: NumberList): void {
    this.#writer.number(numbers.length);
    for (const number of numbers) this.#writer.number(number);
  }

  /** Numbers that change little from one to the next; they may be negative. */
  changes(numbers: NumberList): void {
    this.numbers(
      numbers.map((number, at) => {
        const change = number - (numbers[at - 1] ?? 0);
        return change < 0 ? -2 * change - 1 : 2 * change;
      }),
    );
  }

  /** Lists, of which many are alike: each of them once, then which stands where. */
  lists(lists: readonly NumberList[]): void {
    const places = new Map<string, number>();
    const distinct: NumberList[] = [];
    const placeOf = (list: NumberList): number => {
      const key = list.join();
      const place = places.get(key) ?? distinct.length;
      if (place === distinct.length) distinct.push(list);
      places.set(key, place);
      return place;
    };
    const column = lists.map(placeOf);
    this.numbers(distinct.map((list) => list.length));
    this.numbers(distinct.flat());
    this.numbers(column);
  }

  text(text: string): void {
    this.#writer.part(new TextEncoder().encode(text));
  }

  toBytes(): Uint8Array {
    return this.#writer.toBytes();
  }
}

/** Reads what `ColumnWriter` wrote, in the same order. */
export class ColumnReader {
  readonly #reader: ByteReader;

  constructor(bytes: Uint8Array) {
    this.#reader = new ByteReader(bytes);
  }

  numbers(): NumberList {
    return Array.from({ length: this.#reader.number() }, () => this.#reader.number());
  }

  changes(): NumberList {
    let value = 0;
    return this.numbers().map((change) => (value += change % 2 === 0 ? change / 2 : -(change + 1) / 2));
  }

  lists(): readonly NumberList[] {
    let end = 0;
    const ends = this.numbers().map((length) => (end += length));
    const members = this.numbers();
    const distinct = ends.map((to, at) => members.slice(ends[at - 1] ?? 0, to));
    return this.numbers().map((place) => distinct[place] ?? []);
  }

  text(): string {
    return new TextDecoder().decode(this.#reader.part());
  }
}

/** Lists as the one column of a table. */
export function packLists(lists: readonly NumberList[]): Uint8Array {
  const columns = new ColumnWriter();
  columns.lists(lists);
  return columns.toBytes();
}

export function unpackLists(bytes: Uint8Array): readonly NumberList[] {
  return new ColumnReader(bytes).lists();
}
