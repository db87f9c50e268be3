/** What a notification about an order says. */
export type PushMessage = { title: string; body: string; url: string; tag: string };

export type PushedStatus = 'ready' | 'cancelled';

type PushedOrder = {
  orderId: string;
  /** The order's proof: the page that a notification opens has it after `#`. */
  guestToken: string;
  number: number;
  channel: string;
  language: string;
  status: PushedStatus;
  /** Why the shop cancelled it; null: not given. */
  reason: string | null;
};

const words = {
  es: {
    title: (number: number) => `Pedido nº ${number}`,
    ready: '¡Ya está! Pasá a traerlo.',
    readyTable: '¡Ya está! Te lo llevamos a la mesa.',
    cancelled: 'El local canceló tu pedido.',
  },
  en: {
    title: (number: number) => `Order no. ${number}`,
    ready: 'It is ready! Come and get it.',
    readyTable: 'It is ready! We are bringing it to your table.',
    cancelled: 'The restaurant cancelled your order.',
  },
};

/** The words are the page's own (`web/src/i18n/order.ts`): they are in the message, because a service worker has none. */
export function pushMessage({
  orderId,
  guestToken,
  number,
  channel,
  language,
  status,
  reason,
}: PushedOrder): PushMessage {
  const say = language === 'en' ? words.en : words.es;
  const ready = channel === 'table' ? say.readyTable : say.ready;
  return {
    title: say.title(number),
    body: status === 'ready' ? ready : [say.cancelled, reason].filter((part) => part !== null).join(' '),
    url: `/pedido/${orderId}#${guestToken}`,
    tag: orderId,
  };
}
