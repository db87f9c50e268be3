/** Why an order was not taken, and what can be done about it: for a guest alone, and for the host of a group. */
import { aLas, atTime } from './at-time.ts';
import { inBoth } from './index.ts';

const es = {
  slotGone: 'Esa hora ya se llenó',
  slotGoneHint: 'Todavía no mandamos nada. Estas son las horas libres más cercanas:',
  slotsGoneHint: 'Todavía no mandamos nada, y tu pedido sigue aquí.',
  full: 'Ahorita hay mucho pedido',
  fullHint: 'Todavía no mandamos nada. Estas son las próximas horas libres:',
  fullAtTable: 'Todavía no mandamos nada, y tu pedido sigue aquí. Preguntale a quien atiende para cuándo puede estar.',
  tooLarge: 'Es un pedido muy grande para hacerlo por aquí',
  tooLargeHint: (units: number, most: number) =>
    `Lleva ${units} pupusas y por aquí recibimos hasta ${most} por pedido. Todavía no mandamos nada: quitá algunas, o llamanos y lo vemos con gusto.`,
  tooManyOpen: 'La cocina todavía no ha visto tus pedidos anteriores',
  tooManyOpenHint: 'Este no lo mandamos todavía, y sigue aquí. Esperá a que la cocina vea uno, o llamanos.',
  sendFor: (time: string) => `Mandar y pasar ${aLas(time)}`,
  otherTime: 'Otra hora',
  closed: 'Acabamos de cerrar',
  closedUntil: (when: string) => `Acabamos de cerrar. Abrimos ${aLas(when)}`,
  orderForOpening: 'Pedir para cuando abramos',
  needsCode: (table: number) => `Para pedir a la mesa ${table}, escaneá el código que está en ella`,
  wrongCode: (table: number) => `El código que escaneaste ya no es el de la mesa ${table}`,
  wrongCodeHint:
    'Todavía no mandamos nada. Escaneá otra vez el código de tu mesa, o pedile ayuda a quien atiende. También lo podés pedir para llevar.',
  pickupInstead: 'Pedirlo para llevar',
  newPrice: (price: string) => `El total cambió: ahora es ${price}`,
  sendAt: (price: string) => `Mandar por ${price}`,
  gone: (names: string) => `Se nos acabó: ${names}`,
  goneHint: 'Todavía no mandamos nada. El resto de tu pedido sigue aquí.',
  removeGone: 'Quitarlo del pedido',
  onlyLeft: (count: number, name: string) =>
    count === 1 ? `Solo queda 1 de ${name}` : `Solo quedan ${count} de ${name}`,
  takeWhatThereIs: 'Pedir lo que hay',
  notNow: 'Ahora no estamos tomando pedidos',
  invalid: 'Hay algo que corregir',
  invalidHint: 'Tu pedido sigue aquí y todavía no mandamos nada. Revisá esto:',
  perhapsSent: 'Puede que tu pedido ya haya llegado',
  perhapsSentHint: 'Preguntá en el local antes de mandarlo otra vez.',
  /** What is said differently to a guest who orders alone and to the host of a group. */
  alone: {
    newPriceHint: (was: string) =>
      `Antes era ${was}. Los precios del menú cambiaron mientras pedías. Todavía no mandamos nada.`,
    notNowHint: 'Tu pedido queda guardado en este teléfono. Probá más tarde o preguntanos en el local.',
    closedHint: 'Todavía no mandamos nada. Tu pedido sigue aquí, y lo podés pedir desde ya para cuando abramos.',
    failed: 'No pudimos mandar tu pedido',
    failedHint: 'Tu pedido sigue aquí. Probá otra vez o preguntanos en el local.',
  },
  together: {
    newPriceHint: (_was: string) => 'Los precios del menú cambiaron mientras pedían. Todavía no mandamos nada.',
    notNowHint: 'El pedido queda como está. Probá más tarde o preguntanos en el local.',
    closedHint: 'Todavía no mandamos nada. El pedido sigue aquí, y lo podés mandar desde ya para cuando abramos.',
    failed: 'No pudimos mandar el pedido',
    failedHint: 'Todavía no mandamos nada, y todo sigue aquí. Probá otra vez o preguntanos en el local.',
  },
  notEnough: (names: string) => `Ya no alcanza: ${names}`,
  notEnoughHint: 'Todavía no mandamos nada. Abrí el pedido para que alguien pida otra cosa.',
};

export const refusalsText = inBoth({
  es,
  en: {
    slotGone: 'That time has just filled up',
    slotGoneHint: 'Nothing has been sent yet. These are the nearest available times:',
    slotsGoneHint: 'Nothing has been sent yet, and your order is still here.',
    full: 'The kitchen is very busy right now',
    fullHint: 'Nothing has been sent yet. These are the next available times:',
    fullAtTable:
      'Nothing has been sent yet, and your order is still here. Ask whoever is serving how soon it can be ready.',
    tooLarge: 'This order is too large to place here',
    tooLargeHint: (units, most) =>
      `It has ${units} pupusas, and we take up to ${most} per order here. Nothing has been sent yet: remove some, or call us and we will gladly arrange it.`,
    tooManyOpen: 'The kitchen has not seen your earlier orders yet',
    tooManyOpenHint:
      'This one has not been sent, and it is still here. Wait until the kitchen has seen one, or call us.',
    sendFor: (time) => `Send it, pick up ${atTime(time)}`,
    otherTime: 'Another time',
    closed: 'We have just closed',
    closedUntil: (when) => `We have just closed. We open ${atTime(when)}`,
    orderForOpening: 'Order for when we open',
    needsCode: (table) => `To order to table ${table}, scan the code that is on it`,
    wrongCode: (table) => `The code you scanned is no longer the code for table ${table}`,
    wrongCodeHint:
      'Nothing has been sent yet. Scan the code on your table again, or ask whoever is serving. You can also order it to go.',
    pickupInstead: 'Order it to go',
    newPrice: (price) => `The total has changed: it is ${price} now`,
    sendAt: (price) => `Send it for ${price}`,
    gone: (names) => `We have run out of: ${names}`,
    goneHint: 'Nothing has been sent yet. The rest of your order is still here.',
    removeGone: 'Take it off the order',
    onlyLeft: (count, name) => `Only ${count} left of: ${name}`,
    takeWhatThereIs: 'Order what there is',
    notNow: 'We are not taking orders right now',
    invalid: 'Something needs correcting',
    invalidHint: 'Your order is still here and nothing has been sent yet. Please check:',
    perhapsSent: 'Your order may have arrived already',
    perhapsSentHint: 'Ask at the restaurant before you send it again.',
    alone: {
      newPriceHint: (was) => `It was ${was}. The menu’s prices changed while you ordered. Nothing has been sent yet.`,
      notNowHint: 'Your order stays saved on this phone. Try later, or ask us at the restaurant.',
      closedHint: 'Nothing has been sent yet. Your order is still here, and you can already order it for when we open.',
      failed: 'We could not send your order',
      failedHint: 'Your order is still here. Try again, or ask us at the restaurant.',
    },
    together: {
      newPriceHint: () => 'The menu’s prices changed while you ordered. Nothing has been sent yet.',
      notNowHint: 'The order stays as it is. Try later, or ask us at the restaurant.',
      closedHint: 'Nothing has been sent yet. The order is still here, and you can already send it for when we open.',
      failed: 'We could not send the order',
      failedHint: 'Nothing has been sent yet, and everything is still here. Try again, or ask us at the restaurant.',
    },
    notEnough: (names) => `There is not enough left: ${names}`,
    notEnoughHint: 'Nothing has been sent yet. Open the order so that somebody can choose something else.',
  },
});
