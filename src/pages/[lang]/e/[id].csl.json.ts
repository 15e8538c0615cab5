import type { APIRoute } from 'astro';
import { requireRecord } from '../../../build/require-record.ts';
import { routesForEach } from '../../../build/routes.ts';
import { archive, settings } from '../../../build/site.ts';
import type { Language } from '../../../domain/language.ts';
import { createCslItems } from '../../../exports/csl-json.ts';

export const getStaticPaths = () => routesForEach(archive.entryById.keys());

/** What a reference manager takes: the entry and its sources. */
export const GET: APIRoute<{ readonly language: Language; readonly id: string }> = ({ props: { language, id } }) => {
  const items = createCslItems(requireRecord(archive.entryById, id), language, settings.siteUrl);
  return new Response(JSON.stringify(items, null, 1), { headers: { 'Content-Type': 'application/json' } });
};
