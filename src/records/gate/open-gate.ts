import type { z } from 'zod';
import { parseBody } from '../body/parse-body.ts';
import type { ParsedBody } from '../body/parsed-body.ts';
import type { ContentFile } from '../content-file.ts';
import { createFieldPlaces } from '../field-places.ts';
import { pass } from '../problem.ts';
import type { Problem, Step } from '../problem.ts';
import type { FileOf, RecordFile, TextOf } from '../records.ts';
import { entrySchema } from '../schemas/entry-schema.ts';
import { actorSchema, placeSchema, serviceSchema, sourceSchema } from '../schemas/register-schemas.ts';
import { threadSchema } from '../schemas/thread-schema.ts';
import { entryTranslationSchema, threadTranslationSchema } from '../schemas/translation-schemas.ts';
import { checkCharacters } from './check-characters.ts';
import { checkFields } from './check-fields.ts';
import { checkPath } from './check-path.ts';
import type { Station } from './check-path.ts';
import { checkStrings } from './check-strings.ts';
import { decodeText } from './decode-text.ts';
import { parseYaml } from './parse-yaml.ts';
import { splitFrontMatter } from './split-front-matter.ts';

/** A file whose characters are known to be harmless. */
interface ReadableFile {
  readonly path: string;
  readonly station: Station;
  readonly text: string;
}

function openFields<Schema extends z.ZodType>(
  schema: Schema,
  file: ReadableFile,
  yaml: string,
  firstLine: number,
): Step<FileOf<z.output<Schema>>> {
  const { path, station } = file;
  const value = parseYaml(path, yaml, firstLine);
  if (!value.passed) return value;
  const places = createFieldPlaces(yaml, firstLine);
  const data = checkFields(schema, { path, value: value.value, places });
  const strings = checkStrings({
    path,
    value: value.value,
    places,
    hasEscapes: yaml.includes('\\'),
    room: station.room,
  });
  const problems = [data, strings].flatMap((step): readonly Problem[] => (step.passed ? [] : step.problems));
  if (!data.passed || problems.length > 0) return { passed: false, problems };
  return pass({ path, id: station.id, data: data.value, places });
}

function openText<Schema extends z.ZodType>(schema: Schema, file: ReadableFile): Step<TextOf<z.output<Schema>>> {
  const parts = splitFrontMatter(file.path, file.text);
  if (!parts.passed) return parts;
  const fields = openFields(schema, file, parts.value.frontMatter, 2);
  // The body is judged also when the fields are not in order: a contributor hears of everything at once.
  const body: Step<ParsedBody> = parseBody(file.path, parts.value.body, parts.value.bodyLine);
  const problems = [fields, body].flatMap((step): readonly Problem[] => (step.passed ? [] : step.problems));
  if (!fields.passed || !body.passed) return { passed: false, problems };
  return pass({ ...fields.value, body: body.value });
}

function passAs<Data>(step: Step<Data>, toRecord: (data: Data) => RecordFile): Step<RecordFile> {
  return step.passed ? pass(toRecord(step.value)) : step;
}

function openStation(file: ReadableFile): Step<RecordFile> {
  const { station } = file;
  switch (station.room) {
    case 'entries': {
      const { year, language } = station;
      return language === undefined
        ? passAs(openText(entrySchema, file), (text) => ({ room: 'entry', year, ...text }))
        : passAs(openText(entryTranslationSchema, file), (text) => ({
            room: 'entry-translation',
            year,
            language,
            ...text,
          }));
    }
    case 'threads': {
      const { language } = station;
      return language === undefined
        ? passAs(openText(threadSchema, file), (text) => ({ room: 'thread', ...text }))
        : passAs(openText(threadTranslationSchema, file), (text) => ({
            room: 'thread-translation',
            language,
            ...text,
          }));
    }
    case 'actors':
      return passAs(openFields(actorSchema, file, file.text, 1), (fields) => ({ room: 'actor', ...fields }));
    case 'services':
      return passAs(openFields(serviceSchema, file, file.text, 1), (fields) => ({ room: 'service', ...fields }));
    case 'places':
      return passAs(openFields(placeSchema, file, file.text, 1), (fields) => ({ room: 'place', ...fields }));
    case 'sources':
      return passAs(openFields(sourceSchema, file, file.text, 1), (fields) => ({ room: 'source', ...fields }));
  }
}

/**
 * Lets one file into the archive as a record, or names every reason of the
 * first step at which it fails. Nothing of a file is ever evaluated.
 */
export function openGate(file: ContentFile): Step<RecordFile> {
  const { path } = file;
  const station = checkPath(file);
  if (!station.passed) return station;
  const decoded = decodeText(path, file.bytes);
  if (!decoded.passed) return decoded;
  const text = checkCharacters(path, decoded.value);
  if (!text.passed) return text;
  return openStation({ path, station: station.value, text: text.value });
}
