import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { add, open, openItem, reload, tap, type } from '../../../../test/app.tsx';
import { server } from '../../../../test/server.ts';
import { itemNamed, menuWith, restaurant } from '../../../../test/shop.ts';

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

  it('shows what comes nearest when nothing is found, and says that it does', async () => {
    await open('/');
    await screen.findByRole('button', { name: /^Frijol/ });
    type(screen.getByRole('searchbox'), 'loroco con tocino');
    expect(await screen.findByRole('heading', { name: 'No encontramos “loroco con tocino”' })).toBeDefined();
    expect(screen.getByText('Lo más parecido que hay:')).toBeDefined();
    expect(screen.getByRole('button', { name: /^Loroco/ })).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Frijol/ })).toBeNull();
    await screen.findByText('0 resultados. Lo más parecido que hay:');
  });

  it('understands a slip of the thumb', async () => {
    await open('/');
    await screen.findByRole('button', { name: /^Frijol/ });
    type(screen.getByRole('searchbox'), 'chicharon');
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Frijol/ })).toBeNull());
    expect(screen.getByRole('button', { name: /^Chicharrón/ })).toBeDefined();
  });

  it('leaves out what a guest does not eat, in every combination, and brings it back', async () => {
    await open('/');
    await screen.findByRole('button', { name: /^Frijol/ });
    const noPork = screen.getByRole('button', { name: 'Sin cerdo' });
    tap(noPork);
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Chicharrón/ })).toBeNull());
    expect(noPork.getAttribute('aria-pressed')).toBe('true');
    expect(await screen.findByRole('button', { name: /^Pollo/ })).toBeDefined();
    tap(screen.getByRole('button', { name: 'Sin alcohol' }));
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Cervezas' })).toBeNull());
    type(screen.getByRole('searchbox'), 'pilsener');
    expect(await screen.findByRole('heading', { name: 'Con esos filtros no hay “pilsener”' })).toBeDefined();
    tap(within(screen.getByRole('main')).getByRole('button', { name: 'Ver el menú' }));
    expect(await screen.findByRole('button', { name: /^Chicharrón/ })).toBeDefined();
  });

  it('begins with what people order most, each a tap away from the cart', async () => {
    await open('/');
    const shelf = within(await screen.findByRole('region', { name: 'Lo que más piden' }));
    tap(shelf.getByRole('button', { name: /^Agregar Revueltas\s*\$1\.25$/ }));
    await screen.findByText('Agregado: 1 × Revueltas');
    expect((await cartButton()).textContent).toBe('1Ver tu pedido$1.25');
  });

  it('has one price for a dish, on the shelf and on its card, and says when it is the last time’s', async () => {
    await open('/');
    await add('Revueltas', 'Arroz', 'Grande');
    const usual = await screen.findAllByText('Como la última vez: Arroz · Grande');
    expect(usual.map((words) => words.closest('button')?.textContent)).toEqual([
      expect.stringMatching(/Agregar Revueltas.*\$1\.75/),
      expect.stringMatching(/^Revueltas.*\$1\.75/),
    ]);
  });

  it('remembers what a guest left out of a dish, and says so', async () => {
    const curtido = { id: 'curtido', name: { es: 'Curtido', en: 'Curtido' }, priceCents: 25, default: true, tags: [] };
    const salsas = { id: 'salsas', name: curtido.name, role: 'extra' as const, min: 0, max: 1, options: [curtido] };
    const withCurtido = menuWith((item) =>
      item.name.es === 'Revueltas' ? { ...item, optionGroups: [...item.optionGroups, salsas] } : item,
    );
    server.use(http.get('/api/v1/menu', () => HttpResponse.json(withCurtido)));
    await open('/');
    await add('Revueltas', 'Curtido');
    await reload();
    const words = 'Como la última vez: sin Curtido';
    await waitFor(() => expect(screen.getAllByText(words)).toHaveLength(2));
    for (const each of screen.getAllByText(words)) expect(each.closest('button')?.textContent).toContain('$1.25');
  });

  it('says “Elegir” where a dish of the shelf cannot be added without a choice, and asks for it', async () => {
    const undecided = menuWith((item) => ({
      ...item,
      optionGroups: item.optionGroups.map((group) =>
        item.name.es === 'Frijol' && group.min > 0
          ? { ...group, options: group.options.map((option) => ({ ...option, default: false })) }
          : group,
      ),
    }));
    server.use(http.get('/api/v1/menu', () => HttpResponse.json(undecided)));
    await open('/');
    const shelf = within(await screen.findByRole('region', { name: 'Lo que más piden' }));
    expect(shelf.getByRole('button', { name: /^Agregar Revueltas/ })).toBeDefined();
    tap(shelf.getByRole('button', { name: /^Elegir Frijol/ }));
    await screen.findByRole('dialog', { name: 'Frijol' });
    expect(shelf.getAllByText('Elegir')).toHaveLength(2);
  });

  it('says when only a few are left, and lets nobody ask for more', async () => {
    const counted = menuWith((item) =>
      item.name.es === 'Loroco' ? Object.assign({}, item, { portionsLeft: 2 }) : item,
    );
    server.use(http.get('/api/v1/menu', () => HttpResponse.json(counted)));
    await open('/');
    expect(await screen.findByRole('button', { name: /^Loroco.*Quedan 2/ })).toBeDefined();
    const sheet = within(await openItem('Loroco'));
    tap(sheet.getByRole('button', { name: 'Agregar una' }));
    await waitFor(() => expect(sheet.getByRole('button', { name: 'Agregar una' })).toHaveProperty('disabled', true));
  });

  it('keeps a sheet open for whoever marks a word in it and lets go outside, and closes it for a tap outside', async () => {
    await open('/');
    const sheet = await openItem('Loroco');
    fireEvent.pointerDown(within(sheet).getByLabelText('Nota para la cocina'));
    fireEvent.click(sheet);
    expect(screen.getByRole('dialog', { name: 'Loroco' })).toBeDefined();
    fireEvent.pointerDown(sheet);
    fireEvent.click(sheet);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
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
    await screen.findByRole('button', { name: 'Mesa 3 · cambiar' });
    await open('/');
    tap(await screen.findByRole('button', { name: 'Mesa 3 · cambiar' }));
    tap(await screen.findByRole('button', { name: 'No estoy en una mesa' }));
    await waitFor(() => expect(screen.queryByText(/^Mesa 3/)).toBeNull());
  });

  it('sits a guest at another table, which is chosen by hand', async () => {
    await open('/mesa/3?t=token-of-3');
    tap(await screen.findByRole('button', { name: 'Mesa 3 · cambiar' }));
    const sheet = within(await screen.findByRole('dialog', { name: '¿En cuál mesa estás?' }));
    fireEvent.change(sheet.getByRole('combobox', { name: 'Mesa' }), { target: { value: '4' } });
    await screen.findByRole('button', { name: 'Mesa 4 · cambiar' });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(JSON.parse(localStorage.getItem('pupuseria.table') ?? '')).not.toHaveProperty('token');
  });

  it('changes the table only by its code where the shop asks for it', async () => {
    server.use(http.get('/api/v1/restaurant', () => HttpResponse.json({ ...restaurant, tableCodeRequired: true })));
    await open('/mesa/3?t=token-of-3');
    tap(await screen.findByRole('button', { name: 'Mesa 3 · cambiar' }));
    const sheet = within(await screen.findByRole('dialog', { name: '¿En cuál mesa estás?' }));
    sheet.getByText('Escaneá el código que está en tu mesa.');
    expect(sheet.queryByRole('combobox')).toBeNull();
  });

  it('takes no notice of a table that is not there', async () => {
    await open('/mesa/99');
    await screen.findByRole('button', { name: /^Frijol/ });
    expect(screen.queryByText(/^Mesa 99/)).toBeNull();
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

  it('says what it is and what is known to be in it', async () => {
    await open('/');
    const sheet = within(await openItem('Queso'));
    expect(sheet.getByText(itemNamed('Queso').description?.es ?? 'a description')).toBeDefined();
    expect(sheet.getByText('Contiene leche.')).toBeDefined();
  });

  it('says at once what a chosen option adds to it, and no more when that is taken back', async () => {
    await open('/');
    const sheet = within(await openItem('Frijol'));
    expect(sheet.queryByText('Contiene leche.')).toBeNull();
    const spoken = document.querySelector('dialog [aria-live="polite"]');
    tap(sheet.getByLabelText(/^Con queso/));
    expect(await sheet.findByText('Contiene leche.')).toBe(spoken);
    tap(sheet.getByLabelText(/^Con queso/));
    await waitFor(() => expect(sheet.queryByText('Contiene leche.')).toBeNull());
  });

  it('starts from how it was ordered the last time, after a reload too', async () => {
    await open('/');
    await add('Frijol', 'Arroz', 'Grande');
    await reload();
    const sheet = within(await openItem('Frijol'));
    expect(sheet.getByLabelText('Arroz')).toHaveProperty('checked', true);
    expect(sheet.getByLabelText(/^Grande/)).toHaveProperty('checked', true);
    expect(sheet.getByRole('button', { name: /^Agregar\$/ }).textContent).toBe('Agregar$1.50');
  });

  it('forgets of the last time what the menu does not have any more', async () => {
    await open('/');
    await add('Frijol', 'Arroz', 'Grande');
    const withoutRice = menuWith((item) => ({
      ...item,
      optionGroups: item.optionGroups.map((group) => ({
        ...group,
        options: group.options.filter(({ name }) => name.es !== 'Arroz'),
      })),
    }));
    server.use(http.get('/api/v1/menu', () => HttpResponse.json(withoutRice)));
    await reload();
    const sheet = within(await openItem('Frijol'));
    expect(sheet.getByLabelText('Maíz')).toHaveProperty('checked', true);
    expect(sheet.getByLabelText(/^Grande/)).toHaveProperty('checked', true);
  });

  it('adds the same as the last one at one tap', async () => {
    await open('/');
    const first = within(await openItem('Frijol'));
    expect(first.queryByRole('button', { name: /igual que la anterior/ })).toBeNull();
    tap(first.getByLabelText('Arroz'));
    type(first.getByLabelText('Nota para la cocina'), 'bien tostada');
    tap(first.getByRole('button', { name: /^Agregar\$/ }));
    tap(
      await within(await openItem('Frijol')).findByRole('button', {
        name: /igual que la anterior.*Arroz.*bien tostada/,
      }),
    );
    await waitFor(async () => expect((await cartButton()).textContent).toBe('2Ver tu pedido$2.00'));
    expect(JSON.parse(localStorage.getItem('pupuseria.cart') ?? '')).toMatchObject([
      { quantity: 2, note: 'bien tostada', optionIds: ['masa/Arroz', 'tamano/Normal'] },
    ]);
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
      role: 'extra' as const,
      min: 0,
      max: 2,
      options: ['Roja', 'Verde', 'Curtido'].map((name) => ({
        id: name,
        name: { es: name, en: name },
        priceCents: 10,
        default: false,
        tags: [],
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

  const openCart = async () => {
    tap(await cartButton());
    return within(await screen.findByRole('dialog', { name: 'Tu pedido' }));
  };

  it('lets a quantity be changed where it stands', async () => {
    await open('/');
    await add('Revueltas');
    const line = within((await openCart()).getByRole('group', { name: 'Cantidad de Revueltas' }));
    tap(line.getByRole('button', { name: 'Agregar una' }));
    await waitFor(async () => expect((await cartButton()).textContent).toBe('2Ver tu pedido$2.50'));
  });

  it('gives back what was removed, to the same place, even when it was the last', async () => {
    await open('/');
    await add('Revueltas', 'Arroz');
    await add('Horchata');
    const dishes = (cart: Awaited<ReturnType<typeof openCart>>) =>
      cart.queryAllByRole('listitem').map((line) => line.querySelector('p')?.textContent);
    const cart = await openCart();
    tap(cart.getByRole('button', { name: 'Quitar Revueltas' }));
    const undo = await cart.findByRole('button', { name: 'Deshacer' });
    expect(document.activeElement).toBe(undo);
    expect(dishes(cart)).toEqual(['1 × Horchata']);
    tap(undo);
    await waitFor(() => expect(dishes(cart)).toEqual(['1 × Revueltas', '1 × Horchata']));
    expect(cart.getByText('Arroz · Normal')).toBeDefined();
    tap(cart.getByRole('button', { name: 'Quitar Revueltas' }));
    await waitFor(() => expect(dishes(cart)).toEqual(['1 × Horchata']));
    tap(cart.getByRole('button', { name: 'Quitar Horchata' }));
    await cart.findByText('Todavía no hay nada');
    tap(cart.getByRole('button', { name: 'Deshacer' }));
    await waitFor(() => expect(dishes(cart)).toEqual(['1 × Horchata']));
  });

  it('keeps each guest’s lines together when the phone is passed around', async () => {
    await open('/');
    const addFor = async (name: string, guest: string) => {
      const sheet = within(await openItem(name));
      type(sheet.getByRole('textbox', { name: '¿Para quién es?' }), guest);
      tap(sheet.getByRole('button', { name: /^Agregar\$/ }));
    };
    await addFor('Revueltas', 'Ana');
    await addFor('Loroco', 'Luis');
    // The phone is back with Ana, who taps her name.
    const sheet = within(await openItem('Frijol'));
    expect(sheet.getByRole('textbox', { name: '¿Para quién es?' })).toHaveProperty('value', 'Luis');
    tap(sheet.getByRole('button', { name: 'Ana' }));
    tap(sheet.getByRole('button', { name: /^Agregar\$/ }));
    const cart = await openCart();
    const dishesOf = (guest: string) =>
      within(cart.getByRole('region', { name: guest }))
        .getAllByRole('listitem')
        .map((line) => line.querySelector('p')?.textContent);
    expect(dishesOf('Ana')).toEqual(['1 × Revueltas', '1 × Frijol']);
    expect(dishesOf('Luis')).toEqual(['1 × Loroco']);
    expect(cart.getByRole('heading', { name: 'Ana$2.25' })).toBeDefined();
  });

  it('adds a tip to the sum, as a share or as an amount, and none that nobody chose', async () => {
    await open('/');
    await add('Loroco');
    await add('Loroco');
    const cart = await openCart();
    expect(cart.getByLabelText('Sin propina')).toHaveProperty('checked', true);
    tap(cart.getByLabelText(/^10 %/));
    await waitFor(async () => expect((await cartButton()).textContent).toBe('2Ver tu pedido$3.30'));
    tap(cart.getByLabelText('Otra'));
    const amount = await cart.findByLabelText('¿Cuánto de propina?');
    type(amount, '0,75');
    await waitFor(async () => expect((await cartButton()).textContent).toBe('2Ver tu pedido$3.75'));
    type(amount, 'mucho');
    await cart.findByText(/Escribí una cantidad/);
    expect(amount.getAttribute('aria-invalid')).toBe('true');
    expect((await cartButton()).textContent).toBe('2Ver tu pedido$3.00');
  });

  it('drops at one tap what there is no more of', async () => {
    await open('/');
    await add('Revueltas');
    await add('Loroco');
    await add('Loroco');
    await add('Loroco');
    const moved = menuWith((item) =>
      Object.assign({}, item, {
        available: item.name.es !== 'Revueltas',
        portionsLeft: item.name.es === 'Loroco' ? 2 : null,
      }),
    );
    server.use(http.get('/api/v1/menu', () => HttpResponse.json(moved)));
    await reload();
    const cart = await openCart();
    expect(cart.getByText('Agotado')).toBeDefined();
    expect(cart.getByText('Quedan 2')).toBeDefined();
    tap(cart.getByRole('button', { name: 'Quitar lo que ya no hay' }));
    await waitFor(async () => expect((await cartButton()).textContent).toBe('2Ver tu pedido$3.00'));
    expect(cart.queryByText('Agotado')).toBeNull();
  });

  it('keeps what two tabs add at once', async () => {
    await open('/');
    await add('Revueltas');
    const mine = JSON.parse(localStorage.getItem('pupuseria.cart') ?? '');
    const theirs = { ...mine[0], id: 'of-another-tab', itemId: 'fresco-horchata', optionIds: [], note: 'sin hielo' };
    // Written by another tab, whose event has not come yet.
    localStorage.setItem('pupuseria.cart', JSON.stringify([...mine, theirs]));
    await add('Loroco');
    await waitFor(async () => expect((await cartButton()).textContent).toMatch(/^3/));
    expect(JSON.parse(localStorage.getItem('pupuseria.cart') ?? '')).toHaveLength(3);
  });

  it('shows a hostile name and note as the text they are', async () => {
    const hostile = '<img src=x onerror="document.title=1">';
    await open('/');
    const sheet = within(await openItem('Frijol'));
    type(sheet.getByLabelText('Nota para la cocina'), hostile);
    type(sheet.getByRole('textbox', { name: '¿Para quién es?' }), hostile);
    tap(sheet.getByRole('button', { name: /^Agregar\$/ }));
    const cart = await openCart();
    expect(cart.getByRole('region', { name: hostile })).toBeDefined();
    expect(cart.getByText(`Maíz · Normal · “${hostile}”`)).toBeDefined();
    expect(document.querySelector('img')).toBeNull();
  });

  it('survives rubbish in the browser’s storage', async () => {
    localStorage.setItem('pupuseria.cart', '[{"itemId":7},null,{"itemId":"x","optionIds":[],"quantity":1e9}]');
    localStorage.setItem('pupuseria.language', '{');
    await open('/');
    await screen.findByRole('button', { name: /^Frijol/ });
    expect(screen.queryByRole('button', { name: /Ver tu pedido/ })).toBeNull();
  });
});
