import { defineMiddleware } from 'astro:middleware';
import { latinEdition } from '../domain/edition.ts';
import { toLatinPage } from './to-latin-page.ts';

export const onRequest = defineMiddleware(async ({ params }, next) => {
  const response = await next();
  if (params.lang !== latinEdition) return response;
  return new Response(toLatinPage(await response.text()), response);
});
