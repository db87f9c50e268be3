import { describe, expect, it, onTestFinished } from 'vitest';
import { formatEventId, parseEventId } from '../domain/event-id.ts';
import type { ServerSentEvent } from '../platform/define-function.ts';
import type { GroupEvent } from '../platform/schemas.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { groupEvents } from './group-events.ts';
import { startGroup } from './testing/group.ts';

const shop = await openTestShop();
const { call, line, services } = shop;
const idOf = (seq: number) => formatEventId(services.installation.history, seq);

/** A group's stream being read; it is closed when the test ends. */
async function follow(code: string, headers = {}) {
  const gone = new AbortController();
  const { stream } = await call(groupEvents, { params: { code }, headers }, { signal: gone.signal });
  if (stream === undefined) throw new Error('it answered no stream');
  const iterator = stream[Symbol.asyncIterator]();
  const close = async () => {
    gone.abort();
    await iterator.return?.();
  };
  onTestFinished(close);
  const next = async (): Promise<ServerSentEvent> => (await iterator.next()).value;
  return {
    close,
    next,
    async nextGroup() {
      const { id, data } = await next();
      const { type, group } = data as GroupEvent;
      return { id, type, status: group.status, people: group.members.map(({ name, lines }) => [name, lines.length]) };
    },
  };
}

describe('GET /groups/{code}/events', () => {
  it('tells at once how the group stands, then after every change, up to the order', async () => {
    const { code, host, join, set, send } = await startGroup(shop);
    const stream = await follow(code);
    expect(await stream.next()).toMatchObject({ id: idOf(0), event: 'heartbeat' });
    const changed = { type: 'group.changed', status: 'open' };
    expect(await stream.nextGroup()).toEqual({ ...changed, id: idOf(1), people: [['Ana', 0]] });
    const beto = await join('Beto');
    expect(await stream.nextGroup()).toEqual({
      ...changed,
      id: idOf(2),
      people: [
        ['Ana', 0],
        ['Beto', 0],
      ],
    });
    await set(beto, [line('Loroco'), line('Horchata')]);
    expect(await stream.nextGroup()).toMatchObject({
      id: idOf(3),
      people: [
        ['Ana', 0],
        ['Beto', 2],
      ],
    });
    await set(host, [line('Loroco')]);
    expect(await stream.nextGroup()).toMatchObject({
      id: idOf(4),
      people: [
        ['Ana', 1],
        ['Beto', 2],
      ],
    });
    await send();
    expect(await stream.nextGroup()).toMatchObject({ id: idOf(5), status: 'sending' });
    expect(await stream.nextGroup()).toMatchObject({ id: idOf(6), status: 'sent' });
  });

  it('resumes after Last-Event-ID with the group as it is now, and with nothing when that was seen', async () => {
    const { code, host, set } = await startGroup(shop);
    const first = await follow(code);
    await first.next();
    expect(await first.nextGroup()).toMatchObject({ id: idOf(1) });
    await first.close();
    await set(host, [line('Loroco')]);
    await set(host, [line('Loroco'), line('Horchata')]);
    const missed = await follow(code, { 'last-event-id': idOf(1) });
    expect(await missed.next()).toMatchObject({ id: idOf(1) });
    expect(await missed.nextGroup()).toMatchObject({ id: idOf(3), people: [['Ana', 2]] });
    const upToDate = await follow(code, { 'last-event-id': idOf(3) });
    expect(await upToDate.next()).toMatchObject({ id: idOf(3) });
    const next = upToDate.nextGroup();
    await set(host, []);
    expect(await next).toMatchObject({ id: idOf(4), people: [['Ana', 0]] });
  });

  it.each(['1', '0123456789abcdef-1', 'future'])(
    'begins with a reset for a client that was last told %s',
    async (last) => {
      const { code, host, set } = await startGroup(shop);
      const stream = await follow(code, { 'last-event-id': last === 'future' ? idOf(7) : last });
      expect(await stream.next()).toEqual({ id: idOf(1), event: 'reset', data: { type: 'reset' } });
      await set(host, [line('Loroco')]);
      expect(await stream.nextGroup()).toMatchObject({ id: idOf(2), people: [['Ana', 1]] });
    },
  );

  it('tells nothing of other groups, and nothing when nothing has changed', async () => {
    const [mine, other] = [await startGroup(shop), await startGroup(shop)];
    const stream = await follow(mine.code);
    await stream.next();
    await stream.nextGroup();
    await other.set(other.host, [line('Loroco')]);
    await mine.lock();
    await mine.lock();
    await mine.unlock();
    expect(await stream.nextGroup()).toMatchObject({ id: idOf(2), status: 'locked' });
    expect(await stream.nextGroup()).toMatchObject({ id: idOf(3), status: 'open' });
  });

  it('ends with the newest state whoever changes it at once, and leaves nothing behind', async () => {
    const { code, join, set, read } = await startGroup(shop);
    const people = await Promise.all(Array.from({ length: 8 }, (_, index) => join(`Amigo ${index}`)));
    const stream = await follow(code);
    await stream.next();
    await stream.nextGroup();
    await Promise.all(people.map((person) => set(person, [line('Loroco')])));
    const { version } = await read();
    const seen: number[] = [];
    while (seen.at(-1) !== version) seen.push(parseEventId((await stream.nextGroup()).id).seq);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    await stream.close();
    expect(services.groupEvents.size).toBe(0);
  });

  it('is 404 for a group that there is not', async () => {
    const answer = await call(groupEvents, { params: { code: '0000-0000-00000' } });
    expect(answer).toMatchObject({ status: 404, body: { code: 'group-not-found' } });
  });
});
