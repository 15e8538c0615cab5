import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { YAMLError } from 'yaml';
import { parseYamlDocument } from '../field-places.ts';
import type { Fix } from '../mend.ts';
import type { Message, Messages } from '../message.ts';
import { toPosition } from '../position.ts';
import { pass, refuse } from '../problem.ts';
import type { Finding, Step } from '../problem.ts';
import { explainYamlError } from './explain-yaml-error.ts';

/** What a file of fields may hold; a date is a string. */
export type PlainValue = string | number | boolean | null | PlainValue[] | { [key: string]: PlainValue };

const deepest = 8;
const mostValues = 5_000;
const keyPattern = /^[A-Za-z0-9][A-Za-z0-9-]*$/;
const looksLikeDate = /^\[?\d{4}-\d\d|^\d{4}s?[~?%/]|^\d{1,2}:\d\d/;

const says = {
  deep: {
    kk: `Өрістер ${deepest} деңгейден терең салынған. Жазбаға мұндай керек емес; жақшалар мен дефистерді тексеріңіз.`,
    ru: `Поля вложены глубже ${deepest} уровней. В записи это не нужно; проверьте скобки и дефисы.`,
    en: `The fields are nested deeper than ${deepest} levels. Nothing in an entry needs that; check the brackets and the hyphens.`,
  },
  many: {
    kk: `Файлда ${mostValues} мәннен көп. Екі жазбаға бөліңіз.`,
    ru: `В файле больше ${mostValues} значений. Сделайте из него две записи.`,
    en: `The file holds more than ${mostValues} values. Make two entries of it.`,
  },
  alias: (name: string): Message => ({
    kk: `«*${name}» басқа жерде жазылған сөздердің орнына қойылған. Сөздердің өзін осында жазыңыз.`,
    ru: `«*${name}» стоит вместо слов, написанных в другом месте. Напишите здесь сами слова.`,
    en: `"*${name}" stands for words written elsewhere. Write the words themselves here.`,
  }),
  anchor: (name: string): Message => ({
    kk: `«&${name}» бұл мәнге ат береді, ал мұрағат ондайды қолданбайды. «&${name}» дегенді алып тастаңыз; «&» таңбасынан басталатын мән тырнақшаға алынады.`,
    ru: `«&${name}» даёт этому значению имя, а архив таких не использует. Уберите «&${name}»; значение, которое начинается с «&», берут в кавычки.`,
    en: `"&${name}" gives this value a name, which the archive does not use. Remove "&${name}"; a value that begins with "&" is put in quotes.`,
  }),
  tag: (tag: string): Message => ({
    kk: `«${tag}» тегі өз түрін сұрайды. Оны алып тастаңыз; «!» таңбасынан басталатын мән тырнақшаға алынады.`,
    ru: `Тег «${tag}» требует особого типа. Уберите его; значение, которое начинается с «!», берут в кавычки.`,
    en: `The tag "${tag}" asks for a type of its own. Remove it; a value that begins with "!" is put in quotes.`,
  }),
  notText: (source: string): Message => ({
    kk: `Басқа бағдарламалар ${source} дегенді мәтін емес, басқа нәрсе деп оқиды. Тырнақшаға алыңыз: "${source}".`,
    ru: `Другие программы прочитают ${source} не как текст. Возьмите в кавычки: "${source}".`,
    en: `Other programs read ${source} as something else than text. Put it in quotes: "${source}".`,
  }),
  noKey: {
    kk: 'Өріс аты бір сөзден тұрады, одан кейін қос нүкте қойылады. «?» таңбасынан басталатын мән тырнақшаға алынады.',
    ru: 'Имя поля состоит из одного слова, после которого стоит двоеточие. Значение, которое начинается с «?», берут в кавычки.',
    en: 'The name of a field must be one word, followed by a colon. A value that begins with "?" is put in quotes.',
  },
  merge: {
    kk: '«<<» осыған басқа өрісті қосып жіберер еді. Әр өрісті толық жазыңыз.',
    ru: '«<<» влил бы сюда другое поле. Напишите каждое поле целиком.',
    en: '"<<" would merge another field into this one. Write each field out.',
  },
  oddKey: (name: string): Message => ({
    kk: `«${name}» өріс аты да, дәйексөз id-сі де бола алмайды. Олар латын әріптерінен, цифр мен дефистен тұрады.`,
    ru: `«${name}» не может быть именем поля или id цитаты. Они состоят из латинских букв, цифр и дефисов.`,
    en: `"${name}" cannot be the name of a field or the id of a quote. Those have Latin letters, digits and hyphens.`,
  }),
  mark: (mark: string): Message => ({
    kk: `«${mark}» деп басталатын жол басқа құжатты бастайды не осы құжаттың оқылуын өзгертеді. Жолды алып тастаңыз.`,
    ru: `Строка, которая начинается с «${mark}», открывает другой документ или меняет чтение этого. Уберите строку.`,
    en: `A line that begins with "${mark}" starts another document or changes how this one is read. Remove the line.`,
  }),
  noFields: {
    kk: 'Мұнда өрістер тұрады, әр жолда біреуден: аты, қос нүкте, бос орын және мәні, мысалы «language: kk».',
    ru: 'Здесь стоят поля, по одному в строке: имя, двоеточие, пробел и значение, например «language: kk».',
    en: 'Here stand fields, one a line: a name, a colon, a space and a value, as in "language: kk".',
  },
} satisfies Messages;

interface Place {
  readonly offset: number;
  readonly message: Message;
  readonly mend?: { readonly replaced: string; readonly by: string; readonly fix?: Fix };
}

/** `[2018-03-13..2018-12-31]` without quotes, which YAML reads as a list of one. */
function isOneOfRange(node: unknown): node is { readonly items: readonly [{ readonly source: string }] } {
  if (!isSeq(node) || node.flow !== true || node.items.length !== 1) return false;
  const [item] = node.items;
  return isScalar(item) && item.type === 'PLAIN' && /^\d{4}.*\.\./.test(item.source ?? '');
}

/** A plain value as a quoted one of the same words. */
function toQuoted(source: string): string {
  return /["\\]/.test(source) ? `'${source.replaceAll("'", "''")}'` : `"${source}"`;
}

/** Turns nodes into plain values and gathers whatever YAML can do beyond them. */
class PlainReader {
  readonly places: Place[] = [];
  private count = 0;

  toValue(node: unknown, depth: number): PlainValue {
    this.count += 1;
    if (depth > deepest) return this.refuse(node, says.deep);
    if (this.count > mostValues) {
      return this.count === mostValues + 1 ? this.refuse(node, says.many) : null;
    }
    if (isAlias(node)) return this.refuse(node, says.alias(node.source));
    this.checkProperties(node);
    if (isScalar(node)) return this.toScalar(node);
    if (isOneOfRange(node)) return this.refuseNotText(node, `[${node.items[0].source}]`);
    if (isSeq(node)) return node.items.map((item) => this.toValue(item, depth + 1));
    if (isMap(node)) return this.toMap(node, depth);
    return null;
  }

  private refuse(node: unknown, message: Message, mend?: Place['mend']): null {
    const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
    this.places.push({ offset: range?.[0] ?? 0, message, ...(mend === undefined ? {} : { mend }) });
    return null;
  }

  private checkProperties(node: unknown): void {
    const { anchor, tag } = (node ?? {}) as { anchor?: string; tag?: string };
    if (anchor !== undefined) this.refuse(node, says.anchor(anchor));
    if (tag !== undefined) this.refuse(node, says.tag(tag));
  }

  private toScalar(node: { value: unknown; type?: string | undefined; source?: string | undefined }): PlainValue {
    const { value } = node;
    const source = node.source ?? '';
    if (node.type === 'PLAIN' && looksLikeDate.test(source)) {
      return this.refuseNotText(node, source);
    }
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    return null;
  }

  private refuseNotText(node: unknown, source: string): null {
    return this.refuse(node, says.notText(source), { replaced: source, by: toQuoted(source), fix: 'always' });
  }

  private toMap(node: { items: readonly { key: unknown; value: unknown }[] }, depth: number): PlainValue {
    const result: { [key: string]: PlainValue } = {};
    for (const { key, value } of node.items) {
      const name = this.toKey(key);
      const plain = this.toValue(value, depth + 1);
      if (name !== undefined) result[name] = plain;
    }
    return result;
  }

  private toKey(key: unknown): string | undefined {
    this.checkProperties(key);
    const name = isScalar(key) ? String(key.value) : undefined;
    if (name !== undefined && keyPattern.test(name) && !(name in Object.prototype)) return name;
    this.refuse(key, explainOddKey(name));
    return undefined;
  }
}

function explainOddKey(name: string | undefined): Message {
  if (name === undefined) return says.noKey;
  return name === '<<' ? says.merge : says.oddKey(name);
}

const deepestForParser = 50;

/** Where brackets or hyphens pile up so high that the parser would exhaust the stack. */
function findNest(text: string): number | undefined {
  const hyphens = text.search(/(?:- ){50}/);
  if (hyphens !== -1) return hyphens;
  let depth = 0;
  for (const match of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + ('[{'.includes(match[0]) ? 1 : -1));
    if (depth > deepestForParser) return match.index;
  }
  return undefined;
}

/** A second document, or a directive that would change how the first is read, begins a line with one of these. */
const documentMark = /^(?:%|---|\.\.\.)/m;

function toFinding(text: string, firstLine: number, { offset, message, mend }: Place): Finding {
  const { line: lineOfText, column } = toPosition(text, offset);
  const line = lineOfText + firstLine - 1;
  return { rule: 'yaml', message, line, column, ...(mend === undefined ? {} : { mend: { line, column, ...mend } }) };
}

/** Errors that stand where a value begins which is not understood without quotes. */
const needsQuotes: ReadonlySet<string> = new Set(['BLOCK_AS_IMPLICIT_KEY', 'BAD_SCALAR_START']);

/** The rest of the line, in which the value stands, in quotes. */
function toMend(text: string, offset: number, code: string): Place['mend'] {
  const replaced = /^[^\n]*/.exec(text.slice(offset))?.[0].trimEnd() ?? '';
  return needsQuotes.has(code) && !/^["']/.test(replaced) ? { replaced, by: toQuoted(replaced) } : undefined;
}

function toPlaces(text: string, errors: readonly YAMLError[]): Place[] {
  return errors.slice(0, 10).map((error) => {
    const offset = Math.min(error.pos[0], text.length);
    const mend = toMend(text, offset, error.code);
    return { offset, message: explainYamlError(error), ...(mend === undefined ? {} : { mend }) };
  });
}

/**
 * Fifth step: fields as plain values. Anchors, aliases, tags, merge keys,
 * duplicate and odd keys and second documents are refused.
 * @param firstLine line of the file on which the text begins
 */
export function parseYaml(path: string, text: string, firstLine: number): Step<PlainValue> {
  const say = (places: readonly Place[]) =>
    refuse(
      path,
      places.map((place) => toFinding(text, firstLine, place)),
    );
  const mark = documentMark.exec(text);
  if (mark !== null) return say([{ offset: mark.index, message: says.mark(mark[0]) }]);
  const nest = findNest(text);
  if (nest !== undefined) return say([{ offset: nest, message: says.deep }]);
  const document = parseYamlDocument(text);
  if (document.errors.length > 0) return say(toPlaces(text, document.errors));
  const reader = new PlainReader();
  const value = reader.toValue(document.contents, 0);
  if (reader.places.length > 0) return say(reader.places);
  if (document.warnings.length > 0) return say(toPlaces(text, document.warnings));
  if (!isMap(document.contents)) return say([{ offset: 0, message: says.noFields }]);
  return pass(value);
}
