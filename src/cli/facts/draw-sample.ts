/** Numbers from 0 up to 1 that follow from the seed alone: Mulberry32 by Tommy Ettinger. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

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
