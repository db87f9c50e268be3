import { z } from 'zod';
import { signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { setCookie } from './cookies.ts';

/** The header that takes the session from the browser. */
export const clearedSessionHeader = z
  .string()
  .describe('Takes the session from the browser')
  .meta({ examples: ['session=; Max-Age=0'] });

/** Ends this session for good: its token is worth nothing from now on. Other sessions of the same person stay. */
export const signOut = defineFunction({
  operationId: 'signOut',
  method: 'DELETE',
  path: '/api/v1/staff/sessions/current',
  tag: 'staff',
  summary: 'Sign out',
  description: 'Ends this session for good. Other sessions of the same person stay.',
  access: ['waiter', 'kitchen', 'manager'],
  withFirstPassword: true,
  request: {},
  responses: {
    204: {
      description: 'Signed out',
      headers: {
        'set-cookie': clearedSessionHeader,
      },
    },
  },
  async handle(_input, ctx) {
    const { tokenHash } = signedIn(ctx);
    await ctx.write((tx) => tx.staffSession.deleteMany({ where: { tokenHash } }));
    await ctx.sessions.changed();
    return { status: 204, headers: { 'set-cookie': setCookie('session', '', 0, ctx.secure) } };
  },
});
