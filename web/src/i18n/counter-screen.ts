/** What the counter's screen says. */
import { inBoth } from './index.ts';

const es = {
  title: 'Pantalla del mostrador',
  making: 'En el comal',
  ready: 'Listos',
  nothingMade: 'Nada por ahora',
  nothingReady: 'Aquí sale tu número',
  lost: 'Sin conexión: los números pueden haber cambiado. Preguntá en el mostrador.',
  notEnrolled: 'Esta pantalla no está registrada',
  notEnrolledHint: 'Alguien con permiso de encargado la registra una vez en «Aparatos», desde esta misma pantalla.',
  enrol: 'Registrar esta pantalla',
};

const en: typeof es = {
  title: 'Counter screen',
  making: 'On the griddle',
  ready: 'Ready',
  nothingMade: 'Nothing right now',
  nothingReady: 'Your number appears here',
  lost: 'No connection: the numbers may have changed. Please ask at the counter.',
  notEnrolled: 'This screen is not enrolled',
  notEnrolledHint: 'A manager enrols it once under “Devices”, on this very screen.',
  enrol: 'Enrol this screen',
};

export const counterScreenText = inBoth({ es, en });
