import type { APIRoute, GetStaticPaths } from 'astro';
import { search } from './site-search.ts';

/** One file for each part of the index. */
export const getStaticPaths: GetStaticPaths = () => [...search.scripts.keys()].map((part) => ({ params: { part } }));

export const GET: APIRoute = ({ params }) => {
  const script = search.scripts.get(params.part ?? '');
  return script === undefined
    ? new Response(undefined, { status: 404 })
    : new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};
