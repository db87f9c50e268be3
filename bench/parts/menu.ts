import { writeFileSync } from 'node:fs';
import type { Bench } from '../bench.ts';
import { type Server, withServer } from '../children.ts';
import type { Figure } from '../figures.ts';
import { inTurns, summarise, type Target } from '../load.ts';

const path = '/api/v1/menu';
const connections = 64;

/** Sent by Node itself, or different in every answer. */
const ofTheConnection = new Set(['connection', 'content-length', 'date', 'keep-alive', 'x-request-id']);

/** Reading the menu: ours beside a bare route that answers the same bytes. */
export function menu(bench: Bench): Promise<Figure[]> {
  return withServer(bench.startOurs(bench.newDatabase()), async (ours) => {
    const answer = await fetch(ours.url + path);
    const file = bench.newPath('menu.json');
    writeFileSync(file, await answer.text());
    const headers = Object.fromEntries([...answer.headers].filter(([name]) => !ofTheConnection.has(name)));
    const variables = { BODY: file, HEADERS: JSON.stringify(headers) };
    return withServer(bench.startPeer('bare-menu.ts', variables), async (bare) => {
      const target = (server: Server): Target => ({ servers: [server], method: 'GET', path, connections, expect: 200 });
      const rounds = await inTurns(bench, 'menu', { ours: target(ours), beside: target(bare) });
      const { ratio, beside, ...measured } = summarise(rounds);
      const name = `menu read, ${connections} connections`;
      const bound = { atLeast: 0.9 };
      return [{ name, ...measured, beside: `${beside} bare`, value: ratio, unit: '×', bound, from: { rounds } }];
    });
  });
}
