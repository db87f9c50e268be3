import { defineFunction } from '../platform/define-function.ts';
import { StaffList } from '../platform/schemas.ts';
import { loadStaff } from './staff-record.ts';

/** Everybody who works here, by name. Who was removed is not among them. */
export const listStaff = defineFunction({
  operationId: 'listStaff',
  method: 'GET',
  path: '/api/v1/staff',
  tag: 'staff',
  summary: 'The staff',
  description: 'Everybody who works here, with how many sessions each has open. Who was removed is not among them.',
  access: ['manager'],
  request: {},
  responses: { 200: { description: 'The staff, by name', body: StaffList } },
  async handle(_input, { read, clock }) {
    return { status: 200, body: { staff: await read((tx) => loadStaff(tx, clock())) } };
  },
});
