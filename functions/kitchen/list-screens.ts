import type { KitchenScreenModel } from '../../prisma/generated/models.ts';
import { defineFunction } from '../platform/define-function.ts';
import { isLive, Screens } from './screens.ts';

/** The kitchen's screens: whether one is there, and whether its bell rings. */
export const listScreens = defineFunction({
  operationId: 'listScreens',
  method: 'GET',
  path: '/api/v1/kitchen/screens',
  tag: 'orders',
  summary: 'The kitchen’s screens',
  description: 'Those that have reported in the last seven days, the latest first.',
  access: ['kitchen', 'manager'],
  request: {},
  responses: { 200: { description: 'As they last reported', body: Screens } },
  async handle(_input, { read, clock }) {
    const now = clock();
    const rows = await read((tx) =>
      tx.all<KitchenScreenModel>('SELECT * FROM kitchen_screens ORDER BY last_seen_at DESC LIMIT 50'),
    );
    const screens = rows.map((row) => ({
      id: row.id,
      sound: row.sound,
      awake: row.awake,
      lastSeenAt: row.lastSeenAt.toISOString(),
      live: isLive(row, now),
    }));
    return { status: 200, body: { screens } };
  },
});
