import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseOptions, type OptionError, type OptionGroup } from './options.ts';

const option = (id: string) => ({ id, priceCents: 0 });
const dough = { id: 'dough', min: 1, max: 1, options: ['corn', 'rice'].map(option) };
const extras = { id: 'extras', min: 0, max: 2, options: ['cheese', 'chile', 'loroco'].map(option) };
const menu = [dough, extras];

const chosenIds = (groups: readonly OptionGroup[], ids: readonly string[]) => {
  const choice = chooseOptions(groups, ids);
  return choice.ok ? choice.chosen.map(({ option }) => option.id) : undefined;
};
const errorsOf = (groups: readonly OptionGroup[], ids: readonly string[]): OptionError[] => {
  const choice = chooseOptions(groups, ids);
  return choice.ok ? [] : choice.errors;
};

/** Any groups, each with options of its own and a min and max that can be met. */
const anyGroups: fc.Arbitrary<OptionGroup[]> = fc
  .array(
    fc
      .record({ size: fc.integer({ min: 1, max: 5 }), a: fc.nat(5), b: fc.nat(5) })
      .map(({ size, a, b }) => ({ size, min: Math.min(a, b, size), max: Math.max(1, Math.min(Math.max(a, b), size)) })),
    { maxLength: 5 },
  )
  .map((groups) =>
    groups.map(({ size, min, max }, g) => ({
      id: `g${g}`,
      min,
      max,
      options: Array.from({ length: size }, (_, o) => option(`g${g}o${o}`)),
    })),
  );

/** Groups with ids as a client may send them: some right, some of another item, some twice, in any order. */
const anyRequest = anyGroups.chain((groups) => {
  const own = groups.flatMap((group) => group.options.map(({ id }) => id));
  return fc.tuple(fc.constant(groups), fc.array(fc.constantFrom(...own, 'somebody else’s'), { maxLength: 8 }));
});

/** Groups with a choice that keeps to every rule, in any order. */
const legalRequest = anyGroups.chain((groups) => {
  const picks = groups.map(({ options, min, max }) =>
    fc.subarray(
      options.map(({ id }) => id),
      { minLength: min, maxLength: max },
    ),
  );
  const ids = fc.tuple(...picks).map((chosen) => chosen.flat());
  return fc.tuple(
    fc.constant(groups),
    ids.chain((all) => fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
  );
});

describe('choosing options', () => {
  it('answers each chosen option with its group', () => {
    const choice = chooseOptions(menu, ['rice', 'chile']);
    expect(choice).toEqual({
      ok: true,
      chosen: [
        { group: dough, option: dough.options[1] },
        { group: extras, option: extras.options[1] },
      ],
    });
  });

  it('answers in menu order, whatever order the ids came in', () => {
    expect(chosenIds(menu, ['loroco', 'rice', 'cheese'])).toEqual(['rice', 'cheese', 'loroco']);
  });

  it('asks nothing of an item without options', () => {
    expect(chooseOptions([], [])).toEqual({ ok: true, chosen: [] });
  });

  it.each<[string, string[], OptionError[]]>([
    ['an option of another item', ['corn', 'ice'], [{ kind: 'unknown-option', index: 1 }]],
    ['an option twice', ['corn', 'chile', 'chile'], [{ kind: 'repeated-option', index: 2 }]],
    ['a required group left out', ['chile'], [{ kind: 'too-few', groupId: 'dough', min: 1 }]],
    ['two of a group of one', ['corn', 'rice'], [{ kind: 'too-many', groupId: 'dough', max: 1 }]],
    [
      'three of a group of two',
      ['corn', 'cheese', 'chile', 'loroco'],
      [{ kind: 'too-many', groupId: 'extras', max: 2 }],
    ],
    [
      'everything wrong at once, each reported',
      ['ice', 'cheese', 'cheese', 'chile', 'loroco', 'ice'],
      [
        { kind: 'unknown-option', index: 0 },
        { kind: 'repeated-option', index: 2 },
        { kind: 'unknown-option', index: 5 },
        { kind: 'too-few', groupId: 'dough', min: 1 },
        { kind: 'too-many', groupId: 'extras', max: 2 },
      ],
    ],
  ])('refuses %s', (_name, ids, errors) => {
    expect(chooseOptions(menu, ids)).toEqual({ ok: false, errors });
  });

  it('does not count an option chosen twice as two', () => {
    const two = { ...extras, min: 2 };
    expect(errorsOf([two], ['chile', 'chile'])).toEqual([
      { kind: 'repeated-option', index: 1 },
      { kind: 'too-few', groupId: 'extras', min: 2 },
    ]);
  });

  it('accepts every choice that keeps to the rules, and makes it the same whatever order it came in', () => {
    fc.assert(
      fc.property(legalRequest, ([groups, ids]) => {
        const menuOrder = groups.flatMap((group) => group.options.map(({ id }) => id)).filter((id) => ids.includes(id));
        expect(chosenIds(groups, ids)).toEqual(menuOrder);
      }),
    );
  });

  it('never lets through what breaks a rule, and names every broken one', () => {
    fc.assert(
      fc.property(anyRequest, ([groups, ids]) => {
        // The rules again, counted another way.
        const own = groups.flatMap((group) => group.options.map(({ id }) => id));
        const expected = [
          ...ids.flatMap((id, index) => {
            if (!own.includes(id)) return [`unknown-option ${index}`];
            return ids.slice(0, index).includes(id) ? [`repeated-option ${index}`] : [];
          }),
          ...groups.flatMap((group) => {
            const count = new Set(ids.filter((id) => group.options.some((candidate) => candidate.id === id))).size;
            if (count < group.min) return [`too-few ${group.id}`];
            return count > group.max ? [`too-many ${group.id}`] : [];
          }),
        ];
        const found = errorsOf(groups, ids).map((error) =>
          'index' in error ? `${error.kind} ${error.index}` : `${error.kind} ${error.groupId}`,
        );
        expect(found).toEqual(expected);
        expect(chosenIds(groups, ids) === undefined).toBe(expected.length > 0);
      }),
    );
  });
});
