import { paradigm } from './paradigms.ts';
import type { Paradigm } from './paradigms.ts';

const hardAdjective = 'ый ой ая ое ые ого ому ым ом ой ою ую ых ыми';
const softAdjective = 'ий яя ее ие его ему им ем ей ею юю их ими';
const mixedAdjective = 'ий ой ая ое ие ого ому им ом ой ою ую их ими';
const hissingAdjective = 'ий ой ая ее ое ие его ого ему ому им ем ом ей ой ую их ими';
const shortAdjective = 'а о ы';
const consonants = 'бвгджзклмнпрстфхцчшщ';

/** Every ending of `second` behind every ending of `first`; `_` stands for no ending. */
function after(first: string, second: string): string {
  return first
    .split(' ')
    .flatMap((head) => second.split(' ').map((tail) => (head === '_' ? '' : head) + (tail === '_' ? '' : tail) || '_'))
    .join(' ');
}

/** What a past tense and its participles and gerund have after the vowel of the infinitive. */
const pastAfterVowel = `л ла ло ли в вши ${after('вш', hissingAdjective)}`;
const passiveAfterVowel = `н на но ны ${after('нн', hardAdjective)}`;
const pastAfterConsonant = `_ ла ло ли ши ${after('ш', hissingAdjective)}`;
const passiveInEn = `ен ена ено ены ${after('енн', hardAdjective)}`;
const firstPresent = 'ешь ет ем ете';
const secondPresent = 'ишь ит им ите ят ат';
const activeFirst = (letter: string): string => `${letter}т ${after(`${letter}щ`, hissingAdjective)}`;
const activeSecond = after('ящ ащ', hissingAdjective);
const passivePresent = after('ем', `${hardAdjective} _ ${shortAdjective}`);

/** Reflexive forms beside the plain ones: -ся after a consonant, -сь after a vowel. */
function reflexive(endings: string): string {
  return `${endings} ${endings
    .split(' ')
    .map((ending) => (ending === '_' ? 'ся' : ending + (/[аеиоуыюя]$/u.test(ending) ? 'сь' : 'ся')))
    .join(' ')} ${endings
    .split(' ')
    .filter((ending) => /(?:ий|ая|ее|ие|его|ему|им|ем|ей|ую|их|ими)$/u.test(ending))
    .map((ending) => `${ending}ся`)
    .join(' ')}`;
}

const verb = (endings: string): Paradigm => paradigm(reflexive(endings), 'open');

/** читать, гулять, болеть: the vowel stays before -ю. */
const vowelVerbs = 'а я е и у ы'
  .split(' ')
  .map((vowel) =>
    verb(
      after(
        vowel,
        `ть ю ${firstPresent} ${activeFirst('ю')} й йте я ${passivePresent} ${pastAfterVowel} ${passiveAfterVowel}`,
      ),
    ),
  );

/** рисовать, воевать, танцевать. */
const ovaVerbs = [
  ['ова', 'у'],
  ['ева', 'ю'],
  ['ева', 'у'],
].map(([infinitive = '', present = '']) =>
  verb(
    `${after(infinitive, `ть ${pastAfterVowel} ${passiveAfterVowel}`)} ${after(present, `ю ${firstPresent} ${activeFirst('ю')} й йте я ${passivePresent}`)}`,
  ),
);

/** Last consonants of stems in -ить, -еть, -ать and what they become in the first person and the passive. */
const mutations: readonly (readonly [string, string])[] = [
  ...[...'бпвмф'].map((letter) => [letter, `${letter}л`] as const),
  ...['т ч', 'т щ', 'д ж', 'д жд', 'с ш', 'з ж', 'ст щ', 'к ч', 'г ж', 'х ш', 'ск щ'].map((pair) => {
    const [plain = '', changed = ''] = pair.split(' ');
    return [plain, changed] as const;
  }),
  ...[...'жшчщлнраео'].map((letter) => [letter, letter] as const),
];

const secondVerbs = mutations.flatMap(([plain, changed]) =>
  ['и', 'е', 'а', 'я'].map((vowel) =>
    verb(
      `${after(plain, `${after(vowel, `ть ${pastAfterVowel} ${vowel === 'и' ? '' : passiveAfterVowel}`.trim())} ${secondPresent} ${activeSecond} ${after('им', hardAdjective)} и ь ьте я а ${passiveInEn}`)} ${after(changed, `ю у ${passiveInEn}`)}`,
    ),
  ),
);

/** писать – пишу, плакать – плачу, дремать – дремлю. */
const mutatingFirstVerbs = mutations.map(([plain, changed]) =>
  verb(
    `${after(plain, `ать ять ${after('а я', pastAfterVowel)} ${after('а я', passiveAfterVowel)}`)} ${after(changed, `у ю ${firstPresent} ${activeFirst('у')} ${activeFirst('ю')} и ите ь ьте а я`)}`,
  ),
);

const strongPresent = `у ${firstPresent} ${activeFirst('у')} и ите я а`;
const strongVerbs = [
  /* ждать – жду, рвать – рву */
  `ать ${after('а', `${pastAfterVowel} ${passiveAfterVowel}`)} ${strongPresent}`,
  /* нести – несу, нёс; ползти */
  `ти ть ${strongPresent} ${pastAfterConsonant} ${passiveInEn}`,
  /* вести – веду – вёл, упасть – упаду, цвести – цвету */
  ...['д', 'т'].map(
    (letter) =>
      `сти сть ${after(letter, `${strongPresent} ${passiveInEn}`)} л ла ло ли в вши ${after(`${letter}ш вш`, hissingAdjective)}`,
  ),
  /* мочь – могу – можешь, печь – пеку – печёшь */
  ...['г ж', 'к ч'].map((pair) => {
    const [hard = '', soft = ''] = pair.split(' ');
    return `чь ${after(hard, `у ${activeFirst('у')} ${pastAfterConsonant} и ите`)} ${after(soft, `${firstPresent} ${passiveInEn}`)}`;
  }),
  /* достигнуть – достиг, исчезнуть – исчез */
  `нуть ну ${after('н', `${firstPresent} ут и ите ь ьте`)} ${after('ну', `${pastAfterVowel} т ${after('т', `${hardAdjective} ${shortAdjective}`)}`)} ${pastAfterConsonant}`,
  /* мыть – мою, пить – пью, петь – пою, быть – буду, стать – стану, жить – живу, деть – дену */
  `ыть ${after('ы', `${pastAfterVowel} т ${after('т', `${hardAdjective} ${shortAdjective}`)}`)} ${after('о', `ю ${firstPresent} ${activeFirst('ю')} й йте я`)}`,
  `ить ${after('и', `${pastAfterVowel} т ${after('т', `${hardAdjective} ${shortAdjective}`)}`)} ${after('ь', `ю ${firstPresent} ${activeFirst('ю')} я`)} ей ейте`,
  `еть ${after('е', `${pastAfterVowel} т ${after('т', `${hardAdjective} ${shortAdjective}`)}`)} ${after('о', `ю ${firstPresent} ${activeFirst('ю')} й йте я`)}`,
  `ыть ${after('ы', `${pastAfterVowel} т ${after('т', `${hardAdjective} ${shortAdjective}`)}`)} ${after('уд', 'у ешь ет ем ете ут ь ьте учи')}`,
  ...['а', 'е', 'я'].map(
    (vowel) =>
      `${vowel}ть ${after(vowel, `${pastAfterVowel} т ${after('т', `${hardAdjective} ${shortAdjective}`)}`)} ${after(`${vowel}н`, `у ${firstPresent} ут ь ьте`)}`,
  ),
  ...['и', 'ы'].map(
    (vowel) =>
      `${vowel}ть ${after(vowel, `${pastAfterVowel} т ${after('т', `${hardAdjective} ${shortAdjective}`)}`)} ${after(`${vowel}в`, strongPresent)}`,
  ),
  /* понять – пойму, обнять – обниму, снять – сниму, взять – возьму; начать – начну, жать – жму, мять – мну */
  `нять ${after('ня', `${pastAfterVowel} т ${after('т', `${hardAdjective} ${shortAdjective}`)}`)} ${after('йм ним м ьм', 'у ешь ет ем ете ут и ите')}`,
  `зять ${after('зя', `${pastAfterVowel} т ${after('т', `${hardAdjective} ${shortAdjective}`)}`)} ${after('озьм', 'у ешь ет ем ете ут и ите')}`,
  `ать ять ${after('а я', `${pastAfterVowel} т ${after('т', `${hardAdjective} ${shortAdjective}`)}`)} ${after('н м ьм', 'у ешь ет ем ете ут и ите')}`,
  /* умереть – умру – умер, тереть – тру */
  `ереть ${after('р', `у ${firstPresent} ут и ите`)} ${after('ер', `_ ла ло ли ев ${after('ш', hissingAdjective)} т ${after('т', hardAdjective)}`)}`,
].map(verb);

/** Verbs that stand alone or behind any prefix. */
const irregularVerbs = [
  /* брать – беру, звать – зову, гнать – гоню, слать – шлю */
  ...['бр бер', 'др дер', 'зв зов', 'гн гон', 'сл шл', 'стл стел'].map((pair) => {
    const [past = '', present = ''] = pair.split(' ');
    return `${after(past, `ать ${after('а', `${pastAfterVowel} ${passiveAfterVowel}`)}`)} ${after(present, `у ю ${firstPresent} ${secondPresent} ут ют и ите я`)}`;
  }),
  /* дать – дам, отдаст */
  `дать дам дашь даст дадим дадите дадут дай дайте ${after('да', `${pastAfterVowel} ${passiveAfterVowel}`)}`,
  `давать ${after('дава', `й йте я ${pastAfterVowel} ${after('ем', hardAdjective)}`)} ${after('да', `ю ${firstPresent} ${activeFirst('ю')}`)}`,
  `вать ${after('ва', `й йте я ${pastAfterVowel}`)} ю ${firstPresent} ${activeFirst('ю')}`,
  /* ехать – еду, идти – иду – шёл, пойти – пойду – пошёл, есть – ем */
  `ехать ${after('еха', pastAfterVowel)} ${after('ед', `у ${firstPresent} ут`)}`,
  `идти итти иду идешь идет идем идете идут иди идите идя ${after('ид', activeFirst('у'))} шел шла шло шли ${after('шедш', hissingAdjective)}`,
  `йти ${after('йд', `у ${firstPresent} ут и ите я`)} ${after('', 'шел шла шло шли')} ${after('шедш', hissingAdjective)} ${after('йденн', hardAdjective)} йден йдена йдено йдены`,
  `ти ${after('', 'ду дешь дет дем дете дут ди дите дя шел шла шло шли')} ${after('шедш', hissingAdjective)}`,
  `есть ем ешь ест едим едите едят ешь ел ела ело ели ${after('евш', hissingAdjective)} ${after('еденн', hardAdjective)}`,
  `хотеть хочу хочешь хочет хотим хотите хотят ${after('хоте', pastAfterVowel)}`,
  `бежать бегу бежишь бежит бежим бежите бегут беги бегите ${after('бежа', pastAfterVowel)}`,
].map((endings) => paradigm(reflexive(endings), 'root'));

const pluralTail = 'ам ами ах';
const softPluralTail = 'ям ями ях';
const nouns = [
  `_ а у ом ем е ы и ов ев ей ${pluralTail}`,
  `о а у ом е _ ${pluralTail} и`,
  `е а у ем _ ${pluralTail}`,
  `а ы и е у ой ою ей ею _ ${pluralTail}`,
  `я и е ю ей ею ь й ${softPluralTail}`,
  `ь я ю ем е и ей ${softPluralTail}`,
  `ь и ью ей ${softPluralTail} ${pluralTail}`,
  `й я ю ем е и ев ${softPluralTail}`,
  `е я ю ем и ей ь й ${softPluralTail}`,
  `ие ье ия ья ию ью ием ьем ии ье ий ${after('и ь', softPluralTail)}`,
  `ия ии ию ией иею ий ${after('и', softPluralTail)}`,
  `ья ьи ье ью ьей ьею ей ий ${after('ь', softPluralTail)}`,
  `ий ия ию ием ии иев ${after('и', softPluralTail)}`,
  `мя мени менем мена мен ${after('мен', pluralTail)}`,
  `о а у ом е ья ьев ${after('ь', softPluralTail)} _`,
  `анин анина анину анином анине ане ан ${after('ан', pluralTail)} янин янина янину янином янине яне ян ${after('ян', pluralTail)}`,
  `енок онок енка онка енку онку енком онком енке онке ата ят ат ятам ятами ятах атам атами атах`,
].map((endings) => paradigm(endings, /^(?:я|й|мя) /u.test(endings) ? 'open' : 'closed'));

/** сон – сна, отец – отца, день – дня, окно – окон, китаец – китайца, деньги – денег. */
const fleetingVowels = [...consonants].flatMap((letter) => {
  const shut = `${after('е о', letter)} ${after('е о', `${letter}ь`)}`;
  const open = after(letter, `а у ом ем ы и е ов ев ой ою ей ам ами ах я ю ем ью ям ями ях о ы`);
  return [
    paradigm(`${shut} ${open}`, 'closed', 0.3),
    paradigm(`${after('е', letter)} ${after('ь й', open)}`, 'closed', 0.3),
  ];
});

const adjectives = [
  `${hardAdjective} _ ${shortAdjective} ее ей е ${after('ейш айш', hissingAdjective)}`,
  `${softAdjective} е`,
  `${mixedAdjective} _ а о и`,
  `${hissingAdjective} _ а о е у и`,
  `ий ья ье ьи ьего ьему ьим ьем ьей ью ьих ьими`,
  `_ а у ым е ы ых ыми ой ою о`,
  ...[...'нклрв'].flatMap((letter) => [
    `${after(letter, `${hardAdjective} ${mixedAdjective} ${shortAdjective} и ее ей ейший`)} ${after('е о', letter)}`,
    `${after(`ь${letter} й${letter}`, `${hardAdjective} ${mixedAdjective} ${shortAdjective} и ее ей`)} ${after('е о', letter)}`,
  ]),
].map((endings) => paradigm(endings, 'closed'));

/** глубокий – глубже, тихий – тише, простой – проще. */
const comparatives = ['к ч', 'г ж', 'х ш', 'д ж', 'т ч', 'ст щ', 'бок бж', 'ок ш', 'к _', 'з ж']
  .map((pair) => {
    const [plain = '', compared = ''] = pair.split(' ');
    return `${after(plain, `${mixedAdjective} ${hardAdjective} _ а о и ы`)} ${after(compared, `е ${after('айш', hissingAdjective)}`)}`;
  })
  .map((endings) => paradigm(endings, 'open'));

/** Words whose forms come from different stems. */
const suppletive = [
  'человек человека человеку человеком человеке люди людей людям людьми людях',
  'ребенок ребенка ребенку ребенком ребенке дети детей детям детьми детях',
  'год года году годом годе годы годов лет летам годам годами годах',
  'быть есть был была было были буду будешь будет будем будете будут будучи будь будьте бывший',
  'хороший хорошая хорошее хорошие хорошо лучше лучший лучшая лучшее лучшие лучших лучшим лучшую лучшего',
  'плохой плохая плохое плохие плохо хуже худший худшая худшее худшие',
  'большой большая большое большие больше больший много',
  'маленький маленькая маленькое маленькие мало меньше меньший',
  'мать матери матерью матерей матерям матерями матерях',
  'дочь дочери дочерью дочерей дочерям дочерьми дочерях',
  'друг друга другу другом друге друзья друзей друзьям друзьями друзьях',
  'сын сына сыну сыном сыне сыновья сыновей сыновьям сыновьями сыновьях',
  'брат брата брату братом брате братья братьев братьям братьями братьях',
  'я меня мне мной мною',
  'ты тебя тебе тобой тобою',
  'он она оно они его ее их ему ей им него нее них нему ней ним ними нем',
  'мы нас нам нами',
  'вы вас вам вами',
  'кто кого кому кем ком',
  'что чего чему чем чем',
  'этот эта это эти этого этому этим этом этой эту этих этими',
  'тот та то те того тому тем том той ту тех теми',
  'весь вся все всего всему всем всей всю всех всеми',
].map((words) => paradigm(words, 'whole'));

/** The inflections of Russian, each as the set of what may stand after one unchanging beginning. */
export const russianParadigms: readonly Paradigm[] = [
  ...nouns,
  ...fleetingVowels,
  ...adjectives,
  ...comparatives,
  ...vowelVerbs,
  ...ovaVerbs,
  ...secondVerbs,
  ...mutatingFirstVerbs,
  ...strongVerbs,
  ...irregularVerbs,
  ...suppletive,
];
