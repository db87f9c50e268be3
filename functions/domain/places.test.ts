import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Places } from './places.ts';

const names = ['all', 'a', 'b', 'c'];
const action = fc.oneof(
  fc.record({ kind: fc.constant('take' as const), names: fc.subarray(names, { minLength: 1 }) }),
  fc.record({ kind: fc.constant('give' as const), which: fc.nat() }),
);

it('no name ever has more than its limit, nothing is refused while there is a place, and what is given back is free again', () => {
  fc.assert(
    fc.property(fc.array(action), fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }), (actions, most) => {
      const places = new Places();
      const limitOf = (name: string) => most[names.indexOf(name)] ?? 0;
      const held: { names: string[]; give: () => void }[] = [];
      const heldBy = (name: string) => held.filter((each) => each.names.includes(name)).length;
      for (const act of actions) {
        if (act.kind === 'take') {
          const give = places.take(new Map(act.names.map((name) => [name, limitOf(name)])));
          expect(give !== undefined).toBe(act.names.every((name) => heldBy(name) < limitOf(name)));
          if (give !== undefined) held.push({ names: act.names, give });
        } else {
          const [given] = held.splice(act.which % (held.length || 1), 1);
          given?.give();
          given?.give();
        }
        for (const name of names) expect(places.taken(name)).toBe(heldBy(name));
      }
      for (const { give } of held) give();
      expect(places.size).toBe(0);
    }),
  );
});
