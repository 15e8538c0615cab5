import { parse, stringify } from 'yaml';
import { checks } from '../../../src/records/checks.ts';
import type { ContentFile } from '../../../src/records/content-file.ts';
import { openGate } from '../../../src/records/gate/open-gate.ts';
import { toStation } from '../../../src/records/gate/check-path.ts';
import type { Problem } from '../../../src/records/problem.ts';
import { createDateReader, createRecordIndex } from '../../../src/records/record-index.ts';
import type { RecordFile } from '../../../src/records/records.ts';
import { toEntryTranslates } from '../../../src/records/translates.ts';
import { toFile, today } from '../builders.ts';

/** Way to a field from the top of a file. */
export type Way = readonly [PropertyKey, ...PropertyKey[]];

type Container = Record<PropertyKey, unknown>;

const decoder = new TextDecoder();
const readDate = createDateReader();

/** Real content, each file let through the gate once, of which mutations change copies. */
export interface Original {
  readonly files: ReadonlyMap<string, ContentFile>;
  readonly records: ReadonlyMap<string, RecordFile>;
}

/** @throws Error when the content is not in order, since a mutation would prove nothing then */
export function createOriginal(files: readonly ContentFile[]): Original {
  const records = files.map((file) => {
    const step = openGate(file);
    if (!step.passed) throw new Error(`${file.path} does not pass the gate.`);
    return [file.path, step.value] as const;
  });
  return { files: new Map(files.map((file) => [file.path, file])), records: new Map(records) };
}

function toParts(text: string): { fields: Container; body: string | undefined } {
  const [, yaml = text, body] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
  return { fields: parse(yaml) as Container, body };
}

/** The map or list that holds the last step of the way. */
function toContainer(fields: Container, way: Way): Container {
  let container = fields;
  for (const step of way.slice(0, -1)) container = container[step] as Container;
  return container;
}

/** A copy of the content in which some files are changed; what is not changed is not read again. */
export class MutableArchive {
  private readonly changed = new Map<string, ContentFile | undefined>();
  private readonly original: Original;

  constructor(original: Original) {
    this.original = original;
  }

  textOf(path: string): string {
    const file = this.changed.get(path) ?? this.original.files.get(path);
    if (file === undefined) throw new Error(`There is no "${path}" to be changed.`);
    return decoder.decode(file.bytes);
  }

  /** Changes the text; one that stays as it was is a mutation that no longer fits the content. */
  text(path: string, edit: (text: string) => string): void {
    const before = this.textOf(path);
    const after = edit(before);
    if (after === before) throw new Error(`The mutation changes nothing in "${path}".`);
    this.changed.set(path, toFile(path, after));
  }

  /** The value of a field; a list or a map within it is shared with nobody. */
  valueOf(path: string, way: Way): unknown {
    const fields = toParts(this.textOf(path)).fields;
    return toContainer(fields, way)[way.at(-1) ?? ''];
  }

  set(path: string, way: Way, value: unknown): void {
    this.fields(path, (fields) => {
      toContainer(fields, way)[way.at(-1) ?? ''] = value;
    });
  }

  /** Sets several fields at the top of the file. */
  assign(path: string, values: Container): void {
    this.fields(path, (fields) => {
      Object.assign(fields, values);
    });
  }

  /** Adds a value to the end of a list. */
  add(path: string, way: Way, value: unknown): void {
    this.set(path, way, [...(this.valueOf(path, way) as unknown[]), value]);
  }

  /** Leaves a field out. */
  cut(path: string, way: Way): void {
    this.fields(path, (fields) => {
      Reflect.deleteProperty(toContainer(fields, way), way.at(-1) ?? '');
    });
  }

  private fields(path: string, edit: (fields: Container) => void): void {
    this.text(path, (text) => {
      const { fields, body } = toParts(text);
      edit(fields);
      const written = stringify(fields, {
        lineWidth: 0,
        defaultStringType: 'QUOTE_DOUBLE',
        defaultKeyType: 'PLAIN',
        aliasDuplicateObjects: false,
      });
      return body === undefined ? written : `---\n${written}---\n${body}`;
    });
  }

  body(path: string, edit: (body: string) => string): void {
    this.text(path, (text) =>
      text.replace(/^(---\n[\s\S]*?\n---\n)([\s\S]*)$/, (_, head: string, body: string) => head + edit(body)),
    );
  }

  put(file: ContentFile): void {
    this.changed.set(file.path, file);
  }

  remove(path: string): void {
    this.textOf(path);
    this.changed.set(path, undefined);
  }

  /**
   * Every problem of the changed archive. Translations of an entry that was changed
   * count as made from it anew, unless they were changed themselves.
   */
  toProblems(): Problem[] {
    const records = new Map(this.original.records);
    const refused = new Set<string>();
    const problems: Problem[] = [];
    for (const [path, file] of this.changed) {
      records.delete(path);
      const step = file && openGate(file);
      if (step === undefined) continue;
      if (step.passed) records.set(path, step.value);
      else {
        problems.push(...step.problems);
        refused.add(toStation(path)?.id ?? '');
      }
    }
    this.refreshTranslations(records);
    const sorted = [...records.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    const index = createRecordIndex(sorted, refused, readDate);
    return [...problems, ...checks.flatMap(({ check }) => check(index, today))];
  }

  private refreshTranslations(records: Map<string, RecordFile>): void {
    for (const path of this.changed.keys()) {
      const lead = records.get(path);
      if (lead?.room !== 'entry') continue;
      for (const language of ['kk', 'ru', 'en']) {
        const translation = records.get(path.replace('.mdx', `.${language}.mdx`));
        if (translation?.room !== 'entry-translation') continue;
        const data = { ...translation.data, translates: toEntryTranslates(lead) };
        records.set(translation.path, { ...translation, data });
      }
    }
  }
}
