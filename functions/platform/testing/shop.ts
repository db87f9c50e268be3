import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import { afterAll } from 'vitest';
import { buildApp } from '../../../containers/api/app.ts';
import { readEnv } from '../../../containers/api/env.ts';
import { currentMenu } from '../../menu/load-menu.ts';
import { setAvailability } from '../../menu/set-availability.ts';
import { changeStatus } from '../../orders/change-status.ts';
import { placeOrder } from '../../orders/place-order.ts';
import { nameKey } from '../../staff/name-key.ts';
import { findActor, hashToken } from '../access.ts';
import type { Context } from '../context.ts';
import type { AnyFunction } from '../define-function.ts';
import type { LaneOptions } from '../lane-options.ts';
import type { Order, PlacedOrder, Role } from '../schemas.ts';
import { openTestServices, type TestDatabase } from './database.ts';
import { type Answer, type Request, toAnswer, toInjection } from './over-http.ts';

/** Parts of the context that a test puts in place of the real ones. */
type Unusual = Partial<Pick<Context, 'read' | 'readPast' | 'draining' | 'log' | 'signal' | 'writeTogether'>>;
/** The caller: a guest, staff with a role, or the holder of a session's token; its address, and whether it uses HTTPS. */
type Caller = { as?: Role | undefined; token?: string; address?: string; secure?: boolean } & Unusual;

/**
 * A shop of a test file's own: a copy of the seeded database (or `database`), a clock that stands still until it is moved, and `call`,
 * which asks the same host that serves people. A function that answers what it does not declare fails the call.
 */
export async function openTestShop({
  at = '2026-11-21T18:00:00Z',
  lane = {} as LaneOptions,
  guestLimits = false,
  database = undefined as TestDatabase | undefined,
} = {}) {
  let now = new Date(at);
  const settings = { clock: () => now, lane: { lockWaitMs: 500, ...lane }, guestLimits };
  const { services, url, close } = await openTestServices(settings, database);
  const { menu } = await currentMenu(services);
  const items = menu.categories.flatMap((category) => category.items);
  const calls = new AsyncLocalStorage<{ unusual: Unusual; faults: Error[] }>();
  const app = await buildApp({
    services,
    env: readEnv({ LOG_LEVEL: 'silent' }),
    testing: {
      contextFor: () => calls.getStore()?.unusual ?? {},
      onFault: (fault) => calls.getStore()?.faults.push(fault),
    },
  });
  await app.ready();
  afterAll(async () => {
    await app.close();
    await close();
  });

  const tokens = new Map<Role, string>();
  /** The token of a session that does not end by itself: the owner's, or that of somebody hired for the role. */
  async function sessionAs(role: Role): Promise<string> {
    const kept = tokens.get(role);
    const actor = await findActor(kept, services);
    if (actor?.role === role && kept !== undefined) return kept;
    const token = randomBytes(32).toString('base64url');
    tokens.set(role, token);
    const hired = { id: services.newId(), name: role, nameKey: nameKey(role), role, passwordHash: '', createdAt: now };
    await services.write(async (tx) => {
      const staff =
        (await tx.staff.findFirst({ where: { role }, orderBy: { createdAt: 'asc' } })) ??
        (await tx.staff.create({ data: hired }));
      const session = { tokenHash: hashToken(token), staffId: staff.id, createdAt: now, expiresAt: endOfTime };
      await tx.staffSession.create({ data: session });
    });
    return token;
  }

  async function call(fn: AnyFunction, request: Request = {}, caller: Caller = {}): Promise<Answer> {
    const { as, token: given, address = '192.0.2.1', secure = false, ...unusual } = caller;
    const token = as === undefined ? given : await sessionAs(as);
    const faults: Error[] = [];
    // The request begins when `then` is called, which must be inside.
    const answer = await calls.run({ unusual, faults }, () =>
      app.inject(toInjection(fn, request, { token, address, secure })).then((answered) => toAnswer(fn, answered)),
    );
    if (faults[0] !== undefined) throw faults[0];
    return answer;
  }

  const item = (nameEs: string) => {
    const found = items.find((candidate) => candidate.name.es === nameEs);
    if (found === undefined) throw new Error(`the menu has no ${nameEs}`);
    return found;
  };

  /** A line as the app sends it: the default options, or those with the given Spanish names. */
  const line = (nameEs: string, quantity = 1, optionNames: string[] = []) => {
    const { id, optionGroups } = item(nameEs);
    const optionIds = optionGroups.flatMap((group) => {
      const named = group.options.filter((option) => optionNames.includes(option.name.es));
      return (named.length > 0 ? named : group.options.filter((option) => option.default)).map((option) => option.id);
    });
    return { itemId: id, optionIds, quantity };
  };

  let keys = 0;
  const guestTokens = new Map<string, string>();
  const place = async (body: object = {}): Promise<Order> => {
    const headers = { 'idempotency-key': `test-key-${++keys}` };
    const order = { channel: 'pickup', customer: { name: 'Ana' }, lines: [line('Revueltas', 2)], ...body };
    const answer = await call(placeOrder, { headers, body: order });
    if (answer.status !== 201) throw new Error(`the order was refused: ${JSON.stringify(answer.body)}`);
    // The host has checked it against the schema.
    const { guestToken, ...placed } = answer.body as PlacedOrder;
    guestTokens.set(placed.id, guestToken);
    return placed;
  };

  /** The kitchen sells an item out, or says that there is some again. */
  async function setAvailable(nameEs: string, available: boolean): Promise<void> {
    const request = { params: { id: item(nameEs).id }, body: { available } };
    const answer = await call(setAvailability, request, { as: 'kitchen' });
    if (answer.status !== 200) throw new Error(`nothing was sold out: ${JSON.stringify(answer.body)}`);
  }

  /** The kitchen makes its whole backlog. */
  async function finishOrders(): Promise<void> {
    const unfinished = await services.read((tx) =>
      tx.all<Pick<Order, 'id' | 'status'>>("SELECT id, status FROM orders WHERE status IN ('received', 'preparing')"),
    );
    for (const { id, status } of unfinished) {
      for (const next of status === 'received' ? ['preparing', 'ready'] : ['ready']) {
        const answer = await call(changeStatus, { params: { id }, body: { status: next } }, { as: 'kitchen' });
        if (answer.status !== 200) throw new Error(`the order was not moved: ${JSON.stringify(answer.body)}`);
      }
    }
  }

  /** The headers by which the guest who placed an order with `place` proves that it is theirs. */
  const proofOf = ({ id }: Pick<Order, 'id'>) => ({ 'x-order-token': guestTokens.get(id) });

  return {
    url,
    services,
    app,
    call,
    item,
    line,
    place,
    setAvailable,
    finishOrders,
    proofOf,
    /** Moves the clock to an instant. */
    setClock: (instant: string) => {
      now = new Date(instant);
    },
    /** Moves the clock on. */
    pass: (ms: number) => {
      now = new Date(now.getTime() + ms);
    },
  };
}

const endOfTime = new Date('9999-01-01T00:00:00Z');
