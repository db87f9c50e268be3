/** What the staff's switch for pausing orders says. */
import { aLas, atTime } from './at-time.ts';
import { inBoth } from './index.ts';

const es = {
  pause: 'Pausar pedidos',
  open: 'Abrir de nuevo',
  pausedUntil: (time: string) => `En pausa hasta ${aLas(time).replace(/^a /, '')}`,
  pausedOpen: 'En pausa hasta que alguien abra',
  title: '¿Cuánto tiempo?',
  hint: 'Mientras tanto nadie puede pedir desde su teléfono, y se le dice por qué. Lo que ya entró sigue igual.',
  minutes: (count: number) => (count === 60 ? '1 hora' : `${count} minutos`),
  untilOpened: 'Hasta que alguien abra',
  message: 'Decir algo más a la gente (opcional)',
  messageHint: 'Por ejemplo: “Se acabó la masa, ya viene más”.',
  messageEnglish: 'Lo mismo en inglés',
  messageEnglishHint: 'Si queda vacío, se lee en español.',
  paused: 'Los pedidos están en pausa',
  opened: 'Ya se toman pedidos de nuevo',
};

const en: typeof es = {
  pause: 'Pause orders',
  open: 'Open again',
  pausedUntil: (time) => `Paused until ${atTime(time).replace(/^at /, '')}`,
  pausedOpen: 'Paused until somebody opens',
  title: 'For how long?',
  hint: 'Meanwhile nobody can order on their phone, and they read why. Orders that are in already go on.',
  minutes: (count) => (count === 60 ? '1 hour' : `${count} minutes`),
  untilOpened: 'Until somebody opens',
  message: 'Say something more to guests (optional)',
  messageHint: 'For example: “We ran out of dough, more is on its way”.',
  messageEnglish: 'The same in English',
  messageEnglishHint: 'If it stays empty, the Spanish is shown.',
  paused: 'Orders are paused',
  opened: 'Orders are taken again',
};

export const pausingText = inBoth({ es, en });
