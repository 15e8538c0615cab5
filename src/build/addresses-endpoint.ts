import { addressScripts } from './address-scripts.ts';
import { createScriptEndpoint } from './create-script-endpoint.ts';

/** The one file of addresses. */
export const { getStaticPaths, GET } = createScriptEndpoint(addressScripts);
