import { createHash } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import type { z } from 'zod';
import { loadMenu } from '../../menu/load-menu.ts';
import { placeOrder } from '../../orders/place-order.ts';
import { authorise } from '../access.ts';
import type { Actor, Context } from '../context.ts';
import type { AnyFunction, AnyResult, ServerSentEvent } from '../define-function.ts';
import type { LaneOptions } from '../lane-options.ts';
import { problemDocuments } from '../problem-document.ts';
import { invalidRequest, Problem } from '../problems.ts';
import type { Order, PlacedOrder, Role } from '../schemas.ts';
import { openServices } from '../services.ts';
import { copyTemplate } from './database.ts';

/** Who calls: nobody, a role, or the actor that `findActor` has found; and what else of the context is not as usual. */
type Caller = { as?: Role | Actor | undefined } & Partial<
  Pick<Context, 'address' | 'db' | 'draining' | 'log' | 'secure' | 'signal' | 'write'>
>;
type Request = { params?: unknown; query?: unknown; headers?: unknown; body?: unknown };
type Answer = {
  status: number;
  body: unknown;
  headers: Record<string, string>;
  stream?: AsyncIterable<ServerSentEvent>;
};

/**
 * A shop of a test file's own: a copy of the seeded database, a clock that stands still until it is moved, and `call`,
 * which does what a host does (validate, authorise, handle) and checks the answer against the function's own schemas.
 */
export async function openTestShop({
  at = '2026-11-21T18:00:00Z',
  lane = {} as LaneOptions,
  guestLimits = false,
} = {}) {
  const database = await copyTemplate(inject('template'));
  let now = new Date(at);
  const { close, ...services } = openServices(database.path, {
    clock: () => now,
    lane: { lockWaitMs: 500, ...lane },
    guestLimits,
  });
  const { id: ownerId } = await services.db.staff.findFirstOrThrow();
  const { menu } = loadMenu(services);
  const items = menu.categories.flatMap((category) => category.items);
  afterAll(async () => {
    await close();
    await database.remove();
  });

  const actor = (role: Role): Actor => ({
    staffId: ownerId,
    name: role,
    role,
    tokenHash: createHash('sha256').update(role).digest('hex'),
    expiresAt: new Date(now.getTime() + 60_000),
  });

  const contextOf = ({ as, ...unusual }: Caller): Context => ({
    ...services,
    actor: typeof as === 'string' ? actor(as) : as,
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    address: '192.0.2.1',
    secure: false,
    draining: never,
    signal: never,
    ...unusual,
  });

  async function call(fn: AnyFunction, request: Request = {}, caller: Caller = {}): Promise<Answer> {
    const ctx = contextOf(caller);
    try {
      const input = parseRequest(fn, request);
      authorise(fn.access, ctx.actor);
      return checkAnswer(fn, await fn.handle(input as never, ctx));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const { retryAfterSeconds } = error.details;
      const headers: Record<string, string> =
        retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) };
      return { status: error.status, body: problemDocuments.get(error.code)?.parse(error.toDocument('test')), headers };
    }
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
  const tokens = new Map<string, string>();
  const place = async (body: object = {}): Promise<Order> => {
    const headers = { 'idempotency-key': `test-key-${++keys}` };
    const order = { channel: 'pickup', customer: { name: 'Ana' }, lines: [line('Revueltas', 2)], ...body };
    const answer = await call(placeOrder, { headers, body: order });
    if (answer.status !== 201) throw new Error(`the order was refused: ${JSON.stringify(answer.body)}`);
    // `call` has checked it against the schema.
    const { guestToken, ...placed } = answer.body as PlacedOrder;
    tokens.set(placed.id, guestToken);
    return placed;
  };

  /** The headers by which the guest who placed an order with `place` proves that it is theirs. */
  const proofOf = ({ id }: Pick<Order, 'id'>) => ({ 'x-order-token': tokens.get(id) });

  return {
    path: database.path,
    services,
    call,
    item,
    line,
    place,
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

const never = new AbortController().signal;
const ignore = () => undefined;

function parseRequest(fn: AnyFunction, request: Request) {
  const parts = Object.entries(fn.request).map(([part, schema]: [string, z.ZodType]) => {
    const result = schema.safeParse(request[part as keyof Request] ?? (part === 'body' ? undefined : {}));
    if (result.success) return [part, result.data];
    throw invalidRequest(result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })));
  });
  return Object.fromEntries(parts);
}

function checkAnswer(fn: AnyFunction, result: AnyResult): Answer {
  const { status, headers = {} } = { headers: undefined, ...result };
  if (result.stream !== undefined) return { status, body: undefined, headers: {}, stream: result.stream };
  const definition = fn.responses?.[status];
  if (definition === undefined) throw new Error(`${fn.operationId} answered ${status}, which it does not declare`);
  const body = definition.body === undefined ? undefined : definition.body.parse(result.body);
  if (result.json !== undefined && result.json.toString() !== JSON.stringify(result.body))
    throw new Error('json is not the body');
  return { status, body, headers };
}
