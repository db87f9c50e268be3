import { z } from 'zod';
import { signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { IfMatchHeaders } from '../platform/if-match.ts';
import { problem } from '../platform/problems.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { writeAlone } from '../platform/write-alone.ts';
import { MenuDraft, readDraft } from './menu-draft.ts';
import { readVersionDocument } from './menu-versions.ts';
import { writeDraft } from './write-draft.ts';

/** Makes an earlier menu the draft; it is published like any other. */
export const restoreMenuVersion = defineFunction({
  operationId: 'restoreMenuVersion',
  method: 'POST',
  path: '/api/v1/menu/versions/:seq/restore',
  tag: 'menu',
  summary: 'Make an earlier menu the draft',
  description:
    'It takes the place of the draft, and guests see it once it is published. Send the draft’s `version` as If-Match.',
  access: ['manager'],
  request: {
    headers: IfMatchHeaders,
    params: z.strictObject({
      seq: z.coerce.number<string>().int().min(1).max(999_999_999).describe('The number of the version'),
    }),
  },
  responses: { 200: { description: 'The draft as it is now', body: MenuDraft } },
  problems: ['stale-version', 'menu-version-not-found'],
  async handle({ headers, params: { seq } }, ctx) {
    const { staffId } = signedIn(ctx);
    const event = staffEvent(ctx, 'menu-restored', { about: `${seq}` });
    await writeAlone(ctx, async (tx) => {
      const document = await readVersionDocument(tx, seq);
      if (document === undefined) throw problem('menu-version-not-found');
      await writeDraft(tx, document, { staffId, at: event.at, ifMatch: headers['if-match'] });
      await tx.insert('staff_events', [event]);
    });
    return { status: 200, body: await ctx.read(readDraft) };
  },
});
