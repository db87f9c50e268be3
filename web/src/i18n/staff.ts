/** What signing in says, in every staff area. */
import { inBoth } from './index.ts';

const wait = (count: number): string => (count < 90 ? `${count} s` : `${Math.ceil(count / 60)} min`);

const es = {
  name: 'Nombre',
  password: 'Contraseña',
  account: 'Tu cuenta',
  show: 'Ver',
  hide: 'Ocultar',
  signIn: 'Entrar',
  signingIn: 'Entrando…',
  tooMany: (secondsLeft: number) => `Demasiados intentos. Probá de nuevo en ${wait(secondsLeft)}.`,
  tooManyOver: 'Ya podés probar de nuevo.',
  sessionFailed: 'No pudimos comunicarnos con el servidor',
  sessionFailedHint: 'No sabemos quién está usando esta pantalla. Seguimos intentando.',
  signOut: 'Salir',
  pages: 'Páginas del personal',
  desk: 'Escritorio',
  roles: { waiter: 'Mesas', kitchen: 'Cocina', manager: 'Encargado' },
  unreachable: 'Sin respuesta del servidor: lo que se ve puede ser de antes.',
  notYours: 'Esta página no es para tu cuenta',
  notYoursHint: (roles: string) => `Es para: ${roles}. Entrá con otra cuenta.`,
  changePassword: 'Cambiar la contraseña',
  changePasswordHint: 'Al guardarla se cierran tus otras sesiones.',
  firstPasswordHint: 'La que usaste para entrar también la conoce alguien más. Elegí una tuya para seguir.',
  currentPassword: 'Contraseña actual',
  newPassword: 'Contraseña nueva',
  newPasswordWrong: 'La nueva tiene que tener 8 letras o más, y no ser la misma de antes.',
  passwordChanged: 'Tu contraseña nueva ya vale',
  notNow: 'Ahora no',
};

const en: typeof es = {
  name: 'Name',
  password: 'Password',
  account: 'Your account',
  show: 'Show',
  hide: 'Hide',
  signIn: 'Sign in',
  signingIn: 'Signing in…',
  tooMany: (secondsLeft) => `Too many attempts. Try again in ${wait(secondsLeft)}.`,
  tooManyOver: 'You can try again now.',
  sessionFailed: 'We could not reach the server',
  sessionFailedHint: 'We cannot tell who is using this screen. Still trying.',
  signOut: 'Sign out',
  pages: 'Staff pages',
  desk: 'Desk',
  roles: { waiter: 'Tables', kitchen: 'Kitchen', manager: 'Manager' },
  unreachable: 'The server does not answer: what you see may be old.',
  notYours: 'This page is not for your account',
  notYoursHint: (roles) => `It is for: ${roles}. Sign in with another account.`,
  changePassword: 'Change the password',
  changePasswordHint: 'Saving it signs you out everywhere else.',
  firstPasswordHint: 'Somebody else knows the one you signed in with. Choose one of your own to go on.',
  currentPassword: 'Current password',
  newPassword: 'New password',
  newPasswordWrong: 'The new one must have 8 characters or more, and must not be the one from before.',
  passwordChanged: 'Your new password is set',
  notNow: 'Not now',
};

export const staffText = inBoth({ es, en });
