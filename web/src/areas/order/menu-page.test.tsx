import { screen, waitFor, within } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { add, open, openItem, reload, tap, type } from '../../../test/app.tsx';
import { server } from '../../../test/server.ts';
import { menuWith, restaurant } from '../../../test/shop.ts';

const cartButton = () => screen.findByRole('button', { name: /Ver tu pedido/ });

describe('the menu', () => {
  it('shows every category as a section and a way to jump to it', async () => {
    await open('/');
    expect(await screen.findByRole('heading', { level: 2, name: 'Bebidas tradicionales' })).toBeDefined();
    const jumps = within(screen.getByRole('navigation', { name: 'Categorías' })).getAllByRole('link');
    expect(jumps.map((link) => link.textContent)).toEqual([
      'Pupusas',
      'Sodas',
      'Cervezas',
      'Jugos naturales',
      'Bebidas tradicionales',
      'Licuados',
      'Bebidas calientes',
      'Agua',
    ]);
  });

  it('finds a dish without its accents, and says how many it found', async () => {
    await open('/');
    await screen.findByRole('button', { name: /^Frijol/ });
    type(screen.getByRole('searchbox'), 'jalapeno');
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Frijol/ })).toBeNull());
    expect(screen.getByRole('button', { name: /^Jalapeño/ })).toBeDefined();
    await screen.findByText('1 resultado');
    tap(screen.getByRole('button', { name: 'Borrar la búsqueda' }));
    expect(await screen.findByRole('button', { name: /^Frijol/ })).toBeDefined();
  });

  it('says so when nothing is found, and leads back to the whole menu', async () => {
    await open('/');
    await screen.findByRole('button', { name: /^Frijol/ });
    type(screen.getByRole('searchbox'), 'hamburguesa');
    expect(await screen.findByRole('heading', { name: 'No encontramos “hamburguesa”' })).toBeDefined();
    tap(within(screen.getByRole('main')).getByRole('button', { name: 'Borrar la búsqueda' }));
    expect(await screen.findByRole('button', { name: /^Frijol/ })).toBeDefined();
  });

  it('does not sell what is sold out', async () => {
    const withoutLoroco = menuWith((item) => (item.name.es === 'Loroco' ? { ...item, available: false } : item));
    server.use(http.get('/api/v1/menu', () => HttpResponse.json(withoutLoroco)));
    await open('/');
    const card = await screen.findByRole('button', { name: /^Loroco\s*Agotado/ });
    expect(card).toHaveProperty('disabled', true);
  });

  it('says before anybody orders that no orders are taken', async () => {
    server.use(http.get('/api/v1/restaurant', () => HttpResponse.json({ ...restaurant, paused: true })));
    await open('/');
    expect(await screen.findByText('Por el momento no estamos tomando pedidos')).toBeDefined();
  });

  it('says when the menu cannot be had, and fetches it when asked again', async () => {
    server.use(http.get('/api/v1/menu', () => HttpResponse.error(), { once: true }));
    await open('/');
    await screen.findByText('No pudimos cargar el menú');
    tap(screen.getByRole('button', { name: 'Volver a intentar' }));
    expect(await screen.findByRole('button', { name: /^Frijol/ })).toBeDefined();
  });

  it('speaks English at a tap, and still does after a reload', async () => {
    await open('/');
    await screen.findByRole('button', { name: /^Frijol/ });
    tap(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByRole('button', { name: /^Beans/ })).toBeDefined();
    await reload();
    expect(await screen.findByRole('button', { name: /^Beans/ })).toBeDefined();
  });

  it('remembers the table whose code was scanned, until told otherwise', async () => {
    await open('/mesa/3');
    await screen.findByText('Estás en la mesa 3');
    await open('/');
    await screen.findByText('Estás en la mesa 3');
    tap(screen.getByRole('button', { name: 'No estoy en esta mesa' }));
    await waitFor(() => expect(screen.queryByText('Estás en la mesa 3')).toBeNull());
  });

  it('takes no notice of a table that is not there', async () => {
    await open('/mesa/99');
    await screen.findByRole('button', { name: /^Frijol/ });
    expect(screen.queryByText(/Estás en la mesa/)).toBeNull();
  });

  it('leads lost visitors back', async () => {
    await open('/nada');
    expect(await screen.findByRole('heading', { level: 1, name: 'Aquí no hay nada' })).toBeDefined();
    tap(screen.getByRole('link', { name: 'Ver el menú' }));
    expect(await screen.findByRole('button', { name: /^Frijol/ })).toBeDefined();
  });
});

describe('an item’s sheet', () => {
  it('shows what it will cost with every choice', async () => {
    await open('/');
    const sheet = within(await openItem('Frijol'));
    expect(sheet.getByRole('button', { name: /^Agregar\$/ }).textContent).toBe('Agregar$1.00');
    tap(sheet.getByLabelText(/^Grande/));
    tap(sheet.getByLabelText(/^Con queso/));
    tap(sheet.getByRole('button', { name: 'Agregar una' }));
    await waitFor(() => expect(sheet.getByRole('button', { name: /^Agregar\$/ }).textContent).toBe('Agregar$3.50'));
  });

  it('offers one of many as radio buttons, and extras as boxes', async () => {
    await open('/');
    const sheet = within(await openItem('Frijol'));
    expect(sheet.getAllByRole('radio').map((input) => input.closest('label')?.textContent)).toEqual([
      'Maíz',
      'Arroz',
      'Pequeña−$0.25',
      'Normal',
      'Grande+$0.50',
    ]);
    expect(sheet.getAllByRole('checkbox')).toHaveLength(1);
  });

  it('asks for what must be chosen instead of adding nonsense', async () => {
    const undecided = menuWith((item) => ({
      ...item,
      optionGroups: item.optionGroups.map((group) => ({
        ...group,
        options: group.options.map((option) => ({ ...option, default: false })),
      })),
    }));
    server.use(http.get('/api/v1/menu', () => HttpResponse.json(undecided)));
    await open('/');
    const sheet = within(await openItem('Frijol'));
    tap(sheet.getByRole('button', { name: /^Agregar\$/ }));
    expect(document.activeElement).toBe(sheet.getByLabelText('Maíz'));
    expect(screen.queryByRole('button', { name: /Ver tu pedido/ })).toBeNull();
  });

  it('lets nobody tick more than a group allows', async () => {
    const salsas = {
      id: 'salsas',
      name: { es: 'Salsas', en: 'Salsas' },
      min: 0,
      max: 2,
      options: ['Roja', 'Verde', 'Curtido'].map((name) => ({
        id: name,
        name: { es: name, en: name },
        priceCents: 10,
        default: false,
      })),
    };
    const saucy = menuWith((item) => (item.name.es === 'Frijol' ? { ...item, optionGroups: [salsas] } : item));
    server.use(http.get('/api/v1/menu', () => HttpResponse.json(saucy)));
    await open('/');
    const sheet = within(await openItem('Frijol'));
    tap(sheet.getByLabelText(/^Roja/));
    tap(sheet.getByLabelText(/^Verde/));
    await waitFor(() => expect(sheet.getByLabelText(/^Curtido/)).toHaveProperty('disabled', true));
    tap(sheet.getByLabelText(/^Roja/));
    await waitFor(() => expect(sheet.getByLabelText(/^Curtido/)).toHaveProperty('disabled', false));
  });
});

describe('the cart', () => {
  it('tells what was added, and what it comes to', async () => {
    await open('/');
    await add('Revueltas', 'Arroz');
    await screen.findByText('Agregado: 1 × Revueltas');
    await add('Horchata');
    expect((await cartButton()).textContent).toBe('2Ver tu pedido$2.75');
  });

  it('keeps the cart through a reload', async () => {
    await open('/');
    await add('Revueltas', 'Arroz', 'Grande');
    await cartButton();
    await reload();
    tap(await cartButton());
    const cart = within(await screen.findByRole('dialog', { name: 'Tu pedido' }));
    expect(cart.getByText('Arroz · Grande')).toBeDefined();
    expect(cart.getByText('$1.75', { selector: 'span:not([class*=checkout] *)' })).toBeDefined();
  });

  it('merges equal dishes into one line', async () => {
    await open('/');
    await add('Revueltas');
    await add('Revueltas');
    await add('Revueltas', 'Arroz');
    tap(await cartButton());
    const cart = within(await screen.findByRole('dialog', { name: 'Tu pedido' }));
    expect(cart.getAllByRole('listitem').map((line) => line.querySelector('p')?.textContent)).toEqual([
      '2 × Revueltas',
      '1 × Revueltas',
    ]);
  });

  it('lets a line be changed and removed', async () => {
    await open('/');
    await add('Revueltas');
    tap(await cartButton());
    tap(await screen.findByRole('button', { name: 'Cambiar Revueltas' }));
    const sheet = within(await screen.findByRole('dialog', { name: 'Revueltas' }));
    tap(sheet.getByLabelText(/^Grande/));
    tap(sheet.getByRole('button', { name: /^Guardar cambios/ }));
    await waitFor(async () => expect((await cartButton()).textContent).toBe('1Ver tu pedido$1.75'));
    tap(await cartButton());
    tap(await screen.findByRole('button', { name: 'Quitar Revueltas' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /Ver tu pedido/ })).toBeNull());
  });

  it('survives rubbish in the browser’s storage', async () => {
    localStorage.setItem('pupuseria.cart', '[{"itemId":7},null,{"itemId":"x","optionIds":[],"quantity":1e9}]');
    localStorage.setItem('pupuseria.language', '{');
    await open('/');
    await screen.findByRole('button', { name: /^Frijol/ });
    expect(screen.queryByRole('button', { name: /Ver tu pedido/ })).toBeNull();
  });
});
