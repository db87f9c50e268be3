import { defineFunction } from '../platform/define-function.ts';
import { TableParams } from '../tables/table-record.ts';
import { findTableTab } from './find-table-tab.ts';
import { presentTab } from './present-tab.ts';
import { Tab } from './tab-schemas.ts';

/** The open tab of a table, with everything on it. */
export const getTableTab = defineFunction({
  operationId: 'getTableTab',
  method: 'GET',
  path: '/api/v1/tables/:number/tab',
  tag: 'tabs',
  summary: 'The open tab of a table',
  description: 'A table without guests has none.',
  access: ['waiter', 'kitchen', 'manager'],
  request: { params: TableParams },
  responses: { 200: { description: 'The tab as it is now', body: Tab } },
  problems: ['table-not-found', 'no-open-tab'],
  async handle({ params: { number } }, { read }) {
    return { status: 200, body: await read(async (tx) => presentTab(tx, await findTableTab(tx, number))) };
  },
});
