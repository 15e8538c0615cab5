import { createScriptEndpoint } from './create-script-endpoint.ts';
import { search } from './site-search.ts';

/** One file for each part of the index. */
export const { getStaticPaths, GET } = createScriptEndpoint(search.scripts);
