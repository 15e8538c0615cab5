import { describe, expect, test } from 'vitest';
import { latinByCyrillic, toLatin } from '../../src/i18n/to-latin.ts';

const cyrillicAlphabet = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
/** The 31 letters of the draft, in its order. */
const latinAlphabet = 'aäbdefgğhiıjklmnñoöpqrsştuūüvyz';

describe('the table', () => {
  test('has each of the 42 letters of the Kazakh Cyrillic alphabet, in their order', () => {
    expect([...latinByCyrillic.keys()].join('')).toBe(cyrillicAlphabet);
    expect(latinByCyrillic.size).toBe(42);
  });

  test('writes with the 31 letters of the draft, and uses every one of them', () => {
    const used = new Set([...latinByCyrillic.values()].join(''));
    expect([...used].sort()).toEqual(Array.from(latinAlphabet).sort());
    expect(used.size).toBe(31);
  });

  /** As https://primeminister.kz and https://ru.ult.kz give them; ŋ of January is ñ since April 2021. */
  test.each([
    ['ә', 'ä'],
    ['ө', 'ö'],
    ['ү', 'ü'],
    ['ұ', 'ū'],
    ['ғ', 'ğ'],
    ['ш', 'ş'],
    ['ң', 'ñ'],
  ])('writes %s as %s', (cyrillic, latin) => {
    expect(toLatin(cyrillic)).toBe(latin);
  });
});

describe('each letter, small and capital', () => {
  test.each([
    ['Аа Әә Бб Вв Гг Ғғ Дд', 'Aa Ää Bb Vv Gg Ğğ Dd'],
    ['Ее Жж Зз Ии Йй Кк Ққ', 'Ee Jj Zz İi İi Kk Qq'],
    ['Лл Мм Нн Ңң Оо Өө Пп', 'Ll Mm Nn Ññ Oo Öö Pp'],
    ['Рр Сс Тт Уу Ұұ Үү Фф', 'Rr Ss Tt Uu Ūū Üü Ff'],
    ['Хх Һһ Шш Ыы Іі Ээ', 'Hh Hh Şş Yy Iı Ee'],
    ['Ёё Юю Яя Цц Чч Щщ', 'İoio İuiu İaia Tsts Tştş Şşşş'],
    ['Ъъ Ьь', ' '],
  ])('%s is %s', (cyrillic, latin) => {
    expect(toLatin(cyrillic)).toBe(latin);
  });
});

test('a letter that becomes two is a capital throughout in a word of capitals, and there alone', () => {
  expect(toLatin('ЦИК, ТАСЯ, ТМД-НЫҢ')).toBe('TSİK, TASİA, TMD-NYÑ');
  expect(toLatin('Цензура, Яна, Чехия, Щучинск')).toBe('Tsenzura, İana, Tşehiia, Şşutşinsk');
  expect(toLatin('Ю. Иванов және Ц')).toBe('İu. İvanov jäne Ts');
});

/** https://en.wikipedia.org/wiki/Kazakh_alphabets: Article 1 of the Declaration of Human Rights, and a text of 1902. */
test.each([
  [
    'Барлық адамдар тумысынан азат және қадір-қасиеті мен құқықтары тең болып дүниеге келеді.',
    'Barlyq adamdar tumysynan azat jäne qadır-qasietı men qūqyqtary teñ bolyp düniege keledı.',
  ],
  [
    'Адамдарға ақыл-парасат, ар-ождан берілген, сондықтан олар бір-бірімен туыстық, бауырмалдық қарым-қатынас жасаулары тиіс.',
    'Adamdarğa aqyl-parasat, ar-ojdan berılgen, sondyqtan olar bır-bırımen tuystyq, bauyrmaldyq qarym-qatynas jasaulary tiıs.',
  ],
  [
    'Бұрыңғы өткен заманда, бір данышпан кісі, Бағдат шаһарының бір үлкен қазысының үйіне келіп қоныпты.',
    'Būryñğy ötken zamanda, bır danyşpan kısı, Bağdat şaharynyñ bır ülken qazysynyñ üiıne kelıp qonypty.',
  ],
  [
    'Не де болса, бұған жалынып, сый беріп, орнымда қалайын!',
    'Ne de bolsa, būğan jalynyp, syi berıp, ornymda qalaiyn!',
  ],
])('«%s» is spelt as it is published', (cyrillic, latin) => {
  expect(toLatin(cyrillic)).toBe(latin);
});

/** https://m.sports.ru/tribuna/blogs/kzstories/2883175.html, of its two spellings the one sound by sound. */
test.each([
  ['Қайрат', 'Qairat'],
  ['Тобол', 'Tobol'],
  ['Ақтөбе', 'Aqtöbe'],
  ['Шахтер', 'Şahter'],
  ['аю', 'aiu'],
  ['қоян', 'qoian'],
  ['цех', 'tseh'],
  ['ащы', 'aşşy'],
  ['электр', 'elektr'],
])('the word «%s» is spelt %s, as it is published', (cyrillic, latin) => {
  expect(toLatin(cyrillic)).toBe(latin);
});

describe('Russian words and names', () => {
  test.each([
    ['Евгений Кочетов', 'Evgenii Kotşetov'],
    ['телекоммуникация', 'telekommunikatsiia'],
    ['объектісі, съезд, альбом', 'obektısı, sezd, albom'],
    ['Әблязов, Мәсімов, Тоқаев', 'Äbliazov, Mäsımov, Toqaev'],
    ['Ёлкин, щётка', 'İolkin, şşiotka'],
  ])('%s is %s', (cyrillic, latin) => {
    expect(toLatin(cyrillic)).toBe(latin);
  });
});

test('numbers, signs, Latin words and letters of other alphabets stay as they are', () => {
  const kept = '2018-03-13, 20:30 (UTC+5) – YouTube, «Zoñ», κ, ї &amp; <b>';
  expect(toLatin(kept)).toBe(kept);
  expect(toLatin('YouTube-қа 2018 жылғы 13 наурызда')).toBe('YouTube-qa 2018 jylğy 13 nauryzda');
});

test('a letter in two signs is read as the one letter it is', () => {
  expect(toLatin('маи\u0306')).toBe('mai');
});
