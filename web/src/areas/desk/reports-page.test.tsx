import { fireEvent, screen, within } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { server } from '../../../test/server.ts';
import { openForStaff } from '../../../test/staff.tsx';
import type { PaymentReport, PromiseReport, SalesFigures, SalesReport } from '../../api/types.ts';
import { toCsv } from '../../browser/csv-file.ts';
import { session } from '../../session/session.ts';
import { opened, problem } from '../kitchen/testing.ts';
import { dayAfter, isRange, rangeNamed } from './report-range.ts';
import { ReportsPage } from './reports-page.tsx';
import { salesRows } from './sales-rows.ts';

// jsdom has no canvas. What the chart is given is in the tables, too; e2e looks at the drawn one.
vi.mock('./sales-chart.tsx', () => ({ SalesChart: () => <p>the chart</p> }));

const figures = (from: string, to: string, salesCents: number, orders: number): SalesFigures => ({
  from,
  to,
  totals: {
    orders,
    salesCents,
    averageCents: orders === 0 ? 0 : Math.round(salesCents / orders),
    tipsCents: 75,
    discountsCents: 0,
    taxCents: Math.round((salesCents * 13) / 113),
    voidedCents: 0,
    cancelled: 1,
    cancelledCents: 450,
  },
  byDay: [{ day: to, orders, salesCents, tipsCents: 75 }],
  byHour: orders === 0 ? [] : [{ hour: 18, orders, salesCents }],
  byChannel: orders === 0 ? [] : [{ channel: 'pickup', orders, salesCents }],
  byItem:
    orders === 0 ? [] : [{ itemId: 'r', name: { es: '=Revueltas', en: 'Pork and cheese' }, quantity: 12, salesCents }],
});

const today = '2026-11-21';
const asked: string[] = [];
let salesCents = 12_550;

const reportOf = (from: string, to: string): SalesReport => ({
  currency: 'USD',
  timeZone: 'America/El_Salvador',
  taxPercent: 13,
  dayEndsAtHour: 4,
  today,
  range: figures(from, to, salesCents, salesCents === 0 ? 0 : 10),
  before: figures(dayAfter(from, -1), dayAfter(from, -1), 10_000, 8),
});
const promises: PromiseReport = {
  from: today,
  to: today,
  all: { orders: 9, p50Minutes: -2, p90Minutes: 7 },
  byHour: [{ hour: 18, orders: 9, p50Minutes: -2, p90Minutes: 7 }],
};

const taken = { payments: 9, amountCents: 11_000, tipCents: 225 };
const payments: PaymentReport = {
  currency: 'USD',
  from: today,
  to: today,
  byMethod: [
    { method: 'cash', ...taken },
    { method: 'card', payments: 0, amountCents: 0, tipCents: 0 },
  ],
  byPerson: [{ person: { id: 'rosa', name: 'Rosa' }, ...taken }],
  givenBack: { payments: 1, cents: 350 },
  openTabs: { tabs: 2, balanceCents: 1_275 },
  unpaid: { orders: 2, cents: 1_550 },
  expectedCashCents: 15_875,
};

beforeEach(() => {
  asked.length = 0;
  salesCents = 12_550;
  session.value = { ...opened, staff: { id: 'ana', name: 'Ana', role: 'manager' } };
  server.use(
    http.get('*/api/v1/reports/sales', ({ request }) => {
      const { search, searchParams } = new URL(request.url);
      asked.push(search);
      return HttpResponse.json(reportOf(searchParams.get('from') ?? today, searchParams.get('to') ?? today));
    }),
    http.get('*/api/v1/reports/promises', () => HttpResponse.json(promises)),
    http.get('*/api/v1/reports/payments', () => HttpResponse.json(payments)),
  );
});

const open = async () => {
  openForStaff(ReportsPage, { roles: ['manager'] });
  await screen.findByRole('heading', { name: /Ventas de hoy/ });
};
const figureOf = (name: string) => within(screen.getByText(name, { selector: 'dt' }).parentElement ?? document.body);

describe('the page of the sales', () => {
  it('opens with today, beside the day before', async () => {
    await open();
    expect(asked).toEqual(['']);
    figureOf('Ventas').getByText('$125.50');
    figureOf('Ventas').getByText('antes $100.00');
    figureOf('Pedidos').getByText('10');
    figureOf('Propinas').getByText('$0.75');
    figureOf('Anulados').getByText('por $4.50');
    figureOf('IVA 13 % incluido').getByText('$14.44');
    await screen.findByText('the chart');
  });

  it('has the numbers of the chart as tables, and how promises were kept', async () => {
    await open();
    within(screen.getByRole('table', { name: 'Por hora' })).getByRole('row', { name: '18:00 10 $125.50' });
    within(screen.getByRole('table', { name: 'Por tipo de pedido' })).getByRole('row', {
      name: 'Para llevar 10 $125.50',
    });
    within(screen.getByRole('table', { name: '¿Cumplimos la hora prometida?' })).getByRole('row', {
      name: '18:00 9 2 min antes hasta 7 min tarde',
    });
  });

  it('has what was paid by method and person, what is not paid yet, and the cash that should be there', async () => {
    await open();
    figureOf('Efectivo en caja').getByText('$158.75');
    figureOf('Por cobrar').getByText('2 pedidos');
    figureOf('Devuelto').getByText('$3.50');
    within(screen.getByRole('table', { name: 'Cobrado por forma de pago' })).getByRole('row', {
      name: 'Efectivo 9 $110.00 $2.25',
    });
    within(screen.getByRole('table', { name: 'Cobrado por persona' })).getByRole('row', {
      name: 'Rosa 9 $110.00 $2.25',
    });
  });

  it('asks for other days by name, and for any that are typed', async () => {
    await open();
    fireEvent.click(screen.getByLabelText('7 días'));
    await screen.findByRole('heading', { name: /Ventas de 7 días/ });
    fireEvent.click(screen.getByLabelText('Otros días'));
    fireEvent.input(screen.getByLabelText('Desde'), { target: { value: '2026-11-30' } });
    fireEvent.click(screen.getByRole('button', { name: 'Ver' }));
    await screen.findByText(/no puede ser antes del primero/);
    fireEvent.input(screen.getByLabelText('Desde'), { target: { value: '2026-02-01' } });
    fireEvent.input(screen.getByLabelText('Hasta'), { target: { value: '2026-02-28' } });
    fireEvent.click(screen.getByRole('button', { name: 'Ver' }));
    await screen.findByRole('heading', { name: /feb.*feb/ });
    expect(asked).toEqual(['', '?from=2026-11-15&to=2026-11-21', '?from=2026-02-01&to=2026-02-28']);
  });

  it('says that there were no orders', async () => {
    salesCents = 0;
    server.use(
      http.get('*/api/v1/reports/sales', () => {
        const report = reportOf(today, today);
        const { totals } = report.range;
        return HttpResponse.json({ ...report, range: { ...report.range, totals: { ...totals, cancelled: 0 } } });
      }),
    );
    await open();
    screen.getByText('No hay pedidos en estos días.');
    expect(screen.queryByText('the chart')).toBeNull();
  });

  it('says that the sales could not be had, and tries again', async () => {
    server.use(http.get('*/api/v1/reports/sales', () => problem(503, 'busy'), { once: true }));
    openForStaff(ReportsPage, { roles: ['manager'] });
    await screen.findByText('No pudimos traer las ventas');
    fireEvent.click(screen.getByRole('button', { name: 'Volver a intentar' }));
    await screen.findByRole('heading', { name: /Ventas de hoy/ });
    expect(screen.queryByText('No pudimos traer las ventas')).toBeNull();
  });
});

describe('the days of a name', () => {
  it.each([
    ['today', '2026-03-01', '2026-03-01'],
    ['yesterday', '2026-02-28', '2026-02-28'],
    ['week', '2026-02-23', '2026-03-01'],
    ['month', '2026-01-31', '2026-03-01'],
  ] as const)('%s are from %s to %s', (name, from, to) => {
    expect(rangeNamed(name, '2026-03-01')).toEqual({ from, to });
  });

  it('are at most 366, in order', () => {
    expect(isRange({ from: '2024-01-01', to: '2024-12-31' })).toBe(true);
    expect(isRange({ from: '2024-01-01', to: '2025-01-01' })).toBe(false);
    expect(isRange({ from: '2024-01-02', to: '2024-01-01' })).toBe(false);
    expect(isRange({ from: '', to: '2024-01-01' })).toBe(false);
    expect(isRange({ from: '2024-01-01', to: '' })).toBe(false);
  });
});

it('the CSV has every number as a spreadsheet reads it, and no formula', () => {
  const lines = toCsv(salesRows(reportOf(today, today), 100)).split('\r\n');
  expect(lines).toEqual([
    '\ufeffParte,Nombre,Pedidos / Cuántos,Ventas,Propinas',
    'Ventas,2026-11-21 – 2026-11-21,10,125.50,0.75',
    'Por día,2026-11-21,10,125.50,0.75',
    'Por hora,18:00,10,125.50,',
    'Por tipo de pedido,Para llevar,10,125.50,',
    "Por producto,'=Revueltas,12,125.50,",
    '',
  ]);
});
