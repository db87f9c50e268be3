import { z } from 'zod';
import { defineFunction } from '../platform/define-function.ts';
import { version } from '../platform/version.ts';

/** Answers as long as the process can answer at all; asks nothing of the database. */
export const getHealth = defineFunction({
  operationId: 'getHealth',
  method: 'GET',
  path: '/health',
  tag: 'operations',
  summary: 'Whether the process is alive',
  description: 'Answers as long as the process can answer at all; it asks nothing of the database.',
  access: 'public',
  request: {},
  responses: {
    200: {
      description: 'It is',
      body: z
        .strictObject({
          status: z.literal('healthy').describe('Always this'),
          version: z
            .string()
            .describe('The version of this server')
            .meta({ examples: ['0.1.0'] }),
        })
        .meta({ id: 'Health', description: 'That the process is alive' }),
    },
  },
  async handle() {
    return { status: 200, body: { status: 'healthy' as const, version } };
  },
});
