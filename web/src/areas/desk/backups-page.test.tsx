import { fireEvent, screen, within } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { server } from '../../../test/server.ts';
import { openForStaff } from '../../../test/staff.tsx';
import type { BackupStatus } from '../../api/types.ts';
import { session } from '../../session/session.ts';
import { opened } from '../kitchen/testing.ts';
import { BackupsPage } from './backups-page.tsx';

const hourMs = 60 * 60_000;
const backupOf = (hoursAgo: number) => {
  const madeAt = new Date(Date.now() - hoursAgo * hourMs).toISOString();
  return { name: `${madeAt.slice(0, 19).replaceAll(':', '-')}Z.db`, bytes: 2_500_000, madeAt };
};
let status: BackupStatus;

beforeEach(() => {
  session.value = { ...opened, staff: { id: 'ana', name: 'Ana', role: 'manager' } };
  status = { kind: 'sqlite', backups: [backupOf(27)], nextAt: null, isMaking: false, failure: null, offsite: null };
  server.use(
    http.get('*/api/v1/backups', () => HttpResponse.json(status)),
    http.post('*/api/v1/backups', () => {
      const asked = { ...status, isMaking: true };
      status = { ...status, backups: [backupOf(0), ...status.backups] };
      return HttpResponse.json(asked, { status: 202 });
    }),
  );
});

describe('the page of the backups', () => {
  it('warns of an old one, and no more once another is made', async () => {
    openForStaff(BackupsPage, { roles: ['manager'] });
    await screen.findByText('El último respaldo tiene más de 26 horas');
    fireEvent.click(screen.getByRole('button', { name: 'Hacer uno ahora' }));
    await screen.findByText('Se está haciendo…');
    await screen.findByText('Los respaldos de cada noche están apagados (BACKUP_HOUR).', undefined, {
      timeout: 10_000,
    });
    expect(screen.queryByText('El último respaldo tiene más de 26 horas')).toBeNull();
    const [newest] = within(screen.getByRole('table')).getAllByRole('link', { name: /Descargar/ });
    expect(newest?.getAttribute('href')).toBe(`/api/v1/backups/${status.backups[0]?.name}/download`);
  });

  it('says why the latest one was not made', async () => {
    status = { ...status, failure: { at: new Date().toISOString(), reason: 'disk-full' } };
    openForStaff(BackupsPage, { roles: ['manager'] });
    await screen.findByText(/El disco está lleno/);
  });
});
