import { createRandom } from './create-random.ts';

/** `count` different items, or all when there are fewer; the same for the same items and seed, in the order in which they were given. */
export function drawSample<Item>(
  items: readonly Item[],
  { count, seed }: { count: number; seed: number },
): readonly Item[] {
  const random = createRandom(seed);
  const places = items.map((_, place) => place);
  const drawn = new Set<number>();
  while (drawn.size < Math.min(count, items.length)) {
    const [place] = places.splice(Math.floor(random() * places.length), 1);
    if (place !== undefined) drawn.add(place);
  }
  return items.filter((_, place) => drawn.has(place));
}
