/** The rules of choosing options for an item: only its own, each once, and as many per group as the group asks for. */

export type Option = { id: string; priceCents: number };
export type OptionGroup<O extends Option = Option> = { id: string; min: number; max: number; options: readonly O[] };

export type OptionError =
  | { kind: 'unknown-option'; index: number }
  | { kind: 'repeated-option'; index: number }
  | { kind: 'too-few'; groupId: string; min: number }
  | { kind: 'too-many'; groupId: string; max: number };

export type Choice<G, O> = { group: G; option: O };

/**
 * Checks `optionIds` against an item's groups and answers the chosen options in menu order, whatever order they came
 * in, so that equal choices are always equal. Every broken rule is reported, not only the first.
 */
export function chooseOptions<O extends Option, G extends OptionGroup<O>>(
  groups: readonly (G & { options: readonly O[] })[],
  optionIds: readonly string[],
): { ok: true; chosen: Choice<G, O>[] } | { ok: false; errors: OptionError[] } {
  const known = new Set(groups.flatMap((group) => group.options.map((option) => option.id)));
  const errors: OptionError[] = [];
  optionIds.forEach((id, index) => {
    if (!known.has(id)) errors.push({ kind: 'unknown-option', index });
    else if (optionIds.indexOf(id) !== index) errors.push({ kind: 'repeated-option', index });
  });

  const wanted = new Set(optionIds);
  const chosen = groups.flatMap((group) => {
    const options = group.options.filter((option) => wanted.has(option.id));
    if (options.length < group.min) errors.push({ kind: 'too-few', groupId: group.id, min: group.min });
    if (options.length > group.max) errors.push({ kind: 'too-many', groupId: group.id, max: group.max });
    return options.map((option) => ({ group, option }));
  });
  return errors.length === 0 ? { ok: true, chosen } : { ok: false, errors };
}
