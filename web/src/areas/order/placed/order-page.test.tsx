import { screen, waitFor, within } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { add, open, painted, tap } from '../../../../test/app.tsx';
import { liveStream, problem, server } from '../../../../test/server.ts';
import { allItems, guestTokenOf, itemNamed, menuWith, placed } from '../../../../test/shop.ts';
import type { Order, OrderEvent, OrderStatus, VisitedTab } from '../../../api/types.ts';
import { sitAt } from '../../../ordering/table.ts';
import { knownVisit } from '../../../ordering/visit/visit-token.ts';
import { silenceMs } from '../../../sync/live.ts';

const order = placed({
  channel: 'pickup',
  customer: { name: 'Ana' },
  lines: [{ itemId: 'pupusa-loroco', optionIds: ['masa/Maíz', 'tamano/Grande'], quantity: 2, note: 'bien tostada' }],
  tipCents: 50,
});

const moved = (status: OrderStatus, version: number): Order => ({
  ...order,
  status,
  version,
  history: [...order.history, { status, at: '2026-11-22T18:05:00.000Z' }],
});

const event = (of: Order, type: OrderEvent['type'] = 'order.moved') => ({
  type,
  orderId: of.id,
  at: '2026-11-22T18:05:00.000Z',
  order: of,
});

const received = 'Recibimos tu pedido. Falta que lo vea la cocina.';

/** The order's page with its stream open and its first event sent. */
async function watching() {
  const stream = liveStream();
  server.use(http.get('/api/v1/orders/:id/events', () => stream.response()));
  await open(`/pedido/${order.id}`);
  stream.send(1, event(order, 'order.placed'));
  await screen.findByText(received);
  return stream;
}

const currentStep = () => screen.getByRole('listitem', { current: 'step' }).textContent;

describe('the order’s page', () => {
  it('reads the order anew when the shop has restored a backup, although it was further before', async () => {
    const stream = await watching();
    stream.send(2, event(moved('preparing', 2)));
    stream.send(3, event(moved('ready', 3)));
    await waitFor(() => expect(currentStep()).toMatch(/^Listo/));
    server.use(http.get('/api/v1/orders/:id', () => HttpResponse.json(moved('preparing', 2))));
    stream.reset(1);
    await waitFor(() => expect(currentStep()).toMatch(/^En el comal/));
    stream.send(2, event(moved('ready', 3)));
    await waitFor(() => expect(currentStep()).toMatch(/^Listo/));
  });

  it('shows the table’s bill as it is once the order’s stream says that it has changed, without asking meanwhile', async () => {
    const seated = { ...order, channel: 'table' as const, table: 5 };
    const tab: VisitedTab = {
      tabId: '01a20433-0000-7000-8000-00000000000a',
      token: 'proof',
      table: 5,
      state: 'waiting',
      currency: 'USD',
      orders: [{ ...order, customer: 'Ana', lines: [] }],
      totalCents: 500,
      paidCents: 0,
      balanceCents: 500,
      billAsked: false,
    };
    let reads = 0;
    let balanceCents = 500;
    const stream = liveStream();
    server.use(
      http.get('/api/v1/orders/:id/events', () => stream.response()),
      http.get('/api/v1/tabs/:id/visit', () => {
        reads += 1;
        return HttpResponse.json({ ...tab, balanceCents });
      }),
    );
    knownVisit.value = { table: 5, tabId: tab.tabId, token: tab.token };
    sitAt(5, null);
    const timeout = vi.spyOn(globalThis, 'setTimeout');
    await open(`/pedido/${order.id}`);
    stream.send(1, event(seated, 'order.placed'));
    await screen.findByRole('button', { name: 'La cuenta de la mesa: $5.00' });
    await waitFor(() => expect(timeout).toHaveBeenCalledWith(expect.anything(), 60_000));
    const before = reads;
    balanceCents = 200;
    stream.send(2, { type: 'bill.changed', orderId: order.id });
    await screen.findByRole('button', { name: 'La cuenta de la mesa: $2.00' });
    expect(reads).toBe(before + 1);
  });

  it('shows the ticket, the lines and what they came to', async () => {
    await watching();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Tu número7');
    expect(screen.getByText('Para llevar, a nombre de Ana')).toBeDefined();
    const receipt = within(screen.getByRole('region', { name: 'Lo que pediste' }));
    expect(receipt.getByText('“bien tostada”').parentElement?.textContent).toBe('Maíz · Grande · “bien tostada”');
    expect(receipt.getByText('$0.50')).toBeDefined();
    expect(receipt.getByText('$4.50')).toBeDefined();
  });

  it('keeps a guest’s words that turn the writing around from turning anything else around', async () => {
    const stream = await watching();
    const [line] = order.lines;
    const words = ['“\u202Eotsoc”', 'Ana\u202E'];
    if (line === undefined) throw new Error('the order has a line');
    const hostile = { ...line, note: '\u202Eotsoc', guest: 'Ana\u202E' };
    stream.send(2, event({ ...order, version: 2, lines: [hostile] }));
    for (const own of words) expect((await screen.findByText(own)).tagName).toBe('BDI');
  });

  it('tells the promised time in the restaurant’s zone', async () => {
    await watching();
    expect(screen.getByText(/^Listo a las 12:20/)).toBeDefined();
  });

  it.each([
    ['turns its ticket when the kitchen moves it, and not while it loads', false, 1],
    ['leaves it still for whoever wants no motion', true, 0],
  ])('%s', async (_promise, reducedMotion, turns) => {
    const animate = vi.fn();
    Element.prototype.animate = animate; // jsdom has none
    onTestFinished(() => {
      vi.restoreAllMocks();
      Reflect.deleteProperty(Element.prototype, 'animate');
    });
    vi.spyOn(globalThis, 'matchMedia').mockImplementation((query) =>
      Object.assign(new EventTarget(), {
        matches: reducedMotion && query.includes('reduced-motion'),
      } as MediaQueryList),
    );
    const stream = await watching();
    await painted();
    expect(animate).not.toHaveBeenCalled();
    stream.send(2, event(moved('preparing', 2)));
    await screen.findByText('Lo están haciendo ahorita.');
    await painted();
    expect(animate).toHaveBeenCalledTimes(turns);
  });

  it('follows the kitchen step by step', async () => {
    const stream = await watching();
    expect(currentStep()).toContain('Recibido');
    stream.send(2, event(moved('preparing', 2)));
    await screen.findByText('Lo están haciendo ahorita.');
    expect(currentStep()).toContain('En el comal');
    stream.send(3, event(moved('ready', 3)));
    await screen.findByText('¡Ya está! Pasá a traerlo.');
    stream.send(4, event(moved('completed', 4)));
    await screen.findByText('¡Buen provecho!');
    expect(screen.queryByRole('button', { name: 'Cancelar el pedido' })).toBeNull();
  });

  it('says that the kitchen has seen it when it has, and at what time', async () => {
    const stream = await watching();
    expect(screen.queryByText(/ya lo vio|Visto/)).toBeNull();
    stream.send(2, event({ ...order, seenAt: '2026-11-22T18:03:00.000Z' }, 'order.seen'));
    await screen.findByText('La cocina ya lo vio.');
    expect(currentStep()).toMatch(/^Visto en cocina12:03/);
    stream.send(3, event({ ...moved('preparing', 2), seenAt: '2026-11-22T18:03:00.000Z' }));
    await screen.findByText('Lo están haciendo ahorita.');
    expect(screen.getByText('Visto en cocina')).toBeDefined();
  });

  it('never goes back to an older state that arrives late', async () => {
    const stream = await watching();
    stream.send(3, event(moved('ready', 3)));
    await screen.findByText('¡Ya está! Pasá a traerlo.');
    stream.send(2, event(moved('preparing', 2)));
    stream.send(4, event({ ...moved('ready', 4), note: 'llegó' }));
    await screen.findByText('“llegó”');
    expect(screen.getByText('¡Ya está! Pasá a traerlo.')).toBeDefined();
  });

  it('says whether what it shows is up to date', async () => {
    const stream = await watching();
    expect(screen.getByText('Al día')).toBeDefined();
    server.use(http.get('/api/v1/orders/:id/events', () => HttpResponse.error()));
    stream.fail();
    expect(await screen.findByText('Conectando…')).toBeDefined();
  });

  it('tells who cancelled it, and why when the shop said so', async () => {
    const stream = await watching();
    const cancelled = (version: number, cancellation: Order['cancellation']) =>
      event({ ...moved('cancelled', version), cancellation }, 'order.cancelled');
    stream.send(2, cancelled(2, { by: 'shop', reason: 'Se acabó la masa' }));
    await screen.findByText('El local canceló este pedido. No se va a preparar.');
    expect(screen.getByText('“Se acabó la masa”').parentElement?.textContent).toBe('El local dice: “Se acabó la masa”');
    stream.send(3, cancelled(3, { by: 'guest', reason: null }));
    await screen.findByText('Este pedido lo canceló quien lo pidió. No se va a preparar.');
    expect(screen.queryByText(/El local dice/)).toBeNull();
  });

  it('follows a promise that becomes earlier when the kitchen begins', async () => {
    const stream = await watching();
    stream.send(2, event({ ...moved('preparing', 2), promisedAt: '2026-11-22T18:15:00.000Z' }));
    await screen.findByText(/^Listo a las 12:15/);
  });

  it('cancels after asking once', async () => {
    await watching();
    server.use(http.post('/api/v1/orders/:id/cancel', () => HttpResponse.json(moved('cancelled', 2))));
    tap(screen.getByRole('button', { name: 'Cancelar el pedido' }));
    tap(await screen.findByRole('button', { name: 'Sí, cancelarlo' }));
    await screen.findByText('Este pedido se canceló. No se va a preparar.');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says that it is too late when the kitchen was faster', async () => {
    await watching();
    server.use(http.post('/api/v1/orders/:id/cancel', () => problem(409, 'illegal-transition')));
    tap(screen.getByRole('button', { name: 'Cancelar el pedido' }));
    tap(await screen.findByRole('button', { name: 'Sí, cancelarlo' }));
    await screen.findByText(/La cocina ya empezó/);
  });

  it('says that it could not be cancelled when no answer comes, and can be asked again', async () => {
    await watching();
    const clocks: AbortController[] = [];
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
      const clock = new AbortController();
      clocks.push(clock);
      return clock.signal;
    });
    server.use(http.post('/api/v1/orders/:id/cancel', () => new Promise<never>(() => undefined)));
    tap(screen.getByRole('button', { name: 'Cancelar el pedido' }));
    tap(await screen.findByRole('button', { name: 'Sí, cancelarlo' }));
    await waitFor(() => expect(timeout).toHaveBeenCalledWith(15_000));
    for (const clock of clocks) clock.abort();
    await screen.findByText('No pudimos cancelarlo. Revisá tu conexión y probá otra vez.');
    timeout.mockRestore();
    server.use(http.post('/api/v1/orders/:id/cancel', () => HttpResponse.json(moved('cancelled', 2))));
    tap(screen.getByRole('button', { name: 'Cancelar el pedido' }));
    tap(await screen.findByRole('button', { name: 'Sí, cancelarlo' }));
    await screen.findByText('Este pedido se canceló. No se va a preparar.');
  });

  it('shows what this phone kept of it as long as the kitchen cannot be asked', async () => {
    server.use(http.get('/api/v1/orders/:id/events', () => HttpResponse.error()));
    const { id, number, placedAt, totalCents } = order;
    const items = [{ quantity: 2, name: { es: 'Loroco', en: 'Loroco' } }];
    localStorage.setItem('pupuseria.orders', JSON.stringify([{ id, number, placedAt, totalCents, items }]));
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await open(`/pedido/${id}`);
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Tu número7');
    expect(screen.getByText('Sin conexión')).toBeDefined();
    const lines = within(screen.getByRole('region', { name: 'Lo que pediste' }));
    expect(lines.getByText(/^Así lo guardó este teléfono/)).toBeDefined();
    expect(lines.getByText('Loroco')).toBeDefined();
    expect(lines.getByText('$4.50')).toBeDefined();
    expect(screen.queryByText('Recibimos tu pedido. Falta que lo vea la cocina.')).toBeNull();
    vi.restoreAllMocks();
  });

  it('knows an order that is none', async () => {
    server.use(
      http.get('/api/v1/orders/:id/events', () => problem(404, 'order-not-found')),
      http.get('/api/v1/orders/:id', () => problem(404, 'order-not-found')),
    );
    await open('/pedido/nada');
    expect(await screen.findByRole('heading', { level: 1, name: 'No encontramos este pedido' })).toBeDefined();
  });

  it('does not believe a proxy that there is no such order, and goes on when the shop answers again', async () => {
    const stream = liveStream();
    let deploying = true;
    server.use(
      http.get('/api/v1/orders/:id/events', () =>
        deploying ? new HttpResponse('no such app', { status: 404 }) : stream.response(),
      ),
      http.get('/api/v1/orders/:id', () => {
        deploying = false;
        return new HttpResponse('no such app', { status: 404 });
      }),
    );
    await open(`/pedido/${order.id}`);
    stream.send(1, event(order, 'order.placed'));
    await screen.findByText('Recibimos tu pedido. Falta que lo vea la cocina.');
    expect(screen.queryByText('No encontramos este pedido')).toBeNull();
  });

  it('leads back to the menu for more', async () => {
    await watching();
    tap(screen.getByRole('link', { name: 'Pedir algo más' }));
    await waitFor(() => expect(location.pathname).toBe('/'));
    expect(await screen.findByRole('button', { name: /^Frijol/ })).toBeDefined();
  });
});

describe('the link to an order', () => {
  const token = guestTokenOf(order.id);
  const path = `/pedido/${order.id}`;
  const notFound = { level: 1, name: 'No encontramos este pedido' };

  /** A shop that shows the order for its token, and notes the tokens of all requests. */
  function shop() {
    const asked: string[] = [];
    const forItsGuest =
      (call: string, answer: () => Response) =>
      ({ request }: { request: Request }) => {
        const given = request.headers.get('x-order-token');
        asked.push(`${call} ${given}`);
        return given === token ? answer() : problem(404, 'order-not-found');
      };
    const live = () => {
      const stream = liveStream();
      stream.send(1, event(order, 'order.placed'));
      return stream.response();
    };
    server.use(
      http.get('/api/v1/orders/:id/events', forItsGuest('follow', live)),
      http.get(
        '/api/v1/orders/:id',
        forItsGuest('read', () => HttpResponse.json(order)),
      ),
      http.post(
        '/api/v1/orders/:id/cancel',
        forItsGuest('cancel', () => HttpResponse.json(moved('cancelled', 2))),
      ),
    );
    return asked;
  }

  it('proves it: another phone that opens the link follows and cancels the order', async () => {
    const asked = shop();
    await open(`${path}#${token}`);
    await screen.findByText(received);
    tap(screen.getByRole('button', { name: 'Cancelar el pedido' }));
    tap(await screen.findByRole('button', { name: 'Sí, cancelarlo' }));
    await screen.findByText('Este pedido se canceló. No se va a preparar.');
    expect(asked).toEqual([`follow ${token}`, `cancel ${token}`]);
  });

  it('is taken over: that phone comes back without it, and its address is the whole link again', async () => {
    const asked = shop();
    await open(`${path}#${token}`);
    await screen.findByText(received);
    await open(path);
    await screen.findByText(received);
    expect(location.hash).toBe(`#${token}`);
    expect(asked).toEqual([`follow ${token}`, `follow ${token}`]);
  });

  it('without what comes after # leads a stranger to nothing, until the rest is put there', async () => {
    shop();
    await open(path);
    await screen.findByRole('heading', notFound);
    expect(screen.getByText('Revisá que el enlace esté completo.')).toBeDefined();
    location.hash = token;
    await screen.findByText(received);
  });

  it('with a token that is not the order’s leads to nothing, and nothing of it is kept', async () => {
    shop();
    await open(`${path}#${guestTokenOf('made-up')}`);
    await screen.findByRole('heading', notFound);
    expect(localStorage.getItem('pupuseria.order-tokens') ?? '').not.toContain('made-up');
  });

  it('does not take what this phone has kept for the token of another link', async () => {
    shop();
    localStorage.setItem('pupuseria.order-tokens', JSON.stringify([{ id: order.id, token }]));
    await open(`${path}#${guestTokenOf('made-up')}`);
    await screen.findByText(received);
    expect(location.hash).toBe(`#${token}`);
  });

  it('shows what this phone kept of an order from before there were tokens, and says that there is no more', async () => {
    shop();
    const { id, number, placedAt, totalCents } = order;
    const items = [{ quantity: 2, name: { es: 'Loroco', en: 'Loroco' } }];
    localStorage.setItem('pupuseria.orders', JSON.stringify([{ id, number, placedAt, totalCents, items }]));
    await open(path);
    await screen.findByText(
      /^Esto es todo lo que este teléfono guardó del pedido .*preguntá en el local con tu número/,
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Tu número7');
    expect(screen.getByText('Loroco')).toBeDefined();
    expect(screen.queryByText('Sin conexión')).toBeNull();
    expect(screen.getByRole('link', { name: 'Todos tus pedidos' })).toBeDefined();
  });

  it.each(['nonsense', '{}', '[1, null, {"id": "x"}, {"id": "x", "token": "short"}]', '{"constructor": 1}'])(
    'is not proved by broken storage: %s',
    async (broken) => {
      const asked = shop();
      localStorage.setItem('pupuseria.order-tokens', broken);
      await open('/pedido/constructor');
      await screen.findByRole('heading', notFound);
      expect(asked).toEqual(['follow null', 'read null']);
    },
  );
});

describe('the promised time', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  /** The phone's clock shows `phone`; the server's, which the stream tells, 18:00 UTC on 22 November. */
  async function watchingAt(phone: string, of: Order = order) {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(phone) });
    const stream = liveStream();
    server.use(http.get('/api/v1/orders/:id/events', () => stream.response()));
    await open(`/pedido/${of.id}`);
    stream.heartbeat();
    stream.send(1, event(of, 'order.placed'));
    await screen.findByText(received);
    return stream;
  }

  it.each(['2026-11-22T18:00:00Z', '2026-11-23T18:00:00Z', '2026-11-21T17:00:00Z'])(
    'is told with its minutes by the server’s clock, when the phone’s shows %s',
    async (phone) => {
      await watchingAt(phone);
      expect(screen.getByText(/^Listo a las 12:20.*, en unos 20 min$/)).toBeDefined();
    },
  );

  it('is said without minutes until the server’s clock is known', async () => {
    await watching();
    expect(screen.getByText(/^Listo a las 12:20/).textContent).not.toContain('min');
  });

  it('comes closer, and is owned up to calmly when it has passed', async () => {
    await watchingAt('2026-11-22T18:00:00Z');
    vi.setSystemTime('2026-11-22T18:08:30Z');
    await screen.findByText(/en unos 12 min$/);
    vi.setSystemTime('2026-11-22T18:21:00Z');
    await screen.findByText(/^Habíamos dicho a las 12:20.*Gracias por esperar\.$/);
  });

  it('names the day when it is another one', async () => {
    await watchingAt('2026-11-22T18:00:00Z', { ...order, promisedAt: '2026-11-23T22:15:00.000Z' });
    expect(screen.getByText(/^Listo el lunes 23 de noviembre a las 4:15/)).toBeDefined();
  });

  it('says by the server’s clock how old the last word is', async () => {
    const stream = await watchingAt('2026-11-23T20:00:00Z');
    server.use(http.get('/api/v1/orders/:id/events', () => HttpResponse.error()));
    // No more bytes arrive, and the watchdog times out.
    const timers = vi.spyOn(globalThis, 'setTimeout');
    stream.heartbeat();
    await waitFor(() => expect(timers.mock.calls.some(([, ms]) => ms === silenceMs)).toBe(true));
    const [bark] = timers.mock.calls.findLast(([, ms]) => ms === silenceMs) ?? [];
    (bark as () => void)();
    expect(await screen.findByText(/^Sin conexión: esto es lo último que supimos, a las 12:00/)).toBeDefined();
  });
});

describe('being told that it is ready', () => {
  const shown: string[] = [];
  const leadsTo: string[] = [];
  const struck: number[] = [];

  class FakeNode {
    gain = { setValueAtTime() {}, linearRampToValueAtTime() {}, exponentialRampToValueAtTime() {} };
    connect = (next: unknown) => next;
    stop() {}
  }
  class FakeTone extends FakeNode {
    start(at: number) {
      struck.push(at);
    }
  }
  class FakeAudioContext {
    state = 'suspended';
    currentTime = 0;
    destination = {};
    async resume() {
      this.state = 'running';
    }
  }

  /** A browser that answers `permission` when it is asked, and cannot sound without `sounds`. */
  function browser({ permission, sounds = true }: { permission?: NotificationPermission; sounds?: boolean }) {
    shown.length = 0;
    leadsTo.length = 0;
    struck.length = 0;
    const requestPermission = vi.fn(async () => permission);
    if (permission !== undefined) {
      class FakeNotification {
        static permission = 'default';
        static requestPermission = requestPermission;
        constructor(title: string, options: NotificationOptions) {
          shown.push(title);
          leadsTo.push(options.data.url);
        }
      }
      vi.stubGlobal('Notification', FakeNotification);
    }
    if (sounds) {
      vi.stubGlobal('AudioContext', FakeAudioContext);
      vi.stubGlobal('OscillatorNode', FakeTone);
      vi.stubGlobal('GainNode', FakeNode);
    }
    return requestPermission;
  }

  afterEach(() => {
    for (const name of ['Notification', 'AudioContext', 'OscillatorNode', 'GainNode'])
      Reflect.deleteProperty(globalThis, name);
  });

  const ask = async () => tap(await screen.findByRole('button', { name: 'Avisame cuando esté listo' }));

  it('asks for permission only after a tap, then rings and notifies once', async () => {
    const requestPermission = browser({ permission: 'granted' });
    const stream = await watching();
    expect(requestPermission).not.toHaveBeenCalled();
    await ask();
    await screen.findByText(/^Te avisamos con un sonido y una notificación/);
    expect(requestPermission).toHaveBeenCalledOnce();
    stream.send(2, event(moved('preparing', 2)));
    await screen.findByText('Lo están haciendo ahorita.');
    expect([struck.length, shown]).toEqual([0, []]);
    stream.send(3, event(moved('ready', 3)));
    await waitFor(() => expect(shown).toEqual(['Pedido nº 7']));
    expect(struck.length).toBeGreaterThan(0);
    stream.send(4, event(moved('completed', 4)));
    await screen.findByText('¡Buen provecho!');
    expect(shown).toHaveLength(1);
  });

  it('leads from the notification to the order with what proves it', async () => {
    browser({ permission: 'granted' });
    const token = guestTokenOf(order.id);
    localStorage.setItem('pupuseria.order-tokens', JSON.stringify([{ id: order.id, token }]));
    const stream = await watching();
    await ask();
    await screen.findByText(/^Te avisamos con un sonido y una notificación/);
    stream.send(2, event(moved('ready', 2)));
    await waitFor(() => expect(leadsTo).toEqual([`/pedido/${order.id}#${token}`]));
  });

  it('is a sound where notifications are denied', async () => {
    browser({ permission: 'denied' });
    const stream = await watching();
    await ask();
    await screen.findByText(/^Te avisamos con un sonido\. Dejá/);
    stream.send(2, event(moved('ready', 2)));
    await waitFor(() => expect(struck.length).toBeGreaterThan(0));
    expect(shown).toEqual([]);
  });

  it('is not promised where the browser can do neither, and the page works all the same', async () => {
    browser({ sounds: false });
    const stream = await watching();
    await ask();
    await screen.findByText(/^Este teléfono no nos deja avisarte/);
    stream.send(2, event(moved('ready', 2)));
    await screen.findByText('¡Ya está! Pasá a traerlo.');
  });

  it('survives a reload, and can be taken back', async () => {
    browser({ permission: 'granted' });
    await watching();
    await ask();
    await screen.findByText(/^Te avisamos/);
    await watching();
    tap(await screen.findByRole('button', { name: 'Ya no me avisés' }));
    await screen.findByRole('button', { name: 'Avisame cuando esté listo' });
  });

  describe('where the browser has web push', () => {
    const subscribed: unknown[] = [];
    const unsubscribed: unknown[] = [];
    /** How often the key was asked for, and how often the browser was. */
    const tries: string[] = [];
    const endpoint = 'https://fcm.googleapis.com/fcm/send/x';
    const keys = { p256dh: 'B', auth: 'A' };

    /** A registered service worker; the first `refusals` subscriptions fail, as with another shop's key. */
    function pushing(publicKey: string | null = 'BKey', refusals = 0) {
      browser({ permission: 'granted' });
      subscribed.length = 0;
      unsubscribed.length = 0;
      tries.length = 0;
      let left = refusals;
      const old = vi.fn(async () => true);
      const pushManager = {
        subscribe: async (options: PushSubscriptionOptionsInit) => {
          expect(options).toEqual({ userVisibleOnly: true, applicationServerKey: publicKey });
          tries.push('subscribe');
          left -= 1;
          if (left >= 0) throw new DOMException('', 'InvalidStateError');
          return { toJSON: () => ({ endpoint, keys }) };
        },
        getSubscription: async () => ({ unsubscribe: old }),
      };
      const getRegistration = async () => ({
        pushManager,
        showNotification: async (title: string) => void shown.push(title),
      });
      Object.defineProperty(navigator, 'serviceWorker', { value: { getRegistration }, configurable: true });
      onTestFinished(() => void Reflect.deleteProperty(navigator, 'serviceWorker'));
      localStorage.setItem('pupuseria.order-tokens', JSON.stringify([{ id: order.id, token: guestTokenOf(order.id) }]));
      server.use(
        http.get('/api/v1/push-key', () => {
          tries.push('key');
          return HttpResponse.json({ publicKey });
        }),
        http.post('/api/v1/orders/:id/push-subscriptions', async ({ request, params }) => {
          subscribed.push([params.id, request.headers.get('x-order-token'), await request.json()]);
          return HttpResponse.json({ id: 'subscription-1' });
        }),
        http.delete('/api/v1/orders/:id/push-subscriptions/:subscriptionId', ({ params }) => {
          unsubscribed.push(params.subscriptionId);
          return new HttpResponse(null, { status: 204 });
        }),
      );
      return old;
    }
    const closable = 'Te avisamos con una notificación. Podés cerrar esta página.';

    it('has the shop tell this phone, so that the page may be closed, and takes it back', async () => {
      pushing();
      await watching();
      expect(subscribed).toEqual([]);
      await ask();
      await screen.findByText(closable);
      expect(subscribed).toEqual([[order.id, guestTokenOf(order.id), { endpoint, keys, language: 'es' }]]);
      tap(screen.getByRole('button', { name: 'Ya no me avisés' }));
      await waitFor(() => expect(unsubscribed).toEqual(['subscription-1']));
    });

    it('begins again in a browser that was subscribed with another key', async () => {
      const old = pushing('BKey', 1);
      await watching();
      await ask();
      await screen.findByText(closable);
      expect(old).toHaveBeenCalledOnce();
    });

    it('tells from the open page as before where the shop sends nothing, or the push service refuses', async () => {
      for (const { publicKey, tried } of [
        { publicKey: null, tried: ['key'] },
        { publicKey: 'BKey', tried: ['key', 'subscribe', 'subscribe'] },
      ]) {
        pushing(publicKey, 2);
        await watching();
        await ask();
        await waitFor(() => expect(tries).toEqual(tried));
        await screen.findByText(/^Te avisamos con un sonido y una notificación/);
        tap(screen.getByRole('button', { name: 'Ya no me avisés' }));
        await screen.findByRole('button', { name: 'Avisame cuando esté listo' });
        expect(subscribed).toEqual([]);
      }
    });
  });

  it('stays silent for who did not ask', async () => {
    browser({ permission: 'granted' });
    const stream = await watching();
    stream.send(2, event(moved('ready', 2)));
    await screen.findByText('¡Ya está! Pasá a traerlo.');
    expect([struck.length, shown]).toEqual([0, []]);
  });
});

describe('the same again', () => {
  const again = async () => tap(await screen.findByRole('button', { name: 'Pedir otra vez' }));

  it('is at checkout after one tap, with what the cart had before', async () => {
    await open('/');
    await add('Horchata');
    await watching();
    await again();
    await screen.findByRole('button', { name: /^Mandar el pedido/ });
    expect(location.pathname).toBe('/pedir');
    const cart = JSON.parse(localStorage.getItem('pupuseria.cart') ?? '[]');
    expect(cart).toMatchObject([
      { itemId: itemNamed('Horchata').id, quantity: 1 },
      { itemId: 'pupusa-loroco', optionIds: ['masa/Maíz', 'tamano/Grande'], quantity: 2, note: 'bien tostada' },
    ]);
  });

  it('says what there is not today, and goes on with the rest', async () => {
    const two = placed({
      channel: 'counter',
      lines: ['Loroco', 'Horchata'].map((name) => ({ itemId: itemNamed(name).id, quantity: 1 })),
    });
    const stream = liveStream();
    server.use(
      http.get('/api/v1/orders/:id/events', () => stream.response()),
      http.get('/api/v1/menu', () =>
        HttpResponse.json(menuWith((item) => ({ ...item, available: item.name.es !== 'Horchata' }))),
      ),
    );
    await open(`/pedido/${two.id}`);
    stream.send(1, event(two, 'order.placed'));
    await again();
    const alert = within(await screen.findByText(/Hoy no hay: Horchata\./));
    expect(alert).toBeDefined();
    tap(await screen.findByRole('link', { name: 'Seguir con el pedido' }));
    const summary = within(await screen.findByRole('region', { name: 'Tu pedido' }));
    expect(summary.getByText('1 ×').parentElement?.textContent).toContain('Loroco');
    expect(summary.queryByText(/Horchata/)).toBeNull();
  });

  it('is not claimed when the menu cannot be had', async () => {
    server.use(http.get('/api/v1/menu', () => HttpResponse.error()));
    await watching();
    await again();
    await screen.findByText(/^No pudimos ver qué hay en el menú/);
    expect(location.pathname).toBe(`/pedido/${order.id}`);
    expect(localStorage.getItem('pupuseria.cart')).toBeNull();
  });
});

describe('the receipt', () => {
  it('tells each guest’s share, to the cent, when several ordered together', async () => {
    const guests = ['Ana', 'Luis', 'Rosa'];
    const shared = placed({
      channel: 'counter',
      lines: guests.map((guest, index) => ({ itemId: allItems[index]?.id ?? '', quantity: 1, guest })),
      tipCents: 100,
    });
    const stream = liveStream();
    server.use(http.get('/api/v1/orders/:id/events', () => stream.response()));
    await open(`/pedido/${shared.id}`);
    stream.send(1, event(shared, 'order.placed'));
    const shares = within(await screen.findByRole('region', { name: 'Lo de cada quien' }));
    expect(shares.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(guests);
    const cents = shares
      .getAllByRole('definition')
      .map(({ textContent }) => Math.round(Number(textContent?.slice(1)) * 100));
    expect(cents.reduce((sum, each) => sum + each, 0)).toBe(shared.totalCents);
  });

  it('tells no shares when nobody said whose is what', async () => {
    await watching();
    expect(screen.queryByRole('region', { name: 'Lo de cada quien' })).toBeNull();
  });

  it('is printed with the shop, the number, and the date in the restaurant’s zone', async () => {
    const printed = vi.fn();
    vi.stubGlobal('print', printed);
    await watching();
    tap(screen.getByRole('button', { name: 'Imprimir el recibo' }));
    expect(printed).toHaveBeenCalledOnce();
    const receipt = within(screen.getByRole('region', { name: 'Lo que pediste' }));
    expect(await receipt.findByText('Pupusería La Ceiba')).toBeDefined();
    expect(receipt.getByText('Pedido nº 7 · Para llevar, a nombre de Ana')).toBeDefined();
    expect(receipt.getByText(/^domingo, 22 de noviembre.*, 12:00/)).toBeDefined();
  });
});
