import { isSame } from '../../../../../functions/domain/menu-changes.ts';
import { api, unwrap } from '../../../api/client.ts';
import type { EditedCategory, EditedItem, EditedOptionGroup, MenuDocument, MenuDraft } from '../../../api/types.ts';
import { onStopped, state } from '../../../browser/life.ts';
import { isStale } from '../../../forms/is-stale.ts';
import { partOf } from './edits.ts';

/** The draft as the server last answered it; undefined until then. */
export const draft = state<MenuDraft | undefined>(undefined);

export type Part = EditedCategory | EditedItem | EditedOptionGroup;

/** One change that a person makes to the menu. It can be made to a newer menu, too. */
export type Edit = {
  apply: (menu: MenuDocument) => MenuDocument;
  /** The id of the part that it replaces or removes: it conflicts with another person's change of that part. None: a new part, or an order. */
  about?: string | undefined;
};

/** Somebody else changed the same part meanwhile: nothing is saved before a person has chosen. */
export type Conflict = {
  mine: Part | undefined;
  theirs: Part | undefined;
  by: string | undefined;
  keepMine: () => Promise<void>;
};

/** What a person has to choose between; undefined: nothing. */
export const conflict = state<Conflict | undefined>(undefined);

const ifMatch = ({ version }: MenuDraft) => ({ header: { 'if-match': `"${version}"` } });

/** @throws ApiProblem */
export async function loadDraft(): Promise<MenuDraft> {
  const loaded = await unwrap(api.GET('/api/v1/menu/draft'));
  draft.value = loaded;
  return loaded;
}

/** The save before: each begins when that is over, so that two quick ones do not refuse each other. */
let before: Promise<unknown> = Promise.resolve();
onStopped(() => {
  before = Promise.resolve();
});

/**
 * Saves an edit. When somebody else has saved meanwhile, it is made to what they saved; when they have changed the same part,
 * `conflict` is set, and nothing is saved until that is decided. True once it is saved.
 * @throws ApiProblem
 */
export function save(edit: Edit): Promise<boolean> {
  const mine = before.then(() => saveNow(edit));
  before = mine.catch(() => undefined);
  return mine;
}

async function saveNow({ apply, about }: Edit): Promise<boolean> {
  const decidedOn = draft.peek() ?? (await loadDraft());
  const was = about === undefined ? undefined : partOf(decidedOn.document, about);
  let base = decidedOn;
  for (let tries = 0; ; tries += 1) {
    const now = about === undefined ? undefined : partOf(base.document, about);
    if (about !== undefined && !isSame(withoutInside(was), withoutInside(now))) {
      const theirs = base;
      conflict.value = {
        mine: partOf(apply(decidedOn.document), about),
        theirs: now,
        by: theirs.changedBy?.name,
        keepMine: async () => {
          conflict.value = undefined;
          draft.value = theirs;
          await save({ apply, about });
        },
      };
      return false;
    }
    try {
      const init = { params: ifMatch(base), body: apply(base.document) };
      draft.value = await unwrap(api.PUT('/api/v1/menu/draft', init));
      return true;
    } catch (error) {
      if (!isStale(error) || tries === 3) throw error;
      base = await loadDraft();
    }
  }
}

/** A category's items are edited each by itself. */
const withoutInside = (part: Part | undefined) =>
  part !== undefined && 'items' in part ? { ...part, items: [] } : part;

/** Publishes what the page shows. @throws ApiProblem `stale-version` when that is not the draft any more; it then is */
export const publish = () => change((shown) => unwrap(api.POST('/api/v1/menu/publish', { params: ifMatch(shown) })));

/** @throws ApiProblem */
export const discard = () => change((shown) => unwrap(api.DELETE('/api/v1/menu/draft', { params: ifMatch(shown) })));

/** Makes an earlier version the draft. @throws ApiProblem */
export const restore = (seq: number) =>
  change((shown) =>
    unwrap(api.POST('/api/v1/menu/versions/{seq}/restore', { params: { ...ifMatch(shown), path: { seq } } })),
  );

async function change(work: (shown: MenuDraft) => Promise<unknown>): Promise<void> {
  const shown = draft.peek() ?? (await loadDraft());
  try {
    await work(shown);
  } finally {
    await loadDraft();
  }
}
