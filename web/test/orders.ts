/** The shop's end of sending an order. */
import { screen } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import type { NewOrder } from '../src/api/types.ts';
import { server } from './server.ts';
import { answered, placed } from './shop.ts';

type Sent = { key: string | null; body: NewOrder };
type Answer = (body: NewOrder) => Response | Promise<Response>;

export const accept = (body: NewOrder): Response => HttpResponse.json(answered(placed(body)), { status: 201 });
export const vanish = (): Response => HttpResponse.error();

/** Answers the requests to place an order one after the other, the last answer again and again. */
export function shopAnswers(...answers: Answer[]): Sent[] {
  const sent: Sent[] = [];
  server.use(
    http.post<never, NewOrder>('/api/v1/orders', async ({ request }) => {
      const body = await request.json();
      sent.push({ key: request.headers.get('idempotency-key'), body });
      return (answers.length > 1 ? answers.shift() : answers[0])?.(body);
    }),
  );
  return sent;
}

export const sendButton = () => screen.findByRole('button', { name: /^Mandar el pedido/ });
