/** How large this device shows its tickets: kept on the device, because each hangs at its own distance. */
import { stored } from '../../browser/storage.ts';

export const densities = ['far', 'wall', 'counter', 'hand'] as const;
export type Density = (typeof densities)[number];
export const textScales = [0.9, 1, 1.15, 1.3] as const;

/** A screen of a wall shows tickets that are read from two metres; a smaller one stands where the cook's hands are. */
const wallWidth = 1600;
const usual = (): Density => (globalThis.innerWidth >= wallWidth ? 'wall' : 'counter');

export const density = stored<Density>(
  'kitchen-density',
  (value) => densities.find((each) => each === value) ?? usual(),
);

/** Multiplies the size of a ticket's text. */
export const textScale = stored<number>('kitchen-text', (value) => textScales.find((each) => each === value) ?? 1);
