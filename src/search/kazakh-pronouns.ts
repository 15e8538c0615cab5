import { paradigm } from './written-paradigm.ts';
import type { WrittenParadigm } from './written-paradigm.ts';

/** Pronouns whose stem changes in the cases. */
const pronouns = [
  'мен менің маған мені менде менен менімен',
  'сен сенің саған сені сенде сенен сенімен',
  'ол оның оған оны онда одан онымен олар олардың оларға оларды оларда олардан олармен ондағы оныкі',
  'бұл бұның мұның бұған мұған бұны мұны бұнда мұнда бұдан мұнан бұнымен мұнымен бұлар бұлардың мұндағы',
  'сол соның соған соны сонда содан сонымен солар солардың соларға соларды сондағы',
  'осы осының осыған осыны осында осыдан осымен осылар осылардың осындағы',
  'не нең неге нені неде неден немен',
];

/** What the rules of Kazakh endings do not make. */
export function createKazakhPronouns(): readonly WrittenParadigm[] {
  return pronouns.map((words) => paradigm(words, 'whole'));
}
