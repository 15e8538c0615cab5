import type { YAMLError } from 'yaml';
import type { Message, Messages } from '../message.ts';

const says = {
  twice: {
    kk: 'Бұл өріс екі рет тұр. Біреуін қалдырыңыз.',
    ru: 'Это поле стоит дважды. Оставьте одно.',
    en: 'This field stands twice. Keep one of the two.',
  },
  indentation: {
    kk: 'Шегініс сәйкес келмейді. Бір деңгейдегі өрістерді бір бағаннан бастаңыз, әр жақшаны жабыңыз.',
    ru: 'Отступ не подходит. Начинайте поля одного уровня в одном столбце и закрывайте каждую скобку.',
    en: 'The indentation does not fit. Begin the fields of one level in the same column, and close each bracket.',
  },
  tab: {
    kk: 'Бұл жол табуляциямен шегіндірілген. Оның орнына бос орын қойыңыз.',
    ru: 'Отступ этой строки сделан табуляцией. Поставьте вместо неё пробелы.',
    en: 'A tab indents this line. Write spaces instead.',
  },
  colon: {
    kk: 'Мәннің ішінде қос нүкте мен бос орын бар, олар басқа өрісті бастар еді. Бүкіл мәнді қос тырнақшаға алыңыз.',
    ru: 'В значении есть двоеточие с пробелом, с которых началось бы другое поле. Возьмите всё значение в двойные кавычки.',
    en: 'The value holds a colon and a space, which would begin another field. Put the whole value in double quotes.',
  },
  start: {
    kk: 'Мән бұл таңбадан бастала алмайды. Бүкіл мәнді қос тырнақшаға алыңыз.',
    ru: 'Значение не может начинаться с этого знака. Возьмите всё значение в двойные кавычки.',
    en: 'A value cannot begin with this sign. Put the whole value in double quotes.',
  },
  after: {
    kk: 'Мән біткен соң тағы сөздер тұр. Бүкіл мәнді қос тырнақшаға алыңыз, ал ішіндегі тырнақшаны \\" деп жазыңыз.',
    ru: 'После конца значения стоят ещё слова. Возьмите всё значение в двойные кавычки, а кавычку внутри него пишите как \\".',
    en: 'Words follow after the value has ended. Put the whole value in double quotes, and write \\" for a quote inside it.',
  },
  missing: {
    kk: 'Мұнда тырнақша, жақша не қос нүкте жетіспейді. Ашылғанның бәрін жабыңыз, өріс атынан кейін қос нүкте мен бос орын қойыңыз.',
    ru: 'Здесь не хватает кавычки, скобки или двоеточия. Закройте всё, что открыто; после имени поля ставится двоеточие и пробел.',
    en: 'A quote, a bracket or a colon is missing here. Close whatever is open; a colon and a space follow the name of a field.',
  },
  escape: {
    kk: 'Қос тырнақшаның ішінде «\\» таңбасы белгілі бір таңбаны бастайды, ал мұндайы жоқ. «\\\\» деп жазыңыз не мәнді дара тырнақшаға алыңыз.',
    ru: 'В двойных кавычках «\\» начинает особый знак, а такого нет. Напишите «\\\\» или возьмите значение в одинарные кавычки.',
    en: 'Within double quotes "\\" begins a special sign, and there is none like this. Write "\\\\", or put the value in single quotes.',
  },
  deep: {
    kk: 'Өрістер тым терең салынған, оқу мүмкін емес. Жазбаға мұндай керек емес; жақшаларды тексеріңіз.',
    ru: 'Поля вложены так глубоко, что их нельзя прочитать. В записи это не нужно; проверьте скобки.',
    en: 'The fields are nested so deep that they cannot be read. Nothing in an entry needs that; check the brackets.',
  },
  unreadable: {
    kk: 'Өрістер осы жерде оқылмайды. Тырнақшаларды, қос нүкте мен жақшаларды тексеріңіз, арнаулы таңбасы бар мәнді қос тырнақшаға алыңыз.',
    ru: 'Поля здесь не читаются. Проверьте кавычки, двоеточия и скобки; значение со знаками возьмите в двойные кавычки.',
    en: 'The fields cannot be read here. Check the quotes, the colon and the brackets, and put a value that holds signs in double quotes.',
  },
} satisfies Messages;

const known: Readonly<Partial<Record<YAMLError['code'], Message>>> = {
  DUPLICATE_KEY: says.twice,
  BAD_INDENT: says.indentation,
  TAB_AS_INDENT: says.tab,
  BLOCK_AS_IMPLICIT_KEY: says.colon,
  BAD_SCALAR_START: says.start,
  UNEXPECTED_TOKEN: says.after,
  MISSING_CHAR: says.missing,
  MULTILINE_IMPLICIT_KEY: says.missing,
  BAD_DQ_ESCAPE: says.escape,
};

/** Our words for what the YAML reader stumbled over. */
export function explainYamlError({ code, message }: YAMLError): Message {
  if (message.startsWith('Maximum call stack')) return says.deep;
  return known[code] ?? says.unreadable;
}
