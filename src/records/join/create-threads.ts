import { compareText } from '../../domain/edtf-date.ts';
import type { Entry } from '../../domain/entry.ts';
import type { Language } from '../../domain/language.ts';
import type { Thread, ThreadText } from '../../domain/thread.ts';
import type { RecordIndex } from '../record-index.ts';
import type { ThreadFile, ThreadTranslationFile } from '../records.ts';

type Texts = { [language in Language]?: ThreadText };

function toTexts(file: ThreadFile, translations: readonly ThreadTranslationFile[]): Texts {
  const { language, title, summary, missing } = file.data;
  const texts: Texts = {
    [language]: { language, title, summary, missing, body: file.body.blocks, translator: undefined },
  };
  for (const { language: to, data, body } of translations) {
    texts[to] ??= {
      language: to,
      title: data.title,
      summary: data.summary,
      missing: data.missing,
      body: body.blocks,
      translator: data.translator,
    };
  }
  return texts;
}

/** Threads in the order of their ids. */
export function createThreads(records: RecordIndex, entryById: ReadonlyMap<string, Entry>): Thread[] {
  const inOrder = [...records.threads].sort((a, b) => compareText(a.id, b.id));
  return inOrder.map((file) => ({
    id: file.id,
    language: file.data.language,
    texts: toTexts(file, records.translationsByThread.get(file.id) ?? []),
    entries: file.data.entries.map((id) => {
      const entry = entryById.get(id);
      if (entry === undefined) throw new Error(`No entry has the id "${id}"; the checks should have said so.`);
      return entry;
    }),
  }));
}
