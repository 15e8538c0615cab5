/** What a query can be narrowed by. `date` is a day within the span; `before` and `after` leave the named day out. */
export const filterNames = ['speaker', 'source', 'kind', 'service', 'lang', 'date', 'before', 'after'] as const;
export type FilterName = (typeof filterNames)[number];

/** How each is called in a query, in Kazakh, Russian and English, in the folded letters of any keyboard. */
const spellings: { readonly [name in FilterName]: readonly string[] } = {
  speaker: ['speaker', 'by', 'said', 'айткан', 'сойлеуши', 'говорит', 'сказал', 'спикер'],
  source: ['source', 'дереккоз', 'источник'],
  kind: ['kind', 'type', 'тури', 'тур', 'вид', 'тип'],
  service: ['service', 'сервис', 'кызмет'],
  lang: ['lang', 'language', 'тил', 'тили', 'язык'],
  date: ['date', 'year', 'куни', 'жыл', 'дата', 'год'],
  before: ['before', 'until', 'дейин', 'до'],
  after: ['after', 'since', 'кейин', 'после'],
};

/** Filters by every word that names them, as `foldWord` writes it. */
export const filterByWord: ReadonlyMap<string, FilterName> = new Map(
  filterNames.flatMap((name) => spellings[name].map((word) => [word, name] as const)),
);
