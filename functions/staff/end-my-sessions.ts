import { signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { setCookie } from './cookies.ts';
import { clearedSessionHeader } from './sign-out.ts';

/** Ends all of one's own sessions, this one too. */
export const endMySessions = defineFunction({
  operationId: 'endMySessions',
  method: 'DELETE',
  path: '/api/v1/staff/sessions',
  tag: 'staff',
  summary: 'Sign out everywhere',
  description: 'Ends all sessions of the person who asks, this one too.',
  access: ['waiter', 'kitchen', 'manager'],
  withFirstPassword: true,
  request: {},
  responses: {
    204: { description: 'No session of theirs is open', headers: { 'set-cookie': clearedSessionHeader } },
  },
  async handle(_input, ctx) {
    const { staffId, name } = signedIn(ctx);
    await ctx.write(async (tx) => {
      await tx.staffSession.deleteMany({ where: { staffId } });
      const done = { about: staffId, details: { name } };
      await tx.staffEvent.create({ data: staffEvent(ctx, 'sessions-ended', done) });
    });
    await ctx.sessions.changed();
    return { status: 204, headers: { 'set-cookie': setCookie('session', '', 0, ctx.secure) } };
  },
});
