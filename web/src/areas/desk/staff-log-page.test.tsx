import { fireEvent, screen } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { server } from '../../../test/server.ts';
import { openForStaff } from '../../../test/staff.tsx';
import { session } from '../../session/session.ts';
import { opened } from '../kitchen/testing.ts';
import { StaffLogPage } from './staff-log-page.tsx';

it('says who did what, and finds it by kind', async () => {
  session.value = { ...opened, staff: { id: 'ana', name: 'Ana', role: 'manager' } };
  const by = { id: 'ana', name: 'Ana', isKey: false };
  const common = { at: '2026-11-21T18:00:00.000Z', by, about: null, item: null };
  const paused = { ...common, id: '1', action: 'orders-paused', details: { minutes: 30 } };
  const entered = { ...common, id: '2', action: 'signed-in', details: {} };
  server.use(
    http.get('*/api/v1/staff/events', ({ request }) => {
      const action = new URL(request.url).searchParams.get('action') ?? undefined;
      const events = [paused, entered].filter((event) => (action ?? event.action) === event.action);
      return HttpResponse.json({ events, nextCursor: null });
    }),
  );
  const ana = { id: 'ana', name: 'Ana', role: 'manager', openSessions: 1, mustChangePassword: false };
  server.use(http.get('*/api/v1/staff', () => HttpResponse.json({ staff: [ana] })));
  openForStaff(StaffLogPage, { roles: ['manager'] });
  await screen.findByText('Ana pausó los pedidos 30 min');
  await screen.findByText('Ana entró');
  fireEvent.change(screen.getByLabelText('Qué se hizo'), { target: { value: 'signed-in' } });
  await expect.poll(() => screen.queryByText('Ana pausó los pedidos 30 min')).toBeNull();
  screen.getByText('Ana entró');
});
