/** What a guest reads while orders are paused. */
import { aLas, asSentence, atTime } from './at-time.ts';
import { inBoth } from './index.ts';

const es = {
  paused: 'Por el momento no estamos tomando pedidos',
  until: (time: string) => asSentence(`Volvemos a tomar pedidos ${aLas(time)}`),
};

const en: typeof es = {
  paused: 'We are not taking orders for the moment',
  until: (time) => asSentence(`We take orders again ${atTime(time)}`),
};

export const pausedText = inBoth({ es, en });
