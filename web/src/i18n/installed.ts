/** What the app says about itself: how old what it shows is, and that there is a newer one. */
import { aLas } from './at-time.ts';
import { inBoth } from './index.ts';

const es = {
  offline: (menu: string) => `Sin conexión: este es ${menu}`,
  slow: (menu: string) => `La conexión está lenta: mientras tanto, este es ${menu}`,
  menuOfTime: (time: string) => `el menú de ${time.startsWith('1:') ? 'la' : 'las'} ${time}`,
  menuOfDay: (day: string) => `el menú d${aLas(day)}`,
  staleMenuHint: 'Podés ir armando tu pedido; los precios se confirman cuando vuelva la conexión.',
  newer: 'Hay una versión nueva',
  update: 'Actualizar',
};

export const installedText = inBoth({
  es,
  en: {
    offline: (menu) => `No connection: this is ${menu}`,
    slow: (menu) => `The connection is slow: meanwhile, this is ${menu}`,
    menuOfTime: (time) => `the menu as of ${time}`,
    menuOfDay: (day) => `the menu as of ${day}`,
    staleMenuHint: 'You can put your order together; prices are confirmed once the connection is back.',
    newer: 'There is a new version',
    update: 'Update',
  },
});
