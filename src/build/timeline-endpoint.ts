import { createScriptEndpoint } from './create-script-endpoint.ts';
import { timelineScripts } from './timeline-scripts.ts';

/** Files for each language: columns, lines, and the days of each month. */
export const { getStaticPaths, GET } = createScriptEndpoint(timelineScripts);
