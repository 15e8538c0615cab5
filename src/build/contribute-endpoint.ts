import type { APIRoute } from 'astro';
import { knownScript } from './site-known.ts';

export const GET: APIRoute = () =>
  new Response(knownScript.text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
