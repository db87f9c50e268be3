import { fireEvent, screen, within } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { problem, server } from '../../../../test/server.ts';
import { openForStaff } from '../../../../test/staff.tsx';
import type { StoredHours } from '../../../api/types.ts';
import { session } from '../../../session/session.ts';
import { opened } from '../../kitchen/testing.ts';
import { drawnWeek } from './draft-hours.ts';
import { HoursPage } from './hours-page.tsx';

let stored: StoredHours;
const evening = { weekday: 1, opens: '17:00', closes: '21:00' };

beforeEach(() => {
  stored = { hours: [evening], exceptions: [], version: 4 };
  session.value = { ...opened, staff: { id: 'ana', name: 'Ana', role: 'manager' } };
  server.use(
    http.get('*/api/v1/restaurant/hours', () => HttpResponse.json(stored)),
    http.put('*/api/v1/restaurant/hours', async ({ request }) => {
      if (request.headers.get('if-match') !== `"${stored.version}"`) return problem(412, 'stale-version');
      const body = (await request.json()) as Omit<StoredHours, 'version'>;
      stored = { ...body, version: stored.version + 1 };
      return HttpResponse.json(stored);
    }),
  );
  openForStaff(HoursPage, { roles: ['manager'] });
});

const day = async (name: string) => within(await screen.findByRole('group', { name }));
type Day = Awaited<ReturnType<typeof day>>;
const type = (at: Day, label: string, value: string, place = 0) =>
  fireEvent.input(at.getAllByLabelText(label)[place] as HTMLElement, { target: { value } });
const press = (name: string | RegExp, at: Pick<Day, 'getByRole'> = screen) =>
  fireEvent.click(at.getByRole('button', { name }));

describe('the page of the opening hours', () => {
  it('copies a day with a night to all others, and saves a named date', async () => {
    const monday = await day('Lunes');
    type(monday, 'Cierra', '02:00');
    monday.getByText('Al día siguiente');
    press(/^Copiar/, monday);
    press('Agregar un día');
    const added = await day('Un día nuevo');
    type(added, 'Fecha', '2027-12-25');
    type(added, 'Cómo se llama (si querés)', 'Navidad');
    press('Guardar');
    await screen.findByText('Horario guardado');
    expect(stored).toEqual({
      hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '17:00', closes: '02:00' })),
      exceptions: [{ date: '2027-12-25', periods: [], name: 'Navidad' }],
      version: 5,
    });
  });

  it('says beside its field that a period overlaps, at once, and sends nothing while it does', async () => {
    const monday = await day('Lunes');
    press(/^Agregar otro turno/, monday);
    type(monday, 'Abre', '20:00', 1);
    expect(await monday.findAllByText('Se cruza con otro turno.')).toHaveLength(2);
    press('Guardar');
    await screen.findByText(/no se guardó nada/);
    expect(stored.version).toBe(4);
    type(monday, 'Abre', '21:00', 1);
    expect(monday.queryByText('Se cruza con otro turno.')).toBeNull();
  });

  it.each([
    ['Seguir con lo suyo', '12:00'],
    ['Guardar lo mío', '18:00'],
  ])('asks which hours stay when another manager saved first: %s', async (choice, opens) => {
    const monday = await day('Lunes');
    stored = { ...stored, hours: [{ ...evening, opens: '12:00' }], version: 5 };
    type(monday, 'Abre', '18:00');
    press('Guardar');
    await screen.findByText('Otra persona cambió el horario mientras lo editabas');
    expect(stored.hours[0]?.opens).toBe('12:00');
    press(choice);
    await expect.poll(() => screen.queryByText(/mientras lo editabas/)).toBeNull();
    expect(stored.hours[0]?.opens).toBe(opens);
    expect((await day('Lunes')).getByLabelText('Abre')).toHaveProperty('value', opens);
  });
});

it('draws what is open past midnight on Sunday as a part of Monday too', () => {
  const week = [[], [], [], [], [], [], [{ opens: '18:00', closes: '02:00' }]];
  const drawn = drawnWeek({ week, dates: [] });
  expect(drawn[6]).toEqual([{ from: 1080, to: 1440, isWrong: false }]);
  expect(drawn[0]).toEqual([{ from: 0, to: 120, isWrong: false }]);
});
