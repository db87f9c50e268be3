import type { Reads } from '../../prisma/database.ts';

/** The names of people and API keys by id, also of those that are gone. */
export async function staffNames(tx: Reads, ids: readonly string[]): Promise<Map<string, string>> {
  type Row = { id: string; name: string };
  const people = await tx.all<Row>('SELECT id, name FROM staff WHERE id = ANY(?)', ids);
  const keys = await tx.all<Row>('SELECT id, name FROM api_keys WHERE id = ANY(?)', ids);
  return new Map([...people, ...keys].map(({ id, name }) => [id, name]));
}
