import { defineFunction } from '../platform/define-function.ts';
import { StoredHours } from './hours-schemas.ts';
import { readVersionedHours } from './load-hours.ts';

/** The opening hours and their exceptions as they were last set: what the manager's form begins with. */
export const getHours = defineFunction({
  operationId: 'getOpeningHours',
  method: 'GET',
  path: '/api/v1/restaurant/hours',
  tag: 'restaurant',
  summary: 'The week’s opening hours and the dates with other ones',
  description: 'What setting the hours begins with: the week, and the dates that are different.',
  access: ['manager'],
  request: {},
  responses: { 200: { description: 'As they were last set', body: StoredHours } },
  async handle(_input, { read }) {
    return { status: 200, body: await read(readVersionedHours) };
  },
});
