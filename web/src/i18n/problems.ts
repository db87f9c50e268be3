/** Why something did not work, for the staff to read. The server's own words are for developers and are never shown. */
import { computed } from '@preact/signals';
import type { ApiProblem } from '../api/client.ts';
import type { Problem } from '../api/types.ts';
import { inBoth } from './index.ts';

type Texts = Partial<Record<Problem['code'], string>> & { noAnswer: string; other: string };

const es: Texts = {
  noAnswer: 'No hubo respuesta del servidor. Revisá la conexión y probá otra vez.',
  other: 'No se pudo. Probá otra vez dentro de un momento.',
  'not-signed-in': 'La sesión se cerró. Entrá otra vez.',
  'not-allowed': 'Tu cuenta no puede hacer esto.',
  'wrong-credentials': 'El nombre o la contraseña no son correctos.',
  'wrong-password': 'La contraseña actual no es correcta.',
  'wrong-pin': 'Ese PIN no es.',
  'pin-locked': 'Ese PIN está bloqueado en este aparato: demasiados intentos.',
  'device-not-enrolled': 'Este aparato no está registrado para usar PIN.',
  'invitation-not-found': 'Esa invitación ya no está.',
  'device-not-found': 'Ese aparato ya no está en la lista.',
  'password-change-required': 'Primero elegí una contraseña tuya.',
  'too-many-requests': 'Demasiados intentos. Esperá un momento y probá de nuevo.',
  'sign-in-busy': 'Mucha gente está entrando a la vez. Probá de nuevo en un momento.',
  'validation-failed': 'Algo no está bien escrito. Revisalo y probá otra vez.',
  'name-taken': 'Ya hay alguien con ese nombre, o con uno que se ve igual.',
  'last-manager': 'La pupusería necesita al menos una persona encargada.',
  'staff-not-found': 'Esa persona ya no está en la lista.',
  'order-not-found': 'Ese pedido ya no existe.',
  'order-cancelled': 'Ese pedido está cancelado: no se cobra.',
  'order-paid': 'Ese pedido tiene pagos: devolvelos primero en la caja.',
  overpaid: 'Es más de lo que falta pagar. Puede que ya lo cobraran en otro teléfono: revisalo.',
  'tab-closed': 'Esta cuenta ya está pagada y cerrada: no se cobró otra vez.',
  'tab-not-found': 'Esa cuenta ya no existe.',
  'amount-changed': 'La cuenta cambió en otro teléfono: no se cobró nada. Mirá cuánto falta y cobrá de nuevo.',
  'balance-changed':
    'La cuenta cambió en otro teléfono: no se cobró nada. Mirá los pagos y, si este falta, cobrá de nuevo.',
  'line-paid': 'Eso ya se cobró en otro teléfono, o se quitó: no se cobró otra vez.',
  'line-not-on-tab': 'Eso ya no está en esta cuenta: no se cobró nada.',
  'tab-overpaid': 'Ya se pagó más de lo que quedaría. Devolvé primero un pago.',
  'discount-too-large': 'Es más de lo que cuesta.',
  'tab-owes': 'Todavía falta pagar.',
  'tab-open': 'Esa mesa ya tiene otra cuenta abierta.',
  'illegal-transition': 'Ese pedido ya cambió en otra pantalla.',
  'no-open-shift': 'La caja no está abierta. Abrila para cobrar en efectivo.',
  'shift-open': 'La caja ya está abierta.',
  'payment-undone': 'Ese pago ya se devolvió.',
  'difference-unexplained': 'Primero hay que explicar la diferencia del último corte.',
  'nothing-to-explain': 'Esa diferencia ya está explicada.',
  'stale-version': 'Otra persona guardó antes. Ya ves lo suyo: revisalo y probá otra vez.',
  'nothing-to-publish': 'No hay cambios que publicar: es el menú que ya ven tus clientes.',
  'menu-version-not-found': 'Esa versión ya no se puede recuperar: solo las últimas diez.',
  'item-unavailable': 'Lo que lleva ya se vendió a otra persona.',
  'database-busy': 'El servidor está ocupado. No se guardó nada: probá otra vez.',
  overloaded: 'El servidor está ocupado. No se guardó nada: probá otra vez.',
  'storage-full': 'El disco del servidor está lleno: no se puede guardar nada.',
  'storage-unwritable': 'El servidor no puede escribir en su disco: no se puede guardar nada.',
  'internal-error': 'Algo falló en el servidor. Probá otra vez.',
};

const en: Texts = {
  noAnswer: 'The server did not answer. Check the connection and try again.',
  other: 'That did not work. Try again in a moment.',
  'not-signed-in': 'The session has ended. Sign in again.',
  'not-allowed': 'Your account may not do this.',
  'wrong-credentials': 'The name or the password is wrong.',
  'wrong-password': 'The current password is wrong.',
  'wrong-pin': 'That is not the PIN.',
  'pin-locked': 'That PIN is locked on this device: too many attempts.',
  'device-not-enrolled': 'This device is not enrolled for PINs.',
  'invitation-not-found': 'That invitation is no longer there.',
  'device-not-found': 'That device is no longer on the list.',
  'password-change-required': 'Choose a password of your own first.',
  'too-many-requests': 'Too many attempts. Wait a moment and try again.',
  'sign-in-busy': 'Many people are signing in at once. Try again in a moment.',
  'validation-failed': 'Something is not filled in right. Check it and try again.',
  'name-taken': 'Somebody already has that name, or one that looks like it.',
  'last-manager': 'The restaurant needs at least one manager.',
  'staff-not-found': 'That person is no longer on the list.',
  'order-not-found': 'That order no longer exists.',
  'order-cancelled': 'That order is cancelled: there is nothing to pay.',
  'order-paid': 'That order has payments: give them back at the till first.',
  overpaid: 'That is more than is left to pay. It may have been paid on another phone: look at it again.',
  'tab-closed': 'This bill is paid and closed already: nothing was taken again.',
  'tab-not-found': 'That bill no longer exists.',
  'amount-changed': 'The bill changed on another phone: nothing was taken. Look at what is left and take it again.',
  'balance-changed':
    'The bill changed on another phone: nothing was taken. Look at its payments and, if this one is missing, take it again.',
  'line-paid': 'That was paid on another phone already, or taken off: nothing was taken again.',
  'line-not-on-tab': 'That is no longer on this bill: nothing was taken.',
  'tab-overpaid': 'More has been paid than would be left. Give a payment back first.',
  'discount-too-large': 'That is more than it costs.',
  'tab-owes': 'It is not paid yet.',
  'tab-open': 'That table has another open bill already.',
  'illegal-transition': 'That order has changed on another screen already.',
  'no-open-shift': 'The drawer is not open. Open it to take cash.',
  'shift-open': 'The drawer is open already.',
  'payment-undone': 'That payment was given back already.',
  'difference-unexplained': 'The difference of the last shift has to be explained first.',
  'nothing-to-explain': 'That difference is explained already.',
  'stale-version': 'Somebody else saved first. You see theirs now: look at it and try again.',
  'nothing-to-publish': 'There is nothing to publish: it is the menu that your guests see already.',
  'menu-version-not-found': 'That version can no longer be restored: only the last ten can.',
  'item-unavailable': 'What is in it has been sold to somebody else.',
  'database-busy': 'The server is busy. Nothing was saved: try again.',
  overloaded: 'The server is busy. Nothing was saved: try again.',
  'storage-full': 'The server’s disk is full: nothing can be saved.',
  'storage-unwritable': 'The server cannot write to its disk: nothing can be saved.',
  'internal-error': 'Something failed on the server. Try again.',
};

const texts = inBoth({ es, en });

/** Why `problem` happened, in the language on the screen; a general sentence for what has no text of its own. */
export const whyNot = computed(() => ({ status, code }: Pick<ApiProblem, 'status' | 'code'>): string => {
  if (status === 0) return texts.value.noAnswer;
  return (code && texts.value[code]) ?? texts.value.other;
});
