import { describe, expect, test } from 'vitest';
import type { SearchText } from '../../src/search/engine.ts';
import { createIndex, findHits, loadIndex, neededShards, packIndex, searchIndex } from '../../src/search/engine.ts';
import { markedRanges } from '../../src/search/marked-ranges.ts';

const texts: readonly SearchText[] = [
  { id: 'zheli', lang: 'kk', text: 'Әлеуметтік желілердің кешкі кідірісіне біздің қатысымыз жоқ.' },
  { id: 'shabuyl', lang: 'kk', text: 'Шабуылға ұшыраған сервердің жұмысы тоқтап қалды.' },
  { id: 'halyq', lang: 'kk', text: 'Халқымыздың сөз бостандығын сот шешімі шектей алмайды.' },
  { id: 'tyiym', lang: 'kk', text: 'Тыйым салынған материалдарды тараттырмау керек.' },
  { id: 'klass', lang: 'kk', text: 'Үшінші класс оқушылары интернетсіз оқыды.' },
  { id: 'may', lang: 'kk', text: 'Май айында байланыс болмады.' },
  { id: 'sboy', lang: 'ru', text: 'Министр назвал вечерние отключения техническим сбоем на сетях операторов.' },
  { id: 'sud', lang: 'ru', text: 'Суд запретил движение и все его материалы; отец ответчика пошёл в суд второй раз.' },
  { id: 'lyudi', lang: 'ru', text: 'Людям не объяснили, почему исчезла связь, и они забудут об этом не скоро.' },
  { id: 'shutdown', lang: 'en', text: 'The shutdowns were measured by three monitors and the networks fell silent.' },
  { id: 'sank', lang: 'en', text: 'Traffic sank on Tuesday; Telegram and YouTube were throttled.' },
  { id: 'ablyazov', lang: 'kk', text: 'Әблязовтың тікелей эфирі кезінде байланыс баяулады.' },
];
const index = createIndex(texts);
const find = (query: string): readonly string[] => searchIndex(index, query, 10);

describe('Kazakh words', () => {
  test.each([
    ['желі', 'zheli'],
    ['желілерге', 'zheli'],
    ['кідіріс', 'zheli'],
    ['кідірістерден', 'zheli'],
    ['шабуылдар', 'shabuyl'],
    ['тоқтады', 'shabuyl'],
    ['халық', 'halyq'],
    ['халыққа', 'halyq'],
    ['бостандық', 'halyq'],
    ['шектеу', 'halyq'],
    ['тарату', 'tyiym'],
    ['таратпаңыз', 'tyiym'],
    ['кластың', 'klass'],
    ['оқимыз', 'klass'],
    ['оқу', 'klass'],
  ])('«%s» finds the text with another form of it', (query, id) => {
    expect(find(query)).toContain(id);
  });

  test('«желі» finds «Әлеуметтік ЖЕЛІ» in any case of letters', () => {
    expect(find('ӘЛЕУМЕТТІК ЖЕЛІ')).toEqual(['zheli']);
  });

  test('«май» is found, but «маи» is not the same word', () => {
    expect(find('май')).toEqual(['may']);
    expect(find('"маи"')).toEqual([]);
  });
});

describe('other scripts and keyboards', () => {
  test.each([
    ['алеуметтик желилер', 'zheli'],
    ['äleumettık jelı', 'zheli'],
    ['äleumettik zheliler', 'zheli'],
    ['aleumettik jeliler', 'zheli'],
    ['khalyk', 'halyq'],
    ['halıq', 'halyq'],
    ['qalady shabuylga', 'shabuyl'],
    ['sboy', 'sboy'],
    ['otklyucheniya operatorov', 'sboy'],
    ['otkljuchenija', 'sboy'],
    ['vechernix', 'sboy'],
    ['vbybcnh', 'sboy'],
    ['tktljhlfys', undefined],
    ['еудупкфь', 'sank'],
  ])('"%s" finds %s', (query, id) => {
    expect(find(query)[0]).toBe(id);
  });

  test.each(['Әблязов', 'Аблязов', 'Ablyazov', 'Abliazov', 'Äbliazov', 'Ablyazova'])(
    '%s is one person under every spelling',
    (name) => {
      expect(find(name)).toEqual(['ablyazov']);
    },
  );
});

describe('Russian and English words', () => {
  test.each([
    ['сбой', 'sboy'],
    ['отключение', 'sboy'],
    ['отца', 'sud'],
    ['идти', undefined],
    ['пойти', 'sud'],
    ['человек', 'lyudi'],
    ['забыть', 'lyudi'],
    ['исчезнуть', 'lyudi'],
    ['shutdown', 'shutdown'],
    ['fall', 'shutdown'],
    ['sink', 'sank'],
    ['throttling', 'sank'],
  ])('"%s" finds %s', (query, id) => {
    expect(find(query)[0]).toBe(id);
  });
});

describe('typing errors', () => {
  test.each([
    ['шабуылаға', 'shabuyl'],
    ['минстр', 'sboy'],
    ['отключнеия', 'sboy'],
    ['mesaured', 'shutdown'],
    ['запртеил', 'sud'],
  ])('"%s" finds %s', (query, id) => {
    expect(find(query)[0]).toBe(id);
  });

  test('a letter lost from a word of four letters is found beside other words, and nothing is guessed of three alone', () => {
    expect(find('оец ответчика')).toEqual(['sud']);
    expect(find('оец')).toEqual([]);
    expect(find('оец министра')).toEqual([]);
    expect(find('оуц ответчика')).toEqual([]);
  });

  test('a word that occurs as it was typed has no typing error', () => {
    expect(find('суд')).toEqual(['sud']);
  });

  test.each(['дирижабль', 'аккордеон', 'hippopotamus', 'түйеқұс', 'qwrtpsd', 'жж'])(
    'nothing is found for «%s»',
    (query) => {
      expect(find(query)).toEqual([]);
    },
  );
});

describe('several words', () => {
  test('all of them must be in a text', () => {
    expect(find('суд движение')).toEqual(['sud']);
    expect(find('суд сервер')).toEqual([]);
  });

  test('words that stand as they were typed come first', () => {
    const two = createIndex([
      { id: 'apart', lang: 'ru', text: 'связь была, и интернет был, и мобильный телефон' },
      {
        id: 'together',
        lang: 'ru',
        text: 'не работает мобильный интернет, говорят жители очень многих районов большого города',
      },
    ]);
    expect(searchIndex(two, 'мобильный интернет', 10)).toEqual(['together', 'apart']);
  });

  test('a phrase is exact: its words in this form and order, inside one text', () => {
    expect(find('«тыйым салынған»')).toEqual(['tyiym']);
    expect(find('"салынған тыйым"')).toEqual([]);
    expect(find('"тыйым салу"')).toEqual([]);
    expect(find('"жоқ шабуылға"')).toEqual([]);
    expect(find('керек "ТЫЙЫМ салынған"')).toEqual(['tyiym']);
  });

  test('-word leaves out texts with the word or a form of it', () => {
    expect(find('байланыс')).toEqual(expect.arrayContaining(['may', 'ablyazov']));
    expect(find('байланыс -эфир')).toEqual(['may']);
  });

  test('OR joins its two sides, and a star stands for any ending', () => {
    expect([...find('сбой OR shutdown')].sort()).toEqual(['sboy', 'shutdown']);
    expect(find('оқуш*')).toEqual(['klass']);
    expect(find('materiald*')).toEqual(['tyiym']);
  });

  test.each(['', ' ', '"', '-', '*', 'OR', '-"', '«»', '" "', '---', 'OR OR', '|'])(
    '%j finds nothing and is no error',
    (query) => {
      expect(find(query)).toEqual([]);
    },
  );
});

describe('marks', () => {
  const marked = (query: string): readonly string[] => {
    const [hit] = findHits(index, query, 1);
    const text = texts.find(({ id }) => id === hit?.id)?.text ?? '';
    return markedRanges(text, hit?.words ?? []).map(({ start, end }) => text.slice(start, end));
  };

  test('an inflected, folded or Latin match is marked as the text has it', () => {
    expect(marked('желі')).toEqual(['желілердің']);
    expect(marked('алеуметтик')).toEqual(['Әлеуметтік']);
    expect(marked('khalyk sot')).toEqual(['Халқымыздың', 'сот']);
  });

  test('words of a phrase are one mark', () => {
    expect(marked('"тыйым салынған"')).toEqual(['Тыйым салынған']);
  });
});

describe('bytes', () => {
  test('the same texts give the same bytes', () => {
    expect(packIndex(texts)).toEqual(packIndex(texts));
  });

  test('an index without shards says which a query needs, and answers when they have come', () => {
    const packed = packIndex(texts, { words: 4_000, shards: 16 });
    const partial = loadIndex({ ...packed, shards: [] });
    const { first } = neededShards(partial, 'желі кідірісі');
    expect(first.length).toBeGreaterThan(0);
    expect(first.length).toBeLessThan(packed.shards.length);
    expect(searchIndex(partial, 'желі кідірісі', 10)).toEqual([]);
    for (const shard of first) partial.postings.addShard(shard, packed.shards[shard] ?? new Uint8Array());
    expect(searchIndex(partial, 'желі кідірісі', 10)).toEqual(['zheli']);
    expect(neededShards(partial, 'желі кідірісі').first).toEqual([]);
  });

  test('an index of no texts, and of a text without words, answers nothing', () => {
    expect(searchIndex(createIndex([]), 'желі', 10)).toEqual([]);
    expect(searchIndex(createIndex([{ id: 'dots', lang: 'kk', text: '…' }]), 'желі', 10)).toEqual([]);
  });
});
