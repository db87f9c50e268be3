/** What the page of the staff's log says: a sentence for every kind of thing, whose subject is who did it. */
import type { StaffAction, StaffEvent } from '../api/types.ts';
import { inBoth, inLanguage } from './index.ts';
import { ingredientName } from './ingredients.ts';

type Sentences = { [A in StaffAction]: { kind: string; did: (event: StaffEvent) => string } };

const nameOf = ({ details, item, about }: StaffEvent): string =>
  item === null ? String(details.name ?? about ?? '') : inLanguage(item);
/** What was sold out or is back: an item, an option, or an ingredient by its key. */
const thingOf = (event: StaffEvent): string =>
  event.details.kind === 'ingredient' ? ingredientName(event.about ?? '') : nameOf(event);
const minutesOf = ({ details }: StaffEvent): number | undefined =>
  typeof details.minutes === 'number' ? details.minutes : undefined;
const plain = (kind: string, did: string) => ({ kind, did: () => did });

const es: Sentences = {
  'orders-paused': {
    kind: 'Pausa',
    did: (event) =>
      event.details.reason === 'no-screen'
        ? 'pausó los pedidos: ninguna pantalla de cocina estaba encendida'
        : `pausó los pedidos ${minutesOf(event) === undefined ? 'hasta abrir de nuevo' : `${minutesOf(event)} min`}`,
  },
  'orders-resumed': {
    kind: 'Fin de la pausa',
    did: ({ details }) =>
      details.reason === 'screen-is-back'
        ? 'abrió los pedidos de nuevo al encender una pantalla de cocina'
        : 'abrió los pedidos de nuevo',
  },
  'settings-changed': plain('Ajustes', 'cambió los ajustes'),
  'shop-set-up': plain('Apertura', 'terminó de preparar el local'),
  'practice-cleared': plain('Pedidos de práctica', 'quitó los pedidos de práctica'),
  'hours-changed': plain('Horario', 'cambió el horario'),
  'tables-added': plain('Mesas agregadas', 'agregó mesas'),
  'table-changed': { kind: 'Mesa cambiada', did: ({ about }) => `cambió la mesa ${about}` },
  'table-code-changed': { kind: 'Código de mesa', did: ({ about }) => `hizo un código nuevo para la mesa ${about}` },
  'menu-published': plain('Menú publicado', 'publicó el menú'),
  'menu-restored': { kind: 'Menú recuperado', did: ({ about }) => `recuperó la versión ${about} del menú` },
  'menu-draft-discarded': plain('Borrador descartado', 'descartó los cambios del menú'),
  'availability-changed': {
    kind: 'Agotado o no',
    did: (event) =>
      event.details.available === undefined
        ? `contó las porciones de ${nameOf(event)}`
        : event.details.available
          ? `puso de nuevo ${nameOf(event)}`
          : `marcó como agotado: ${nameOf(event)}`,
  },
  'sold-out': {
    kind: 'Se acabó',
    did: (event) =>
      typeof event.details.portionsLeft === 'number'
        ? `contó las porciones de ${thingOf(event)}: ${event.details.portionsLeft}`
        : `dijo que se acabó: ${thingOf(event)}`,
  },
  'photo-uploaded': { kind: 'Foto', did: () => 'subió una foto' },
  'back-on-the-menu': { kind: 'Ya hay', did: (event) => `dijo que ya hay: ${thingOf(event)}` },
  'shift-opened': { kind: 'Caja abierta', did: ({ about }) => `abrió la caja (turno ${about})` },
  'cash-moved': { kind: 'Efectivo', did: ({ about }) => `movió efectivo (turno ${about})` },
  'shift-closed': { kind: 'Corte de caja', did: ({ about }) => `cerró la caja (turno ${about})` },
  'difference-explained': { kind: 'Diferencia', did: ({ about }) => `explicó la diferencia del turno ${about}` },
  'signed-in': {
    kind: 'Entrada',
    did: ({ details }) => (details.pin === true ? `entró con su PIN (${details.device})` : 'entró'),
  },
  'password-changed': plain('Contraseña', 'cambió su contraseña'),
  'person-added': { kind: 'Persona agregada', did: (event) => `agregó a ${nameOf(event)}` },
  'person-invited': { kind: 'Invitación', did: (event) => `invitó a ${nameOf(event)}` },
  'invitation-accepted': plain('Invitación aceptada', 'aceptó su invitación'),
  'invitation-revoked': { kind: 'Invitación anulada', did: (event) => `anuló la invitación de ${nameOf(event)}` },
  'person-changed': { kind: 'Persona cambiada', did: (event) => `cambió los datos de ${nameOf(event)}` },
  'person-removed': { kind: 'Persona quitada', did: (event) => `quitó a ${nameOf(event)}` },
  'sessions-ended': { kind: 'Sesiones cerradas', did: (event) => `cerró las sesiones de ${nameOf(event)}` },
  'pin-set': plain('PIN', 'eligió su PIN'),
  'pin-removed': plain('PIN quitado', 'quitó su PIN'),
  'pin-locked': {
    kind: 'PIN bloqueado',
    did: ({ details }) => `bloqueó el PIN de ${details.name} en ${details.device}: demasiados intentos`,
  },
  'approval-given': {
    kind: 'Permiso',
    did: ({ details }) =>
      `le dio permiso a ${details.name} para ${details.action === 'void' ? 'anular' : 'hacer un descuento'} (${details.device})`,
  },
  'device-enrolled': { kind: 'Aparato registrado', did: (event) => `registró el aparato ${nameOf(event)}` },
  'device-revoked': { kind: 'Aparato quitado', did: (event) => `quitó el aparato ${nameOf(event)}` },
  'key-made': { kind: 'Llave hecha', did: (event) => `hizo la llave ${nameOf(event)}` },
  'key-revoked': { kind: 'Llave quitada', did: (event) => `quitó la llave ${nameOf(event)}` },
  'printer-added': { kind: 'Impresora nueva', did: (event) => `agregó la impresora ${nameOf(event)}` },
  'printer-changed': plain('Impresora', 'cambió una impresora'),
  'printer-removed': { kind: 'Impresora quitada', did: (event) => `quitó la impresora ${nameOf(event)}` },
  'marked-printed': plain('Papel visto', 'marcó un papel como impreso'),
  'personal-data-erased': plain('Datos borrados', 'borró los datos de una persona'),
  'backup-requested': plain('Respaldo pedido', 'pidió un respaldo'),
  'backup-downloaded': { kind: 'Respaldo bajado', did: ({ about }) => `bajó el respaldo ${about}` },
};

const en: Sentences = {
  'orders-paused': {
    kind: 'Pause',
    did: (event) =>
      event.details.reason === 'no-screen'
        ? 'paused orders: no kitchen screen was on'
        : `paused orders ${minutesOf(event) === undefined ? 'until reopened' : `for ${minutesOf(event)} min`}`,
  },
  'orders-resumed': {
    kind: 'End of the pause',
    did: ({ details }) =>
      details.reason === 'screen-is-back'
        ? 'opened orders again by turning a kitchen screen on'
        : 'opened orders again',
  },
  'settings-changed': plain('Settings', 'changed the settings'),
  'shop-set-up': plain('Set-up', 'finished setting the shop up'),
  'practice-cleared': plain('Practice orders', 'removed the practice orders'),
  'hours-changed': plain('Opening hours', 'changed the opening hours'),
  'tables-added': plain('Tables added', 'added tables'),
  'table-changed': { kind: 'Table changed', did: ({ about }) => `changed table ${about}` },
  'table-code-changed': { kind: 'Table code', did: ({ about }) => `made a new code for table ${about}` },
  'menu-published': plain('Menu published', 'published the menu'),
  'menu-restored': { kind: 'Menu restored', did: ({ about }) => `restored version ${about} of the menu` },
  'menu-draft-discarded': plain('Draft discarded', 'discarded the changes of the menu'),
  'availability-changed': {
    kind: 'Sold out or not',
    did: (event) =>
      event.details.available === undefined
        ? `counted the portions of ${nameOf(event)}`
        : event.details.available
          ? `put ${nameOf(event)} back`
          : `sold out ${nameOf(event)}`,
  },
  'sold-out': {
    kind: 'Sold out',
    did: (event) =>
      typeof event.details.portionsLeft === 'number'
        ? `counted the portions of ${thingOf(event)}: ${event.details.portionsLeft}`
        : `said that this ran out: ${thingOf(event)}`,
  },
  'photo-uploaded': { kind: 'Photo', did: () => 'uploaded a photo' },
  'back-on-the-menu': { kind: 'Back', did: (event) => `said that there is some again: ${thingOf(event)}` },
  'shift-opened': { kind: 'Till opened', did: ({ about }) => `opened the till (shift ${about})` },
  'cash-moved': { kind: 'Cash', did: ({ about }) => `moved cash (shift ${about})` },
  'shift-closed': { kind: 'Till closed', did: ({ about }) => `closed the till (shift ${about})` },
  'difference-explained': { kind: 'Difference', did: ({ about }) => `explained the difference of shift ${about}` },
  'signed-in': {
    kind: 'Sign-in',
    did: ({ details }) => (details.pin === true ? `signed in with their PIN (${details.device})` : 'signed in'),
  },
  'password-changed': plain('Password', 'changed their password'),
  'person-added': { kind: 'Person added', did: (event) => `added ${nameOf(event)}` },
  'person-invited': { kind: 'Invitation', did: (event) => `invited ${nameOf(event)}` },
  'invitation-accepted': plain('Invitation accepted', 'accepted their invitation'),
  'invitation-revoked': { kind: 'Invitation revoked', did: (event) => `revoked the invitation of ${nameOf(event)}` },
  'person-changed': { kind: 'Person changed', did: (event) => `changed ${nameOf(event)}’s account` },
  'person-removed': { kind: 'Person removed', did: (event) => `removed ${nameOf(event)}` },
  'sessions-ended': { kind: 'Signed out', did: (event) => `signed ${nameOf(event)} out everywhere` },
  'pin-set': plain('PIN', 'chose their PIN'),
  'pin-removed': plain('PIN removed', 'removed their PIN'),
  'pin-locked': {
    kind: 'PIN locked',
    did: ({ details }) => `locked ${details.name}’s PIN on ${details.device}: too many attempts`,
  },
  'approval-given': {
    kind: 'Approval',
    did: ({ details }) =>
      `approved a ${details.action === 'void' ? 'void' : 'discount'} by ${details.name} (${details.device})`,
  },
  'device-enrolled': { kind: 'Device enrolled', did: (event) => `enrolled the device ${nameOf(event)}` },
  'device-revoked': { kind: 'Device revoked', did: (event) => `revoked the device ${nameOf(event)}` },
  'key-made': { kind: 'Key made', did: (event) => `made the key ${nameOf(event)}` },
  'key-revoked': { kind: 'Key revoked', did: (event) => `revoked the key ${nameOf(event)}` },
  'printer-added': { kind: 'New printer', did: (event) => `added the printer ${nameOf(event)}` },
  'printer-changed': plain('Printer', 'changed a printer'),
  'printer-removed': { kind: 'Printer removed', did: (event) => `removed the printer ${nameOf(event)}` },
  'marked-printed': plain('Paper seen', 'marked a paper as printed'),
  'personal-data-erased': plain('Data erased', 'erased a person’s data'),
  'backup-requested': plain('Backup requested', 'requested a backup'),
  'backup-downloaded': { kind: 'Backup downloaded', did: ({ about }) => `downloaded the backup ${about}` },
};

/** What each kind is called, and what somebody did. */
export const sentences = inBoth({ es, en });

const pageEs = {
  all: 'Lo que se hizo',
  failed: 'No pudimos traer la bitácora',
  search: 'Buscar',
  kind: 'Qué se hizo',
  every: 'Todo',
  from: 'Desde',
  to: 'Hasta',
  when: 'Cuándo',
  what: 'Qué',
  shop: 'El local',
  none: 'No hay nada con estos filtros.',
  more: 'Ver anteriores',
  csv: 'Bajar CSV',
  csvFailed: 'No se pudo hacer el archivo. Probá otra vez.',
  file: 'bitacora.csv',
  who: 'Quién',
  anybody: 'Cualquiera',
};
const pageEn: typeof pageEs = {
  all: 'What was done',
  failed: 'We could not get the log',
  search: 'Search',
  kind: 'What was done',
  every: 'Everything',
  from: 'From',
  to: 'To',
  when: 'When',
  what: 'What',
  shop: 'The shop',
  none: 'Nothing matches these filters.',
  more: 'Show earlier ones',
  csv: 'Download CSV',
  csvFailed: 'The file could not be made. Try again.',
  file: 'log.csv',
  who: 'Who',
  anybody: 'Anybody',
};
export const staffLogText = inBoth({ es: pageEs, en: pageEn });
