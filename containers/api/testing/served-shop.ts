import { randomBytes } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { hashToken } from '../../../functions/platform/access.ts';
import type { PlacedOrder, Role } from '../../../functions/platform/schemas.ts';
import { openTestServices } from '../../../functions/platform/testing/database.ts';
import { buildApp } from '../app.ts';
import { readEnv } from '../env.ts';
import type { StreamSettings } from '../streams.ts';
import { anOrder } from './process.ts';

/** A shop that listens on a port of this machine, for what only a real connection shows; closed when the test ends. */
export async function serveShop(streams: StreamSettings = {}, { guestLimits = true } = {}) {
  const { services, close } = await openTestServices({ guestLimits });
  const draining = new AbortController();
  const env = readEnv({ LOG_LEVEL: 'silent' });
  const app = await buildApp({ services, env, draining: draining.signal, streams });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  onTestFinished(async () => {
    draining.abort();
    await app.close();
    await close();
  });

  /** The token of a new session, and whose it is. */
  async function signIn(role: Role) {
    const token = randomBytes(32).toString('base64url');
    const now = services.clock();
    const id = services.newId();
    const expiresAt = new Date(now.getTime() + 3_600_000);
    await services.write(async (tx) => {
      await tx.staff.create({ data: { id, name: role, nameKey: id, role, passwordHash: '', createdAt: now } });
      await tx.staffSession.create({ data: { tokenHash: hashToken(token), staffId: id, createdAt: now, expiresAt } });
    });
    return { staffId: id, headers: { authorization: `Bearer ${token}` } };
  }

  let keys = 0;
  async function place(): Promise<PlacedOrder> {
    const headers = { 'content-type': 'application/json', 'idempotency-key': `served-${++keys}` };
    const answer = await fetch(`${address}/api/v1/orders`, { method: 'POST', headers, body: await anOrder(address) });
    return (await answer.json()) as PlacedOrder;
  }

  /** Opens a stream; `read` answers what has come since, undefined when it has come to its proper end. */
  async function follow(path: string, headers: Record<string, string> = {}) {
    const gone = new AbortController();
    onTestFinished(() => gone.abort());
    const answer = await fetch(address + path, { headers, signal: gone.signal });
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    return {
      status: answer.status,
      headers: answer.headers,
      hangUp: () => gone.abort(),
      read: async () => (await reader?.read())?.value,
      /** Resolves at the stream's proper end; rejects when the connection was cut. */
      async end() {
        while ((await reader?.read())?.done === false);
      },
    };
  }

  return { address, app, services, draining, signIn, place, follow };
}
