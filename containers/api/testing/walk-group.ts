import type { Answer } from './walking.ts';

type Ask = (operationId: string, path: string, name: string, headers?: Record<string, string>) => Promise<Answer>;
type AskWithBody = (
  operationId: string,
  path: string,
  name: string,
  body: unknown,
  headers?: Record<string, string>,
) => Promise<Answer>;
export type Asks = {
  get: Ask;
  post: AskWithBody;
  put: AskWithBody;
  bare: (
    operationId: string,
    method: string,
    path: string,
    name: string,
    headers?: Record<string, string>,
  ) => Promise<Answer>;
};
type Person = { memberId: string; memberToken: string };

/** The part of the day in which friends order together, from the first of them to everybody's share. */
export async function walkGroup({ get, post, put, bare }: Asks, horchata: string | undefined): Promise<void> {
  const started = await post('createGroup', '/api/v1/groups', 'a group', { name: 'Ana', channel: 'table', table: 5 });
  const ana = JSON.parse(started.body) as Person & { code: string };
  await post('createGroup', '/api/v1/groups', 'a group at no table', { name: 'Ana', channel: 'table', table: 99 });
  const group = `/api/v1/groups/${ana.code}`;
  const asAna = { 'x-member-token': ana.memberToken };
  const joined = await post('joinGroup', `${group}/members`, 'a friend', { name: 'Beto' });
  const beto = JSON.parse(joined.body) as Person;
  const asBeto = { 'x-member-token': beto.memberToken };
  const betosLines = `${group}/members/${beto.memberId}/lines`;
  const drinks = { lines: [{ itemId: horchata, quantity: 1, note: '<b>fría</b>' }] };
  await put('setGroupLines', `${group}/members/${ana.memberId}/lines`, 'the host’s lines', drinks, asAna);
  await put('setGroupLines', betosLines, 'a friend’s lines', drinks, { ...asBeto, 'if-match': '"1"' });
  await put('setGroupLines', betosLines, 'a friend’s lines, stale', drinks, { ...asBeto, 'if-match': '"1"' });
  await put('setGroupLines', betosLines, 'somebody else’s lines', drinks, asAna);
  await put('setGroupLines', betosLines, 'lines of nobody', drinks);
  await put('setGroupLines', betosLines, 'no lines', {}, asBeto);
  const chus = JSON.parse((await post('joinGroup', `${group}/members`, 'another Ana', { name: 'ana' })).body) as Person;
  const out = await bare('leaveGroup', 'DELETE', `${group}/members/${chus.memberId}`, 'taken out', asAna);
  const turned = `/api/v1/groups/${(JSON.parse(out.body) as { code: string }).code}/members`;
  await bare('leaveGroup', 'DELETE', `${group}/members/${chus.memberId}`, 'taken out twice', asAna);
  await bare('leaveGroup', 'DELETE', `${group}/members/${ana.memberId}`, 'the host leaves', asAna);
  await get('getGroup', group.toLowerCase(), 'the group, by a code that is for members now');
  await get('getGroup', group.toLowerCase(), 'the group', asAna);
  await get('getGroup', '/api/v1/groups/0000-0000-00000', 'an unknown group');
  await get('getGroup', '/api/v1/groups/17', 'a code that is none');
  await get('groupEvents', `${group}/events`, 'the group live, by the old code');
  await get('groupEvents', `${group}/events`, 'the group live', asAna);
  await get('groupEvents', '/api/v1/groups/0000-0000-00000/events', 'an unknown group live');
  await bare('lockGroup', 'POST', `${group}/lock`, 'locked by a friend', asBeto);
  await bare('lockGroup', 'POST', `${group}/lock`, 'locked', asAna);
  await post('joinGroup', `${group}/members`, 'by the old code', { name: 'Chus' });
  await post('joinGroup', turned, 'too late', { name: 'Chus' });
  await bare('unlockGroup', 'POST', `${group}/unlock`, 'unlocked', asAna);
  const sendKey = { ...asAna, 'idempotency-key': 'walk-key-6' };
  await post('sendGroup', `${group}/send`, 'sent at another price', { expectedTotalCents: 1 }, sendKey);
  await post('sendGroup', `${group}/send`, 'sent without a key', {}, asAna);
  await post('sendGroup', `${group}/send`, 'sent', { tipCents: 31 }, sendKey);
  await post('sendGroup', `${group}/send`, 'sent again', { tipCents: 31 }, sendKey);
  await post('sendGroup', `${group}/send`, 'sent by another', {}, { ...sendKey, 'idempotency-key': 'walk-key-7' });
  await bare('unlockGroup', 'POST', `${group}/unlock`, 'unlocked too late', asAna);
  await get('getGroup', group, 'the group with everybody’s share', asAna);
}
