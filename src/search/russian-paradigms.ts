import { after, paradigm } from './written-paradigm.ts';
import type { WrittenParadigm } from './written-paradigm.ts';

/*
 * In the endings below `_` stands for nothing, `*` for any ending of an adjective; verbs take -ся and -сь by themselves.
 */

const consonants = Array.from('бвгджзклмнпрстфхцчшщ');

const pastAfterVowel = 'л ла ло ли в вши вш*';
const pastAfterConsonant = '_ ла ло ли ши ш*';
const passiveAfterVowel = 'н на но ны нн*';
const passiveInT = 'т та то ты т*';
const passiveInEn = 'ен ена ено ены енн*';
const pastAndPassive = `ть ${pastAfterVowel} ${passiveAfterVowel}`;
const pastAndPassiveInT = `ть ${pastAfterVowel} ${passiveInT}`;
const presentInE = 'ешь ет ем ете';
const presentAfterVowel = `ю ${presentInE} ют ющ* й йте я ем*`;
const presentInU = `у ${presentInE} ут ущ* и ите я а`;
const perfectiveInU = `у ${presentInE} ут и ите ь ьте`;
const presentInI = 'ишь ит им ите ят ат ящ* ащ* им*';

/** читать, гулять, болеть, дуть: the vowel stays before -ю. */
const vowelVerbs = ['а', 'я', 'е', 'и', 'у', 'ы'].map((vowel) =>
  after(vowel, `${pastAndPassive} ${presentAfterVowel}`),
);

/** рисовать – рисую, воевать – воюю, танцевать – танцую. */
const ovaVerbs = ['ова у', 'ева ю', 'ева у'].map((pair) => {
  const [infinitive = '', present = ''] = pair.split(' ');
  return `${after(infinitive, pastAndPassive)} ${after(present, presentAfterVowel)}`;
});

/** What the last consonants of a stem become in the first person and in the passive. */
const mutations = [
  ...Array.from('бпвмф').map((letter) => `${letter} ${letter}л`),
  ...['т ч', 'т щ', 'д ж', 'д жд', 'с ш', 'з ж', 'ст щ', 'к ч', 'г ж', 'х ш', 'ск щ'],
  ...Array.from('жшчщлнраео').map((letter) => `${letter} ${letter}`),
].map((pair) => {
  const [plain = '', changed = ''] = pair.split(' ');
  return { plain, changed };
});

/** любить – люблю, видеть – вижу, держать – держу, стоять – стою. */
const verbsInI = mutations.flatMap(({ plain, changed }) =>
  [...['е', 'а', 'я'].map((vowel) => after(vowel, pastAndPassive)), after('и', `ть ${pastAfterVowel}`)].map(
    (past) => `${after(plain, `${past} ${presentInI} и ь ьте я а`)} ${after(changed, `ю у ${passiveInEn}`)}`,
  ),
);

/** писать – пишу, плакать – плачу, дремать – дремлю. */
const mutatingVerbs = mutations.map(
  ({ plain, changed }) =>
    `${after(plain, after('а я', pastAndPassive))} ${after(changed, `у ю ${presentInE} ут ют ущ* ющ* и ите ь ьте а я`)}`,
);

const strongVerbs = [
  /* ждать – жду, рвать – рву */
  `${after('а', pastAndPassive)} ${presentInU}`,
  /* нести – несу – нёс */
  `ти ть ${presentInU} ${pastAfterConsonant} ${passiveInEn}`,
  /* вести – веду – вёл, упасть – упаду, цвести – цвету */
  ...['д', 'т'].map((letter) => `сти сть ${after(letter, `${presentInU} ш* ${passiveInEn}`)} ${pastAfterVowel}`),
  /* грести – гребу – грёб */
  `сти ${after('б', `${presentInU} ${pastAfterConsonant}`)}`,
  /* брить – брею */
  `${after('и', pastAndPassiveInT)} ${after('е', presentAfterVowel)}`,
  /* мочь – могу – можешь, печь – пеку – печёшь */
  ...['г ж', 'к ч'].map((pair) => {
    const [hard = '', soft = ''] = pair.split(' ');
    return `чь ${after(hard, `у ут ущ* и ите ${pastAfterConsonant}`)} ${after(soft, `${presentInE} ${passiveInEn}`)}`;
  }),
  /* достигнуть – достиг */
  `${after('ну', pastAndPassiveInT)} ${after('н', perfectiveInU)} ${pastAfterConsonant}`,
  /* мыть – мою, петь – пою, пить – пью */
  `${after('ы', pastAndPassiveInT)} ${after('о', presentAfterVowel)}`,
  `${after('е', pastAndPassiveInT)} ${after('о', presentAfterVowel)}`,
  `${after('и', pastAndPassiveInT)} ${after('ь', presentAfterVowel)} ей ейте`,
  /* забыть – забуду */
  `${after('ы', pastAndPassiveInT)} ${after('уд', perfectiveInU)}`,
  /* стать – стану, одеть – одену, стынуть */
  ...['а', 'е', 'я'].map((vowel) => `${after(vowel, pastAndPassiveInT)} ${after(`${vowel}н`, perfectiveInU)}`),
  /* жить – живу, плыть – плыву */
  ...['и', 'ы'].map((vowel) => `${after(vowel, pastAndPassiveInT)} ${after(`${vowel}в`, presentInU)}`),
  /* понять – пойму, обнять – обниму, взять – возьму, начать – начну, мять – мну */
  `${after('ня', pastAndPassiveInT)} ${after('йм ним м ьм', perfectiveInU)}`,
  `${after('зя', pastAndPassiveInT)} ${after('озьм', perfectiveInU)}`,
  `${after('а я', pastAndPassiveInT)} ${after('н м ьм', perfectiveInU)}`,
  /* умереть – умру – умер */
  `${after('ере', 'ть в')} ${after('р', perfectiveInU)} ${after('ер', `${pastAfterConsonant} ев т та то ты т*`)}`,
  /* давать – даю, вставать – встаю */
  `${after('ва', `ть ${pastAfterVowel} й йте я ем*`)} ю ${presentInE} ют ющ*`,
  /* пройти – пройду – прошёл */
  `йти ${after('йд', `${presentInU} ${passiveInEn}`)} шел шла шло шли шедш*`,
  `йти ${after('д', presentInU)} шел шла шло шли шедш*`,
  'ти ду дешь дет дем дете дут ди дите дя шел шла шло шли шедш*',
];

/** Verbs that stand alone or behind any prefix. */
const irregularVerbs = [
  ...['бр бер', 'др дер', 'зв зов', 'гн гон', 'сл шл', 'стл стел'].map((pair) => {
    const [past = '', present = ''] = pair.split(' ');
    return `${after(`${past}а`, pastAndPassive)} ${after(present, `${presentInU} ю ют ишь ит им ите ят ящ*`)}`;
  }),
  `дам дашь даст дадим дадите дадут дай дайте ${after('да', pastAndPassive)}`,
  `${after('еха', `ть ${pastAfterVowel}`)} ${after('ед', 'у ешь ет ем ете ут')}`,
  `идти итти ${after('ид', presentInU)} шел шла шло шли шедш*`,
  `${after('раст', `и ${presentInU}`)} ${after('рос', pastAfterConsonant)}`,
  `${after('се', `сть ${pastAfterVowel}`)} ${after('сяд', perfectiveInU)}`,
  `лечь ${after('лег', pastAfterConsonant)} ляг ${after('ляг', 'у ут те')} ${after('ляж', presentInE)}`,
  `жечь жег жегш* ${after('жг', 'у ут ущ* ла ло ли и ите')} ${after('жж', `${presentInE} ${passiveInEn}`)}`,
  'есть ем ешь ест едим едите едят ел ела ело ели евш* еденн*',
  `хочу хочешь хочет хотим хотите хотят ${after('хоте', `ть ${pastAfterVowel}`)}`,
  `бегу бежишь бежит бежим бежите бегут беги бегите ${after('бежа', `ть ${pastAfterVowel}`)}`,
];

const hardCases = 'ам ами ах';
const softCases = 'ям ями ях';

/** Nouns whose stem ends in a consonant. */
const closedNouns = [
  `_ а у ом ем е ы и ов ев ей ${hardCases}`,
  `о а у ом е _ и ${hardCases}`,
  `е а у ем _ ${hardCases}`,
  `а ы и е у ой ою ей ею _ ${hardCases}`,
  `ь я ю ем е и ей ${softCases}`,
  `ь и ью ей ьми ${softCases} ${hardCases}`,
  `ей ${after('ь', `я ю ем е и ев ${softCases}`)}`,
  `е я ю ем и ей ь й ${softCases}`,
  `${after('и ь', `е я ю ем и й ${softCases}`)} ии`,
  `ия ии ию ией иею ий ${after('и', softCases)}`,
  `ья ьи ье ью ьей ьею ей ий ${after('ь', softCases)}`,
  `ий ия ию ием ии иев ${after('и', softCases)}`,
  `о а у ом е ья ьев _ ${after('ь', softCases)}`,
  `ин ина ину ином ине ы _ ов ${hardCases}`,
  after('ан ян', `ин ина ину ином ине е _ ${hardCases}`),
  `енок онок ${after('енк онк', 'а у ом е')} ${after('ат ят', `а _ ${hardCases}`)}`,
];

/** неделя, идея, бой, имя. */
const openNouns = [
  `я и е ю ей ею ь й ${softCases}`,
  `й я ю ем е и ев ${softCases}`,
  `мя ${after('мен', `и ем а _ ${hardCases}`)}`,
];

/** сон – сна, отец – отца, день – дня, окно – окон. */
const fleetingVowels = consonants.map((letter) => `${after('е о', `${letter} ${letter}ь`)} ${openForms(letter)}`);

/** китаец – китайца, заяц – зайца, деньги – денег. */
const fleetingAfterVowels = consonants.map((letter) => `${after('е я', letter)} ${after('ь й', openForms(letter))}`);

function openForms(letter: string): string {
  return after(letter, `а у ом ем ы и е о ов ев ой ою ей ${hardCases} я ю ью ${softCases}`);
}

const adjectives = [
  '* _ а о ы и е ее ей ейш* айш*',
  '* ья ье ьи ьего ьему ьим ьем ьей ью ьих ьими',
  '_ а у ым е ы ых ыми ой ою о ий',
  ...Array.from('нклрв').flatMap((letter) => [
    `${after(letter, '* а о ы и ее ей ейш*')} ${after('е о', letter)}`,
    `${after(`ь${letter} й${letter}`, '* а о ы и ее ей ейш*')} ${after('е о', letter)}`,
  ]),
];

/** глубокий – глубже, тихий – тише, простой – проще. */
const comparatives = [
  'к ч',
  'г ж',
  'х ш',
  'д ж',
  'т ч',
  'ст щ',
  'бок бж',
  'ок ш',
  'к _',
  'дк ж',
  'зк ж',
  'сок ш',
  'дк щ',
  'лек льш',
  'к ьш',
  '_ ш',
].map((pair) => {
  const [plain = '', compared = ''] = pair.split(' ');
  return `${after(plain === '_' ? '' : plain, '* _ а о и ы')} ${after(compared === '_' ? '' : compared, 'е айш*')}`;
});

/** Words whose forms come from different stems. */
const suppletive = [
  'человек человека человеку человеком человеке люди людей людям людьми людях',
  'ребенок ребенка ребенку ребенком ребенке дети детей детям детьми детях',
  'год года году годом годе годы годов лет летам годам годами годах',
  'быть есть был была было были буду будешь будет будем будете будут будучи будь будьте бывший',
  'хороший хорошая хорошее хорошие хорошо лучше лучший лучшая лучшее лучшие лучших лучшим лучшую лучшего',
  'плохой плохая плохое плохие плохо хуже худший худшая худшее худшие',
  'большой большая большое большие больше больший',
  'много больше',
  'маленький маленькая маленькое маленькие меньше меньший',
  'мало меньше',
  'мать матери матерью матерей матерям матерями матерях',
  'дочь дочери дочерью дочерей дочерям дочерьми дочерях',
  'друг друга другу другом друге друзья друзей друзьям друзьями друзьях',
  'сын сына сыну сыном сыне сыновья сыновей сыновьям сыновьями сыновьях',
  'небо неба небу небом небе небеса небес небесам небесами небесах',
  'чудо чуда чуду чудом чуде чудеса чудес чудесам чудесами чудесах',
  'церковь церкви церковью церквей церквам церквями церквях',
  'любовь любви любовью',
  'ухо уха уху ухом ухе уши ушей ушам ушами ушах',
  'око ока оку оком оке очи очей очам очами очах',
  'хозяин хозяина хозяину хозяином хозяине хозяева хозяев хозяевам хозяевами хозяевах',
  'один одна одно одни одного одному одним одном одной одну одних одними',
  'два две двух двум двумя',
  'три трех трем тремя',
  'четыре четырех четырем четырьмя',
  'мой моя мое мои моего моему моим моем моей мою моих моими',
  'твой твоя твое твои твоего твоему твоим твоем твоей твою твоих твоими',
  'свой своя свое свои своего своему своим своем своей свою своих своими',
  'я меня мне мной мною',
  'ты тебя тебе тобой тобою',
  'он она оно они его ее их ему ей им него нее них нему ней ним ними нем',
  'мы нас нам нами',
  'вы вас вам вами',
  'кто кого кому кем ком',
  'что чего чему чем',
  'этот эта это эти этого этому этим этом этой эту этих этими',
  'тот та то те того тому тем том той ту тех теми',
  'весь вся все всего всему всем всей всю всех всеми',
];

const fleeting = 0.2;

/** The inflections of Russian, each as the set of what may stand after one unchanging beginning. */
export function createRussianParadigms(): readonly WrittenParadigm[] {
  return [
    ...[...closedNouns, ...adjectives].map((endings) => paradigm(endings, 'closed')),
    ...fleetingVowels.map((endings) => paradigm(endings, 'closed', fleeting)),
    ...fleetingAfterVowels.map((endings) => paradigm(endings, 'open', fleeting)),
    ...[...openNouns, ...comparatives].map((endings) => paradigm(endings, 'open')),
    ...[...vowelVerbs, ...ovaVerbs, ...verbsInI, ...mutatingVerbs, ...strongVerbs].map((endings) =>
      paradigm(endings, 'verb'),
    ),
    ...irregularVerbs.map((endings) => paradigm(endings, 'root')),
    ...suppletive.map((words) => paradigm(words, 'whole')),
  ];
}
