/** Requests that change what is on a bill. Each throws an `ApiProblem`. */
import { ApiProblem, api, unwrap } from '../../../api/client.ts';
import type { NewAdjustment, Tab } from '../../../api/types.ts';
import { randomId } from '../../../browser/random-id.ts';

const versionOf = ({ version }: Tab) => `"${version}"`;

/** Moves the tab to a table that is free. */
export const moveTab = (tab: Tab, table: number): Promise<Tab> =>
  unwrap(
    api.POST('/api/v1/tabs/{id}/move', {
      params: { path: { id: tab.id }, header: { 'if-match': versionOf(tab) } },
      body: { table },
    }),
  );

/** Puts everything on `tab` onto another tab, which it answers. */
export const mergeTab = (tab: Tab, into: string): Promise<Tab> =>
  unwrap(
    api.POST('/api/v1/tabs/{id}/merge', {
      params: { path: { id: tab.id }, header: { 'if-match': versionOf(tab) } },
      body: { into },
    }),
  );

/** The id of the open tab of a table, which is opened if there is none. */
export async function tabAt(table: number): Promise<string> {
  const params = { path: { number: table } };
  try {
    return (await unwrap(api.POST('/api/v1/tables/{number}/tab', { params, body: {} }))).id;
  } catch (problem) {
    if (!(problem instanceof ApiProblem) || problem.code !== 'tab-open') throw problem;
    return (await unwrap(api.GET('/api/v1/tables/{number}/tab', { params }))).id;
  }
}

/** Closes a tab of which nothing is owed. */
export const closeTab = (tab: Tab): Promise<Tab> =>
  unwrap(
    api.POST('/api/v1/tabs/{id}/close', {
      params: { path: { id: tab.id }, header: { 'if-match': versionOf(tab) } },
    }),
  );

/** One key for each thing that is asked for, so that a second try of it after a lost answer does nothing twice. */
export function keys(): (asked: object) => string {
  const known = new Map<string, string>();
  return (asked) => {
    const text = JSON.stringify(asked);
    const key = known.get(text) ?? randomId();
    known.set(text, key);
    return key;
  };
}

type Moved = { to: string; lines: { lineId: string; quantity: number }[] };

/** Moves lines to another tab. Answers the tab that they were on. */
export const transferLines = (tab: Tab, body: Moved, key: string): Promise<Tab> =>
  unwrap(
    api.POST('/api/v1/tabs/{id}/transfer', {
      params: { path: { id: tab.id }, header: { 'idempotency-key': key, 'if-match': `"${tab.version}"` } },
      body,
    }),
  );

/** Voids some of a line or gives a discount; past the shop's limit with a manager's approval. */
export const adjustTab = (tab: Tab, body: NewAdjustment, key: string, approval: string | undefined): Promise<Tab> =>
  unwrap(
    api.POST('/api/v1/tabs/{id}/adjustments', {
      params: {
        path: { id: tab.id },
        header: {
          'idempotency-key': key,
          'if-match': `"${tab.version}"`,
          ...(approval !== undefined && { 'x-approval': approval }),
        },
      },
      body,
    }),
  );

/** Takes a void or a discount back. */
export const undoAdjustment = (tab: Tab, adjustmentId: string, reason: string): Promise<Tab> =>
  unwrap(
    api.POST('/api/v1/tabs/{id}/adjustments/{adjustmentId}/undo', {
      params: { path: { id: tab.id, adjustmentId } },
      body: { reason },
    }),
  );
