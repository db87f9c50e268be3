import { signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { IfMatchHeaders } from '../platform/if-match.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { MenuDraft, readDraft } from './menu-draft.ts';
import { type Change, oneAtATime, writeDraft } from './write-draft.ts';

const discarding = oneAtATime(async (tx, { event, ...change }: Change & { event: ReturnType<typeof staffEvent> }) => {
  await writeDraft(tx, null, change);
  await tx.insert('staff_events', [event]);
});

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
    const change = { staffId, at: event.at, event, ifMatch: headers['if-match'] };
    await ctx.writeTogether(discarding, change);
    ctx.log.info({ staffId }, 'menu draft discarded');
    return { status: 200, body: await ctx.read(readDraft) };
  },
});
