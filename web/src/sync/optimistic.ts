/**
 * Changes that are shown at once and then sent to the server. Each names the version it was made from (`If-Match`), so
 * that it never overwrites a change of another screen; what the server does not agree to is taken back.
 */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { ApiProblem } from '../api/client.ts';
import { mayHaveArrived } from './retry.ts';

/** How a request to change something ended. */
export type Outcome<Answer> =
  | { kind: 'done'; answer: Answer }
  /** The API refused it because of what has changed there (409 or 412). `now`: what that is, where it could be read. */
  | { kind: 'conflict'; problem: ApiProblem; now?: Answer | undefined }
  /** No answer of the API: it may or may not have been carried out. */
  | { kind: 'unanswered'; problem: ApiProblem }
  /** The API refused it for another reason. */
  | { kind: 'refused'; problem: ApiProblem };

/** Makes a request and returns its outcome. Throws only errors that are no `ApiProblem`. */
export async function outcomeOf<Answer>(request: () => Promise<Answer>): Promise<Outcome<Answer>> {
  try {
    return { kind: 'done', answer: await request() };
  } catch (problem) {
    if (!(problem instanceof ApiProblem)) throw problem;
    if (mayHaveArrived(problem)) return { kind: 'unanswered', problem };
    return { kind: problem.status === 409 || problem.status === 412 ? 'conflict' : 'refused', problem };
  }
}

/** A computed list that stays the same array as long as its elements are the same. */
export function computedList<T>(compute: () => readonly T[]): ReadonlySignal<readonly T[]> {
  let last: readonly T[] = [];
  return computed(() => {
    const next = compute();
    const isSame = next.length === last.length && next.every((element, index) => element === last[index]);
    if (!isSame) last = next;
    return last;
  });
}

/** A change the server has made for this screen; `version` is the item's since then. */
export type Commit<Change> = { id: string; change: Change; version: number };

type Options<Item, Change> = {
  /** What the server has, as far as it is known. */
  items: ReadonlySignal<ReadonlyMap<string, Item>>;
  /** The item as it will be; the item itself when the change is already made. */
  apply: (item: Item, change: Change) => Item;
  /** Makes a request and puts its answer into `items`; `ask` of a `LiveResource`. */
  ask: (request: () => Promise<Item>) => Promise<Item>;
  /** Reads one item, after a conflict. @throws ApiProblem */
  read: (id: string) => Promise<Item>;
  /** How many commits can be taken back at a time, the newest. */
  mostUndoable: number;
};

export type Optimistic<Item, Change> = {
  /** The items with the changes that are under way already made. */
  shown: ReadonlySignal<ReadonlyMap<string, Item>>;
  /** The changes that are under way, by the item's id. */
  pending: ReadonlySignal<ReadonlyMap<string, Change>>;
  /** The commits of this screen that nothing has changed since, the newest first: those that can be taken back. */
  undoable: ReadonlySignal<readonly Commit<Change>[]>;
  /**
   * Shows `change` at once and asks for it with `request`. After a conflict the item is read before the change is taken
   * back. Undefined when a change of that item is already under way: then nothing is done. `isUndo`: the change itself is
   * not offered to be taken back.
   */
  commit: (
    item: Item,
    change: Change,
    request: () => Promise<Item>,
    options?: { isUndo?: boolean },
  ) => Promise<Outcome<Item> | undefined>;
};

/** Optimistic changes of items that have an id and a version. */
export function optimistic<Item extends { id: string; version: number }, Change>({
  items,
  apply,
  ask,
  read,
  mostUndoable,
}: Options<Item, Change>): Optimistic<Item, Change> {
  const pending = signal<ReadonlyMap<string, Change>>(new Map());
  const commits = signal<readonly Commit<Change>[]>([]);

  /** What was last applied to what, so that an item stays the same object as long as it looks the same. */
  const applied = new Map<string, { item: Item; change: Change; result: Item }>();
  const applyOnce = (item: Item, change: Change): Item => {
    const last = applied.get(item.id);
    if (last?.item === item && last.change === change) return last.result;
    const result = apply(item, change);
    applied.set(item.id, { item, change, result });
    return result;
  };

  const shown = computed(() => {
    const known = items.value;
    const next = new Map(known);
    for (const [id, change] of pending.value) {
      const item = known.get(id);
      if (item !== undefined) next.set(id, applyOnce(item, change));
    }
    return pending.value.size === 0 ? known : next;
  });

  const undoable = computedList(() =>
    commits.value.filter(({ id, version }) => items.value.get(id)?.version === version),
  );

  const setPending = (id: string, change?: Change) => {
    const next = new Map(pending.peek());
    if (change === undefined) next.delete(id);
    else next.set(id, change);
    pending.value = next;
    applied.delete(id);
  };

  const commit: Optimistic<Item, Change>['commit'] = async (item, change, request, { isUndo = false } = {}) => {
    const { id } = item;
    if (pending.peek().has(id)) return undefined;
    setPending(id, change);
    try {
      const outcome = await outcomeOf(() => ask(request));
      if (outcome.kind === 'done') {
        const others = undoable.peek().filter((each) => each.id !== id);
        const made = isUndo ? [] : [{ id, change, version: outcome.answer.version }];
        batch(() => {
          commits.value = [...made, ...others].slice(0, mostUndoable);
          setPending(id);
        });
      }
      if (outcome.kind !== 'conflict') return outcome;
      const found = await outcomeOf(() => ask(() => read(id)));
      return found.kind === 'done' ? { ...outcome, now: found.answer } : outcome;
    } finally {
      if (pending.peek().has(id)) setPending(id);
    }
  };

  return { shown, pending, undoable, commit };
}
