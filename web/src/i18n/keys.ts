/** What the page of the API keys says. */
import { inBoth } from './index.ts';

const es = {
  hint: 'Con una llave, otro programa (la caja, la contabilidad, una pantalla) usa la pupusería sin tu contraseña.',
  list: 'Todas las llaves',
  none: 'Todavía no hay ninguna llave.',
  failed: 'No pudimos traer las llaves',
  make: 'Hacer una llave',
  name: 'Para qué es',
  nameMissing: 'Escribí para qué es.',
  role: 'Qué puede hacer',
  lastUsed: 'Última vez',
  never: 'Nunca se ha usado',
  yours: (name: string) => `La llave de ${name}`,
  once: 'Copiala ahora: no se vuelve a mostrar.',
  key: 'Llave',
  done: 'Ya la copié',
  revoke: 'Quitar',
  of: (name: string) => `: ${name}`,
  revokeTitle: (name: string) => `¿Quitar la llave de ${name}?`,
  revokeHint: 'El programa que la usa deja de funcionar al instante. Lo que hizo queda en el historial.',
  revokeYes: 'Sí, quitar',
  revoked: (name: string) => `La llave de ${name} ya no sirve`,
};

const en: typeof es = {
  hint: 'With a key, another program (a till, the accounts, a screen) uses the shop without your password.',
  list: 'All keys',
  none: 'There is no key yet.',
  failed: 'We could not get the keys',
  make: 'Make a key',
  name: 'What it is for',
  nameMissing: 'Enter what it is for.',
  role: 'What it may do',
  lastUsed: 'Last used',
  never: 'Never used',
  yours: (name) => `The key for ${name}`,
  once: 'Copy it now: it is not shown again.',
  key: 'Key',
  done: 'I have copied it',
  revoke: 'Revoke',
  of: (name) => `: ${name}`,
  revokeTitle: (name) => `Revoke the key for ${name}?`,
  revokeHint: 'The program that uses it stops working at once. What it did stays in the history.',
  revokeYes: 'Yes, revoke',
  revoked: (name) => `The key for ${name} no longer works`,
};

export const keysText = inBoth({ es, en });
