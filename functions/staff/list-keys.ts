import { defineFunction } from '../platform/define-function.ts';
import { ApiKeys, loadKeys, presentKey } from './api-keys.ts';

/** The API keys that are good. */
export const listKeys = defineFunction({
  operationId: 'listApiKeys',
  method: 'GET',
  path: '/api/v1/keys',
  tag: 'staff',
  summary: 'The API keys',
  description: 'What other software signs in with. The keys themselves are never shown again.',
  access: ['manager'],
  request: {},
  responses: { 200: { description: 'The keys, newest first', body: ApiKeys } },
  async handle(_input, { read }) {
    return { status: 200, body: { keys: (await read(loadKeys)).map(presentKey) } };
  },
});
