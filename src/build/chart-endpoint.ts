import { chartScripts } from './chart-scripts.ts';
import { createScriptEndpoint } from './create-script-endpoint.ts';

/** One file for each language. */
export const { getStaticPaths, GET } = createScriptEndpoint(chartScripts);
