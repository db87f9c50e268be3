import { readRecipe, seeded } from './bits.ts';
import { Drawing, Heap } from './drawing.tsx';
import { vessels } from './vessels.ts';

/** A drink in what it is served in; brands are told apart by their colours alone. The same key draws the same drink. */
export function Drink({ name, recipe, size }: { name: string; recipe: string; size: number }) {
  const [[kind, ...own] = [], ...bits] = readRecipe(recipe);
  const [swim, ...layers] = vessels[kind ?? ''] ?? vessels.iced;
  /** A vessel names its own colours; the drink's it numbers. */
  const paint = (colour: string | number = '') => {
    const hex = typeof colour === 'number' ? own[colour - 1] : colour;
    return hex ? `#${hex}` : 'none';
  };
  return (
    <Drawing size={size}>
      <path d="M34,95h32" stroke="#0003" stroke-width="4" />
      {layers.map(([d, fill, line, width]) => (
        <path key={d} d={d} fill={paint(fill)} stroke={paint(line)} stroke-width={width} />
      ))}
      <Heap bits={bits} within={swim} chance={seeded(name)} />
      <path d="M41,60v24" stroke="#fff7" stroke-width="3" />
    </Drawing>
  );
}
