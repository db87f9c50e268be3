import type { PushKeys } from './push-keys.ts';

type Subscription = { endpoint: string; p256dh: string; auth: string };

/** `gone`: the browser is subscribed no more. `refused`: trying again changes nothing. `failed`: it may. */
export type Delivery = 'sent' | 'gone' | 'refused' | 'failed';

/** Beyond this, who waits for food has asked at the counter. */
const keptSeconds = 60 * 60;
const answerWithinMs = 10_000;

type Push = {
  subscription: Subscription;
  /** Sent encrypted, so that only the browser reads it (RFC 8291). */
  payload: string;
  /** A later message of the same topic takes the place of one that was not delivered yet (RFC 8030 §5.4). */
  topic: string;
  keys: PushKeys;
  /** Whom the push service may write to: an https URL or mailto: (RFC 8292 §2.1). */
  subject: string;
};

/** Hands one message to the browser's push service. Redirections are not followed: the endpoint was checked, they were not. */
export async function sendPush({ subscription, payload, topic, keys, subject }: Push): Promise<Delivery> {
  const { default: webPush } = await import('web-push');
  const { endpoint, p256dh, auth } = subscription;
  const { headers, body } = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, payload, {
    vapidDetails: { subject, ...keys },
    TTL: keptSeconds,
    urgency: 'high',
    topic,
  });
  delete headers['Content-Length'];
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    body: body === null ? null : Uint8Array.from(body),
    redirect: 'manual',
    signal: AbortSignal.timeout(answerWithinMs),
  }).catch(() => undefined);
  await answer?.body?.cancel();
  return answer === undefined ? 'failed' : deliveryOf(answer.status);
}

function deliveryOf(status: number): Delivery {
  if (status >= 200 && status < 300) return 'sent';
  if (status === 404 || status === 410) return 'gone';
  return status === 429 || status >= 500 ? 'failed' : 'refused';
}
