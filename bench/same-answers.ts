import { deepStrictEqual } from 'node:assert';
import { randomUUID } from 'node:crypto';
import { anOrder, postOrder } from './shop.ts';

/**
 * Checks that two servers on copies of one database answer the same to what a client may send, so that being faster is
 * never leaving something out: the same status, the same code of error, the same order but for its ids, times and token.
 * @throws AssertionError that shows the two answers
 */
export async function checkSameAnswers(url: string, other: string): Promise<void> {
  const order = await anOrder(url);
  const [first, ...rest] = 'lines' in order && Array.isArray(order.lines) ? order.lines : [];
  const withLine = (change: object) => ({ ...order, lines: [{ ...first, ...change }, ...rest] });
  const key = randomUUID();
  const cases: [body: object, key?: string][] = [
    [order, key],
    [order, key],
    [{ ...order, tipCents: 100 }, key],
    [order, 'short'],
    [{ ...order, expectedTotalCents: 1 }],
    [{ ...order, channel: 'pickup', table: undefined, customer: { name: ' Ana ', phone: '+503 7000 0000' } }],
    [{ ...order, channel: 'pickup', table: undefined }],
    [{ ...order, table: 99 }],
    [{ ...order, note: 'dos\nrenglones', tipCents: 50 }],
    [{ ...order, discountCents: 500 }],
    [{ ...order, lines: [] }],
    [withLine({ quantity: 0 })],
    [withLine({ quantity: '2' })],
    [withLine({ optionIds: [] })],
    [withLine({ optionIds: [randomUUID()] })],
    [withLine({ itemId: randomUUID() })],
    [withLine({ note: 'a\u0007b' })],
    [withLine({ note: ' ' })],
  ];
  for (const [body, chosen = randomUUID()] of cases) {
    const [ours, theirs] = [await summary(url, body, chosen), await summary(other, body, chosen)];
    deepStrictEqual(theirs, ours, `Not the same answer to ${JSON.stringify(body)}`);
  }
}

async function summary(url: string, body: object, key: string): Promise<object> {
  const answer = await postOrder(url, body, key);
  const text = await answer.text();
  const { status, headers } = answer;
  if (status !== 201) return { status, code: JSON.parse(text).code };
  const same = { location: headers.has('location'), replayed: headers.get('idempotency-replayed') };
  return { status, ...same, type: headers.get('content-type'), order: JSON.parse(text, withoutIdsAndTimes) };
}

/**
 * An id, a time or the token of the order itself is only there; one of the menu stays, because both have the same menu. The
 * peer keeps no tabs: that is work which ours does besides.
 */
const withoutIdsAndTimes = (name: string, value: unknown): unknown => {
  if (name === 'tabId') return undefined;
  return (name === 'id' || name === 'guestToken' || /^(at|.*At)$/.test(name)) && typeof value === 'string'
    ? typeof value
    : value;
};
