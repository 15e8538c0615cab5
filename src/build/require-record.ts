/** The record under an id. @throws Error when a route names one that the archive does not hold. */
export function requireRecord<Key, Value>(records: ReadonlyMap<Key, Value>, id: Key): Value {
  const record = records.get(id);
  if (record === undefined) throw new Error(`The archive holds no record "${String(id)}".`);
  return record;
}
