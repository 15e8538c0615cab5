import type { core } from 'zod';
import { toSuggestion } from '../did-you-mean.ts';
import type { FieldPath } from '../field-places.ts';
import type { Fix } from '../mend.ts';
import { joinMessages, prefixMessage } from '../message.ts';
import type { Message, Messages } from '../message.ts';
import { complaints, isComplaint } from '../schemas/complaints.ts';

type Issue = core.$ZodIssue;

/** One problem with a field: which, on its name or its value, what to say, and what would stand there instead. */
export interface FieldIssue {
  readonly path: FieldPath;
  readonly side: 'key' | 'value';
  readonly message: Message;
  readonly mend?: { readonly replaced: string; readonly by: string; readonly fix?: Fix };
}

const says = {
  missing: (name: string): Message => ({
    kk: `${name} жоқ. Қосыңыз.`,
    ru: `${name} отсутствует. Добавьте.`,
    en: `${name} is missing. Add it.`,
  }),
  noValue: (name: string): Message => ({
    kk: `${name} өрісінің мәні жоқ. Мәнін жазыңыз не өрісті алып тастап, атын «unknown» астында атаңыз.`,
    ru: `У ${name} нет значения. Напишите его или уберите поле и назовите его в «unknown».`,
    en: `${name} has no value. Write one, or leave the field out and name it under "unknown".`,
  }),
  notText: (name: string, type: 'number' | 'boolean', value: string): Message => ({
    kk: `${name} ${type === 'number' ? 'сан' : 'true/false мәні'} болып оқылады. Тырнақшаға алыңыз: "${value}".`,
    ru: `${name} читается как ${type === 'number' ? 'число' : 'значение true/false'}. Возьмите в кавычки: "${value}".`,
    en: `${name} is read as a ${type}. Put it in quotes: "${value}".`,
  }),
  otherType: (name: string, value: string, want: Message): Message => ({
    kk: `${name} мәні – ${value}, ал мұнда ${want.kk} керек.`,
    ru: `${name} содержит ${value}, а здесь нужно: ${want.ru}.`,
    en: `${name} holds ${value}, but needs ${want.en}.`,
  }),
  noChoice: (name: string, choices: string): Message => ({
    kk: `${name} жоқ. Ол мыналардың бірі болады: ${choices}.`,
    ru: `${name} отсутствует. Это одно из следующих: ${choices}.`,
    en: `${name} is missing. It is one of ${choices}.`,
  }),
  otherChoice: (name: string, value: string, choices: string): Message => ({
    kk: `${name} мәні – ${value}, бірақ ол мыналардың бірі болады: ${choices}.`,
    ru: `${name} содержит ${value}, но это одно из следующих: ${choices}.`,
    en: `${name} holds ${value}, but it is one of ${choices}.`,
  }),
  unknownKey: (key: string, around: string): Message => ({
    kk: `${around === '' ? 'Бұл файлда' : `${around} ішінде`} «${key}» деген өріс болмайды.`,
    ru: `${around === '' ? 'В этом файле' : `В ${around}`} нет поля «${key}».`,
    en: `"${key}" is not a field of ${around === '' ? 'this file' : around}.`,
  }),
  elsewhere: {
    kk: 'Ол жазбаның басқа түріне не басқа деңгейге жатады. Көшіріңіз не алып тастаңыз.',
    ru: 'Оно относится к другому виду записи или к другому уровню. Перенесите или уберите его.',
    en: 'It belongs to another kind of entry, or to another level. Move or remove it.',
  },
  remove: { kk: 'Алып тастаңыз.', ru: 'Уберите его.', en: 'Remove it.' },
  misfit: (value: string): Message => ({
    kk: `${value} мұнда жарамайды.`,
    ru: `${value} не подходит.`,
    en: `${value} does not fit.`,
  }),
} satisfies Messages;

const wanted: Readonly<Record<string, Message>> = {
  string: { kk: 'сөздер', ru: 'слова', en: 'words' },
  array: {
    kk: 'әр мәні «-» белгісінен кейін не [ ] ішінде тұрған тізім',
    ru: 'список, в котором каждое значение стоит после «-» или внутри [ ]',
    en: 'a list, one value after each "-" or within [ ]',
  },
  object: {
    kk: 'астына шегініспен жазылған өз өрістері',
    ru: 'собственные поля с отступом ниже',
    en: 'fields of its own, indented below it',
  },
  boolean: { kk: 'true не false', ru: 'true или false', en: 'true or false' },
  other: { kk: 'басқа түрдегі мән', ru: 'значение другого рода', en: 'a value of another sort' },
};

/** `quotes[0].source` as a contributor would say it. */
export function formatPath(path: FieldPath): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : `${index === 0 ? '' : '.'}${String(step)}`))
    .join('');
}

function valueAt(top: unknown, path: FieldPath): unknown {
  let value = top;
  for (const step of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[step];
  return value;
}

function show(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}

function explainType(issue: Issue & { expected: string }, value: unknown): Omit<FieldIssue, 'path' | 'side'> {
  const name = formatPath(issue.path);
  const expected = issue.expected === 'record' ? 'object' : issue.expected;
  if (value === undefined) return { message: says.missing(name) };
  if (value === null) return { message: says.noValue(name) };
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    const text = String(value);
    const message = says.notText(name, typeof value === 'number' ? 'number' : 'boolean', text);
    return { message, mend: { replaced: text, by: `"${text}"`, fix: 'always' } };
  }
  const want = wanted[expected] ?? wanted['other'];
  return { message: says.otherType(name, show(value).slice(0, 80), want as Message) };
}

function explainChoice(name: string, value: unknown, choices: readonly unknown[]): Omit<FieldIssue, 'path' | 'side'> {
  const list = choices.map(show).join(', ');
  if (value === undefined) return { message: says.noChoice(name, list) };
  const near = typeof value === 'string' ? toSuggestion(value, choices.map(String)) : undefined;
  const message = joinMessages(says.otherChoice(name, show(value), list), near?.message);
  return near === undefined ? { message } : { message, mend: near.mend };
}

/** Branch of a union that the contributor meant: the one whose problems lie deepest. */
function chooseBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (issues: readonly Issue[]): number => Math.max(...issues.map((issue) => issue.path.length), 0);
  const ownFields = (issues: readonly Issue[]): number =>
    issues.some((issue) => issue.code === 'unrecognized_keys' || issue.code === 'invalid_format') ? 1 : 0;
  return [...branches].sort((a, b) => depth(b) - depth(a) || ownFields(b) - ownFields(a))[0] ?? [];
}

function explainUnknownKey(issue: Issue & { keys: readonly string[] }, fieldNames: ReadonlySet<string>): FieldIssue[] {
  const around = formatPath(issue.path);
  return issue.keys.map((key) => {
    const near = fieldNames.has(key) ? undefined : toSuggestion(key, fieldNames);
    const mend = fieldNames.has(key) ? says.elsewhere : (near?.message ?? says.remove);
    const message = joinMessages(says.unknownKey(key, around), mend);
    const found: FieldIssue = { path: [...issue.path, key], side: 'key', message };
    return near === undefined ? found : { ...found, mend: near.mend };
  });
}

/** The words of the schema: it names one of our complaints, or brings a message with it. */
function toComplaint(issue: Issue): Message | undefined {
  if (isComplaint(issue.message)) return complaints[issue.message];
  return issue.code === 'custom' ? (issue.params?.['said'] as Message | undefined) : undefined;
}

/**
 * One issue of Zod in our words.
 * @param top the value that was checked
 * @param fieldNames all names that a field of such a file can have
 */
export function explainIssue(issue: Issue, top: unknown, fieldNames: ReadonlySet<string>): FieldIssue[] {
  const { path } = issue;
  const name = formatPath(path);
  const value = valueAt(top, path);
  if (issue.code === 'unrecognized_keys') return explainUnknownKey(issue, fieldNames);
  if (issue.code === 'invalid_type') return [{ path, side: 'value', ...explainType(issue, value) }];
  if (issue.code === 'invalid_value') return [{ path, side: 'value', ...explainChoice(name, value, issue.values) }];
  if (issue.code === 'invalid_union') {
    if (issue.errors.length === 0) {
      return [{ path, side: 'value', ...explainChoice(name, value, 'options' in issue ? issue.options : []) }];
    }
    return chooseBranch(issue.errors).flatMap((inner) =>
      explainIssue({ ...inner, path: [...path, ...inner.path] }, top, fieldNames),
    );
  }
  const message =
    value === undefined
      ? says.missing(name)
      : joinMessages(prefixMessage(name, says.misfit(show(value))), toComplaint(issue));
  return [{ path, side: 'value', message }];
}
