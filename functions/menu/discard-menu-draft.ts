import { signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { IfMatchHeaders } from '../platform/if-match.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { writeAlone } from '../platform/write-alone.ts';
import { MenuDraft, readDraft } from './menu-draft.ts';
import { writeDraft } from './write-draft.ts';

/** Gives up what was edited and not published. */
export const discardMenuDraft = defineFunction({
  operationId: 'discardMenuDraft',
  method: 'DELETE',
  path: '/api/v1/menu/draft',
  tag: 'menu',
  summary: 'Discard what was edited',
  description: 'The draft is the published menu again. Send the draft’s `version` as If-Match.',
  access: ['manager'],
  request: { headers: IfMatchHeaders },
  responses: { 200: { description: 'The draft as it is now', body: MenuDraft } },
  problems: ['stale-version'],
  async handle({ headers }, ctx) {
    const { staffId } = signedIn(ctx);
    const event = staffEvent(ctx, 'menu-draft-discarded');
    await writeAlone(ctx, async (tx) => {
      await writeDraft(tx, null, { staffId, at: event.at, ifMatch: headers['if-match'] });
      await tx.insert('staff_events', [event]);
    });
    ctx.log.info({ staffId }, 'menu draft discarded');
    return { status: 200, body: await ctx.read(readDraft) };
  },
});
