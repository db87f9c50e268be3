import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { add, open, tap, type } from '../../../test/app.tsx';
import { problem, server } from '../../../test/server.ts';
import { itemNamed, menuWith } from '../../../test/shop.ts';
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
    await screen.findByLabelText('Tu nombre');
    expect(shop.now().members.map(({ name }) => name)).toEqual(['Ana']);
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
  it('goes to the group, and everybody sees everybody’s', async () => {
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

  it('asks nobody for whom it is: in a group that goes without saying', async () => {
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
    // The other tab’s is not heard of before this one’s is refused.
    shop.hangUp();
    shop.setLines('member-2', [someOf('Revueltas'), someOf('Horchata')]);
    await add('Loroco');
    await waitFor(() => expect(shop.puts.at(-1)?.ifMatch).toBe('"2"'));
    const ids = shop.puts.at(-1)?.lines.map(({ itemId }) => itemId);
    expect(ids?.toSorted()).toEqual([itemNamed('Horchata').id, 'pupusa-loroco', 'pupusa-revueltas'].toSorted());
    expect(cartItems().toSorted()).toEqual(ids?.toSorted());
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

  it('takes nothing out while the menu is still on its way', async () => {
    await join();
    await reopen('/');
    await add('Revueltas');
    await waitFor(() => expect(linesOf('member-2')).toEqual([['pupusa-revueltas', 1]]));
    const sent = shop.puts.length;
    server.use(http.get('/api/v1/menu', () => problem(503, 'not-ready')));
    await reopen(`/grupo/${code}`);
    await part(/^Beto \(vos\)/);
    await screen.findByText('Al día');
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

  it('tells the group of everything but what the menu no longer has', async () => {
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

  it('leads from checkout to the group, so that nobody sends their part alone', async () => {
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
    shop.change({ status: 'locked' });
    await screen.findByText('Cerrado');
    await add('Revueltas');
    await screen.findByText('Lo que cambiaste no entró al pedido');
    expect(shop.puts).toEqual([]);
    shop.change({ status: 'open' });
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
    await screen.findByText('¡Listo! El pedido de todos ya está en la cocina.');
    await screen.findByRole('heading', { name: 'Te toca $2.60' });
    expect(location.pathname).toBe(`/pedido/${orderId}`);
    expect(shop.sends.map(({ body }) => body)).toEqual([
      { customer: { name: 'Ana' }, tipCents: 25, expectedTotalCents: 275 },
    ]);
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
    await screen.findByText('¡Listo! El pedido de todos ya está en la cocina.');
    expect(shop.sends).toHaveLength(2);
    expect(shop.sends[1]).toEqual(shop.sends[0]);
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

  it('takes every member to the order, and leaves in the cart what came too late', async () => {
    await join();
    await reopen('/');
    await add('Revueltas');
    await waitFor(() => expect(linesOf('member-2')).toEqual([['pupusa-revueltas', 1]]));
    shop.change({ status: 'locked' });
    await screen.findByText('Cerrado');
    await add('Horchata');
    shop.send();
    await screen.findByRole('heading', { name: 'Te toca $1.35' });
    await screen.findByText('Lo último que elegiste no alcanzó a entrar. Sigue en tu pedido.');
    expect(cartItems()).toEqual([itemNamed('Horchata').id]);
  });

  it('is told to whoever comes by the link afterwards', async () => {
    shop.startedElsewhere().setLines('member-1', [someOf('Loroco')]);
    shop.send();
    await open(`/grupo/${code}`);
    await screen.findByRole('heading', { name: 'Este pedido ya se mandó' });
    expect(screen.getByRole('link', { name: 'Ver cómo va' }).getAttribute('href')).toBe(`/pedido/${orderId}`);
  });
});

describe('the end', () => {
  it('of a group that is over is friendly, and the cart is kept', async () => {
    await join();
    await reopen('/');
    await add('Revueltas');
    await waitFor(() => expect(linesOf('member-2')).toHaveLength(1));
    server.use(http.get('/api/v1/groups/:code/events', () => problem(404, 'group-not-found')));
    await reopen(`/grupo/${code}`);
    await screen.findByRole('heading', { name: 'Este pedido entre varios ya no existe' });
    expect(cartItems()).toEqual(['pupusa-revueltas']);
    tap(screen.getByRole('link', { name: 'Pedir por mi cuenta' }));
    await screen.findByRole('button', { name: /Ver tu pedido/ });
  });

  it('of a link that is no code needs no network', async () => {
    await open('/grupo/hola');
    await screen.findByRole('heading', { name: 'Este pedido entre varios ya no existe' });
  });

  it('of somebody who was taken out is told, and they may join again', async () => {
    await join();
    shop.remove('member-2');
    await screen.findByRole('heading', { name: 'Ya no estás en este pedido' });
    tap(await button('Unirme otra vez'));
    await screen.findByLabelText('Tu nombre');
  });

  it('of somebody who leaves takes their lines out, and leaves them their cart', async () => {
    await open('/');
    await add('Revueltas');
    await join();
    await waitFor(() => expect(linesOf('member-2')).toHaveLength(1));
    tap(await button('Salir del pedido'));
    await screen.findByRole('button', { name: /Ver tu pedido/ });
    expect(shop.now().members.map(({ name }) => name)).toEqual(['Ana']);
    expect(cartItems()).toEqual(['pupusa-revueltas']);
  });

  it('is not believed where nobody knows whether the group has heard of it', async () => {
    await join();
    server.use(http.delete('/api/v1/groups/:code/members/:memberId', () => HttpResponse.error()));
    tap(await button('Salir del pedido'));
    await screen.findByText('Eso no se pudo hacer');
    await part(/^Beto \(vos\)/);
  });

  it('comes for a member by the host, after one question', async () => {
    await start();
    shop.enter('Beto', 'the-token-of-beto-which-is-another');
    tap(await button('Sacar a Beto'));
    tap(await button('Sí, sacar'));
    await waitFor(() => expect(shop.now().members.map(({ name }) => name)).toEqual(['Ana']));
  });
});
