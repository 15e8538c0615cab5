/** Letters with what stands for each, from pairs parted by spaces: `әа цтс ь` puts а for ә, тс for ц, and nothing for ь. */
export function createSubstitutes(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]));
}
