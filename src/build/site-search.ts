import { createSearchScripts } from './search-scripts.ts';
import { archive } from './site.ts';

/** The files of the search of this build. */
export const search = createSearchScripts(archive);
