import { expect, it } from 'vitest';
import { pauseOrders } from '../restaurant/pause-orders.ts';
import { resumeOrders } from '../restaurant/resume-orders.ts';
import { openTestShop } from './testing/shop.ts';

const { call, services } = await openTestShop();

it('the staff’s log tells who paused orders and opened again, and when', async () => {
  const kitchen = { as: 'kitchen' } as const;
  await call(pauseOrders, { body: { minutes: 15 } }, kitchen);
  await call(resumeOrders, {}, kitchen);
  const rows = await services.read((tx) => tx.all<object>('SELECT * FROM staff_events ORDER BY id'));
  const common = { at: services.clock(), staffId: expect.any(String), about: null };
  expect(rows).toMatchObject([
    { ...common, action: 'orders-paused', details: { minutes: 15 } },
    { ...common, action: 'orders-resumed', details: {} },
  ]);
});
