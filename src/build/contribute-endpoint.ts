import { createScriptEndpoint } from './create-script-endpoint.ts';
import { knownScripts } from './site-known.ts';

export const { getStaticPaths, GET } = createScriptEndpoint(knownScripts);
