import { z } from 'zod';
import { defineFunction } from '../platform/define-function.ts';
import { findInvitation, Invitation, InvitationToken } from './invitations.ts';

/** Whom an invitation is for, asked with its token in the body, so that no log has it. It does not use the invitation up. */
export const readInvitation = defineFunction({
  operationId: 'readInvitation',
  method: 'POST',
  path: '/api/v1/invitations/read',
  tag: 'staff',
  summary: 'Read an invitation',
  description:
    'Whom the invitation with this token is for. It changes nothing; the token is in the body, so that no log has it.',
  access: 'public',
  request: {
    body: z
      .strictObject({ token: InvitationToken })
      .meta({ id: 'InvitationRequest', description: 'The token of an invitation' }),
  },
  responses: {
    200: {
      description: 'The invitation',
      body: Invitation.pick({ name: true, role: true, expiresAt: true }).meta({
        id: 'InvitationShown',
        description: 'Whom an invitation is for',
      }),
    },
  },
  problems: ['invitation-not-found', 'invitation-over'],
  async handle({ body: { token } }, { read, clock }) {
    const { name, role, expiresAt } = await read((tx) => findInvitation(tx, token, clock()));
    return { status: 200, body: { name, role, expiresAt: expiresAt.toISOString() } };
  },
});
