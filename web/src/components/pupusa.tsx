import { outline, scatter, seeded, strew } from './bits.ts';
import { Drawing, Heap } from './drawing.tsx';
import { cake, fillingOf } from './fillings.ts';

/** The opening faces down, a little to the right: where its middle is and half its width, in radians. */
const openAt = 1.32;
const openHalf = 1.3;

type Props = { name: string; ingredients: readonly string[]; size: number };

/** A pupusa from the comal, torn open at the front so that its ingredients show. The same name draws the same shape. */
export function Pupusa({ name, ingredients, size }: Props) {
  const chance = seeded(name);
  const [base, bits] = fillingOf(ingredients);

  /** How far a direction is from the opening's middle; 1 is where the tear begins. */
  const awayFrom = (turn: number) => Math.acos(Math.cos(turn - openAt)) / openHalf;
  /** A closed line around (50, cy), `reach` of the way out, which may depend on how far from the opening it is. */
  const around = (cy: number, count: number, reach: (away: number) => number) =>
    outline(
      Array.from({ length: count }, (_, index) => {
        const turn = ((index + 0.5) / count) * 2 * Math.PI;
        const out = reach(awayFrom(turn));
        return [50 + 46 * out * Math.cos(turn), cy + 39.5 * out * Math.sin(turn)] as const;
      }),
    );
  const edge = () => 0.98 + chance() * 0.04;
  const top = around(45, 44, (away) => (away < 1 ? 0.12 + 0.36 * away ** 4 + chance() * 0.14 : edge()));
  const toasted = (count: number, reach: number, radius: number) =>
    strew(
      'spot',
      radius,
      scatter(count, [49, 43, 46 * reach, 39.5 * reach], chance).filter(
        ([x, y]) => awayFrom(Math.atan2(y - 51, x - 51)) > 1,
      ),
    );

  return (
    <Drawing size={size}>
      <path d={around(54, 30, edge)} fill={cake.edge} />
      <path d={around(50, 30, edge)} fill={cake.crumb} />
      <path d={around(49, 26, (away) => (away < 1 ? 0.86 + chance() * 0.16 : 0.2))} fill={`#${base}`} />
      <Heap bits={bits} within={[59, 67, 30, 17]} chance={chance} />
      <path d={top} transform="translate(2 6)" fill={cake.shade} />
      <path d={top} transform="translate(0 3.5)" fill={cake.crumb} />
      <path d={top} fill={cake.rim} />
      <path d={top} transform="translate(3 2) scale(.93)" fill={cake.dough} />
      <path d={toasted(12, 0.76, 6)} fill={cake.toast} />
      <path d={toasted(17, 0.86, 3)} fill={cake.char} />
    </Drawing>
  );
}
