import type { ComponentChildren } from 'preact';
import { type Chance, type Oval, type Spot, scatter, strew } from './bits.ts';

type DrawingProps = { size: number; children: ComponentChildren };

/** The paper all food is drawn on: decoration, so that a screen reader passes over it. */
export const Drawing = ({ size, children }: DrawingProps) => (
  <svg
    viewBox="0 0 100 100"
    width={size}
    height={size}
    aria-hidden="true"
    stroke-linejoin="round"
    stroke-linecap="round"
  >
    {children}
  </svg>
);

type HeapProps = { bits: readonly string[][]; within: Oval; chance: Chance };

/** A recipe's layers of bits, one path each. */
export function Heap({ bits, within, chance }: HeapProps) {
  let spots: Spot[] = [];
  return bits.map(([shape = '', hex, count, size, line]) => {
    if (count !== '0') spots = scatter(Number(count), within, chance);
    const d = strew(shape, Number(size), spots);
    const colour = `#${hex}`;
    return <path key={d} d={d} fill={line ? 'none' : colour} stroke={line && colour} stroke-width={line} />;
  });
}
