import type { Reads } from '../../prisma/database.ts';

type Row = { id: string; name: string };

/**
 * Who these people and API keys are, also those that are gone: a function from an id to the id and its name, '' where nothing
 * is known, and whether it is a key.
 */
export async function namePeople(tx: Reads, ids: Iterable<string>) {
  const asked = [...new Set(ids)];
  const people = await tx.all<Row>('SELECT id, name FROM staff WHERE id = ANY(?)', asked);
  const keys = await tx.all<Row>('SELECT id, name FROM api_keys WHERE id = ANY(?)', asked);
  const names = new Map([...people, ...keys].map(({ id, name }) => [id, name]));
  const isKey = new Set(keys.map(({ id }) => id));
  return {
    person: (id: string) => ({ id, name: names.get(id) ?? '' }),
    isKey: (id: string): boolean => isKey.has(id),
  };
}
