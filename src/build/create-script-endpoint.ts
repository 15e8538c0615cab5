import type { APIRoute, GetStaticPaths } from 'astro';

/** A route of which each `[part]` is one script, by its name. */
export function createScriptEndpoint(scripts: ReadonlyMap<string, string>): {
  readonly getStaticPaths: GetStaticPaths;
  readonly GET: APIRoute;
} {
  return {
    getStaticPaths: () => [...scripts.keys()].map((part) => ({ params: { part } })),
    GET: ({ params }) => {
      const script = scripts.get(params.part ?? '');
      return script === undefined
        ? new Response(undefined, { status: 404 })
        : new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
    },
  };
}
