import { groups, toFieldName } from './fields.ts';
import type { FieldName, GroupName, QuestionName } from './fields.ts';

/** Answers of one place of a group under the names of its first. */
export function answersAt(
  draft: { readonly [name in FieldName]?: string | undefined },
  group: GroupName,
  place: number,
): { readonly [name in QuestionName]?: string } {
  return Object.fromEntries(
    groups[group].names.flatMap((name) => {
      const answer = draft[toFieldName(name, place)];
      return answer === undefined ? [] : [[name, answer]];
    }),
  );
}

/** Places of a group that have an answer. */
export function placesOf(draft: { readonly [name in FieldName]?: string | undefined }, group: GroupName): number[] {
  const places = Array.from({ length: groups[group].most }, (_, index) => index + 1);
  return places.filter((place) => Object.keys(answersAt(draft, group, place)).length > 0);
}
