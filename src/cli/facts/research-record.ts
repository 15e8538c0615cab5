import { z } from 'zod';

const words = z.string().nullable();

const recordSchema = z.object({
  id: z.string(),
  kind: z.enum(['statement', 'ruling', 'outage', 'law', 'context']),
  /** EDTF, as the researcher wrote it. */
  date: z.string(),
  title_kk: z.string(),
  title_ru: z.string(),
  title_en: z.string(),
  actors: z.array(z.object({ name_kk: words, name_ru: words, name_en: z.string() })),
  services: z.array(z.string()),
  places: z.array(z.string()),
  operators: z.array(z.string()),
  quotes: z.array(z.object({ text: z.string(), lang: z.string(), speaker: words, sourceUrl: words })),
  sources: z.array(z.object({ url: words, publisher: z.string() })),
  related: z.array(z.object({ id: z.string(), relation: z.string() })),
  confidence: z.string(),
});

/** One researched fact, as it was written down before it became an entry: only the fields that are compared. */
export type ResearchRecord = z.infer<typeof recordSchema>;
export type RecordQuote = ResearchRecord['quotes'][number];

/**
 * The records of one JSON Lines file.
 * @throws Error that names the line which is no record
 */
export function parseRecords(text: string, path: string): readonly ResearchRecord[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [recordSchema.parse(JSON.parse(line))];
    } catch (error) {
      throw new Error(`${path}:${index + 1} is not a research record: ${String(error)}`, { cause: error });
    }
  });
}
