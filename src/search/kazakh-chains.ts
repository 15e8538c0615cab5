import type { Place, Slot, Slots } from './kazakh-endings.ts';
import { anyNasal, anySound, assimilation, consonant, lastSound, vowel } from './kazakh-sounds.ts';

export type Harmony = 'back' | 'front';

/** Cost of a reading by the harmony of its vowels; infinite when there is none. */
export type HarmonyCosts = Readonly<Record<Harmony, number>>;

/** What it costs to read a remainder as endings of a noun, and as endings of a verb. */
export interface Chain {
  readonly noun: HarmonyCosts;
  readonly verb: HarmonyCosts;
}

/** What is no chain of endings. */
export const noChain: Chain = {
  noun: { back: Infinity, front: Infinity },
  verb: { back: Infinity, front: Infinity },
};

/** Reads what follows a stem that ends in one of the sounds `after`. */
export type ChainReader = (remainder: string, after: number) => Chain;

interface Step {
  readonly form: string;
  readonly after: number;
  readonly last: number;
  readonly to: Place;
  readonly cost: number;
}

type Steps = ReadonlyMap<Place, readonly Step[]>;

interface Form {
  readonly form: string;
  readonly after: number;
}

const vowels: Readonly<Record<Harmony, Readonly<Record<string, string>>>> = {
  back: { A: 'а', I: 'ы', g: 'ғ', Q: 'қ' },
  front: { A: 'е', I: 'і', g: 'г', Q: 'к' },
};
const velars: Readonly<Record<Harmony, readonly (readonly [string, string])[]>> = {
  back: [
    ['ғ', 'D'],
    ['қ', 'T'],
  ],
  front: [
    ['г', 'D'],
    ['к', 'T'],
  ],
};

const longestChain = 16;
const cacheLimit = 20_000;

/**
 * A reader of chains of these endings in the spelling that `project` makes: the identity for Kazakh as it is written, a
 * folding for what a Russian or Latin keyboard can type. Remembers what it has read.
 */
export function createChainReader(slots: Slots, project: (native: string) => string): ChainReader {
  const steps: Readonly<Record<Harmony, Steps>> = {
    back: projectSteps(slots, 'back', project),
    front: projectSteps(slots, 'front', project),
  };
  const known = new Map<number, Map<string, Chain>>();
  return (remainder, after) => {
    if (remainder.length > longestChain) return noChain;
    let chains = known.get(after);
    if (chains === undefined) {
      chains = new Map();
      known.set(after, chains);
    }
    const found = chains.get(remainder);
    if (found !== undefined) return found;
    const chain = readChain(steps, remainder, after);
    if (chains.size >= cacheLimit) chains.clear();
    chains.set(remainder, chain);
    return chain;
  };
}

function readChain(steps: Readonly<Record<Harmony, Steps>>, remainder: string, after: number): Chain {
  const costs = (place: Place): HarmonyCosts => ({
    back: chainCost(steps.back, place, remainder, after),
    front: chainCost(steps.front, place, remainder, after),
  });
  const noun = costs('noun');
  const verb = costs('verb');
  const isNone = Math.min(noun.back, noun.front, verb.back, verb.front) === Infinity;
  return isNone ? noChain : { noun, verb };
}

function chainCost(steps: Steps, place: Place, rest: string, after: number): number {
  if (rest === '') return place === 'wish' || place === 'voiced' ? Infinity : 0;
  let best = Infinity;
  for (const step of steps.get(place) ?? []) {
    if ((step.after & after) === 0 || !rest.startsWith(step.form)) continue;
    best = Math.min(best, step.cost + chainCost(steps, step.to, rest.slice(step.form.length), step.last));
  }
  return best;
}

function projectSteps(slots: Slots, harmony: Harmony, project: (native: string) => string): Steps {
  const places = Object.entries(slots) as [Place, readonly Slot[]][];
  return new Map(places.map(([place, list]) => [place, list.flatMap((slot) => slotSteps(slot, harmony, project))]));
}

function slotSteps(slot: Slot, harmony: Harmony, project: (native: string) => string): readonly Step[] {
  return slot.endings.split(' ').flatMap((pattern) =>
    spellOut(pattern, harmony).map(({ form, after }): Step => {
      const projected = project(form);
      return { form: projected, after, last: lastSound(projected), to: slot.to, cost: slot.cost };
    }),
  );
}

/** All endings a pattern stands for: `LAр` with front vowels is лер, дер, тер, each after its own sounds. */
function spellOut(pattern: string, harmony: Harmony): readonly Form[] {
  const sign = pattern.charAt(0);
  const allowed = sign === '-' ? consonant : sign === '+' ? vowel : sign === '~' ? anyNasal : anySound;
  let forms: readonly Form[] = [{ form: '', after: allowed }];
  for (const letter of pattern.replace(/^[-+~]/u, '')) forms = forms.flatMap((form) => extend(form, letter, harmony));
  return forms;
}

function extend({ form, after }: Form, letter: string, harmony: Harmony): readonly Form[] {
  const plain = vowels[harmony][letter];
  if (plain !== undefined) return [{ form: form + plain, after }];
  const choices = letter === 'G' ? velarChoices(harmony) : assimilation[letter];
  if (choices === undefined) return [{ form: form + letter, after }];
  if (form !== '') return choices.map(([choice]) => ({ form: form + choice, after }));
  return choices.map(([choice, sounds]) => ({ form: choice, after: after & sounds })).filter((one) => one.after !== 0);
}

/** ғ and г stand where д would, қ and к where т would. */
function velarChoices(harmony: Harmony): readonly (readonly [string, number])[] {
  return velars[harmony].map(([velar, likeD]) => {
    const dental = likeD === 'D' ? 'д' : 'т';
    return [velar, assimilation['D']?.find(([letter]) => letter === dental)?.[1] ?? anySound] as const;
  });
}
