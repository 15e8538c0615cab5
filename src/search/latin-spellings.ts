const priceUnit = 0.01;

/**
 * How Cyrillic letters are written in Latin, each spelling with the price of taking it for that letter: nothing for
 * the Kazakh alphabet of January 2021, BGN/PCGN and ISO 9, a little for what people write when they chat, more for what
 * loses a letter's difference from another.
 */
const spellings: ReadonlyMap<string, readonly (readonly [latin: string, price: number])[]> = new Map(
  [
    'а a',
    'ә ä á a:3 ae:3 e:9',
    'б b',
    'в v w:2',
    'г g',
    'ғ ğ ǵ gh g:3',
    'ґ g',
    'д d',
    'е e ye:2 ie:4 je:4 ee:6 é',
    'ё yo jo io ë e:2 o:4 ye:4',
    'є ye ie',
    'ж zh j ž',
    'з z',
    'и i y:3 ï ī ee:6 ı:6',
    'й y i j ı:6 í _:9',
    'ы y i:3 ı:6 yi:6',
    'і ı i:2 y:5 í',
    'ї yi i',
    'к k c:10 q:15 ck:5',
    'қ q k:3 kh:4 ķ c:9',
    'л l',
    'м m',
    'н n',
    'ң ñ ń ŋ ng:1 n:3',
    'о o oo:6',
    'ө ö ó o:3 oe:3 u:9',
    'п p',
    'р r',
    'с s c:10',
    'т t',
    'у u w:1 ý ú ŭ ū:3 y:9 v:9 oo:6',
    'ұ ū u:3 ŭ y:6 ú',
    'ү ü ú u:3 ue:3 y:9',
    'ў w u',
    'ф f ph:2',
    'х h kh x:1',
    'һ h kh:3 x:3',
    'ц ts c:1 tc:2 tz:4',
    'ч ch č ç tş tch:4 c:9',
    'ш sh ş š s:9 sch:4',
    'щ shch šč şş sch:1 sh:3 ş:1 s:9 ŝ',
    'ъ _',
    'ь _ i:9 y:9',
    'э e é è ê',
    'ю yu iu ju:1 û u:4',
    'я ya ia ja:1 â a:5',
  ].map((line) => {
    const [letter = '', ...choices] = line.split(' ');
    return [letter, choices.map(toChoice)];
  }),
);

/** Letters that only somebody writes who tells all Kazakh letters apart. */
const exactAlphabet = /[äğıñöşūü]/u;
const exactness = 5;

function toChoice(choice: string): readonly [string, number] {
  const [latin = '', price = '0'] = choice.split(':');
  return [latin === '_' ? '' : latin, Number(price) * priceUnit];
}

/** What it costs to take a Latin word for a Cyrillic one; infinite when no known spelling does. */
export function wordSpellingCost(latin: string, cyrillic: string): number {
  return priced(latin, beginningCosts(latin, cyrillic)[latin.length] ?? Infinity);
}

/**
 * What it costs to take the beginning of a Latin word for a Cyrillic stem, of which endings may have changed the last
 * two letters; infinite when no known spelling does.
 */
export function stemSpellingCost(latin: string, stem: string): number {
  for (let length = stem.length; length >= Math.max(1, stem.length - 2); length -= 1) {
    const cost = Math.min(...beginningCosts(latin, stem.slice(0, length)));
    if (cost < Infinity) return priced(latin, cost);
  }
  return Infinity;
}

function priced(latin: string, cost: number): number {
  return exactAlphabet.test(latin) ? cost * exactness : cost;
}

/** Cost of the Cyrillic word for each beginning of the Latin word, by its length. */
function beginningCosts(latin: string, cyrillic: string): Float64Array {
  let costs = new Float64Array(latin.length + 1).fill(Infinity);
  costs[0] = 0;
  for (const letter of cyrillic) {
    const next = new Float64Array(latin.length + 1).fill(Infinity);
    for (const [spelling, price] of spellings.get(letter) ?? []) {
      for (let at = 0; at + spelling.length <= latin.length; at += 1) {
        const cost = (costs[at] ?? Infinity) + price;
        const end = at + spelling.length;
        if (cost < (next[end] ?? Infinity) && latin.startsWith(spelling, at)) next[end] = cost;
      }
    }
    costs = next;
  }
  return costs;
}
