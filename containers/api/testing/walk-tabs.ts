import type { Asks } from './walk-group.ts';
import type { Answer, Request } from './walking.ts';

type AskAnything = (operationId: string, name: string, request: Request) => Promise<Answer>;
type TabAsks = Pick<Asks, 'get' | 'post'> & { ask: AskAnything };

/** The part of the day in which guests sit down, order, move and ask for the bill. */
export async function walkTabs({ get, post, ask }: TabAsks, asOwner: Record<string, string>, drink?: string) {
  const [tables, tabs] = ['/api/v1/tables', '/api/v1/tabs'];
  const key = (name: string) => ({ ...asOwner, 'idempotency-key': `walk-tab-${name}` });
  await get('getTableTab', `${tables}/8/tab`, 'of a free table', asOwner);
  const opened = await post('openTableTab', `${tables}/8/tab`, 'four guests', { guests: 4 }, asOwner);
  const { id, version } = JSON.parse(opened.body) as { id: string; version: number };
  await post('openTableTab', `${tables}/8/tab`, 'four guests twice', { guests: 4 }, asOwner);
  await post('openTableTab', `${tables}/99/tab`, 'at a table that there is not', {}, asOwner);
  await post('openTableTab', `${tables}/8/tab`, 'no guests', { guests: 0 }, asOwner);
  await post('openTableTab', `${tables}/9/tab`, 'not signed in', { guests: 4 });
  const round = { channel: 'table', table: 8, lines: [{ itemId: drink, quantity: 3 }] };
  await post('placeOrder', '/api/v1/orders', 'a round', round, key('1'));
  await get('getTableTab', `${tables}/8/tab`, 'of a table that waits', asOwner);
  await get('getTab', `${tabs}/${id}`, 'the same by its id', asOwner);
  await get('getTab', `${tabs}/${id}`, 'not signed in');
  const change = (name: string, body: object, headers = {}) =>
    ask('changeTab', name, {
      method: 'PATCH',
      path: `${tabs}/${id}`,
      headers: { 'content-type': 'application/json', ...asOwner, ...headers },
      body: JSON.stringify(body),
    });
  await change('a name', { name: 'Cumpleaños' }, { 'if-match': `"${version}"` });
  await change('decided on an old version', { guests: 5 }, { 'if-match': `"${version}"` });
  await change('nothing', {});
  await post('askForBill', `${tabs}/${id}/bill`, 'the bill', { asked: true }, asOwner);
  await post('askForBill', `${tabs}/${id}/bill`, 'or not', { asked: 'no' }, asOwner);
  await walkVisit({ get, post, ask }, asOwner, id);
  const named = await post('openCounterTab', tabs, 'a name at the counter', { name: 'Don Chepe' }, key('2'));
  const { id: counter } = JSON.parse(named.body) as { id: string };
  await post('openCounterTab', tabs, 'another with its key', { name: 'Don Juan' }, key('2'));
  await post('openCounterTab', tabs, 'without a name', {}, key('3'));
  const atCounter = { channel: 'counter', tabId: counter, lines: round.lines };
  await post('placeOrder', '/api/v1/orders', 'on a tab', atCounter, key('4'));
  await post('placeOrder', '/api/v1/orders', 'on a tab that there is not', { ...atCounter, tabId: drink }, key('5'));
  await walkBill({ get, post }, asOwner, id, counter);
  const shared = { method: 'card', pays: { kind: 'share', sharers: 2 } };
  await post('takeTabPayment', `${tabs}/${id}/payments`, 'a half', shared, key('6'));
  await post('takeTabPayment', `${tabs}/${id}/payments`, 'a half, sent again', shared, key('6'));
  const dear = { method: 'card', pays: { kind: 'amount', amountCents: 99_999 } };
  await post('takeTabPayment', `${tabs}/${id}/payments`, 'more than is left', dear, key('7'));
  const lines = { method: 'card', pays: { kind: 'lines', lines: [{ lineId: counter, quantity: 1 }] } };
  await post('takeTabPayment', `${tabs}/${id}/payments`, 'a line of another', lines, key('8'));
  const rest = { method: 'card', pays: { kind: 'rest' }, tipCents: 25 };
  await post(
    'takeTablePayment',
    `${tables}/8/payments`,
    'cash without a drawer',
    { ...rest, method: 'cash' },
    key('9'),
  );
  await post('takeTablePayment', `${tables}/8/payments`, 'another price', { ...rest, expectedCents: 1 }, key('10'));
  const stale = { ...rest, expectedBalanceCents: 1 };
  await post('takeTablePayment', `${tables}/8/payments`, 'another balance', stale, key('15'));
  await post('takeTablePayment', `${tables}/8/payments`, 'the rest', rest, key('11'));
  await post('takeTablePayment', `${tables}/8/payments`, 'of a free table', rest, key('12'));
  await post('takeTabPayment', `${tabs}/${id}/payments`, 'of a closed tab', rest, key('13'));
  await post('takeTabPayment', `${tabs}/${id}/payments`, 'not signed in', rest, { 'idempotency-key': 'walk-tab-14' });
  const close = (name: string, tab: string) =>
    ask('closeTab', name, { method: 'POST', path: `${tabs}/${tab}/close`, headers: asOwner });
  await close('with something owed', counter);
  const empty = JSON.parse((await post('openTableTab', `${tables}/9/tab`, 'nobody orders', {}, asOwner)).body);
  await close('nothing was ordered', empty.id);
  await get('listTabs', `${tabs}?limit=1`, 'the open tabs', asOwner);
  await get('listTabs', `${tabs}?status=closed`, 'the closed tabs', asOwner);
  await get('listTabs', tabs, 'not signed in');
}

/** What is changed about a bill: voids and discounts, lines that go to another tab, another table, two tabs that become one. */
async function walkBill(
  { get, post }: Pick<Asks, 'get' | 'post'>,
  asOwner: Record<string, string>,
  id: string,
  counter: string,
): Promise<void> {
  const tab = `/api/v1/tabs/${id}`;
  const key = (name: string) => ({ ...asOwner, 'idempotency-key': `walk-bill-${name}` });
  const read = await get('getTab', tab, 'the bill', asOwner);
  const lineId = (JSON.parse(read.body) as { orders: { lines: { id: string }[] }[] }).orders[0]?.lines[0]?.id;
  const dropped = { kind: 'void', lineId, quantity: 1, reason: 'Se cayó' };
  const voided = await post('adjustTab', `${tab}/adjustments`, 'one that fell', dropped, key('1'));
  const { adjustments } = JSON.parse(voided.body) as { adjustments: { id: string }[] };
  await post('adjustTab', `${tab}/adjustments`, 'more than there are', { ...dropped, quantity: 9 }, key('2'));
  await post('adjustTab', `${tab}/adjustments`, 'without a reason', { ...dropped, reason: undefined }, key('3'));
  const much = { kind: 'discount', cents: 99_999, reason: 'Cumpleaños' };
  await post('adjustTab', `${tab}/adjustments`, 'more than the bill', much, key('4'));
  const undo = `${tab}/adjustments/${adjustments[0]?.id}/undo`;
  await post('undoAdjustment', undo, 'taken back', { reason: 'Era otra mesa' }, asOwner);
  await post('undoAdjustment', undo, 'taken back twice', { reason: 'Era otra mesa' }, asOwner);
  await post('undoAdjustment', `${tab}/adjustments/${id}/undo`, 'none', { reason: 'Era otra mesa' }, asOwner);
  const some = { to: counter, lines: [{ lineId, quantity: 1 }] };
  await post('transferLines', `${tab}/transfer`, 'one line', some, key('5'));
  await post('transferLines', `${tab}/transfer`, 'to itself', { ...some, to: id }, key('6'));
  await post('transferLines', `${tab}/transfer`, 'too many', { ...some, lines: [{ lineId, quantity: 9 }] }, key('7'));
  await post('moveTab', `${tab}/move`, 'to another table', { table: 10 }, asOwner);
  await post('moveTab', `${tab}/move`, 'to where somebody sits', { table: 5 }, asOwner);
  await post('moveTab', `${tab}/move`, 'to a table that there is not', { table: 99 }, asOwner);
  await post('moveTab', `${tab}/move`, 'back', { table: 8 }, asOwner);
  const named = await post('openCounterTab', '/api/v1/tabs', 'another name', { name: 'Niña Tere' }, key('8'));
  const { id: third } = JSON.parse(named.body) as { id: string };
  await post('mergeTabs', `/api/v1/tabs/${third}/merge`, 'into another', { into: counter }, asOwner);
  await post('mergeTabs', `/api/v1/tabs/${third}/merge`, 'twice', { into: counter }, asOwner);
  await post('mergeTabs', `${tab}/merge`, 'into itself', { into: id }, asOwner);
}

/** What the guests of a table do with its tab, and what the staff do who let them. */
async function walkVisit({ get, post, ask }: TabAsks, asOwner: Record<string, string>, id: string): Promise<void> {
  const listed = await get('listTables', '/api/v1/tables', 'with the codes', asOwner);
  const { tables } = JSON.parse(listed.body) as { tables: { number: number; token: string }[] };
  const tableToken = tables.find(({ number }) => number === 8)?.token;
  const visits = '/api/v1/tables/8/visits';
  const sat = await post('openVisit', visits, 'a scanned code', { tableToken });
  await post('openVisit', visits, 'another code', { tableToken: 'not-this-one' });
  await post('openVisit', '/api/v1/tables/99/visits', 'at a table that there is not', {});
  const { token } = JSON.parse(sat.body) as { token: string };
  const proof = { 'x-visit-token': token };
  await get('getVisit', `/api/v1/tabs/${id}/visit`, 'the bill of the table', proof);
  await get('getVisit', `/api/v1/tabs/${id}/visit`, 'without its proof', { 'x-visit-token': 'not-this-one' });
  await post('askForBillAsGuest', `/api/v1/tabs/${id}/visit/bill`, 'the bill', { asked: true }, proof);
  await post('askForBillAsGuest', `/api/v1/tabs/${id}/visit/bill`, 'or not', { asked: 'no' }, proof);
  const admit = { method: 'POST', path: `/api/v1/tabs/${id}/admit`, headers: asOwner };
  await ask('admitGuests', 'who are there already', admit);
  await ask('admitGuests', 'on an old version', { ...admit, headers: { ...asOwner, 'if-match': '"1"' } });
  const staffOpen = (firstOrderConfirmed: boolean) =>
    ask('changeSettings', `the staff ${firstOrderConfirmed ? 'open' : 'do not open'} the tables`, {
      method: 'PATCH',
      path: '/api/v1/restaurant',
      headers: { 'content-type': 'application/json', ...asOwner },
      body: JSON.stringify({ firstOrderConfirmed }),
    });
  await staffOpen(true);
  await post('openVisit', '/api/v1/tables/7/visits', 'and asks to order', { asksToOrder: true });
  await staffOpen(false);
}
