import { isUnchanged, menuChanges } from '../domain/menu-changes.ts';
import { signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { IfMatchHeaders } from '../platform/if-match.ts';
import { problem } from '../platform/problems.ts';
import { staffEvent } from '../platform/staff-event.ts';
import type { Tx } from '../platform/turnstile.ts';
import { writeAlone } from '../platform/write-alone.ts';
import { appendVersion, MenuVersion, readVersions } from './menu-versions.ts';
import { readDocument } from './read-document.ts';
import { storeDocument } from './store-document.ts';
import { type Change, openDraft } from './write-draft.ts';

type Publishing = Change & { event: ReturnType<typeof staffEvent> };

async function publish(tx: Tx, { staffId, at, ifMatch, event }: Publishing): Promise<number> {
  const { document: after, version } = await openDraft(tx, ifMatch);
  if (after === null) throw problem('nothing-to-publish');
  const before = await readDocument(tx);
  const changes = menuChanges(before, after);
  if (isUnchanged(changes)) throw problem('nothing-to-publish');
  await storeDocument(tx, after);
  await tx.run('UPDATE restaurant SET menu_version = menu_version + 1 WHERE id = 1');
  const seq = await appendVersion(tx, { before, after, changes, staffId, at });
  await tx.run(
    'UPDATE menu_drafts SET document = NULL, version = ?, based_on = ?, staff_id = ?, changed_at = ? WHERE id = 1',
    version + 1,
    seq,
    staffId,
    at,
  );
  await tx.insert('staff_events', [{ ...event, about: `${seq}`, details: { prices: changes.prices.length } }]);
  return seq;
}

/** Makes the draft the menu that guests see: all of it, in one transaction, or nothing. */
export const publishMenu = defineFunction({
  operationId: 'publishMenu',
  method: 'POST',
  path: '/api/v1/menu/publish',
  tag: 'menu',
  summary: 'Publish the menu as it was edited',
  description:
    'Guests see all of it at once. What is sold out stays sold out, counted portions stay counted, and orders keep the names and prices that they were placed with. Send the draft’s `version` as If-Match, so that nothing is published that somebody else has changed since it was looked at.',
  access: ['manager'],
  request: { headers: IfMatchHeaders },
  responses: { 200: { description: 'The version that guests see now', body: MenuVersion } },
  problems: ['stale-version', 'nothing-to-publish'],
  async handle({ headers }, ctx) {
    const { staffId } = signedIn(ctx);
    const event = staffEvent(ctx, 'menu-published');
    const change = { staffId, at: event.at, ifMatch: headers['if-match'], event };
    const seq = await writeAlone(ctx, (tx) => publish(tx, change));
    const version = (await ctx.read(readVersions)).find((candidate) => candidate.seq === seq);
    if (version === undefined) throw new Error(`ten versions were published since version ${seq}`);
    ctx.log.info({ staffId, seq, prices: version.changes.prices.length }, 'menu published');
    return { status: 200, body: version };
  },
});
