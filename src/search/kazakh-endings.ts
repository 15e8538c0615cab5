/**
 * Which endings a Kazakh noun or verb may carry, and in which order: plural, possession, case, person; voice,
 * negation, tense or participle or converb, person; and what may follow a participle, which is declined like a noun.
 *
 * Endings are written with archiphonemes, as grammars write them: A = а/е, I = ы/і, Q = қ/к, g = ғ/г; and first
 * consonants that go with the sound before them: D = д/т, L = л/д/т, N = н/д/т (genitive), C = н/д/т (accusative),
 * M = м/б/п, K = м/б/п (instrumental), G = ғ/қ or г/к. `-` before an ending: only after a consonant; `+`: only after
 * a vowel.
 */
export interface Slot {
  readonly endings: string;
  readonly to: Place;
  /** How far the ending leads from the same word: 0 for plain inflection, more for voice and derivation. */
  readonly cost: number;
}

/** Where in a word one stands: what has been said decides what may follow. */
export type Place =
  | 'noun'
  | 'plural'
  | 'mine'
  | 'his'
  | 'located'
  | 'attribute'
  | 'participle'
  | 'verb'
  | 'negated'
  | 'present'
  | 'past'
  | 'wish'
  | 'voiced'
  | 'converb'
  | 'end';

const slot = (endings: string, to: Place, cost = 0): Slot => ({ endings, to, cost });

const predicate = slot('MIн сIң сIз MIз сIңдAр сIздAр DIр', 'end', 0.2);
const possession = [slot('-Iм +м -Iң +ң -IңIз +ңIз -IмIз +мIз -лAрIң -лAрIңIз', 'mine'), slot('-I +сI', 'his')];
const cases = [
  slot('NIң GA CI DAн ~нAн Kен Kенен', 'end'),
  slot('DA', 'located'),
  slot('DAgI', 'attribute'),
  slot('GI', 'attribute', 0.3),
  slot('Nікі', 'attribute', 0.2),
];
const likeness = slot('DAй DAйIн шA', 'end', 0.2);
const declined = [slot('LAр', 'plural'), ...possession, ...cases, predicate, likeness];
const derived = [slot('рAQ -IрAQ LAу', 'noun', 0.4), slot('сIз LI', 'noun', 0.5)];
const tenses = [
  slot('DI', 'past'),
  slot('GAн', 'participle'),
  slot('сA', 'past'),
  slot('GI', 'wish', 0.2),
  slot('GAлI GAншA', 'end', 0.2),
  slot('MAQ MAQшI', 'participle', 0.2),
  slot('сIн GIн', 'end'),
];

/** The endings that lead on from each place; a word may end anywhere but at `wish` and `voiced`. */
export type Slots = Readonly<Record<Place, readonly Slot[]>>;

export const slots: Slots = {
  noun: [...declined, ...derived],
  plural: [...possession, ...cases, predicate, likeness],
  mine: [...cases, slot('-A', 'end'), predicate, likeness],
  his: [
    slot('нIң нA н нAн мен менен', 'end'),
    slot('ндA', 'located'),
    slot('ндAgI', 'attribute'),
    slot('нікі', 'attribute', 0.2),
    slot('ншA', 'end', 0.2),
    predicate,
    likeness,
  ],
  located: [predicate],
  attribute: declined,
  participle: [
    ...declined,
    slot('LIQ', 'noun', 0.3),
    slot('LIg', 'voiced', 0.3),
    slot('шI', 'noun', 0.4),
    slot('сIз LI', 'noun', 0.5),
  ],
  verb: [
    slot('-Iл +л -Iн +н -Iс +с', 'verb', 0.4),
    slot('+т -т DIр GIз -Iт', 'verb', 0.55),
    slot('MA', 'negated'),
    slot('-A +й', 'present'),
    slot('-Aр +р MAс -AтIн +йтIн -у +у', 'participle'),
    slot('-Iп +п', 'converb'),
    slot('-IңIз +ңIз -IңIздAр +ңIздAр -IңдAр +ңдAр -AйIн +йIн -AйIQ +йIQ', 'end'),
    slot('GIш', 'noun', 0.8),
    ...tenses,
  ],
  negated: [
    slot('й', 'present'),
    slot('йтIн у с', 'participle'),
    slot('ңIз ңIздAр ңдAр йIн йIQ йIншA', 'end'),
    ...tenses,
  ],
  present: [slot('MIн сIң сIз DI MIз сIңдAр сIздAр', 'end')],
  past: [slot('м ң ңIз Q ңдAр ңIздAр', 'end')],
  wish: possession,
  voiced: possession,
  converb: [slot('DI', 'end'), predicate],
  end: [],
};
