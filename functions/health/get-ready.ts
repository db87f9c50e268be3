import { z } from 'zod';
import { defineFunction } from '../platform/define-function.ts';
import { problem } from '../platform/problems.ts';
import { readRestaurant } from '../restaurant/read-restaurant.ts';

/** Answers 200 only while the process takes new work: the database answers and the server is not draining. */
export const getReady = defineFunction({
  operationId: 'getReady',
  method: 'GET',
  path: '/readyz',
  tag: 'operations',
  summary: 'Whether the process takes new work',
  description: 'Fails while the server is stopping, or when the database does not answer.',
  access: 'public',
  request: {},
  responses: {
    200: {
      description: 'It does',
      body: z
        .strictObject({ status: z.literal('ready').describe('Always this') })
        .meta({ id: 'Readiness', description: 'That the process takes new work' }),
    },
  },
  problems: ['not-ready'],
  async handle(_input, { read, draining, log }) {
    if (draining.aborted) throw problem('not-ready', { detail: 'The server is stopping', retryAfterSeconds: 1 });
    try {
      await read(readRestaurant);
    } catch (error) {
      log.error({ err: error }, 'readiness: the database does not answer');
      throw problem('not-ready', { detail: 'The database does not answer', retryAfterSeconds: 1 });
    }
    return { status: 200, body: { status: 'ready' as const } };
  },
});
