import type { Message, Messages } from '../message.ts';
import { toPosition } from '../position.ts';
import type { Finding } from '../problem.ts';
import { explainNode } from './explain-node.ts';

const says = {
  address: {
    kk: '< > ішіндегі мекенжай мұнда оқылмайды. Оны сөзі бар сілтеме етіп жазыңыз: [сөздер](https://…).',
    ru: 'Адрес в < > здесь не читается. Напишите его ссылкой со словами: [слова](https://…).',
    en: 'An address in < > cannot be read here. Write it as a link with words: [words](https://…).',
  },
  comment: {
    kk: 'Мәтінде түсініктеме тұра алмайды. Алып тастаңыз; жарияланбайтын нәрсе жазылмайды.',
    ru: 'Комментария в тексте быть не может. Уберите его: чего не публикуют, того не пишут.',
    en: 'A comment cannot stand in a body. Remove it; what is not published is not written.',
  },
  lessThan: {
    kk: '«<» таңбасы мұнда тегті бастайды. Таңбаның өзін «\\<» деп жазыңыз, мысалы «\\<5 %».',
    ru: 'Знак «<» здесь начинает тег. Сам знак пишите как «\\<», например «\\<5 %».',
    en: 'The sign "<" begins a tag here. Write "\\<" for the sign itself, as in "\\<5 %".',
  },
  brace: {
    kk: 'Фигуралы жақша кодты бастайды, ал жазбадағы ештеңе ешқашан орындалмайды. Таңбаның өзін «\\{» және «\\}» деп жазыңыз.',
    ru: 'Фигурная скобка начинает код, а из записи никогда ничего не выполняется. Сами знаки пишите как «\\{» и «\\}».',
    en: 'A brace begins code, and nothing of an entry is ever run. Write "\\{" and "\\}" for the signs.',
  },
  deep: {
    kk: 'Мәтін тым терең салынған, оқу мүмкін емес. Абзацтармен жазыңыз.',
    ru: 'Текст вложен так глубоко, что его нельзя прочитать. Напишите его абзацами.',
    en: 'The body is nested too deep to be read. Write it in paragraphs.',
  },
  generic: {
    kk: 'Мәтін осы жерде Markdown ретінде оқылмайды: тег не жақша ашылып, жабылмаған не жабылып, ашылмаған. Таңбалардың өзін «\\<» және «\\{» деп жазыңыз.',
    ru: 'Текст здесь не читается как Markdown: тег или скобка открыты и не закрыты или закрыты и не открыты. Сами знаки пишите как «\\<» и «\\{».',
    en: 'The body cannot be read as Markdown here: a tag or a brace is opened and not closed, or closed and not opened. Write "\\<" and "\\{" for the signs themselves.',
  },
} satisfies Messages;

interface Trap {
  readonly pattern: RegExp;
  readonly message: Message;
  /** What would stand in the place of the piece; absent when a person has to say it anew. */
  readonly toWords?: (piece: string) => string | undefined;
  /** True when the piece then stands as it was written, and nothing else is meant. */
  readonly isSafe?: true;
}

/** `<https://example.org/a>` as a link with the name of its host for words. */
function toLink(piece: string): string | undefined {
  const address = piece.slice(1, -1);
  return piece.endsWith('>') && URL.canParse(address) ? `[${new URL(address).hostname}](${address})` : undefined;
}

/** The signs of a piece as signs that mean themselves. */
function escapeSigns(piece: string): string {
  return piece.replace(/[<{}]/g, '\\$&');
}

const traps: readonly Trap[] = [
  { pattern: /(?<!\\)<https?:\/\/[^>\s]*>?/gi, message: says.address, toWords: toLink },
  { pattern: /(?<!\\)<mailto:[^>\s]*>?/gi, message: says.address },
  {
    pattern: /(?<!\\)<(?:img|image|picture|figure|video|audio|svg|iframe)\b[^>\n]*>?/gi,
    message: explainNode('image'),
  },
  { pattern: /(?<!\\)<!--/g, message: says.comment },
  {
    pattern: /(?<!\\)<(?=[\d%=+\-.,;:?'"$€₸&#]|\s*$)/g,
    message: says.lessThan,
    toWords: escapeSigns,
    isSafe: true,
  },
  { pattern: /(?<!\\)\{(?:[^{}\n]*\})?/g, message: says.brace, toWords: escapeSigns },
];

function toFinding(text: string, { message, toWords, isSafe }: Trap, match: RegExpExecArray): Finding {
  const place = toPosition(text, match.index);
  const [replaced] = match;
  const by = toWords?.(replaced);
  const finding = { rule: 'body', message, ...place };
  if (by === undefined) return finding;
  return { ...finding, mend: { ...place, replaced, by, ...(isSafe === true ? { fix: 'always' } : {}) } };
}

/** The place that the parser names at the head of its message, as `3:3: …`. */
function toErrorPosition(error: unknown): { line: number; column: number } | undefined {
  const match = /^(\d+):(\d+):/.exec(error instanceof Error ? error.message : '');
  return match === null ? undefined : { line: Number(match[1]), column: Number(match[2]) };
}

/**
 * Why a body could not be parsed, in our words: the parser names one place, and
 * each other trap of the same sort is named with it.
 * @param text the body, preceded by as many empty lines as the file has before it
 */
export function explainBodyError(error: unknown, text: string): Finding[] {
  const start = Math.max(0, text.search(/\S/));
  if (error instanceof RangeError) return [{ rule: 'body', message: says.deep, ...toPosition(text, start) }];
  const place = toErrorPosition(error) ?? toPosition(text, start);
  const found = traps.flatMap((trap) =>
    [...text.matchAll(trap.pattern)].slice(0, 10).map((match) => toFinding(text, trap, match)),
  );
  const isNamed = found.some(({ line, column }) => line === place.line && column === place.column);
  return isNamed ? found : [{ rule: 'body', message: says.generic, ...place }, ...found];
}
