import { defineFunction } from '../platform/define-function.ts';
import { MenuDraft, readDraft } from './menu-draft.ts';

/** The menu as it is being edited, and what publishing it would change. */
export const getMenuDraft = defineFunction({
  operationId: 'getMenuDraft',
  method: 'GET',
  path: '/api/v1/menu/draft',
  tag: 'menu',
  summary: 'The menu as it is being edited',
  description:
    'Guests do not see it. When there is no draft, it is the published menu, with everything that is hidden.',
  access: ['manager'],
  request: {},
  responses: { 200: { description: 'The draft', body: MenuDraft } },
  async handle(_input, { read }) {
    return { status: 200, body: await read(readDraft) };
  },
});
