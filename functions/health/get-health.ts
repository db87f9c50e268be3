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
  access: 'public',
  request: {},
  responses: {
    200: { description: 'It is', body: z.strictObject({ status: z.literal('healthy'), version: z.string() }) },
  },
  async handle() {
    return { status: 200, body: { status: 'healthy' as const, version } };
  },
});
