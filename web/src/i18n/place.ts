/** Where the shop is, how to reach it and when it is open. */
import { aLas, atTime } from './at-time.ts';
import { inBoth } from './index.ts';

const es = {
  title: 'Dónde estamos',
  map: 'Ver en el mapa',
  call: (number: string) => `Llamar al ${number}`,
  whatsapp: 'Escribinos por WhatsApp',
  aboutOrder: (number: number) => `Hola, les escribo por mi pedido nº ${number}.`,
  openUntil: (time: string) => `Abierto hasta ${aLas(time).replace(/^a /, '')}`,
  openNow: 'Abierto ahorita',
  opensToday: (time: string) => `Cerrado. Abrimos hoy ${aLas(time)}`,
  opens: (when: string) => `Cerrado. Abrimos ${aLas(when)}`,
  closedNow: 'Cerrado',
  hours: 'Horario de la semana',
  closedDay: 'Cerrado',
  fromTo: (from: string, to: string) => `${from} a ${to}`,
};

export const placeText = inBoth({
  es,
  en: {
    title: 'Where we are',
    map: 'See it on the map',
    call: (number) => `Call ${number}`,
    whatsapp: 'Write to us on WhatsApp',
    aboutOrder: (number) => `Hello, I am writing about my order no. ${number}.`,
    openUntil: (time) => `Open until ${atTime(time).replace(/^at /, '')}`,
    openNow: 'Open now',
    opensToday: (time) => `Closed. We open today ${atTime(time)}`,
    opens: (when) => `Closed. We open ${atTime(when)}`,
    closedNow: 'Closed',
    hours: 'Hours of the week',
    closedDay: 'Closed',
    fromTo: (from, to) => `${from} to ${to}`,
  },
});
