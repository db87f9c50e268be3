import { fireEvent, screen, within } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { problem, server } from '../../../test/server.ts';
import { openForStaff } from '../../../test/staff.tsx';
import type { Order } from '../../api/types.ts';
import { session } from '../../session/session.ts';
import { aLine, anOrder, opened } from '../kitchen/testing.ts';
import { PrivacyPage } from './privacy-page.tsx';

let orders: Order[];
let isOpen: boolean;

beforeEach(() => {
  isOpen = false;
  orders = [anOrder({ customer: { name: 'Ana Paz', phone: '7111-2222' }, lines: [aLine({ guest: 'Chila' })] })];
  session.value = { ...opened, staff: { id: 'ana', name: 'Ana', role: 'manager' } };
  server.use(
    http.get('*/api/v1/restaurant/settings', () => HttpResponse.json({ forgetAfterDays: 45 })),
    http.post('*/api/v1/privacy/find', async ({ request }) => {
      const { phone } = (await request.json()) as { phone: string };
      return HttpResponse.json({ phone, count: orders.length, orders });
    }),
    http.post('*/api/v1/privacy/erase', () => {
      if (isOpen) return problem(409, 'orders-still-open');
      const erased = orders.length;
      orders = [];
      return HttpResponse.json({ orders: erased });
    }),
  );
});

async function findAna(): Promise<void> {
  openForStaff(PrivacyPage, { roles: ['manager'] });
  fireEvent.input(await screen.findByLabelText('Teléfono'), { target: { value: '7111 2222' } });
  fireEvent.click(screen.getByRole('button', { name: 'Buscar' }));
  await screen.findByText('Escribí el número con el código del país, como +503 7000 0000.');
  fireEvent.input(screen.getByLabelText('Teléfono'), { target: { value: '+503 7111 2222' } });
  fireEvent.click(screen.getByRole('button', { name: 'Buscar' }));
  await screen.findByText('Un pedido tiene el número +50371112222.');
}

async function confirm(): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: 'Borrar sus datos' }));
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Sí, borrar' }));
}

describe('the page of a person’s data', () => {
  it('shows what is kept, says what stays, and erases the rest once it is confirmed', async () => {
    await findAna();
    screen.getByText(/se borran solos a los 45 días/);
    within(screen.getByRole('row', { name: /Ana Paz/ })).getByText('Chila');
    fireEvent.click(screen.getByRole('button', { name: 'Borrar sus datos' }));
    screen.getByText(/Quedan lo que pidió, los precios y las sumas/);
    expect(orders).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Sí, borrar' }));
    await screen.findByText('No guardamos nada de +50371112222.');
    expect(orders).toEqual([]);
  });

  it('says that an order has to be over first', async () => {
    isOpen = true;
    await findAna();
    await confirm();
    await screen.findByText(/tiene un pedido abierto/);
    screen.getByRole('row', { name: /Ana Paz/ });
  });
});
