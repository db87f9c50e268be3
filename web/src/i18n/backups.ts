/** What the page of the backups says. */
import { inBoth } from './index.ts';

const es = {
  hint: 'Cada noche se copia toda la pupusería: pedidos, menú, ajustes y personal. Cada copia se abre y se revisa antes de guardarse.',
  elsewhere: 'Esta pupusería usa PostgreSQL, que guarda sus propios respaldos.',
  elsewhereHint: 'Con scripts/backup-db.sh se hace uno; docs/SCALING.md explica dónde están y cómo se recuperan.',
  failed: 'No pudimos traer los respaldos',
  last: (when: string) => `El último: ${when}`,
  next: (when: string) => `El próximo: ${when}`,
  off: 'Los respaldos de cada noche están apagados (BACKUP_HOUR).',
  old: 'El último respaldo tiene más de 26 horas',
  oldHint: 'Hacé uno ahora y descargalo.',
  offsiteLast: (when: string) => `La copia de fuera se restauró entera por última vez: ${when}.`,
  offsiteNone: 'No hay copia fuera del local: docs/DOCKER.md explica cómo tenerla.',
  offsiteBad: 'La copia de fuera no está revisada',
  offsiteNever: 'Nunca se ha podido restaurar.',
  offsiteHint: 'El registro de offsite-check dice por qué.',
  none: 'Todavía no hay ningún respaldo.',
  notMade: 'El último respaldo no se pudo hacer',
  reasons: {
    'disk-full': 'El disco está lleno. Los respaldos anteriores siguen ahí.',
    failed: 'El registro del servidor dice por qué. Los respaldos anteriores siguen ahí.',
  },
  make: 'Hacer uno ahora',
  making: 'Se está haciendo…',
  all: 'Respaldos',
  madeAt: 'Cuándo',
  size: 'Tamaño',
  download: 'Descargar',
  restoreTitle: 'Cómo recuperar uno',
  restore:
    'Descargalo y, en la computadora donde corre la pupusería, dale el archivo a scripts/restore-db.sh. La pupusería cierra unos segundos y todos vuelven a entrar. Lo de después del respaldo no está en él; la base que había se guarda aparte.',
  private: 'Un respaldo lleva nombres y teléfonos de tus clientes: guardalo donde solo vos lo podás leer.',
};

const en: typeof es = {
  hint: 'Every night the whole shop is copied: orders, menu, settings and staff. Each copy is opened and checked before it is kept.',
  elsewhere: 'This shop is on PostgreSQL, which keeps its own backups.',
  elsewhereHint: 'scripts/backup-db.sh makes one; docs/SCALING.md says where they are and how they are restored.',
  failed: 'We could not get the backups',
  last: (when) => `The last one: ${when}`,
  next: (when) => `The next one: ${when}`,
  off: 'Nightly backups are switched off (BACKUP_HOUR).',
  old: 'The last backup is older than 26 hours',
  oldHint: 'Make one now and download it.',
  offsiteLast: (when) => `The off-site copy was last restored in full: ${when}.`,
  offsiteNone: 'There is no off-site copy: docs/DOCKER.md says how to set one up.',
  offsiteBad: 'The off-site copy has not been checked',
  offsiteNever: 'It has never been restored.',
  offsiteHint: 'The log of offsite-check says why.',
  none: 'There is no backup yet.',
  notMade: 'The latest backup could not be made',
  reasons: {
    'disk-full': 'The disk is full. The earlier backups are still there.',
    failed: 'The server’s log says why. The earlier backups are still there.',
  },
  make: 'Make one now',
  making: 'It is being made…',
  all: 'Backups',
  madeAt: 'When',
  size: 'Size',
  download: 'Download',
  restoreTitle: 'How to restore one',
  restore:
    'Download it and, on the computer that the shop runs on, give the file to scripts/restore-db.sh. The shop closes for a few seconds and everybody signs in again. What came after the backup is not in it; the database that was there is set aside.',
  private: 'A backup has your guests’ names and phones in it: keep it where only you can read it.',
};

export const backupsText = inBoth({ es, en });
