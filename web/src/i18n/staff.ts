/** What signing in says, in every staff area. */
import { inBoth } from './index.ts';

const wait = (count: number): string => (count < 90 ? `${count} s` : `${Math.ceil(count / 60)} min`);

const es = {
  name: 'Nombre',
  password: 'Contraseña',
  show: 'Ver',
  hide: 'Ocultar',
  signIn: 'Entrar',
  signingIn: 'Entrando…',
  wrong: 'El nombre o la contraseña no son correctos.',
  tooMany: (secondsLeft: number) => `Demasiados intentos. Probá de nuevo en ${wait(secondsLeft)}.`,
  tooManyOver: 'Ya podés probar de nuevo.',
  unreachable: 'No hubo respuesta del servidor. Revisá la conexión y probá otra vez.',
  failed: (detail: string) => `No se pudo entrar: ${detail}`,
  sessionFailed: 'No pudimos comunicarnos con el servidor',
  signOut: 'Salir',
};

const en: typeof es = {
  name: 'Name',
  password: 'Password',
  show: 'Show',
  hide: 'Hide',
  signIn: 'Sign in',
  signingIn: 'Signing in…',
  wrong: 'The name or the password is wrong.',
  tooMany: (secondsLeft) => `Too many attempts. Try again in ${wait(secondsLeft)}.`,
  tooManyOver: 'You can try again now.',
  unreachable: 'The server did not answer. Check the connection and try again.',
  failed: (detail) => `Signing in did not work: ${detail}`,
  sessionFailed: 'We could not reach the server',
  signOut: 'Sign out',
};

export const staffText = inBoth({ es, en });
