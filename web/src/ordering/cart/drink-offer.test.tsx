import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { add, open, reload, tap } from '../../../test/app.tsx';
import { menu } from '../../../test/shop.ts';
import { defaultOptionIds } from './cart-lines.ts';
import { drinksOf } from './drink-offer.tsx';

async function openCart() {
  tap(await screen.findByRole('button', { name: /Ver tu pedido/ }));
  return within(await screen.findByRole('dialog', { name: 'Tu pedido' }));
}
const question = (cart: Awaited<ReturnType<typeof openCart>>) =>
  cart.queryByRole('region', { name: '¿Algo de tomar?' });

describe('the cart of a guest who chose food and no drink', () => {
  it('offers drinks, each added by one tap, and stays where it is until it is closed', async () => {
    await open('/');
    await add('Revueltas');
    const cart = await openCart();
    const drink = cart.getByRole('button', { name: /^Agregar Horchata/ });
    tap(drink);
    await cart.findByRole('link', { name: /Seguir con el pedido\s*\$2\.75/ });
    expect(drink.isConnected).toBe(true);
    tap(cart.getByRole('button', { name: 'Cerrar' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(question(await openCart())).toBeNull();
  });

  it('asks only once for a cart, also after a reload, and again for the next cart', async () => {
    await open('/');
    await add('Revueltas');
    const cart = await openCart();
    tap(cart.getByRole('button', { name: 'No, gracias' }));
    await cart.findByText('Está bien. Las bebidas siguen en el menú.');
    await reload();
    await add('Loroco');
    expect(question(await openCart())).toBeNull();
    localStorage.setItem('pupuseria.cart', '[]');
    await reload();
    await add('Queso');
    expect(question(await openCart())).not.toBeNull();
  });

  it('is not asked with a drink, nor without food', async () => {
    await open('/');
    await add('Horchata');
    expect(question(await openCart())).toBeNull();
    await reload();
    await add('Revueltas');
    expect(question(await openCart())).toBeNull();
  });
});

describe('the drinks that are offered', () => {
  it('are the popular ones first, then one of each kind, none with alcohol and none that is sold out', () => {
    const names = (of: ReturnType<typeof drinksOf>) => of.map(({ name }) => name.es);
    expect(names(drinksOf(menu, defaultOptionIds))).toEqual([
      'Horchata',
      'Coca-Cola',
      'Jugo de naranja',
      'Licuado de banano',
    ]);
    const soldOut = menu.categories.map((category) => ({
      ...category,
      items: category.items.map((item) => ({ ...item, available: item.name.es !== 'Horchata' })),
    }));
    expect(names(drinksOf({ categories: soldOut }, defaultOptionIds))).not.toContain('Horchata');
    expect(drinksOf({ categories: [] }, () => [])).toEqual([]);
  });
});
