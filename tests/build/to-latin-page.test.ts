import { describe, expect, test } from 'vitest';
import { toLatinPage } from '../../src/build/to-latin-page.ts';

function page(body: string, head = ''): string {
  return `<!DOCTYPE html><html lang="kk-Latn"><head>${head}</head><body>${body}</body></html>`;
}

function bodyOf(body: string): string {
  return toLatinPage(page(body)).replace(/^.*<body>|<\/body>.*$/gs, '');
}

describe('what is ours becomes Latin', () => {
  test('text, also across elements within a word', () => {
    expect(bodyOf('<p>Бұл <b>бет</b></p><a href="x.html">кідір<i></i>іс</a>')).toBe(
      '<p>Būl <b>bet</b></p><a href="x.html">kıdır<i></i>ıs</a>',
    );
  });

  test('attributes that are read out, however they are quoted', () => {
    expect(bodyOf(`<nav aria-label="Тілдер"><img alt='Сурет' title=Атау></nav>`)).toBe(
      `<nav aria-label="Tılder"><img alt='Suret' title=Atau></nav>`,
    );
  });

  test('the title and the description of the page', () => {
    const head = '<title>Кідіріс</title><meta name="description" content="Мұрағат"><meta name="author" content="Әсет">';
    expect(toLatinPage(page('', head))).toBe(
      page('', '<title>Kıdırıs</title><meta name="description" content="Mūrağat"><meta name="author" content="Әсет">'),
    );
  });

  test('the words of a drawing', () => {
    expect(bodyOf('<svg><title>Сызық</title><path d="M0 0"/><text x="1">Жыл</text></svg>')).toBe(
      '<svg><title>Syzyq</title><path d="M0 0"/><text x="1">Jyl</text></svg>',
    );
  });
});

describe('what is not ours stays as it is', () => {
  test.each([
    ['a quote in Kazakh', '<blockquote lang="kk"><q>Бұл мәселенің бізге еш қатысы жоқ</q></blockquote>'],
    [
      'a quote within a sentence',
      '<h3><a href="x.html#q"><q lang="kk">Ол байланыс операторларына қатысты</q></a></h3>',
    ],
    ['a title of a source', '<a href="r.html"><span lang="kk">Дереккөз атауы</span></a>'],
    ['another language', '<p lang="ru">Полиция <b title="Жол">сообщила</b></p>'],
    ['code', '<code>әріп</code>'],
    ['what says that it is not to be translated', '<p translate="no">Әріп <b>әріп</b></p>'],
    ['an address', '<a href="https://novgaz.com/index.php/большой">x</a>'],
    ['an id', '<p id="қала" class="жол" data-name="қала">x</p>'],
    ['a quote inside another language', '<div lang="ru"><q lang="kk">Әріп</q></div>'],
  ])('%s', (_what, body) => {
    expect(bodyOf(body)).toBe(body);
  });

  test('the style sheet, on which the policy of the page depends', () => {
    const head = '<style>q::before { content: "«"; } /* әріп */</style>';
    expect(toLatinPage(page('', head))).toBe(page('', head));
  });
});

test('words of ours inside a piece in another language become Latin, and say so; the quote they are about does not', () => {
  expect(
    bodyOf(
      '<div lang="ru"><p>Ответ</p><figure lang="kk"><blockquote lang="kk">Жоқ</blockquote>Дереккөз</figure></div>',
    ),
  ).toBe(
    '<div lang="ru"><p>Ответ</p><figure lang="kk-Latn"><blockquote lang="kk">Жоқ</blockquote>Derekköz</figure></div>',
  );
});

test('escapes keep their meaning', () => {
  expect(bodyOf('<p title="&quot;Жоқ&quot;">Азаттық &amp; &lt;Әділ сөз&gt;</p>')).toBe(
    '<p title="&quot;Joq&quot;">Azattyq &amp; &lt;Ädıl söz&gt;</p>',
  );
});
