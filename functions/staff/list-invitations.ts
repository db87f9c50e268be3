import { defineFunction } from '../platform/define-function.ts';
import { Invitations, loadInvitations } from './invitations.ts';

/** The invitations that are still good. Their tokens are not shown again. */
export const listInvitations = defineFunction({
  operationId: 'listInvitations',
  method: 'GET',
  path: '/api/v1/invitations',
  tag: 'staff',
  summary: 'Who is invited to the staff',
  description: 'The invitations that are still good. Their tokens are not shown again.',
  access: ['manager'],
  request: {},
  responses: { 200: { description: 'The invitations, newest first', body: Invitations } },
  async handle(_input, { read, clock }) {
    return { status: 200, body: { invitations: await read((tx) => loadInvitations(tx, clock())) } };
  },
});
