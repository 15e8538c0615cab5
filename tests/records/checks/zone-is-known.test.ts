import { expect, test } from 'vitest';
import { change, createWorld, draftOf, problemsOf } from '../builders.ts';

test('a zone that does not exist is refused', () => {
  const world = createWorld({ almaty: change(draftOf('almaty'), { zone: 'Asia/Astana' }) });
  expect(problemsOf(world)).toEqual([
    'content/places/almaty.yaml:7:7 zone-is-known zone: "Asia/Astana" is no zone of the IANA database. Zones of Kazakhstan are Asia/Almaty, Asia/Qyzylorda, Asia/Qostanay, Asia/Aqtobe, Asia/Aqtau, Asia/Atyrau and Asia/Oral.',
  ]);
});

test('a zone of Kazakhstan is accepted', () => {
  const world = createWorld({ almaty: change(draftOf('almaty'), { zone: 'Asia/Aqtau' }) });
  expect(problemsOf(world)).toEqual([]);
});
