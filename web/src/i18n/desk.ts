/** What the desk says: the manager's first page. */
import { inBoth } from './index.ts';

const es = {
  today: 'Hoy',
  pages: 'Todo lo que se cambia',
  newShop: 'Tu pupusería está casi lista',
  newShopHint: 'Falta lo de una vez: nombre, horario, carta, mesas y un pedido de prueba.',
  backups: 'Ver los respaldos',
  setUp: 'Hacer los seis pasos',
  failed: 'No pudimos leer las ventas de hoy',
  places: { shop: 'La carta y las mesas', money: 'El dinero', people: 'La gente', house: 'La casa' },
};

const en: typeof es = {
  today: 'Today',
  pages: 'Everything that can be changed',
  newShop: 'Your shop is almost ready',
  newShopHint: 'What is set once is missing: name, hours, menu, tables and a practice order.',
  backups: 'See the backups',
  setUp: 'Take the six steps',
  failed: 'We could not read today’s sales',
  places: { shop: 'Menu and tables', money: 'Money', people: 'People', house: 'The house' },
};

export const deskText = inBoth({ es, en });
