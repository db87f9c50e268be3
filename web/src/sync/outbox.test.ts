import 'fake-indexeddb/auto';
import { waitFor } from '@testing-library/preact';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { problem, server } from '../../test/server.ts';
import { leavePage } from '../../test/setup.ts';
import { itemNamed } from '../../test/shop.ts';
import type { NewOrder } from '../api/types.ts';
import { floorServer, waiter } from '../areas/floor/testing.ts';
import { startOnce } from '../browser/life.ts';
import { session } from '../session/session.ts';
import { drop, entries, put, retry, startOutbox, stateOf, takeBack } from './outbox.ts';
import { countUnsent } from './outbox-store.ts';

const frijol = itemNamed('Frijol').id;
const round = (table: number, quantity = 1): NewOrder => ({
  channel: 'table',
  table,
  lines: [{ itemId: frijol, optionIds: [], quantity }],
});
const send = (table: number, quantity?: number) =>
  put(`table-${table}`, { path: '/api/v1/orders', body: round(table, quantity), expects: 'lines' });

/** The app in a browser that has kept what it had, with this session. */
function open(as = waiter): void {
  shop.signIn(as);
  session.value = as;
  startOnce(startOutbox);
}

/** The app is killed and opened again. */
function reopen(as = waiter): void {
  leavePage();
  open(as);
}

const network = (online: boolean) => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(online);
  window.dispatchEvent(new Event(online ? 'online' : 'offline'));
};

let shop = floorServer();
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  shop = floorServer();
  server.use(...shop.handlers);
});

const quantities = (table: number) =>
  shop
    .placed()
    .filter((order) => order.table === table)
    .map(({ lines }) => lines[0]?.quantity);

describe('the outbox', () => {
  it('keeps rounds without a network and through the app’s end, and sends each once, in the order of its table', async () => {
    open();
    network(false);
    const numbers = Array.from({ length: 20 }, (_, index) => index + 1);
    for (const number of numbers) await send((number % 4) + 1, number);
    expect(shop.requests).toEqual([]);
    reopen();
    await waitFor(() => expect(entries.value).toHaveLength(20));
    network(true);
    await waitFor(() => expect(shop.placed()).toHaveLength(20));
    for (const table of [1, 2, 3, 4]) {
      expect(quantities(table)).toEqual(numbers.filter((number) => (number % 4) + 1 === table));
    }
    await waitFor(() => expect(entries.value).toEqual([]));
    expect(shop.requests).toHaveLength(20);
  });

  it('sends a round again with its key when the answer was lost, and holds up no other table meanwhile', async () => {
    open();
    let isCut = true;
    shop.answers((body) => (isCut && 'table' in body && body.table === 1 ? 'vanishes' : 'accepts'));
    await send(1);
    await send(1, 2);
    await send(2);
    await waitFor(() => expect(quantities(2)).toEqual([1]));
    expect(quantities(1)).toEqual([1]);
    isCut = false;
    network(true);
    await waitFor(() => expect(quantities(1)).toEqual([1, 2]));
    expect(shop.requests.filter(({ table }) => table === 1).length).toBeGreaterThan(2);
  });

  it('keeps what the shop refuses until a person changes it, sends it again or drops it', async () => {
    open();
    shop.answers(() => ({ refuses: problem(409, 'item-unavailable', { itemIds: [frijol] }) }));
    await send(1);
    await send(1, 2);
    await send(1, 3);
    const states = () => entries.value.map((entry) => stateOf(entry, Date.now()));
    await waitFor(() => expect(states()).toEqual(['refused', 'refused', 'refused']));
    shop.answers(() => 'accepts');
    const [first, second, third] = entries.value;
    if (first === undefined || second === undefined || third === undefined) throw new Error('three were sent');
    await retry(first.id, round(1, 7));
    await drop(second.id);
    const taken: number[] = [];
    await takeBack(third, ({ id }) => taken.push(id));
    await waitFor(() => expect(entries.value).toEqual([]));
    expect(taken).toEqual([third.id]);
    expect(quantities(1)).toEqual([7]);
    expect(new Set(shop.requests.map(({ key }) => key)).size).toBe(4);
  });

  it('leaves one person’s rounds to that person: nobody else sends them, and neither does somebody who is signed out', async () => {
    open();
    network(false);
    await send(1);
    expect(await countUnsent(waiter.staff.id)).toBe(1);
    reopen({ ...waiter, staff: { id: 'staff-beto', name: 'Beto', role: 'waiter' } });
    network(true);
    await send(2);
    await waitFor(() => expect(quantities(2)).toEqual([1]));
    await waitFor(() => expect(entries.value.map(({ staffName }) => staffName)).toEqual(['Rosa']));
    reopen();
    await waitFor(() => expect(quantities(1)).toEqual([1]));
  });

  it('asks again before it sends what is older than half an hour, and sends nothing by itself that is older than a key', async () => {
    open();
    network(false);
    await send(1);
    const [entry] = entries.value;
    if (entry === undefined) throw new Error('one was sent');
    const minutes = (count: number) => entry.at + count * 60_000;
    expect(stateOf(entry, minutes(29))).toBe('waiting');
    expect(stateOf(entry, minutes(31))).toBe('late');
    expect(stateOf({ ...entry, isAsked: true }, minutes(31))).toBe('waiting');
    expect(stateOf({ ...entry, isAsked: true }, minutes(24 * 60))).toBe('too-late');
  });

  it('sends nothing that it could not store first', async () => {
    open();
    const full = new DOMException('full', 'QuotaExceededError');
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw full;
    });
    await expect(send(1)).rejects.toBe(full);
    expect(shop.requests).toEqual([]);
  });
});
