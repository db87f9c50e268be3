import { defineFunction } from '../platform/define-function.ts';
import { presentTab } from './present-tab.ts';
import { Tab, TabParams } from './tab-schemas.ts';

/** One tab, open or closed, with everything on it. */
export const getTab = defineFunction({
  operationId: 'getTab',
  method: 'GET',
  path: '/api/v1/tabs/:id',
  tag: 'tabs',
  summary: 'One tab',
  description: 'Its orders, what it comes to, its payments, voids and discounts, and who did what.',
  access: ['waiter', 'kitchen', 'manager'],
  request: { params: TabParams },
  responses: { 200: { description: 'The tab as it is now', body: Tab } },
  problems: ['tab-not-found'],
  async handle({ params: { id } }, { read }) {
    return { status: 200, body: await read((tx) => presentTab(tx, id)) };
  },
});
