import type { Asks } from './walk-group.ts';
import type { Answer, Request } from './walking.ts';

type AskAnything = (operationId: string, name: string, request: Request) => Promise<Answer>;

/** The part of the day in which the manager adds tables, changes one and replaces a code. */
export async function walkTables(
  { post, ask }: Pick<Asks, 'post'> & { ask: AskAnything },
  asOwner: Record<string, string>,
): Promise<void> {
  const tables = '/api/v1/tables';
  const more = { tables: [{ number: 41, area: 'Terraza', seats: 4 }, { number: 42 }] };
  await post('addTables', tables, 'two tables', more, asOwner);
  await post('addTables', tables, 'the same tables again', more, asOwner);
  await post('addTables', tables, 'no table', { tables: [] }, asOwner);
  await post('addTables', tables, 'tables, not signed in', more);
  const change = (name: string, number: number, body: unknown, headers = {}) =>
    ask('changeTable', name, {
      method: 'PATCH',
      path: `${tables}/${number}`,
      headers: { 'content-type': 'application/json', ...asOwner, ...headers },
      body: JSON.stringify(body),
    });
  await change('a name', 41, { name: 'La ventana' }, { 'if-match': '"1"' });
  await change('a name, decided on an old version', 41, { name: 'La puerta' }, { 'if-match': '"1"' });
  await change('a place on the floor plan', 41, { place: { x: 4, y: 8 } });
  await change('a place beside the floor plan', 41, { place: { x: 99, y: 0 } });
  await change('a table without seats', 41, { seats: 0 });
  await change('a table that there is not', 99, { seats: 2 });
  await change('archived', 42, { archived: true });
  const code = (name: string, number: number, headers: Record<string, string>) =>
    ask('changeTableCode', name, { method: 'POST', path: `${tables}/${number}/code`, headers });
  await code('a new code', 41, asOwner);
  await code('a new code, decided on an old version', 41, { ...asOwner, 'if-match': '"1"' });
  await code('a new code of a table that there is not', 99, asOwner);
  await code('a new code, not signed in', 41, {});
}
