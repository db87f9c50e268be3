import { z } from 'zod';
import { defineFunction } from '../platform/define-function.ts';
import { MenuVersion, readVersions } from './menu-versions.ts';

const MenuVersions = z
  .strictObject({ versions: z.array(MenuVersion).describe('Newest first') })
  .meta({ id: 'MenuVersions', description: 'The last ten menus that were published' });

/** Who published which prices, and when. */
export const listMenuVersions = defineFunction({
  operationId: 'listMenuVersions',
  method: 'GET',
  path: '/api/v1/menu/versions',
  tag: 'menu',
  summary: 'The last ten menus that were published',
  description: 'The first of them is what guests see. Each says who published it, when, and which prices it changed.',
  access: ['manager'],
  request: {},
  responses: { 200: { description: 'The versions', body: MenuVersions } },
  async handle(_input, { read }) {
    return { status: 200, body: { versions: await read(readVersions) } };
  },
});
