import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { formatEventId, parseEventId } from '../domain/event-id.ts';
import { changeStatus } from '../orders/change-status.ts';
import { markSeen } from '../orders/mark-seen.ts';
import { undoMove } from '../orders/undo-move.ts';
import type { ServerSentEvent } from '../platform/define-function.ts';
import type { GroupEvent } from '../platform/schemas.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { groupEvents } from './group-events.ts';
import { startGroup, tokenOf } from './testing/group.ts';

/** A new one for each test: the ids of its events count what happened in the whole shop. */
let shop: Awaited<ReturnType<typeof openTestShop>>;
beforeEach(async () => {
  shop = await openTestShop();
});
const idOf = (seq: number) => formatEventId(shop.services.installation.history, seq);

/** A group's stream being read; it is closed when the test ends. */
async function follow(code: string, headers = {}) {
  const gone = new AbortController();
  const { stream } = await shop.call(groupEvents, { params: { code }, headers }, { signal: gone.signal });
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
  it('sends the group’s state at once, then after every change, up to the order', async () => {
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
    await set(beto, [shop.line('Loroco'), shop.line('Horchata')]);
    expect(await stream.nextGroup()).toMatchObject({
      id: idOf(3),
      people: [
        ['Ana', 0],
        ['Beto', 2],
      ],
    });
    await set(host, [shop.line('Loroco')]);
    expect(await stream.nextGroup()).toMatchObject({
      id: idOf(4),
      people: [
        ['Ana', 1],
        ['Beto', 2],
      ],
    });
    await send();
    expect(await stream.nextGroup()).toMatchObject({ id: idOf(5), status: 'sending' });
    // What was between them in the log is the order that it has become.
    expect(await stream.nextGroup()).toMatchObject({ id: idOf(7), status: 'sent' });
  });

  it('goes on with the order: its number, its steps and when it was seen, without its id, token, names or phones', async () => {
    const { code, host, set, send } = await startGroup(shop);
    await set(host, [shop.line('Loroco')]);
    const { body: order } = await send({ customer: { name: 'Doña Eva', phone: '7000 0000' } });
    const stream = await follow(code);
    expect(await stream.next()).toMatchObject({ id: idOf(4) });
    const states: unknown[] = [];
    const hear = async () => {
      const { id, data } = await stream.next();
      const text = JSON.stringify(data);
      for (const secret of [order.id, order.guestToken, 'Doña Eva', '7000 0000']) expect(text).not.toContain(secret);
      const { group } = data as GroupEvent;
      states.push([id, group.version, group.order?.number, group.order?.status, group.order?.seenAt !== null]);
    };
    await hear();
    await shop.call(markSeen, { body: { orderIds: [order.id] } }, { as: 'kitchen' });
    await hear();
    const move = (status: string) =>
      shop.call(changeStatus, { params: { id: order.id }, body: { status } }, { as: 'kitchen' });
    await move('preparing');
    await hear();
    await move('ready');
    await hear();
    // Another's order moves meanwhile, and no event of it arrives.
    const other = await shop.place();
    await shop.call(changeStatus, { params: { id: other.id }, body: { status: 'preparing' } }, { as: 'kitchen' });
    await shop.call(undoMove, { params: { id: order.id } }, { as: 'kitchen' });
    await hear();
    expect(states).toEqual([
      [idOf(5), 4, order.number, 'received', false],
      [idOf(6), 4, order.number, 'received', true],
      [idOf(7), 4, order.number, 'preparing', true],
      [idOf(8), 4, order.number, 'ready', true],
      [idOf(11), 4, order.number, 'preparing', true],
    ]);
  });

  it('resumes after an event of the order without repeating it', async () => {
    const { code, host, set, send } = await startGroup(shop);
    await set(host, [shop.line('Loroco')]);
    const { body: order } = await send();
    const move = (status: string) =>
      shop.call(changeStatus, { params: { id: order.id }, body: { status } }, { as: 'kitchen' });
    await move('preparing');
    const first = await follow(code);
    await first.next();
    expect(await first.next()).toMatchObject({ id: idOf(6) });
    await first.close();
    const again = await follow(code, { 'last-event-id': idOf(6) });
    expect(await again.next()).toMatchObject({ id: idOf(6), event: 'heartbeat' });
    const next = again.next();
    await move('ready');
    expect(await next).toMatchObject({ id: idOf(7), data: { group: { order: { status: 'ready' } } } });
  });

  it('gives the code that is valid now to members only', async () => {
    const { code, host, join } = await startGroup(shop);
    const codes = async (headers: object) => {
      const stream = await follow(code, headers);
      await stream.next();
      return ((await stream.next()).data as GroupEvent).group.code;
    };
    const beto = await join('Beto');
    expect([await codes(tokenOf(host)), await codes(tokenOf(beto))]).toEqual([code, code]);
    expect([await codes({}), await codes({ 'x-member-token': 'made-up' })]).toEqual([null, null]);
  });

  it('ends for who is taken out with the group they are not in; its members hear on, by the code they have', async () => {
    const { code, host, join, leave, set } = await startGroup(shop);
    const [beto, chus] = [await join('Beto'), await join('Chus')];
    const streams = await Promise.all(
      [tokenOf(chus), {}, tokenOf(beto), tokenOf(host)].map((who) => follow(code, who)),
    );
    for (const stream of streams) {
      await stream.next();
      await stream.next();
    }
    await leave(chus, host);
    const events = await Promise.all(streams.map((stream) => stream.next()));
    expect(events.map(({ id }) => id)).toEqual([idOf(3), idOf(3), idOf(4), idOf(4)]);
    const received = events.map(({ data }) => (data as GroupEvent).group);
    for (const { members } of received) expect(members.map(({ name }) => name)).toEqual(['Ana', 'Beto']);
    const [gone, reader, member, ofHost] = received.map((group) => group.code);
    expect([gone, reader]).toEqual([null, null]);
    expect(member).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}$/);
    expect([member === code, ofHost]).toEqual([false, member]);
    expect([await streams[0]?.next(), await streams[1]?.next()]).toEqual([undefined, undefined]);
    const next = Promise.all(streams.slice(2).map((stream) => stream.next()));
    await set(beto, [shop.line('Loroco')]);
    for (const { data } of await next) expect((data as GroupEvent).group.members[1]?.lines).toHaveLength(1);
  });

  it('resumes after Last-Event-ID with the group as it is now, and with nothing when that was seen', async () => {
    const { code, host, set } = await startGroup(shop);
    const first = await follow(code);
    await first.next();
    expect(await first.nextGroup()).toMatchObject({ id: idOf(1) });
    await first.close();
    await set(host, [shop.line('Loroco')]);
    await set(host, [shop.line('Loroco'), shop.line('Horchata')]);
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
    'begins with a reset for a client whose last event was %s',
    async (last) => {
      const { code, host, set } = await startGroup(shop);
      const stream = await follow(code, { 'last-event-id': last === 'future' ? idOf(7) : last });
      expect(await stream.next()).toEqual({ id: idOf(1), event: 'reset', data: { type: 'reset' } });
      await set(host, [shop.line('Loroco')]);
      expect(await stream.nextGroup()).toMatchObject({ id: idOf(2), people: [['Ana', 1]] });
    },
  );

  it('sends nothing of other groups, and nothing when nothing has changed', async () => {
    const [mine, other] = [await startGroup(shop), await startGroup(shop)];
    const stream = await follow(mine.code);
    await stream.next();
    await stream.nextGroup();
    await other.set(other.host, [shop.line('Loroco')]);
    await mine.lock();
    await mine.lock();
    expect(await stream.nextGroup()).toMatchObject({ id: idOf(4), status: 'locked' });
    await mine.unlock();
    expect(await stream.nextGroup()).toMatchObject({ id: idOf(5), status: 'open' });
  });

  it('ends with the newest state after concurrent changes, and leaves nothing behind', async () => {
    const { code, join, set, read } = await startGroup(shop);
    const people = await Promise.all(Array.from({ length: 8 }, (_, index) => join(`Amigo ${index}`)));
    const stream = await follow(code);
    await stream.next();
    await stream.nextGroup();
    await Promise.all(people.map((person) => set(person, [shop.line('Loroco')])));
    const { version } = await read();
    const seen: number[] = [];
    for (let last = 0; last !== version; ) {
      const { id, data } = await stream.next();
      last = (data as GroupEvent).group.version;
      seen.push(parseEventId(id).seq);
    }
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    await stream.close();
    expect(shop.services.groupEvents.size).toBe(0);
  });

  it('is 404 for a group that there is not', async () => {
    const answer = await shop.call(groupEvents, { params: { code: '0000-0000-00000' } });
    expect(answer).toMatchObject({ status: 404, body: { code: 'group-not-found' } });
  });
});
