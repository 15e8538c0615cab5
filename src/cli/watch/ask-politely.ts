import type { Finding } from './finding.ts';

export interface Politeness {
  /** Milliseconds between two questions to one host. */
  readonly pause: number;
  /** Hosts that are asked at the same time. */
  readonly hostsAtOnce: number;
  /** Tells that the time is over: what is not asked yet is left for the next start. */
  readonly isOver: () => boolean;
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

const sleepFor = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

function groupByHost(addresses: readonly string[]): string[][] {
  const hosts = new Map<string, string[]>();
  for (const address of addresses) {
    const { host } = new URL(address);
    const group = hosts.get(host);
    if (group === undefined) hosts.set(host, [address]);
    else group.push(address);
  }
  // The host with the most to ask takes longest, so it begins.
  return [...hosts.values()].sort((a, b) => b.length - a.length);
}

/** Asks each address, one after the other on each host with a pause between, some hosts at a time. */
export async function askPolitely(
  addresses: readonly string[],
  {
    ask,
    onFinding,
  }: { ask: (address: string) => Promise<Finding>; onFinding: (address: string, found: Finding) => void },
  { pause, hostsAtOnce, isOver, sleep = sleepFor }: Politeness,
): Promise<void> {
  const hosts = groupByHost(addresses);
  const askHosts = async (): Promise<void> => {
    for (let host = hosts.shift(); host !== undefined; host = hosts.shift()) {
      for (const [place, address] of host.entries()) {
        if (isOver()) return;
        if (place > 0) await sleep(pause);
        onFinding(address, await ask(address));
      }
    }
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, askHosts));
}
