import { signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { Session } from '../platform/schemas.ts';

/** Who is signed in with this session, and until when. */
export const whoAmI = defineFunction({
  operationId: 'whoAmI',
  method: 'GET',
  path: '/api/v1/staff/sessions/current',
  tag: 'staff',
  summary: 'Who is signed in',
  description: 'The session of the cookie or the bearer token that came with the request.',
  access: ['waiter', 'kitchen', 'manager'],
  withFirstPassword: true,
  request: {},
  responses: { 200: { description: 'The session', body: Session } },
  async handle(_input, ctx) {
    const { staffId, name, role, mustChangePassword, expiresAt } = signedIn(ctx);
    const staff = { id: staffId, name, role };
    return { status: 200, body: { staff, mustChangePassword, expiresAt: expiresAt.toISOString() } };
  },
});
