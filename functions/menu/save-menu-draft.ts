import { signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { IfMatchHeaders } from '../platform/if-match.ts';
import { writeAlone } from '../platform/write-alone.ts';
import { MenuDocument } from './menu-document.ts';
import { MenuDraft, readDraft } from './menu-draft.ts';
import { writeDraft } from './write-draft.ts';

/** Keeps the whole menu as it was edited; guests see it once it is published. */
export const saveMenuDraft = defineFunction({
  operationId: 'saveMenuDraft',
  method: 'PUT',
  path: '/api/v1/menu/draft',
  tag: 'menu',
  summary: 'Save the menu as it was edited',
  description:
    'The whole menu, in place of the draft there is. Send the draft’s `version` as If-Match: when somebody else has saved meanwhile, the answer is 412 and nothing is lost. Guests see nothing of it before it is published.',
  access: ['manager'],
  request: { headers: IfMatchHeaders, body: MenuDocument },
  responses: { 200: { description: 'The draft as it is now', body: MenuDraft } },
  problems: ['stale-version'],
  async handle({ headers, body: document }, ctx) {
    const { staffId } = signedIn(ctx);
    const change = { staffId, at: ctx.clock(), ifMatch: headers['if-match'] };
    await writeAlone(ctx, (tx) => writeDraft(tx, document, change));
    return { status: 200, body: await ctx.read(readDraft) };
  },
});
