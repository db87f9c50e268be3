import { z } from 'zod';
import type { ExtraOf } from './problem-types.ts';
import { problem } from './problems.ts';

/** Optional on every change of what has a version: the version the change was decided on. */
export const IfMatchHeaders = z.object({
  'if-match': z
    .string()
    .regex(/^(?:W\/)?"?\d{1,9}"?$|^\*$/, 'must be a version, such as "3"')
    .optional()
    .describe('The version that is to be changed, such as "3"; refused with 412 when it has changed since')
    .meta({ examples: ['"1"'] }),
});

/**
 * Refuses a change that was decided on another version than the current one, and answers with the `current` one.
 * @throws Problem `stale-version`
 */
export function checkVersion(ifMatch: string | undefined, current: ExtraOf<'stale-version'>): void {
  if (ifMatch === undefined || ifMatch === '*') return;
  const expected = Number(ifMatch.replace(/\D/g, ''));
  if (expected === current.version) return;
  throw problem('stale-version', {
    detail: `If-Match says version ${expected}; it is at version ${current.version} now`,
    extra: current,
  });
}
