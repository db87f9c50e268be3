import { defineFunction } from '../platform/define-function.ts';
import { presentVisit } from './present-visit.ts';
import { TabParams } from './tab-schemas.ts';
import { findVisit, VisitHeaders } from './visit-proof.ts';
import { VisitedTab } from './visit-schemas.ts';

/** The open tab of a table for its guests: what all of them ordered, how far it is, and what is owed. */
export const getVisit = defineFunction({
  operationId: 'getVisit',
  method: 'GET',
  path: '/api/v1/tabs/:id/visit',
  tag: 'tabs',
  summary: 'A table’s tab, for its guests',
  description:
    'What the table ordered and what is owed, for the guests who have the visit’s token. It says nothing about the staff. Once the tab is closed the token opens nothing.',
  access: 'public',
  request: { params: TabParams, headers: VisitHeaders },
  responses: { 200: { description: 'The tab as it is now', body: VisitedTab } },
  problems: ['visit-over'],
  async handle({ params: { id }, headers }, ctx) {
    const proof = { tabId: id, token: headers['x-visit-token'] };
    const body = await ctx.read(async (tx) => presentVisit(tx, ctx.installation, await findVisit(tx, ctx, proof)));
    return { status: 200, body };
  },
});
