import { defineFunction } from '../platform/define-function.ts';
import { Printers, presentPrinters } from './printer-schemas.ts';

/** The shop's printers and how each is. */
export const listPrinters = defineFunction({
  operationId: 'listPrinters',
  method: 'GET',
  path: '/api/v1/printers',
  tag: 'printing',
  summary: 'The printers',
  description: 'With what each said of itself last, and how many of its jobs wait or are in doubt.',
  access: ['waiter', 'kitchen', 'manager'],
  request: {},
  responses: { 200: { description: 'The printers', body: Printers } },
  async handle(_input, { read, clock }) {
    return { status: 200, body: { printers: await read((tx) => presentPrinters(tx, clock())) } };
  },
});
