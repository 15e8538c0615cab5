import type { Language } from '../domain/language.ts';

/** Words of the timeline; `{…}` is filled in by the island, or at build where the comment says so. */
export interface TimelineWords {
  /** Heading of what belongs to no one month. */
  readonly noMonth: string;
  /** The same in a row of months. */
  readonly noMonthShort: string;
  readonly months: string;
  readonly explanationsHeading: string;
  readonly confidenceHeading: string;
  /** What an explanation is, and what it is not. */
  readonly explanationNote: string;
  readonly narrow: string;
  readonly period: string;
  readonly firstYear: string;
  readonly lastYear: string;
  readonly anyYear: string;
  readonly chosen: string;
  /** What a button does that bears the name of a `{value}`. */
  readonly remove: string;
  /** `{shown}` and `{all}` entries. */
  readonly found: string;
  readonly none: string;
  /** Before conditions of which one has to go. */
  readonly looser: string;
  /** `{name}` of a condition, `{count}` of entries without it. */
  readonly without: string;
  readonly muchLooser: string;
  /** `{count}` */
  readonly more: string;
  readonly onChart: string;
  /** `{month}` of a `{year}`. */
  readonly monthAndYear: string;
  /** `{day}`, `{month}` and `{year}`. */
  readonly fullDate: string;
  readonly loading: string;
  readonly failed: string;
  readonly toList: string;
  readonly keys: string;
  readonly days: {
    readonly title: string;
    readonly summary: string;
    readonly note: string;
    /** Link from the timeline. */
    readonly link: string;
    /** `{day}` of the year. */
    readonly today: string;
    /** `{day}` of the year without an entry, `{next}` with one. */
    readonly coming: string;
    /** `{count}` of further entries. */
    readonly more: string;
  };
}

export const timelineWords: { readonly [language in Language]: TimelineWords } = {
  kk: {
    noMonth: 'Айы нақты белгісіз не бірнеше айға созылған',
    noMonthShort: 'айы белгісіз',
    months: 'Айлар бойынша',
    explanationsHeading: 'Айтылған себептер бойынша',
    confidenceHeading: 'Сенімділігі бойынша',
    explanationNote: 'Себеп мәлімдеме жасағанның өз сөзінше берілген; мұрағат оның дұрыс-бұрысын айтпайды.',
    narrow: 'Жазбаларды іріктеу',
    period: 'Кезең',
    firstYear: 'Бірінші жыл',
    lastYear: 'Соңғы жыл',
    anyYear: 'шектелмеген',
    chosen: 'Таңдалғаны:',
    remove: '{value}: алып тастау',
    found: 'Іріктелген жазба: {shown} (барлығы {all})',
    none: 'Осы шарттардың бәріне бірдей сай келетін жазба жоқ.',
    looser: 'Мына шарттардың бірін алып тастасаңыз, жазба табылады:',
    without: '«{name}» шартынсыз: {count}',
    muchLooser: 'Бір шартты алып тастау жеткіліксіз: бірнешеуін не бәрін алып тастаңыз.',
    more: 'Тағы {count} жазбаны көрсету',
    onChart: 'Бұларды диаграммадан қарау',
    monthAndYear: '{year} жылғы {month}',
    fullDate: '{year} жылғы {day} {month}',
    loading: 'Сүзгілер жүктелуде…',
    failed: 'Сүзгілер жүктелмеді. Төмендегі тізім бұрынғыша тұр.',
    toList: 'Бірінші жазбаға өту',
    keys: 'Жазба белгіленіп тұрғанда: j ↓ – келесісі, k ↑ – алдыңғысы, Enter – ашу.',
    days: {
      title: 'Жыл күндері бойынша',
      summary: 'Күні дәл белгілі жазбалар: жылдың қай күнінде не болғаны, барлық жыл бірге.',
      note: 'Күні бір болуы байланысы барын білдірмейді.',
      link: 'Жыл күндері бойынша',
      today: 'Осы күні, {day}:',
      coming: 'Басқа жылдардың {day} күнгі жазбасы жоқ. Жазбасы бар ең жақын күн – {next}:',
      more: 'тағы {count}',
    },
  },
  ru: {
    noMonth: 'Месяц точно не известен или месяцев несколько',
    noMonthShort: 'месяц неизвестен',
    months: 'По месяцам',
    explanationsHeading: 'По названным причинам',
    confidenceHeading: 'По достоверности',
    explanationNote: 'Причина приведена так, как её назвал говоривший; верна ли она, архив не судит.',
    narrow: 'Отобрать записи',
    period: 'Период',
    firstYear: 'Первый год',
    lastYear: 'Последний год',
    anyYear: 'без границы',
    chosen: 'Выбрано:',
    remove: '{value}: снять',
    found: 'Отобрано записей: {shown} из {all}',
    none: 'Записей, которые подходят под все эти условия сразу, нет.',
    looser: 'Записи найдутся, если снять одно из условий:',
    without: 'Без условия «{name}»: {count}',
    muchLooser: 'Снять одно условие мало: снимите несколько или все.',
    more: 'Показать ещё {count}',
    onChart: 'Посмотреть их на графике',
    monthAndYear: '{month} {year} года',
    fullDate: '{day} {month} {year} года',
    loading: 'Фильтры загружаются…',
    failed: 'Фильтры не загрузились. Список ниже остался прежним.',
    toList: 'К первой записи',
    keys: 'Когда выделена запись: j ↓ – следующая, k ↑ – предыдущая, Enter – открыть.',
    days: {
      title: 'По дням года',
      summary: 'Записи, день которых точно известен: что происходило в каждый день года, все годы вместе.',
      note: 'Совпадение дня не означает связи.',
      link: 'По дням года',
      today: 'В этот день, {day}:',
      coming: 'За другие годы на {day} записей нет. Ближайший день с записью – {next}:',
      more: 'и ещё {count}',
    },
  },
  en: {
    noMonth: 'Month not known for certain, or several months',
    noMonthShort: 'month unknown',
    months: 'By month',
    explanationsHeading: 'By explanation given',
    confidenceHeading: 'By confidence',
    explanationNote: 'The reason stands as the speaker gave it; the archive does not say whether it is right.',
    narrow: 'Narrow the timeline',
    period: 'Period',
    firstYear: 'First year',
    lastYear: 'Last year',
    anyYear: 'no limit',
    chosen: 'Chosen:',
    remove: '{value}: take off',
    found: 'Entries that fit: {shown} of {all}',
    none: 'No entry fits all of this together.',
    looser: 'There are entries once one of these is taken off:',
    without: 'Without “{name}”: {count}',
    muchLooser: 'Taking off one is not enough: take off several, or all.',
    more: 'Show {count} more',
    onChart: 'See these on the chart',
    monthAndYear: '{month} {year}',
    fullDate: '{day} {month} {year}',
    loading: 'Loading the filters…',
    failed: 'The filters did not load. The list below is as it was.',
    toList: 'Go to the first entry',
    keys: 'With an entry in focus: j ↓ – the next, k ↑ – the one before, Enter – open.',
    days: {
      title: 'Day by day of the year',
      summary: 'Entries whose very day is known: what happened on each day of the year, all years together.',
      note: 'The same day of the year is no claim of a connection.',
      link: 'Day by day of the year',
      today: 'On this day, {day}:',
      coming: 'No entry of another year is of {day}. The next day with one is {next}:',
      more: 'and {count} more',
    },
  },
};
