import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { server } from '../../../test/server.ts';
import { openForStaff } from '../../../test/staff.tsx';
import type { Printer, PrintJob } from '../../api/types.ts';
import { session } from '../../session/session.ts';
import { opened } from '../kitchen/testing.ts';
import { PrintersPage } from './printers-page.tsx';

const printer: Printer = {
  id: 'cocina',
  name: 'Cocina',
  kind: 'epson-sdp',
  address: null,
  tickets: true,
  stations: [],
  width: 80,
  language: 'es',
  drawer: false,
  lastSeenAt: '2026-11-21T18:00:00.000Z',
  silent: false,
  trouble: 'EPTR_REC_EMPTY',
  waiting: 2,
  doubtful: 1,
  version: 1,
};
const path = `/api/v1/print/star/${'a'.repeat(32)}`;
let job: PrintJob;
let asked: { body: unknown; key: string | null }[];

beforeEach(() => {
  asked = [];
  job = {
    id: 'one',
    printerId: 'cocina',
    kind: 'ticket',
    orderId: 'order',
    orderNumber: 42,
    tabId: null,
    isCopy: false,
    state: 'unconfirmed',
    createdAt: '2026-11-21T18:00:00.000Z',
    endedAt: null,
    result: null,
  };
  session.value = { ...opened, staff: { id: 'ana', name: 'Ana', role: 'manager' } };
  server.use(
    http.get('*/api/v1/printers', () => HttpResponse.json({ printers: [printer] })),
    http.post('*/api/v1/printers', async ({ request }) => {
      asked.push({ body: await request.json(), key: null });
      return HttpResponse.json({ printer: { ...printer, name: 'Barra' }, path }, { status: 201 });
    }),
    http.get('*/api/v1/printers/cocina/jobs', () => HttpResponse.json({ jobs: [job] })),
    http.post('*/api/v1/print-jobs/one/copies', ({ request }) => {
      asked.push({ body: 'copy', key: request.headers.get('idempotency-key') });
      return HttpResponse.json({ ...job, id: 'two', isCopy: true, state: 'pending' }, { status: 201 });
    }),
    http.post('*/api/v1/print-jobs/one/printed', () => {
      job = { ...job, state: 'printed' };
      return HttpResponse.json(job);
    }),
  );
});

describe('the page of the printers', () => {
  it('says how each printer is, and offers what is in doubt to be printed again or marked as printed', async () => {
    openForStaff(PrintersPage, { roles: ['manager'] });
    const row = within(await screen.findByRole('row', { name: /Cocina/ }));
    row.getByText(/Tiene un problema: EPTR_REC_EMPTY/);
    row.getByText(/2 papeles esperan/);
    row.getByText(/1 papel en duda/);
    fireEvent.click(row.getByRole('button', { name: 'Papeles: Cocina' }));
    const sheet = within(screen.getByRole('dialog'));
    fireEvent.click(await sheet.findByRole('button', { name: 'Imprimir de nuevo: Comanda 42' }));
    await waitFor(() => expect(asked).toEqual([{ body: 'copy', key: expect.stringMatching(/^[0-9a-f]{32}$/) }]));
    const isThere = sheet.getByRole('button', { name: 'El papel está: Comanda 42' });
    await waitFor(() => expect(isThere).toHaveProperty('disabled', false));
    fireEvent.click(isThere);
    await sheet.findByText(/^Impreso/);
    expect(sheet.queryByRole('button', { name: /El papel está/ })).toBeNull();
  });

  it('sends a copy that was not answered again with its key, and one at a time', async () => {
    let isCut = true;
    server.use(
      http.post('*/api/v1/print-jobs/one/copies', ({ request }) => {
        asked.push({ body: 'copy', key: request.headers.get('idempotency-key') });
        if (isCut) return HttpResponse.error();
        return HttpResponse.json({ ...job, id: 'two', isCopy: true, state: 'pending' }, { status: 201 });
      }),
    );
    openForStaff(PrintersPage, { roles: ['manager'] });
    fireEvent.click(await screen.findByRole('button', { name: 'Papeles: Cocina' }));
    const sheet = within(screen.getByRole('dialog'));
    const again = await sheet.findByRole('button', { name: 'Imprimir de nuevo: Comanda 42' });
    fireEvent.click(again);
    fireEvent.click(again);
    await waitFor(() => expect(sheet.getByRole('alert').textContent).not.toBe(''));
    isCut = false;
    fireEvent.click(again);
    await waitFor(() => expect(sheet.getByRole('alert').textContent).toBe(''));
    expect(asked).toHaveLength(2);
    expect(asked[1]?.key).toBe(asked[0]?.key);
  });

  it('adds a printer and shows the address that it asks once', async () => {
    openForStaff(PrintersPage, { roles: ['manager'] });
    await screen.findByRole('row', { name: /Cocina/ });
    fireEvent.click(screen.getByRole('button', { name: 'Agregar una impresora' }));
    const sheet = within(screen.getByRole('dialog'));
    fireEvent.input(sheet.getByLabelText('Cómo se llama'), { target: { value: 'Barra' } });
    fireEvent.click(sheet.getByLabelText('58 mm'));
    fireEvent.click(sheet.getByRole('button', { name: 'Agregar una impresora' }));
    expect(await screen.findByDisplayValue(`${location.origin}${path}`)).toBeTruthy();
    const settings = { tickets: true, stations: [], width: 58, language: 'es', drawer: false };
    expect(asked).toEqual([{ body: { name: 'Barra', kind: 'star-cloudprnt', ...settings }, key: null }]);
    fireEvent.click(screen.getByRole('button', { name: 'Ya la copié' }));
    expect(screen.queryByDisplayValue(new RegExp(path))).toBeNull();
  });
});
