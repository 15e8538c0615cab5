import { z } from 'zod';
import type { FieldPlaces } from '../field-places.ts';
import type { Position } from '../position.ts';
import { pass, refuse } from '../problem.ts';
import type { Finding, Step } from '../problem.ts';
import { explainIssue } from './explain-issue.ts';
import type { FieldIssue } from './explain-issue.ts';

const fieldNamesBySchema = new WeakMap<z.ZodType, ReadonlySet<string>>();

function gatherFieldNames(schema: unknown, names: Set<string>): void {
  if (schema instanceof z.ZodObject) {
    for (const [name, field] of Object.entries(schema.shape)) {
      names.add(name);
      gatherFieldNames(field, names);
    }
  } else if (schema instanceof z.ZodArray) gatherFieldNames(schema.element, names);
  else if (schema instanceof z.ZodUnion) for (const option of schema.options) gatherFieldNames(option, names);
  else if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) gatherFieldNames(schema.unwrap(), names);
}

/** Every name that a field of the schema, or of a part of it, can have. */
function toFieldNames(schema: z.ZodType): ReadonlySet<string> {
  const known = fieldNamesBySchema.get(schema);
  if (known !== undefined) return known;
  const names = new Set<string>();
  gatherFieldNames(schema, names);
  fieldNamesBySchema.set(schema, names);
  return names;
}

function toMend(place: Position, mend: FieldIssue['mend']): Pick<Finding, 'mend'> {
  return mend === undefined ? {} : { mend: { ...place, ...mend } };
}

/** Sixth step: the fields that the schema names, each of its form, and no others. */
export function checkFields<Schema extends z.ZodType>(
  schema: Schema,
  file: { readonly path: string; readonly value: unknown; readonly places: FieldPlaces },
): Step<z.output<Schema>> {
  const result = schema.safeParse(file.value);
  if (result.success) return pass(result.data);
  const issues = result.error.issues.flatMap((issue) => explainIssue(issue, file.value, toFieldNames(schema)));
  return refuse(
    file.path,
    issues.map(({ path, side, message, mend }) => {
      const place = side === 'key' ? file.places.ofKey(path) : file.places.ofValue(path);
      return { rule: 'fields', message, ...place, ...toMend(place, mend) };
    }),
  );
}
