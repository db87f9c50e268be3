import { defineFunction } from '../platform/define-function.ts';
import { writeAlone } from '../platform/write-alone.ts';
import { BillRequest, setBillAsked } from './ask-bill.ts';
import { presentVisit } from './present-visit.ts';
import { TabParams } from './tab-schemas.ts';
import { findVisit, VisitHeaders } from './visit-proof.ts';
import { VisitedTab } from './visit-schemas.ts';

/** The guests of a table ask for the bill, or take that back: the floor shows it at once. */
export const askVisitBill = defineFunction({
  operationId: 'askForBillAsGuest',
  method: 'POST',
  path: '/api/v1/tabs/:id/visit/bill',
  tag: 'tabs',
  summary: 'The guests of a table ask for the bill, or stay after all',
  description:
    'As the staff’s own function does it. Ordering again takes it back, and saying it again changes nothing.',
  access: 'public',
  request: { params: TabParams, headers: VisitHeaders, body: BillRequest },
  responses: { 200: { description: 'The tab as it is now', body: VisitedTab } },
  problems: ['visit-over'],
  async handle({ params: { id }, headers, body: { asked } }, ctx) {
    const proof = { tabId: id, token: headers['x-visit-token'] };
    const body = await writeAlone(ctx, async (tx) => {
      const tab = await findVisit(tx, ctx.installation, proof);
      await setBillAsked(tx, ctx, tab.id, asked);
      return presentVisit(tx, ctx.installation, await findVisit(tx, ctx.installation, proof));
    });
    return { status: 200, body };
  },
});
