/** What the app says about itself: how old what it shows is, and that there is a newer one. */
import { inBoth } from './index.ts';

const es = {
  staleMenu: (time: string) => `Sin conexión: este es el menú de ${time.startsWith('1:') ? 'la' : 'las'} ${time}`,
  staleMenuFromDay: (day: string) => `Sin conexión: este es el menú del ${day}`,
  staleMenuHint: 'Podés ir armando tu pedido; los precios se confirman cuando vuelva la conexión.',
  newer: 'Hay una versión nueva',
  update: 'Actualizar',
};

export const installedText = inBoth({
  es,
  en: {
    staleMenu: (time) => `No connection: this is the menu as of ${time}`,
    staleMenuFromDay: (day) => `No connection: this is the menu as of ${day}`,
    staleMenuHint: 'You can put your order together; prices are confirmed once the connection is back.',
    newer: 'There is a new version',
    update: 'Update',
  },
});
