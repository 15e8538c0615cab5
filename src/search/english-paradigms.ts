import { paradigm } from './written-paradigm.ts';
import type { WrittenParadigm } from './written-paradigm.ts';

/** The apostrophe of a possessive is gone before words are compared, hence "ys" beside "ies". */
const regular = [
  paradigm('_ s es ed ing', 'open'),
  paradigm('e es ed ing', 'open'),
  paradigm('y ys ies ied ying', 'open'),
  paradigm('ie ies ied ying', 'open'),
  paradigm('c cs cked cking', 'open'),
  paradigm('f fs fe ves', 'open'),
  paradigm('is es', 'open'),
  paradigm('_ er est', 'open', 0.2),
  paradigm('e er est', 'open', 0.2),
  paradigm('y ier iest', 'open', 0.2),
  ...Array.from('bdfglmnprtvz').map((letter) =>
    paradigm(`${letter} ${letter}s ${letter}${letter}ed ${letter}${letter}ing`, 'open'),
  ),
  ...Array.from('bdgmnpt').map((letter) =>
    paradigm(`${letter} ${letter}${letter}er ${letter}${letter}est`, 'open', 0.2),
  ),
];

/** Forms that no rule makes, a word a line. */
const irregular = `
be am is are was were been being
have has had having
do does did done doing
go goes went gone going
say says said saying
make makes made making
take takes took taken taking
come comes came coming
see sees saw seen seeing
know knows knew known knowing
get gets got gotten getting
give gives gave given giving
find finds found finding
think thinks thought thinking
tell tells told telling
become becomes became becoming
leave leaves left leaving
feel feels felt feeling
bring brings brought bringing
begin begins began begun beginning
keep keeps kept keeping
hold holds held holding
write writes wrote written writing
stand stands stood standing
hear hears heard hearing
mean means meant meaning
meet meets met meeting
run runs ran running
pay pays paid paying
sit sits sat sitting
speak speaks spoke spoken speaking
lie lies lay lain lying
lead leads led leading
grow grows grew grown growing
lose loses lost losing
fall falls fell fallen falling
send sends sent sending
build builds built building
understand understands understood understanding
draw draws drew drawn drawing
break breaks broke broken breaking
spend spends spent spending
rise rises rose risen rising
drive drives drove driven driving
buy buys bought buying
wear wears wore worn wearing
choose chooses chose chosen choosing
seek seeks sought seeking
throw throws threw thrown throwing
catch catches caught catching
deal deals dealt dealing
win wins won winning
forget forgets forgot forgotten forgetting
fight fights fought fighting
sell sells sold selling
teach teaches taught teaching
eat eats ate eaten eating
sing sings sang sung singing
strike strikes struck stricken striking
hang hangs hung hanging
shake shakes shook shaken shaking
fly flies flew flown flying
ride rides rode ridden riding
bear bears bore borne born bearing
blow blows blew blown blowing
sleep sleeps slept sleeping
shoot shoots shot shooting
steal steals stole stolen stealing
hide hides hid hidden hiding
sink sinks sank sunk sunken sinking
swim swims swam swum swimming
drink drinks drank drunk drunken drinking
ring rings rang rung ringing
spring springs sprang sprung springing
shrink shrinks shrank shrunk shrinking
bind binds bound binding
grind grinds ground grinding
wind winds wound winding
fling flings flung flinging
cling clings clung clinging
swing swings swung swinging
stick sticks stuck sticking
dig digs dug digging
spin spins spun spinning
feed feeds fed feeding
breed breeds bred breeding
flee flees fled fleeing
bleed bleeds bled bleeding
bend bends bent bending
lend lends lent lending
creep creeps crept creeping
sweep sweeps swept sweeping
weep weeps wept weeping
dream dreams dreamed dreamt dreaming
learn learns learned learnt learning
burn burns burned burnt burning
freeze freezes froze frozen freezing
weave weaves wove woven weaving
swear swears swore sworn swearing
tear tears tore torn tearing
wake wakes woke woken waking
bite bites bit bitten biting
forgive forgives forgave forgiven forgiving
forbid forbids forbade forbidden forbidding
rebuild rebuilds rebuilt rebuilding
rewrite rewrites rewrote rewritten rewriting
rethink rethinks rethought rethinking
overthrow overthrows overthrew overthrown overthrowing
overtake overtakes overtook overtaken overtaking
oversee oversees oversaw overseen overseeing
override overrides overrode overridden overriding
foresee foresees foresaw foreseen foreseeing
uphold upholds upheld upholding
mislead misleads misled misleading
mistake mistakes mistook mistaken mistaking
misunderstand misunderstands misunderstood misunderstanding
undo undoes undid undone undoing
arise arises arose arisen arising
withdraw withdraws withdrew withdrawn withdrawing
withhold withholds withheld withholding
overcome overcomes overcame overcoming
undergo undergoes underwent undergone undergoing
undertake undertakes undertook undertaken undertaking
lay lays laid laying
light lights lit lighted lighting
slide slides slid sliding
show shows showed shown showing
prove proves proved proven proving
shine shines shone shining
man men
woman women
child children
foot feet
tooth teeth
goose geese
mouse mice
person people persons
ox oxen
datum data
medium media
criterion criteria
phenomenon phenomena
index indices indexes
good better best
bad badly worse worst
far farther further farthest furthest
little less least
many much more most
i me my mine
we us our ours
he him his
she her hers
they them their theirs
`
  .trim()
  .split('\n');

/** The inflections of English, each as the set of what may stand after one unchanging beginning. */
export function createEnglishParadigms(): readonly WrittenParadigm[] {
  return [...regular, ...irregular.map((words) => paradigm(words, 'whole'))];
}
