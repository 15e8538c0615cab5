import type { ActorType } from '../domain/actor.ts';
import { actorTypes } from '../domain/actor.ts';
import type { ServiceType } from '../domain/service.ts';
import { serviceTypes } from '../domain/service.ts';
import type { Draft, DraftProblem } from './draft.ts';
import { fieldsOf } from './fields.ts';
import type { FieldName, Register } from './fields.ts';
import { findName, namesOf, suggestNames } from './find-name.ts';
import type { Known, KnownName } from './known.ts';
import { toLines } from './normalize-draft.ts';
import { toFreeId, toSlug } from './slug.ts';
import type { EntryKind } from '../domain/entry.ts';

/** A record that the draft describes because the archive has none of the name. */
export interface NewName<Type extends string> {
  readonly id: string;
  readonly type: Type;
  readonly names: { readonly kk: string; readonly ru: string; readonly en: string };
}

/** The names of a draft as ids. */
export interface NamedAnswers {
  readonly ids: ReadonlyMap<FieldName, readonly string[]>;
  readonly actor: NewName<ActorType> | undefined;
  readonly service: NewName<ServiceType> | undefined;
  readonly problems: readonly DraftProblem[];
}

interface Parts {
  readonly type: FieldName;
  readonly kk: FieldName;
  readonly ru: FieldName;
  readonly en: FieldName;
}
const actorParts: Parts = { type: 'newActorType', kk: 'newActorKk', ru: 'newActorRu', en: 'newActorEn' };
const serviceParts: Parts = { type: 'newServiceType', kk: 'newServiceKk', ru: 'newServiceRu', en: 'newServiceEn' };

function problem(field: FieldName, code: DraftProblem['code'], values: DraftProblem['values'] = {}): DraftProblem {
  return { field, code, values };
}

interface Described<Type extends string> {
  readonly name: NewName<Type> | undefined;
  readonly problems: readonly DraftProblem[];
}

/** The record that the four answers describe; every one of them must be there, or none. */
function describe<Type extends string>(
  draft: Draft,
  parts: Parts,
  { names, types }: { names: readonly KnownName[]; types: readonly Type[] },
): Described<Type> {
  const fields = [parts.type, parts.kk, parts.ru, parts.en];
  if (fields.every((field) => draft[field] === undefined)) return { name: undefined, problems: [] };
  const missing = fields.filter((field) => draft[field] === undefined);
  if (missing.length > 0) {
    return { name: undefined, problems: missing.map((field) => problem(field, 'new-name-incomplete')) };
  }
  const type = types.find((one) => one === draft[parts.type]);
  const { [parts.kk]: kk = '', [parts.ru]: ru = '', [parts.en]: en = '' } = draft;
  const known = [parts.kk, parts.ru, parts.en].flatMap((field) => {
    const id = findName(names, draft[field] ?? '');
    return id === undefined ? [] : [problem(field, 'already-known', { id })];
  });
  if (type === undefined || known.length > 0) return { name: undefined, problems: known };
  const id = toFreeId(toSlug(en) || toSlug(kk) || 'name', new Set(names.map((one) => one.id)));
  return { name: { id, type, names: { kk, ru, en } }, problems: [] };
}

/** Turns each name of the draft into an id: of the archive, or of the record that the draft describes itself. */
export function nameAnswers(draft: Draft, kind: EntryKind, known: Known): NamedAnswers {
  const actor = describe(draft, actorParts, { names: known.actors, types: actorTypes });
  const service = describe(draft, serviceParts, { names: known.services, types: serviceTypes });
  const fresh: Readonly<Partial<Record<Register, NewName<string>>>> = {
    ...(actor.name === undefined ? {} : { actors: actor.name }),
    ...(service.name === undefined ? {} : { services: service.name }),
  };
  const ids = new Map<FieldName, string[]>();
  const problems = [...actor.problems, ...service.problems];
  for (const field of fieldsOf(kind)) {
    if (field.type !== 'name' && field.type !== 'names') continue;
    const { register, name } = field;
    if (register === 'sources') continue;
    const found: string[] = [];
    for (const typed of toLines(draft[name])) {
      if (typed === '?') continue;
      const id = findName(namesOf(known, register), typed) ?? toNewId(fresh[register], typed);
      if (id !== undefined) found.push(id);
      else
        problems.push(
          problem(name, register === 'entries' ? 'unknown-entry' : 'unknown-name', {
            name: typed,
            near: toNear(known, register, typed, draft),
          }),
        );
    }
    if (found.length > 0) ids.set(name, found);
  }
  const used = new Set([...ids.values()].flat());
  if (actor.name !== undefined && !used.has(actor.name.id)) problems.push(problem('newActorKk', 'new-name-unused'));
  if (service.name !== undefined && !used.has(service.name.id))
    problems.push(problem('newServiceKk', 'new-name-unused'));
  return { ids, actor: actor.name, service: service.name, problems };
}

function toNewId(fresh: NewName<string> | undefined, typed: string): string | undefined {
  if (fresh === undefined) return undefined;
  return findName([{ id: fresh.id, type: fresh.type, spellings: Object.values(fresh.names) }], typed);
}

function toNear(known: Known, register: Register, typed: string, draft: Draft): string {
  const [first = typed] = typed.split(' ').sort((a, b) => b.length - a.length);
  const near = suggestNames(known, { register, typed: first.slice(0, 5), language: draft.language ?? 'kk', most: 3 });
  return near.map(({ id, name }) => (register === 'entries' ? id : name)).join(', ');
}
