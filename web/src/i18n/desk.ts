/** What the desk says: the manager's first page. */
import { inBoth } from './index.ts';

const es = {
  today: 'Hoy',
  pages: 'Todo lo que se cambia',
  newShop: 'Tu pupusería está casi lista',
  newShopHint: 'Solo falta lo que se hace una vez: nombre, horario, menú, mesas y un pedido de prueba.',
  backups: 'Ver los respaldos',
  noScreen: 'Los pedidos se pausaron solos',
  noScreenHint:
    'Ninguna pantalla de cocina está encendida y hay pedidos que nadie ha visto. Abrí la cocina en una y se reciben de nuevo.',
  openKitchen: 'Abrir la cocina',
  setUp: 'Hacer los seis pasos',
  failed: 'No pudimos leer las ventas de hoy',
  places: { shop: 'El menú y las mesas', money: 'El dinero', people: 'La gente', house: 'La casa' },
};

const en: typeof es = {
  today: 'Today',
  pages: 'Everything that can be changed',
  newShop: 'Your shop is almost ready',
  newShopHint: 'A few things to do once: name, hours, menu, tables and a practice order.',
  backups: 'See the backups',
  noScreen: 'Orders have paused by themselves',
  noScreenHint:
    'No kitchen screen is on, and there are orders that no one has seen. Open the kitchen on one, and orders are taken again.',
  openKitchen: 'Open the kitchen',
  setUp: 'Take the six steps',
  failed: 'We could not read today’s sales',
  places: { shop: 'Menu and tables', money: 'Money', people: 'People', house: 'The house' },
};

export const deskText = inBoth({ es, en });
