/** What every order that is taken by hand comes through: Fastify with its own validation and errors as documents. */
import { createHash } from 'node:crypto';
import Fastify, { type FastifyError, type FastifyReply } from 'fastify';
import { Refusal, readOrder, refuse, type WantedOrder } from './by-hand-order.ts';
import { headersSchema, type OrderBody, orderSchema } from './by-hand-schema.ts';

/** An order that was stored, as JSON, and whether that was before. */
export type Stored = { json: string; id: string; isReplayed: boolean };

type Shop = {
  /** Stores an order once for each `key`; `hash` names its request. */
  place: (key: string, hash: string, order: WantedOrder) => Stored | Promise<Stored>;
  /** The guest's proof of an order. */
  guestToken: (id: string) => string;
  close: () => void | Promise<void>;
};

/** Listens on PORT until SIGTERM. */
export async function serveOrders({ place, guestToken, close }: Shop): Promise<void> {
  const app = Fastify({
    logger: { level: 'warn' },
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false } },
  });

  app.setErrorHandler<FastifyError | Refusal>((error, _request, reply) => {
    const refusal = error instanceof Refusal ? error : toRefusal(error);
    reply.code(refusal.status).type('application/problem+json');
    return reply.send({ status: refusal.status, code: refusal.code, detail: refusal.message });
  });

  app.get('/health', () => ({ status: 'healthy' }));

  const answer = (reply: FastifyReply, { json, id, isReplayed }: Stored) => {
    reply.code(201).header('location', `/api/v1/orders/${id}`).type('application/json; charset=utf-8');
    if (isReplayed) reply.header('idempotency-replayed', 'true');
    return reply.send(`${json.slice(0, -1)},"guestToken":"${guestToken(id)}"}`);
  };

  app.post<{ Body: OrderBody; Headers: { 'idempotency-key': string } }>(
    '/api/v1/orders',
    { schema: { body: orderSchema, headers: headersSchema } },
    (request, reply) => {
      const order = readOrder(request.body);
      const hash = createHash('sha256').update(JSON.stringify(order)).digest('hex');
      const stored = place(request.headers['idempotency-key'], hash, order);
      return stored instanceof Promise ? stored.then((it) => answer(reply, it)) : answer(reply, stored);
    },
  );

  process.once('SIGTERM', async () => {
    await app.close();
    await close();
  });
  await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
}

function toRefusal({ validationContext, message }: FastifyError): Refusal {
  if (validationContext === 'headers') return refuse('idempotency-key-required', message);
  return refuse(validationContext === 'body' ? 'validation-failed' : 'internal-error', message);
}
