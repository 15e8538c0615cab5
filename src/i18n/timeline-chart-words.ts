import type { EntryFacet } from '../domain/entry-facets.ts';
import type { Language } from '../domain/language.ts';

/** Words of the timeline chart; `{…}` is filled in by the island, or at build where the comment says so. */
export interface TimelineChartWords {
  readonly title: string;
  readonly summary: string;
  /** `{entries}`, `{first}`, `{last}` and `{kinds}`, filled in at build. */
  readonly sentence: string;
  readonly table: string;
  readonly lanes: { readonly [lane in 'said' | 'ruled' | 'reported' | 'measured' | 'context']: string };
  readonly legend: {
    readonly span: string;
    readonly about: string;
    readonly openEnd: string;
    readonly unconfirmed: string;
    readonly recurring: string;
    readonly services: string;
    readonly bin: string;
  };
  readonly controls: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly earlier: string;
  readonly later: string;
  readonly whole: string;
  readonly from: string;
  readonly to: string;
  readonly period: string;
  /** A stretch of time that is none of the list. */
  readonly ownPeriod: string;
  readonly narrow: string;
  readonly removeAll: string;
  readonly facets: { readonly [facet in EntryFacet]: string };
  /** `{shown}` and `{all}` entries. */
  readonly shown: string;
  /** `{before}` and `{after}`: entries that match but lie outside what is in view. */
  readonly outside: string;
  readonly nothing: string;
  /** `{parts}` of the address that made no sense. */
  readonly refused: string;
  readonly failed: string;
  /** `{count}` entries in one bin. */
  readonly bin: string;
  readonly close: string;
  /** From a small chart to the same entries on the chart of the archive. */
  readonly inWhole: string;
  readonly download: string;
  readonly help: string;
  readonly date: string;
  readonly kind: string;
  readonly entry: string;
  readonly licence: string;
}

export const timelineChartWords: { readonly [language in Language]: TimelineChartWords } = {
  kk: {
    title: 'Айтылғаны, шешілгені, хабарланғаны мен өлшенгені бір уақыт осінде',
    summary:
      'Әр белгі – бір жазба және соған сілтеме. Қолжетімділік үзілгені хабарланған не өлшенген жерде сызық үзіледі.',
    sentence: 'Диаграммада {entries} бар, ең ескісі – {first}, ең жаңасы – {last}. {kinds}.',
    table: 'Дәл сол мәлімет кестеде',
    lanes: {
      said: 'Айтылды',
      ruled: 'Шешілді',
      reported: 'Хабарланды',
      measured: 'Өлшенді',
      context: 'Қатар болды',
    },
    legend: {
      span: 'нақты күні белгісіз',
      about: 'басы не соңы шамамен',
      openEnd: 'соңы белгісіз',
      unconfirmed: 'расталмаған',
      recurring: 'қайталанып тұрған',
      services: 'жекелеген сервистер ғана не жолай ұстау',
      bin: 'бірнеше жазба, саны ішінде',
    },
    controls: 'Диаграмманы басқару',
    zoomIn: 'Жақындату',
    zoomOut: 'Алыстату',
    earlier: 'Бұрынырақ',
    later: 'Кейінірек',
    whole: 'Барлық жылдар',
    from: 'Қай күннен',
    to: 'Қай күнге дейін',
    period: 'Кезең',
    ownPeriod: 'өз таңдауыңыз',
    narrow: 'Кезең, сүзгілер, пернелер',
    removeAll: 'Бәрін алып тастау',
    facets: {
      kind: 'Түрі',
      actor: 'Тұлға не мекеме',
      service: 'Сервис',
      place: 'Жер',
      explanation: 'Айтылған себеп',
      confidence: 'Сенімділігі',
    },
    shown: 'Көрсетілген жазба: {shown} (барлығы {all})',
    outside: 'бұдан бұрын – {before}, кейін – {after}',
    nothing: 'Бұл аралықта мұндай жазба жоқ.',
    refused: 'Мекенжайдағы мына бөліктер түсініксіз болғандықтан ескерілмеді: {parts}',
    failed: 'Сүзгілер жүктелмеді. Диаграмма мен кесте толық күйінде тұр.',
    bin: 'Осы жердегі жазба саны: {count}',
    close: 'Жабу',
    inWhole: 'Бүкіл диаграммадан қарау',
    download: 'Көрініп тұрғанын жүктеп алу:',
    help: '← → – қатар бойымен, ↑ ↓ – қатардан қатарға, Home мен End – қатардың басы мен соңы, + пен − – ауқым, 0 – бәрі, Enter – ашу, Esc – шығу.',
    date: 'Күні',
    kind: 'Түрі',
    entry: 'Жазба',
    licence: 'Дереккөз: Кідіріс. Фактілер: CC0.',
  },
  ru: {
    title: 'Сказанное, решённое, сообщённое и измеренное на одной оси времени',
    summary:
      'Каждый знак – запись и ссылка на неё. Линия разорвана там, где доступ, по сообщениям или измерениям, прерывался.',
    sentence: 'На графике {entries}; самая ранняя – {first}, самая поздняя – {last}. {kinds}.',
    table: 'То же в таблице',
    lanes: {
      said: 'Сказано',
      ruled: 'Решено',
      reported: 'Сообщено',
      measured: 'Измерено',
      context: 'Рядом по времени',
    },
    legend: {
      span: 'точный день неизвестен',
      about: 'начало или конец примерно',
      openEnd: 'конец неизвестен',
      unconfirmed: 'не подтверждено',
      recurring: 'повторялось',
      services: 'только отдельные сервисы или перехват',
      bin: 'несколько записей, число внутри',
    },
    controls: 'Управление графиком',
    zoomIn: 'Приблизить',
    zoomOut: 'Отдалить',
    earlier: 'Раньше',
    later: 'Позже',
    whole: 'Все годы',
    from: 'С какого дня',
    to: 'По какой день',
    period: 'Период',
    ownPeriod: 'выбран вами',
    narrow: 'Период, отбор, клавиши',
    removeAll: 'Снять всё',
    facets: {
      kind: 'Вид',
      actor: 'Человек или ведомство',
      service: 'Сервис',
      place: 'Место',
      explanation: 'Названная причина',
      confidence: 'Достоверность',
    },
    shown: 'Показано записей: {shown} из {all}',
    outside: 'раньше – {before}, позже – {after}',
    nothing: 'В этом промежутке таких записей нет.',
    refused: 'Части адреса, которые не удалось понять, не учтены: {parts}',
    failed: 'Фильтры не загрузились. График и таблица целы.',
    bin: 'Записей в этом месте: {count}',
    close: 'Закрыть',
    inWhole: 'Посмотреть на полном графике',
    download: 'Скачать то, что видно:',
    help: '← → – вдоль ряда, ↑ ↓ – из ряда в ряд, Home и End – начало и конец ряда, + и − – масштаб, 0 – всё, Enter – открыть, Esc – выйти.',
    date: 'Дата',
    kind: 'Вид',
    entry: 'Запись',
    licence: 'Источник: Кідіріс. Факты: CC0.',
  },
  en: {
    title: 'Said, ruled, reported and measured on one time axis',
    summary: 'Each mark is an entry and a link to it. The line is cut where access was reported or measured as cut.',
    sentence: 'The chart holds {entries}, the oldest of {first}, the newest of {last}. {kinds}.',
    table: 'The same as a table',
    lanes: { said: 'Said', ruled: 'Ruled', reported: 'Reported', measured: 'Measured', context: 'Context' },
    legend: {
      span: 'exact day not known',
      about: 'beginning or end approximate',
      openEnd: 'end not known',
      unconfirmed: 'not confirmed',
      recurring: 'recurring',
      services: 'single services only, or interception',
      bin: 'several entries, with their number',
    },
    controls: 'Controls of the chart',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    earlier: 'Earlier',
    later: 'Later',
    whole: 'All years',
    from: 'First day',
    to: 'Last day',
    period: 'Period',
    ownPeriod: 'your own',
    narrow: 'Period, filters, keys',
    removeAll: 'Remove all',
    facets: {
      kind: 'Kind',
      actor: 'Person or body',
      service: 'Service',
      place: 'Place',
      explanation: 'Explanation given',
      confidence: 'Confidence',
    },
    shown: 'Entries shown: {shown} of {all}',
    outside: 'earlier: {before}, later: {after}',
    nothing: 'There is no such entry in this stretch of time.',
    refused: 'Parts of the address that made no sense were ignored: {parts}',
    failed: 'The filters did not load. The chart and the table are whole.',
    bin: 'Entries here: {count}',
    close: 'Close',
    inWhole: 'See them on the full chart',
    download: 'Download what is shown:',
    help: '← → go along a lane, ↑ ↓ between lanes, Home and End to its ends, + and − zoom, 0 shows all, Enter opens, Esc leaves.',
    date: 'Date',
    kind: 'Kind',
    entry: 'Entry',
    licence: 'Source: Kidiris. Facts: CC0.',
  },
};
