import type { Asks } from './walk-group.ts';

type Headers = Record<string, string>;

/** The part of the day in which an order is paid and the drawer counted. */
export async function walkPayments(
  { get, post }: Pick<Asks, 'get' | 'post'>,
  asOwner: Headers,
  orderId: string,
): Promise<void> {
  const key = (name: string) => ({ ...asOwner, 'idempotency-key': `walk-payment-${name}` });
  const [payments, shifts] = [`/api/v1/orders/${orderId}/payments`, '/api/v1/shifts'];
  const current = `${shifts}/current`;
  const cash = { method: 'cash', amountCents: 100, tipCents: 10, receivedCents: 200 };
  await post('takePayment', payments, 'cash without a shift', cash, key('1'));
  const opened = await post('openShift', shifts, 'the drawer', { floatCents: 5_000 }, asOwner);
  const { id: shift } = JSON.parse(opened.body) as { id: string };
  await post('openShift', shifts, 'the drawer twice', { floatCents: 5_000 }, asOwner);
  await post('openShift', shifts, 'the drawer, not signed in', { floatCents: 5_000 });
  const taken = await post('takePayment', payments, 'cash', cash, key('1'));
  const { payment } = JSON.parse(taken.body) as { payment: { id: string } };
  await post('takePayment', payments, 'cash, sent again', cash, key('1'));
  await post('takePayment', payments, 'less than it costs', { ...cash, receivedCents: 1 }, key('2'));
  await post('takePayment', payments, 'more than is left', { method: 'card', amountCents: 99_999 }, key('3'));
  await post('takePayment', payments, 'cash, not signed in', cash, { 'idempotency-key': 'walk-payment-4' });
  await post(
    'changeOrderStatus',
    `/api/v1/orders/${orderId}/status`,
    'of a paid order',
    { status: 'cancelled' },
    asOwner,
  );
  await get('listPayments', payments, 'the payments', asOwner);
  const undo = `/api/v1/payments/${payment.id}/undo`;
  await post('undoPayment', undo, 'given back', { reason: 'Pagó con tarjeta' }, asOwner);
  await post('undoPayment', undo, 'given back twice', { reason: 'Pagó con tarjeta' }, asOwner);
  const payout = { kind: 'payout', amountCents: 500, reason: 'Hielo' };
  await post('moveCash', `${current}/moves`, 'ice', payout, key('5'));
  await post('moveCash', `${current}/moves`, 'for nothing', { ...payout, reason: undefined }, key('6'));
  await get('getCurrentShift', current, 'the open shift', asOwner);
  const counts = { counts: [{ valueCents: 1_000, count: 4 }] };
  await post('closeShift', `${current}/close`, 'counted', counts, key('7'));
  await post('closeShift', `${current}/close`, 'counted twice', counts, key('8'));
  await post('openShift', shifts, 'before the difference is explained', { floatCents: 5_000 }, asOwner);
  const explanation = `${shifts}/${shift}/explanation`;
  await post('explainDifference', explanation, 'why', { reason: 'Vuelto mal dado' }, asOwner);
  await post('explainDifference', explanation, 'why, twice', { reason: 'Vuelto mal dado' }, asOwner);
  await get('getShift', `${shifts}/${shift}`, 'its report', asOwner);
  await get('getShift', `${shifts}/${orderId}`, 'none that there is', asOwner);
  await get('listShifts', `${shifts}?before=10`, 'the shifts', asOwner);
}
