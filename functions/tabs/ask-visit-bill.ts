import { defineFunction } from '../platform/define-function.ts';
import { problem } from '../platform/problems.ts';
import type { Tx } from '../platform/turnstile.ts';
import { writeAlone } from '../platform/write-alone.ts';
import { BillRequest, setBillAsked } from './ask-bill.ts';
import { presentVisit } from './present-visit.ts';
import { TabParams } from './tab-schemas.ts';
import { findVisit, VisitHeaders } from './visit-proof.ts';
import { VisitedTab } from './visit-schemas.ts';

/** How often one tab's guests may ask and take it back: each is an event on every screen of the staff. */
const everyMs = 10_000;

/** @throws Problem `too-many-requests` when the guests have said otherwise within the last ten seconds */
async function refuseFlicker(tx: Tx, tabId: string, now: Date): Promise<void> {
  const last = await tx.get<{ at: Date }>(
    "SELECT at FROM tab_events WHERE tab_id = ? AND staff_id IS NULL AND type IN ('bill-asked', 'bill-taken-back') ORDER BY seq DESC LIMIT 1",
    tabId,
  );
  const waitMs = last === undefined ? 0 : last.at.getTime() + everyMs - now.getTime();
  if (waitMs > 0) throw problem('too-many-requests', { retryAfterSeconds: Math.ceil(waitMs / 1_000) });
}

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
  problems: ['visit-over', 'too-many-requests'],
  async handle({ params: { id }, headers, body: { asked } }, ctx) {
    const proof = { tabId: id, token: headers['x-visit-token'] };
    const body = await writeAlone(ctx, async (tx) => {
      const tab = await findVisit(tx, ctx, proof);
      await setBillAsked(tx, ctx, tab.id, asked, { before: () => refuseFlicker(tx, tab.id, ctx.clock()) });
      return presentVisit(tx, ctx.installation, await findVisit(tx, ctx, proof));
    });
    return { status: 200, body };
  },
});
