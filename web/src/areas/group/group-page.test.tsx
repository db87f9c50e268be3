import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { add, chooseTable, open, tap, type } from '../../../test/app.tsx';
import { problem, server } from '../../../test/server.ts';
import { guestTokenOf, itemNamed, menuWith, restaurant } from '../../../test/shop.ts';
import { startInstalled } from '../../app/installed/start-installed.tsx';
import { startOnce } from '../../browser/life.ts';
import { go } from '../../router/router.tsx';
import { showGroup } from './live-group.ts';
import { code, groupServer, orderId, someOf } from './testing.ts';

let shop = groupServer();

beforeEach(() => {
  shop = groupServer();
  server.use(...shop.handlers);
});

/** After the next paint Preact has tidied up, and what was under way has arrived. */
const painted = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));

/** A page that is left cuts its stream, and Node's fetch trips over an intercepted stream that is cut: end it first. */
async function hangUp(): Promise<void> {
  shop.hangUp();
  await painted();
}

afterEach(async () => {
  await hangUp();
  await waitFor(() => expect(screen.queryByText('Al día')).toBeNull());
  cleanup();
  await painted();
});

/** The page of the order that a group became. */
const ticket = () => screen.findByRole('heading', { level: 1, name: /^Tu número/ });
const button = (name: RegExp | string) => screen.findByRole('button', { name });
const part = (name: RegExp) => screen.findByRole('region', { name });
const linesOf = (id: string) =>
  shop
    .now()
    .members.find((member) => member.id === id)
    ?.lines.map(({ itemId, quantity }) => [itemId, quantity]);
const cartItems = () =>
  JSON.parse(localStorage.getItem('pupuseria.cart') ?? '[]').map(({ itemId }: { itemId: string }) => itemId);

/** Starts a group as Ana, with what is in the cart. */
async function start(): Promise<void> {
  await hangUp();
  await open('/grupo');
  type(await screen.findByLabelText('Tu nombre'), 'Ana');
  tap(await button('Empezar el pedido'));
  await screen.findByRole('heading', { level: 1, name: 'El pedido de Ana' });
  await screen.findByText('Al día');
}

/** Joins Ana's group as Beto. */
async function join(): Promise<void> {
  shop.startedElsewhere();
  await hangUp();
  await open(`/grupo/${code}`);
  type(await screen.findByLabelText('Tu nombre'), 'Beto');
  tap(await button('Unirme al pedido'));
  await part(/^Beto \(vos\)/);
  await screen.findByText('Al día');
}

/** The same page again, as after a reload. */
async function reopen(path = location.pathname): Promise<void> {
  await hangUp();
  await open(path);
}

describe('starting', () => {
  it('makes the cart the host’s part, with a link and a code for the others', async () => {
    await open('/mesa/3');
    await add('Revueltas');
    await add('Loroco');
    await start();
    expect(shop.created).toEqual([{ name: 'Ana', channel: 'table', table: 3 }]);
    await waitFor(() =>
      expect(linesOf('member-1')).toEqual([
        ['pupusa-revueltas', 1],
        ['pupusa-loroco', 1],
      ]),
    );
    expect(screen.getByLabelText('Enlace del pedido')).toHaveProperty('value', `http://localhost:3000/grupo/${code}`);
    await screen.findByRole('img', { name: 'Código QR para unirse' });
  });

  it('asks for a name, and starts one group however often it is tapped', async () => {
    await open('/grupo');
    tap(await button('Empezar el pedido'));
    expect(document.activeElement).toBe(screen.getByLabelText('Tu nombre'));
    type(screen.getByLabelText('Tu nombre'), 'Ana');
    tap(await button('Empezar el pedido'));
    tap(screen.getByRole('button', { name: /^Empez/ }));
    await screen.findByText('Al día');
    expect(shop.created).toHaveLength(1);
  });

  it('says that it failed, and can be tried again', async () => {
    server.use(http.post('/api/v1/groups', () => HttpResponse.error(), { once: true }));
    await open('/grupo');
    type(await screen.findByLabelText('Tu nombre'), 'Ana');
    tap(await button('Empezar el pedido'));
    await screen.findByText('No pudimos empezar el pedido');
    tap(await button('Empezar el pedido'));
    await screen.findByText('Al día');
  });

  it('proves the table by the code that was scanned, and goes on without where that is an old one', async () => {
    server.use(
      http.post<never, { tableToken?: string }>('/api/v1/groups', async ({ request }) => {
        const body = await request.clone().json();
        if (body.tableToken === undefined) return undefined;
        shop.created.push(body);
        return problem(422, 'validation-failed', { errors: [{ path: 'tableToken', message: 'is not the code' }] });
      }),
    );
    await open('/mesa/3?t=old-code');
    await waitFor(() => expect(localStorage.getItem('pupuseria.table')).toContain('old-code'));
    await open('/grupo');
    type(await screen.findByLabelText('Tu nombre'), 'Ana');
    tap(await button('Empezar el pedido'));
    await screen.findByText('El código que escaneaste ya no es el de la mesa 3');
    tap(await button('Elegí la mesa'));
    await chooseTable(3);
    tap(await button('Empezar el pedido'));
    await screen.findByText('Al día');
    expect(shop.created).toEqual([
      { name: 'Ana', channel: 'table', table: 3, tableToken: 'old-code' },
      { name: 'Ana', channel: 'table', table: 3 },
    ]);
  });
});

describe('joining', () => {
  it('is one member, however often the answer is lost', async () => {
    shop.startedElsewhere();
    server.use(
      http.post<never, { name: string }>(
        '/api/v1/groups/:code/members',
        async ({ request }) => {
          const { name } = await request.json();
          const token = request.headers.get('x-member-token') ?? '';
          shop.joins.push({ token, name });
          shop.enter(name, token);
          return HttpResponse.error();
        },
        { once: true },
      ),
    );
    await open(`/grupo/${code}`);
    type(await screen.findByLabelText('Tu nombre'), 'Beto');
    tap(await button('Unirme al pedido'));
    await screen.findByText('No pudimos unirte al pedido');
    expect(localStorage.getItem('pupuseria.group-joining')).toContain(shop.joins[0]?.token);
    await reopen();
    type(await screen.findByLabelText('Tu nombre'), 'Beto');
    tap(await button('Unirme al pedido'));
    await part(/^Beto \(vos\)/);
    expect(shop.now().members.map(({ name }) => name)).toEqual(['Ana', 'Beto']);
    expect(new Set(shop.joins.map(({ token }) => token)).size).toBe(1);
    await screen.findByText('Al día');
  });

  it('waits where the host has closed the group, and goes on when it is open again', async () => {
    shop.startedElsewhere().change({ status: 'locked' });
    await open(`/grupo/${code}`);
    await screen.findByText('Ana ya cerró este pedido');
    expect(screen.queryByLabelText('Tu nombre')).toBeNull();
    await screen.findByText('Al día');
    shop.change({ status: 'open' });
    await button('Unirme al pedido');
  });

  it('is not possible from a phone that is in another group, until it leaves that', async () => {
    await join();
    server.use(http.get('/api/v1/groups/:code', () => HttpResponse.json({ ...shop.now(), id: 'group-2' })));
    await reopen('/grupo/0000-0000-00000');
    await screen.findByText('Ya estás en otro pedido entre varios');
    tap(await button('Salir del otro'));
    // It may be this phone's to send.
    await screen.findByRole('dialog', { name: '¿Salís del otro pedido?' });
    expect(shop.now().members).toHaveLength(2);
    tap(await button('Sí, salir'));
    await screen.findByLabelText('Tu nombre');
    expect(shop.now().members.map(({ name }) => name)).toEqual(['Ana']);
  });

  it('says that it is the name where the shop cannot use that', async () => {
    shop.startedElsewhere();
    server.use(
      http.post('/api/v1/groups/:code/members', () =>
        problem(422, 'validation-failed', {
          errors: [{ path: 'name', message: 'must not contain control characters' }],
        }),
      ),
    );
    await open(`/grupo/${code}`);
    type(await screen.findByLabelText('Tu nombre'), 'Be\u202eto');
    tap(await button('Unirme al pedido'));
    await screen.findByText(/^Ese nombre no lo podemos usar/);
    expect(screen.queryByText(/Revisá tu conexión/)).toBeNull();
    await screen.findByText('Al día');
  });

  it('says so where nothing can be kept', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    shop.startedElsewhere();
    await open(`/grupo/${code}`);
    await screen.findByText(/si cerrás esta página, vas a tener que unirte otra vez/);
    type(screen.getByLabelText('Tu nombre'), 'Beto');
    tap(await button('Unirme al pedido'));
    await part(/^Beto \(vos\)/);
    await screen.findByText('Al día');
    vi.restoreAllMocks();
  });
});

describe('choosing', () => {
  it('goes to the group, and all members see each other’s', async () => {
    await join();
    await reopen('/');
    await add('Revueltas');
    await waitFor(() => expect(linesOf('member-2')).toEqual([['pupusa-revueltas', 1]]));
    shop.setLines('member-1', [someOf('Loroco', 2)]);
    const bar = await screen.findByRole('region', { name: 'Pedir entre varios' });
    await waitFor(() => expect(bar.textContent).toContain('$4.25'));
    expect(bar.textContent).toContain('Lo tuyo $1.25');
    await hangUp();
    tap(within(bar).getByRole('link'));
    expect((await part(/^Ana/)).textContent).toContain('2 ×Loroco');
    expect((await part(/^Beto \(vos\)/)).textContent).toContain('1 × Revueltas');
    await screen.findByText('Al día');
  });

  it('does not ask whose a line is, because each member’s lines are their own', async () => {
    await join();
    await reopen('/');
    tap(await screen.findByRole('button', { name: /^Revueltas/ }));
    await screen.findByRole('dialog', { name: 'Revueltas' });
    expect(screen.queryByLabelText('¿Para quién es?')).toBeNull();
  });

  it('loses nothing when another tab has changed the same lines meanwhile', async () => {
    await join();
    await reopen('/');
    await add('Revueltas');
    await waitFor(() => expect(linesOf('member-2')).toEqual([['pupusa-revueltas', 1]]));
    // The other tab’s change arrives only after this one’s is refused.
    shop.hangUp();
    shop.setLines('member-2', [someOf('Revueltas'), someOf('Horchata')]);
    await add('Loroco');
    await waitFor(() => expect(shop.puts.at(-1)?.ifMatch).toBe('"2"'));
    const ids = shop.puts.at(-1)?.lines.map(({ itemId }) => itemId);
    expect(ids?.toSorted()).toEqual([itemNamed('Horchata').id, 'pupusa-loroco', 'pupusa-revueltas'].toSorted());
    expect(cartItems().toSorted()).toEqual(ids?.toSorted());
  });

  it('sends again the lines that a restored backup lacks, and shows them as unsaved until then', async () => {
    await join();
    await reopen('/');
    await add('Revueltas');
    await waitFor(() => expect(linesOf('member-2')).toEqual([['pupusa-revueltas', 1]]));
    const backup = shop.now();
    await add('Loroco');
    await waitFor(() => expect(linesOf('member-2')).toHaveLength(2));
    await add('Horchata');
    await waitFor(() => expect(linesOf('member-2')).toHaveLength(3));
    const version = backup.members.find(({ id }) => id === 'member-2')?.version;
    const before = shop.puts.length;
    shop.restore(backup);
    await waitFor(() => expect(linesOf('member-2')).toHaveLength(3));
    expect(shop.puts.slice(before).map(({ ifMatch }) => ifMatch)).toEqual([`"${version}"`]);
    expect(cartItems()).toHaveLength(3);
  });

  it('keeps what was changed without a network, says so, and sends it when that is back', async () => {
    await join();
    await reopen('/');
    let line = false;
    server.use(
      http.put('/api/v1/groups/:code/members/:memberId/lines', () => (line ? undefined : HttpResponse.error())),
    );
    await add('Revueltas');
    await screen.findByText('Lo que cambiaste todavía no les llega a los demás');
    await reopen();
    await screen.findByText('Lo que cambiaste todavía no les llega a los demás');
    expect(linesOf('member-2')).toEqual([]);
    line = true;
    await hangUp();
    window.dispatchEvent(new Event('online'));
    await waitFor(() => expect(linesOf('member-2')).toEqual([['pupusa-revueltas', 1]]));
    await screen.findByText('Lo tuyo $1.25');
  });

  it('adds nothing twice when the answer is lost', async () => {
    await join();
    await reopen('/');
    server.use(
      http.put<never, { lines: ReturnType<typeof someOf>[] }>(
        '/api/v1/groups/:code/members/:memberId/lines',
        async ({ request }) => {
          shop.setLines('member-2', (await request.json()).lines);
          return HttpResponse.error();
        },
        { once: true },
      ),
    );
    shop.hangUp();
    await add('Revueltas');
    await waitFor(() => expect(linesOf('member-2')).toEqual([['pupusa-revueltas', 1]]));
    await add('Revueltas');
    window.dispatchEvent(new Event('online'));
    await waitFor(() => expect(linesOf('member-2')).toEqual([['pupusa-revueltas', 2]]));
    await screen.findByText('Lo tuyo $2.50');
  });

  it('leaves out what was taken out while an answer was lost', async () => {
    await open('/');
    await add('Revueltas');
    await join();
    await waitFor(() => expect(linesOf('member-2')).toEqual([['pupusa-revueltas', 1]]));
    const deaf = http.get('/api/v1/groups/:code/events', () => problem(503, 'not-ready'));
    const lossy = http.put<never, { lines: ReturnType<typeof someOf>[] }>(
      '/api/v1/groups/:code/members/:memberId/lines',
      async ({ request }) => {
        shop.setLines('member-2', (await request.json()).lines);
        return HttpResponse.error();
      },
      { once: true },
    );
    server.use(deaf, lossy);
    await hangUp();
    tap(await button('Agregar una'));
    await waitFor(() => expect(linesOf('member-2')).toEqual([['pupusa-revueltas', 2]]));
    await screen.findByText('Lo que cambiaste todavía no les llega a los demás');
    tap(await button('Quitar Revueltas'));
    window.dispatchEvent(new Event('online'));
    await waitFor(() => expect(linesOf('member-2')).toEqual([]));
    expect(cartItems()).toEqual([]);
  });

  it('sends the lines of another tab too when it retries after a lost answer', async () => {
    await join();
    shop.setLines('member-1', [someOf('Loroco', 2)]);
    await reopen('/');
    const bar = await screen.findByRole('region', { name: 'Pedir entre varios' });
    await waitFor(() => expect(bar.textContent).toContain('$3.00'));
    let lost = 0;
    let line = false;
    server.use(
      http.get('/api/v1/groups/:code/events', () => problem(503, 'not-ready')),
      http.put('/api/v1/groups/:code/members/:memberId/lines', () => {
        if (line) return undefined;
        lost += 1;
        return HttpResponse.error();
      }),
    );
    shop.hangUp();
    await add('Revueltas');
    await waitFor(() => expect(lost).toBeGreaterThan(0));
    shop.setLines('member-2', [someOf('Horchata')]);
    line = true;
    window.dispatchEvent(new Event('online'));
    await waitFor(() => expect(linesOf('member-2')).toHaveLength(2));
    // Never only its own: the other tab's would have been gone for everybody until the next.
    const taken = shop.puts.filter(({ ifMatch }) => ifMatch === '"1"').map(({ lines }) => lines.length);
    expect(taken).toEqual([2]);
  });

  it('takes nothing out because an old menu does not know it', async () => {
    await open('/');
    startOnce(startInstalled);
    await waitFor(() => expect(localStorage.getItem('pupuseria.last-shop')).toContain('Loroco'));
    const old = localStorage.getItem('pupuseria.last-shop') ?? '';
    await add('Revueltas');
    await join();
    await waitFor(() => expect(linesOf('member-2')).toEqual([['pupusa-revueltas', 1]]));
    const sent = shop.puts.length;
    localStorage.setItem('pupuseria.last-shop', old.replaceAll('"pupusa-revueltas"', '"of-last-week"'));
    server.use(http.get('/api/v1/menu', () => HttpResponse.error(), { once: true }));
    await reopen(`/grupo/${code}`);
    await screen.findByText('Lo que cambiaste todavía no les llega a los demás');
    await screen.findByText('Al día');
    expect(shop.puts).toHaveLength(sent);
    tap(await button('Intentar ahora'));
    await waitFor(() => expect(screen.queryByText('Lo que cambiaste todavía no les llega a los demás')).toBeNull());
    expect(shop.puts).toHaveLength(sent);
  });

  it('takes nothing out while the menu is still on its way', async () => {
    await join();
    await reopen('/');
    await add('Revueltas');
    await waitFor(() => expect(linesOf('member-2')).toEqual([['pupusa-revueltas', 1]]));
    const sent = shop.puts.length;
    server.use(http.get('/api/v1/menu', () => problem(503, 'not-ready')));
    await reopen(`/grupo/${code}`);
    const mine = await part(/^Beto \(vos\)/);
    await screen.findByText('Al día');
    expect(mine.textContent).toContain('$1.25');
    expect(screen.queryByText('Ya no está en el menú')).toBeNull();
    expect(screen.queryByRole('button', { name: /^Quitar/ })).toBeNull();
    shop.setLines('member-1', [someOf('Loroco')]);
    await waitFor(async () => expect((await part(/^Ana/)).textContent).toContain('Loroco'));
    expect(shop.puts).toHaveLength(sent);
  });

  it('marks what others have that is sold out', async () => {
    await join();
    const ana = shop.now().members[0];
    const [line] = shop.setLines('member-1', [someOf('Loroco')]).members[0]?.lines ?? [];
    if (ana === undefined || line === undefined) throw new Error('Ana has a line');
    shop.change({
      members: shop
        .now()
        .members.map((member) =>
          member.host ? { ...member, lines: [{ ...line, state: 'sold-out' }], subtotalCents: 0 } : member,
        ),
    });
    await waitFor(async () => expect((await part(/^Ana/)).textContent).toContain('Agotado'));
  });

  it('sends the group all lines except those that are off the menu', async () => {
    await open('/');
    await add('Revueltas');
    await add('Loroco');
    server.use(
      http.get('/api/v1/menu', () =>
        HttpResponse.json(menuWith((item) => (item.name.es === 'Loroco' ? { ...item, id: 'another' } : item))),
      ),
    );
    await join();
    await waitFor(() => expect(linesOf('member-2')).toEqual([['pupusa-revueltas', 1]]));
    expect((await part(/^Beto \(vos\)/)).textContent).toContain('Ya no está en el menú');
    expect(shop.puts).toHaveLength(1);
  });

  it('leads from checkout to the group, so that a member cannot send their part alone', async () => {
    await join();
    await reopen('/pedir');
    await part(/^Beto \(vos\)/);
    expect(location.pathname).toBe(`/grupo/${code}`);
    await screen.findByText('Al día');
  });
});

describe('a group that is closed', () => {
  it('says that a late change is not in, and takes it in when it opens again', async () => {
    await join();
    await reopen('/');
    await screen.findByText('Lo tuyo $0.00');
    let down = true;
    server.use(
      http.put('/api/v1/groups/:code/members/:memberId/lines', () => (down ? HttpResponse.error() : undefined)),
    );
    await add('Revueltas');
    await screen.findByText('Lo que cambiaste todavía no les llega a los demás');
    shop.change({ status: 'locked' });
    await screen.findByText('Lo que cambiaste no entró al pedido');
    expect(shop.puts).toEqual([]);
    // What the group does not have is in no sum.
    expect(screen.getByRole('link', { name: /Ver lo de todos/ }).textContent).toContain('$0.00');
    down = false;
    dispatchEvent(new Event('online'));
    shop.change({ status: 'open' });
    await waitFor(() => expect(linesOf('member-2')).toEqual([['pupusa-revueltas', 1]]));
  });

  it('takes no more lines: the menu says so, and the sheet refuses with a sentence until it opens again', async () => {
    await join();
    await reopen('/');
    await screen.findByText('Lo tuyo $0.00');
    shop.change({ status: 'locked' });
    const tile = await screen.findByRole('button', { name: /^Revueltas.*Pedido cerrado/ });
    tap(tile);
    const sheet = within(await screen.findByRole('dialog', { name: 'Revueltas' }));
    sheet.getByText(/El pedido del grupo ya está cerrado/);
    const addIt = sheet.getByRole<HTMLButtonElement>('button', { name: /^Agregar ?\$/ });
    expect(addIt.disabled).toBe(true);
    expect(screen.queryByText('Lo que cambiaste no entró al pedido')).toBeNull();
    shop.change({ status: 'open' });
    await waitFor(() => expect(addIt.disabled).toBe(false));
    tap(addIt);
    await waitFor(() => expect(linesOf('member-2')).toEqual([['pupusa-revueltas', 1]]));
  });

  it('is only the host’s to open and to send', async () => {
    await join();
    shop.change({ status: 'locked' });
    await screen.findByText('Ana cerró el pedido para revisarlo');
    expect(screen.queryByRole('button', { name: /Mandar|Abrirlo/ })).toBeNull();
  });
});

describe('sending', () => {
  /** Ana has two revueltas, and has closed the group. */
  async function locked(): Promise<void> {
    await open('/');
    await add('Revueltas');
    await add('Revueltas');
    await start();
    await waitFor(() => expect(linesOf('member-1')).toEqual([['pupusa-revueltas', 2]]));
    tap(await button('Cerrar y revisar'));
    await button(/^Mandar a la cocina/);
  }

  it('is one order of a double tap, at the total that was shown, and leads to it and one’s share', async () => {
    await locked();
    tap(await screen.findByLabelText(/^10 %/));
    const send = await button(/^Mandar a la cocina\s*\$2\.75/);
    tap(send);
    tap(send);
    await screen.findByText('Enviado: el pedido de todos ya está en la cocina.');
    await screen.findByRole('heading', { name: 'Te toca $2.60' });
    expect(location.pathname).toBe(`/pedido/${orderId}`);
    expect(shop.sends.map(({ body }) => body)).toEqual([
      { customer: { name: 'Ana' }, tipCents: 25, expectedTotalCents: 275 },
    ]);
    expect(localStorage.getItem('pupuseria.order-tokens')).toContain(guestTokenOf(orderId));
    expect(cartItems()).toEqual([]);
    expect(localStorage.getItem('pupuseria.group')).toBe('null');
  });

  it('keeps its one key through a lost answer and a reload', async () => {
    await locked();
    server.use(
      http.post(
        '/api/v1/groups/:code/send',
        async ({ request }) => {
          shop.sends.push({ key: request.headers.get('idempotency-key'), body: await request.json() });
          return HttpResponse.error();
        },
        { once: true },
      ),
    );
    tap(await button(/^Mandar a la cocina/));
    await screen.findByText('Todavía no sabemos si la cocina recibió el pedido');
    await reopen();
    await screen.findByText('Enviado: el pedido de todos ya está en la cocina.');
    expect(shop.sends).toHaveLength(2);
    expect(shop.sends[1]).toEqual(shop.sends[0]);
  });

  it('is not over before the group has been read, so that no member leaves with ordered lines in the cart', async () => {
    await locked();
    await hangUp();
    server.use(
      http.get('/api/v1/groups/:code', () => HttpResponse.error()),
      http.get('/api/v1/groups/:code/events', () => HttpResponse.error()),
    );
    tap(await button(/^Mandar a la cocina/));
    await waitFor(() => expect(shop.sends).toHaveLength(1));
    await painted();
    await painted();
    expect(screen.queryByRole('button', { name: 'Salir del pedido' })).toBeNull();
  });

  /** Answers the next sending with a problem. */
  const refuse = (status: number, code: string, extra: Record<string, unknown> = {}) =>
    server.use(
      http.post(
        '/api/v1/groups/:code/send',
        async ({ request }) => {
          shop.sends.push({ key: request.headers.get('idempotency-key'), body: await request.json() });
          return problem(status, code, extra);
        },
        { once: true },
      ),
    );

  it('is in every member’s list of orders, also when the group is read late', async () => {
    server.use(
      http.get('/api/v1/orders/:id', () => HttpResponse.error()),
      http.get('/api/v1/orders/:id/events', () => problem(503, 'not-ready'), { once: true }),
    );
    await locked();
    tap(await button(/^Mandar a la cocina/));
    await screen.findByText('Enviado: el pedido de todos ya está en la cocina.');
    await waitFor(() => expect(localStorage.getItem('pupuseria.orders')).toContain(orderId));
    expect(localStorage.getItem('pupuseria.order')).toContain(orderId);
  });

  it('is not put back into that list once it was cleared', async () => {
    await locked();
    tap(await button(/^Mandar a la cocina/));
    await screen.findByText('Enviado: el pedido de todos ya está en la cocina.');
    await waitFor(() => expect(localStorage.getItem('pupuseria.orders')).toContain(orderId));
    localStorage.setItem('pupuseria.orders', '[]');
    await reopen();
    await screen.findByText('Enviado: el pedido de todos ya está en la cocina.');
    expect(localStorage.getItem('pupuseria.orders')).toBe('[]');
  });

  it('keeps the host from leaving while it is unanswered, here and from another group', async () => {
    await locked();
    await button('Salir del pedido');
    let line = false;
    server.use(
      http.post('/api/v1/groups/:code/send', () => (line ? undefined : HttpResponse.error())),
      http.get('/api/v1/groups/:code', () => (line ? undefined : HttpResponse.error())),
    );
    tap(await button(/^Mandar a la cocina/));
    await screen.findByText('Todavía no sabemos si la cocina recibió el pedido');
    expect(screen.queryByRole('button', { name: 'Salir del pedido' })).toBeNull();
    await reopen('/grupo/0000-0000-00000');
    await screen.findByText('Ya estás en otro pedido entre varios');
    expect(screen.queryByRole('button', { name: 'Salir del otro' })).toBeNull();
    line = true;
    await reopen(`/grupo/${code}`);
    await screen.findByText('Enviado: el pedido de todos ya está en la cocina.');
    expect(cartItems()).toEqual([]);
  });

  it('by another of the host’s tabs keeps the host from leaving in this one too', async () => {
    await locked();
    await button('Salir del pedido');
    shop.change({ status: 'sending' });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Salir del pedido' })).toBeNull());
  });

  it('is sent at the shop’s new price after the host has seen it', async () => {
    await locked();
    refuse(409, 'price-changed', { totalCents: 300 });
    tap(await button(/^Mandar a la cocina/));
    await screen.findByText('El total cambió: ahora es $3.00');
    tap(await button(/^Mandarlo a ese precio\s*\$3\.00/));
    await screen.findByText('Enviado: el pedido de todos ya está en la cocina.');
    expect(shop.sends.map(({ body }) => body)).toMatchObject([
      { expectedTotalCents: 250 },
      { expectedTotalCents: 300 },
    ]);
    expect(shop.sends[1]?.key).not.toBe(shop.sends[0]?.key);
  });

  it('waits as long as a busy shop asks, says that nothing has arrived, and goes out by itself', async () => {
    await locked();
    server.use(
      http.post(
        '/api/v1/groups/:code/send',
        async ({ request }) => {
          shop.sends.push({ key: request.headers.get('idempotency-key'), body: await request.json() });
          return problem(429, 'too-many-requests', {}, { 'retry-after': '1' });
        },
        { once: true },
      ),
    );
    tap(await button(/^Mandar a la cocina/));
    await screen.findByText('Todavía no pudimos mandar el pedido');
    expect(screen.queryByText(/Todavía no sabemos/)).toBeNull();
    await screen.findByText('Enviado: el pedido de todos ya está en la cocina.');
    expect(shop.sends[1]).toEqual(shop.sends[0]);
  });

  it('is not known to have failed when the shop breaks, and goes out again with its key', async () => {
    await locked();
    refuse(500, 'internal-error');
    tap(await button(/^Mandar a la cocina/));
    await screen.findByText('Todavía no sabemos si la cocina recibió el pedido');
    tap(await button('Intentar ahora'));
    await screen.findByText('Enviado: el pedido de todos ya está en la cocina.');
    expect(shop.sends[1]).toEqual(shop.sends[0]);
  });

  it('can be had for when a shop that has closed opens again', async () => {
    const at = '2026-11-28T22:00:00.000Z';
    server.use(
      http.get('/api/v1/pickup-slots', ({ request }) =>
        new URL(request.url).searchParams.get('units') === '2'
          ? HttpResponse.json({ slots: [{ at }] })
          : problem(422, 'validation-failed'),
      ),
    );
    await locked();
    refuse(409, 'closed', { nextOpeningAt: at });
    tap(await button(/^Mandar a la cocina/));
    await screen.findByText(/^Acabamos de cerrar. Abrimos el sábado/);
    tap(await button('Pedir para cuando abramos'));
    tap(await button(/^Mandar a la cocina/));
    await screen.findByText('Elegí a qué hora lo pasás a traer.');
    fireEvent.change(screen.getByLabelText('¿A qué hora lo pasan a traer?'), { target: { value: at } });
    tap(await button(/^Mandar a la cocina/));
    await screen.findByText('Enviado: el pedido de todos ya está en la cocina.');
    expect(shop.sends[1]?.body).toMatchObject({ pickupAt: at });
  });

  it('takes one tap more where the time has filled up', async () => {
    const at = '2026-11-28T22:00:00.000Z';
    await locked();
    refuse(409, 'slot-unavailable', { slots: [{ at }] });
    server.use(http.get('/api/v1/pickup-slots', () => HttpResponse.json({ slots: [{ at }] })));
    tap(await button(/^Mandar a la cocina/));
    await screen.findByText('Esa hora ya se llenó');
    tap(await button(/^Mandar y pasar/));
    await screen.findByText('Enviado: el pedido de todos ya está en la cocina.');
    expect(shop.sends[1]?.body).toMatchObject({ pickupAt: at });
  });

  it('takes one tap more where the kitchen is full', async () => {
    const at = '2026-11-28T22:00:00.000Z';
    await locked();
    refuse(409, 'kitchen-full', { quotedMinutes: 95, slots: [{ at }] });
    server.use(http.get('/api/v1/pickup-slots', () => HttpResponse.json({ slots: [{ at }] })));
    tap(await button(/^Mandar a la cocina/));
    await screen.findByText('Ahorita hay mucho pedido');
    tap(await button(/^Mandar y pasar/));
    await screen.findByText('Enviado: el pedido de todos ya está en la cocina.');
    expect(shop.sends[1]?.body).toMatchObject({ pickupAt: at });
  });

  it.each([
    [409, 'order-too-large', { comalUnits: 80, maxUnits: 60 }, /Lleva 80 pupusas/],
    [429, 'too-many-open-orders', {}, /La cocina todavía no ha visto/],
  ])('is told which limit it has met, in our own words: %s %s', async (status, code, extra, words) => {
    await locked();
    refuse(status, code, extra);
    tap(await button(/^Mandar a la cocina/));
    await screen.findByText(words);
    expect(shop.sends).toHaveLength(1);
  });

  it('brings the host’s note to the kitchen', async () => {
    await locked();
    type(screen.getByLabelText(/^Algo más que debamos saber/), ' Vamos en moto ');
    tap(await button(/^Mandar a la cocina/));
    await screen.findByText('Enviado: el pedido de todos ya está en la cocina.');
    expect(shop.sends[0]?.body).toMatchObject({ note: 'Vamos en moto' });
  });

  it('of one group leaves nothing behind for the next', async () => {
    await locked();
    let line = false;
    server.use(http.post('/api/v1/groups/:code/send', () => (line ? undefined : HttpResponse.error())));
    tap(await button(/^Mandar a la cocina/));
    await screen.findByText('Todavía no sabemos si la cocina recibió el pedido');
    // The group tells of the order first; its host asks for what proves it.
    line = true;
    shop.send();
    await screen.findByText('Enviado: el pedido de todos ya está en la cocina.');
    expect(location.pathname).toBe(`/pedido/${orderId}`);
    expect(localStorage.getItem('pupuseria.group-attempt')).toBe('null');
    shop = groupServer({ code: '0000-0000-00000', firstMember: 7 });
    server.use(...shop.handlers);
    // The same page all along: nothing is forgotten by a reload.
    go('/');
    await add('Revueltas');
    go('/grupo');
    type(await screen.findByLabelText('Tu nombre'), 'Ana');
    tap(await button('Empezar el pedido'));
    await screen.findByText('Al día');
    await waitFor(() => expect(linesOf('member-7')).toEqual([['pupusa-revueltas', 1]]));
    tap(await button('Cerrar y revisar'));
    expect(await button(/^Mandar a la cocina/)).toHaveProperty('disabled', false);
    expect(screen.queryByText(/Todavía no sabemos/)).toBeNull();
  });

  it('takes nothing out of the cart twice when another tab was first', async () => {
    await open('/');
    await add('Revueltas');
    await join();
    await waitFor(() => expect(linesOf('member-2')).toEqual([['pupusa-revueltas', 1]]));
    // The other tab has arrived, and its guest has begun another order of the same.
    localStorage.setItem('pupuseria.group', 'null');
    shop.send();
    await ticket();
    expect(cartItems()).toEqual(['pupusa-revueltas']);
  });

  it('says what is not to be had, and lets the host open the group for it', async () => {
    await locked();
    server.use(
      http.post('/api/v1/groups/:code/send', () => problem(409, 'item-unavailable', { itemIds: ['pupusa-revueltas'] })),
    );
    tap(await button(/^Mandar a la cocina/));
    await screen.findByText('Ya no alcanza: Revueltas');
    tap(await button('Abrirlo otra vez'));
    await button('Cerrar y revisar');
    expect(shop.now().status).toBe('open');
  });

  it('shows every member how far the order is, their share and the shop’s WhatsApp, and leaves in the cart what came too late', async () => {
    server.use(http.get('/api/v1/restaurant', () => HttpResponse.json({ ...restaurant, whatsapp: '+50370001234' })));
    await join();
    await reopen('/');
    await add('Revueltas');
    await waitFor(() => expect(linesOf('member-2')).toEqual([['pupusa-revueltas', 1]]));
    server.use(http.put('/api/v1/groups/:code/members/:memberId/lines', () => HttpResponse.error()));
    await add('Horchata');
    await screen.findByText('Lo que cambiaste todavía no les llega a los demás');
    shop.change({ status: 'locked' });
    await screen.findByText('Lo que cambiaste no entró al pedido');
    shop.send();
    await screen.findByRole('heading', { name: 'Te toca $1.35' });
    await screen.findByText('Lo último que elegiste no alcanzó a entrar. Sigue en tu pedido.');
    screen.getByText('Enviado: el pedido de todos ya está en la cocina.');
    expect(cartItems()).toEqual([itemNamed('Horchata').id]);
    expect(location.pathname).toBe(`/grupo/${code}`);
    await ticket();
    const number = shop.now().order?.number;
    expect(screen.getByRole('link', { name: /WhatsApp/ }).getAttribute('href')).toMatch(new RegExp(`%20${number}\\b`));
    shop.move({ status: 'preparing' });
    await waitFor(() => expect(screen.getByRole('listitem', { current: 'step' }).textContent).toContain('En el comal'));
    shop.move({ status: 'ready' });
    await waitFor(() => expect(screen.getByRole('listitem', { current: 'step' }).textContent).toContain('Listo'));
    expect(screen.queryByText('Enviado: el pedido de todos ya está en la cocina.')).toBeNull();
    screen.getByRole('heading', { name: 'Te toca $1.35' });
    shop.move({ status: 'cancelled' });
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Te toca $1.35' })).toBeNull());
  });

  it('is among a member’s own orders, which lead to the group as long as it is there', async () => {
    await join();
    await reopen('/');
    await add('Revueltas');
    await waitFor(() => expect(linesOf('member-2')).toHaveLength(1));
    shop.send();
    await screen.findByRole('heading', { name: 'Te toca $1.35' });
    const number = shop.now().order?.number;
    await reopen('/pedidos');
    const link = await screen.findByRole('link', { name: `Pedido nº ${number}` });
    expect(link.getAttribute('href')).toBe(`/grupo/${code}`);
    expect(screen.queryByRole('button', { name: /^Pedir lo mismo/ })).toBeNull();
    await reopen('/');
    const way = await screen.findByRole('link', { name: new RegExp(`Tu pedido .*${number}`) });
    expect(way.getAttribute('href')).toBe(`/grupo/${code}`);

    shop.change({ expiresAt: '2020-01-01T00:00:00.000Z' });
    const [part] = JSON.parse(localStorage.getItem('pupuseria.orders') ?? '[]');
    localStorage.setItem('pupuseria.orders', JSON.stringify([{ ...part, group: { code, until: 0 } }]));
    await reopen('/pedidos');
    await screen.findByRole('heading', { name: `Pedido nº ${number}` });
    expect(screen.queryByRole('link', { name: `Pedido nº ${number}` })).toBeNull();
  });

  it('is shown to a guest who opens the link afterwards', async () => {
    shop.startedElsewhere().setLines('member-1', [someOf('Loroco')]);
    shop.send();
    await open(`/grupo/${code}`);
    await ticket();
    expect(screen.getByText('Ya lo recibimos. Si querés algo más, hacé otro pedido.')).toBeDefined();
    expect(screen.queryByRole('heading', { name: /^Te toca/ })).toBeNull();
    expect(document.body.innerHTML).not.toContain(orderId);
  });
});

describe('the end', () => {
  it('of a group that is over is friendly, and the cart is kept', async () => {
    await join();
    await reopen('/');
    await add('Revueltas');
    await waitFor(() => expect(linesOf('member-2')).toHaveLength(1));
    server.use(
      http.get('/api/v1/groups/:code/events', () => problem(404, 'group-not-found')),
      http.get('/api/v1/groups/:code', () => problem(404, 'group-not-found')),
    );
    await reopen(`/grupo/${code}`);
    await screen.findByRole('heading', { name: 'Este pedido entre varios ya no existe' });
    expect(cartItems()).toEqual(['pupusa-revueltas']);
    tap(screen.getByRole('link', { name: 'Pedir por mi cuenta' }));
    await screen.findByRole('button', { name: /Ver tu pedido/ });
  });

  it('does not follow from the answer of a proxy', async () => {
    await join();
    let deploying = true;
    const noApp = () => (deploying ? new HttpResponse('no such app', { status: 404 }) : undefined);
    server.use(
      http.get('/api/v1/groups/:code/events', noApp),
      http.get('/api/v1/groups/:code', () => {
        const answer = noApp();
        deploying = false;
        return answer;
      }),
    );
    await reopen(`/grupo/${code}`);
    await screen.findByText('Al día');
    await part(/^Beto \(vos\)/);
    expect(localStorage.getItem('pupuseria.group')).toContain('member-2');
  });

  it('is not shown for a group that has left the screen', async () => {
    await join();
    showGroup('0000-0000-00000', { ...shop.now(), id: 'group-2', members: [] });
    await part(/^Beto \(vos\)/);
    expect(localStorage.getItem('pupuseria.group')).toContain('member-2');
  });

  it('is not shown as certain while the shop is unreachable', async () => {
    await join();
    let asked = 0;
    let down = true;
    server.use(
      http.get('/api/v1/groups/:code', () => {
        asked += 1;
        return down ? HttpResponse.error() : undefined;
      }),
    );
    shop.takeOut('member-2');
    await waitFor(() => expect(asked).toBeGreaterThan(0));
    await painted();
    expect(localStorage.getItem('pupuseria.group')).toContain('member-2');
    down = false;
    await screen.findByRole('heading', { name: 'Ya no estás en este pedido' });
  });

  it('of a link that is no code needs no network', async () => {
    await open('/grupo/hola');
    await screen.findByRole('heading', { name: 'Este pedido entre varios ya no existe' });
  });

  it('of a member who was taken out is shown to them, and their old link no longer works', async () => {
    await join();
    shop.takeOut('member-2');
    await screen.findByRole('heading', { name: 'Ya no estás en este pedido' });
    expect(screen.queryByRole('button', { name: /Unirme/ })).toBeNull();
    await reopen(`/grupo/${code}`);
    await screen.findByRole('heading', { name: 'Este pedido entre varios ya no existe' });
    expect(screen.queryByRole('button', { name: /Unirme/ })).toBeNull();
  });

  it('of a member who was taken out while their phone was off is shown when it is on again', async () => {
    await join();
    await hangUp();
    cleanup();
    shop.takeOut('member-2');
    await open(`/grupo/${code}`);
    await screen.findByRole('heading', { name: 'Este pedido entre varios ya no existe' });
    expect(localStorage.getItem('pupuseria.group')).toBe('null');
  });

  it('of a code does not affect the other members: their link, address and membership follow the new code', async () => {
    await join();
    shop.enter('Chus', 'the-token-of-chus-whoever-that-is');
    await part(/^Chus/);
    shop.takeOut('member-3');
    const turned = '0000-0000-00001';
    await waitFor(() => expect(location.pathname).toBe(`/grupo/${turned}`));
    expect(screen.getByLabelText('Enlace del pedido')).toHaveProperty('value', `http://localhost:3000/grupo/${turned}`);
    await part(/^Beto \(vos\)/);
    expect(localStorage.getItem('pupuseria.group')).toContain(turned);
    await reopen('/');
    await add('Revueltas');
    await waitFor(() => expect(linesOf('member-2')).toEqual([['pupusa-revueltas', 1]]));
    // An old link of theirs still leads a member to the group.
    await reopen(`/grupo/${code}`);
    await waitFor(() => expect(location.pathname).toBe(`/grupo/${turned}`));
    await part(/^Beto \(vos\)/);
  });

  it('of a member who leaves removes their lines from the group, and keeps their cart', async () => {
    await open('/');
    await add('Revueltas');
    await join();
    await waitFor(() => expect(linesOf('member-2')).toHaveLength(1));
    tap(await button('Salir del pedido'));
    await screen.findByRole('button', { name: /Ver tu pedido/ });
    expect(shop.now().members.map(({ name }) => name)).toEqual(['Ana']);
    expect(cartItems()).toEqual(['pupusa-revueltas']);
  });

  it('asks a member who leaves a group that has just closed, because their lines stay in it', async () => {
    await open('/');
    await add('Revueltas');
    await join();
    await waitFor(() => expect(linesOf('member-2')).toHaveLength(1));
    await hangUp();
    shop.change({ status: 'locked' });
    tap(await button('Salir del pedido'));
    const question = within(await screen.findByRole('dialog', { name: '¿Salís del pedido?' }));
    question.getByText(/^Ya está cerrado, así que lo tuyo no se puede sacar/);
    expect(localStorage.getItem('pupuseria.group')).toContain('member-2');
    tap(question.getByRole('button', { name: 'Sí, salir' }));
    await screen.findByRole('button', { name: /Ver tu pedido/ });
    expect(localStorage.getItem('pupuseria.group')).toBe('null');
  });

  it('is not shown while the request to leave is unanswered', async () => {
    await join();
    server.use(http.delete('/api/v1/groups/:code/members/:memberId', () => HttpResponse.error()));
    tap(await button('Salir del pedido'));
    await screen.findByText('Eso no se pudo hacer');
    await part(/^Beto \(vos\)/);
  });

  it('is not shown when the shop answers with a Retry-After', async () => {
    await join();
    server.use(http.delete('/api/v1/groups/:code/members/:memberId', () => problem(429, 'too-many-requests')));
    tap(await button('Salir del pedido'));
    await screen.findByText('Eso no se pudo hacer');
    expect(localStorage.getItem('pupuseria.group')).toContain('member-2');
  });

  it('of waiting for an answer that never comes lets the host try again, and is forgotten on another page', async () => {
    await open('/');
    await add('Revueltas');
    await start();
    await waitFor(() => expect(linesOf('member-1')).toHaveLength(1));
    server.use(http.post('/api/v1/groups/:code/lock', () => new Promise<never>(() => undefined), { once: true }));
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => timeout(ms / 100));
    tap(await button('Cerrar y revisar'));
    await screen.findByText('Eso no se pudo hacer');
    vi.restoreAllMocks();
    await hangUp();
    go('/grupo/0000-0000-00000');
    await screen.findByText('Ya estás en otro pedido entre varios');
    expect(screen.queryByText('Eso no se pudo hacer')).toBeNull();
    await screen.findByText('Al día');
    await hangUp();
    go(`/grupo/${code}`);
    tap(await button('Cerrar y revisar'));
    await button(/^Mandar a la cocina/);
    await screen.findByText('Al día');
  });

  it('comes for a member by the host, after one question', async () => {
    await start();
    shop.enter('Beto', 'the-token-of-beto-which-is-another');
    tap(await button('Sacar a Beto'));
    tap(await button('Sí, sacar'));
    await waitFor(() => expect(shop.now().members.map(({ name }) => name)).toEqual(['Ana']));
  });
});
