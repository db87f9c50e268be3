import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ApiProblem } from '../../../api/client.ts';
import type { EditedCategory } from '../../../api/types.ts';
import { Button } from '../../../components/button.tsx';
import { lazy } from '../../../components/lazy.tsx';
import { Notice } from '../../../components/notice.tsx';
import { inLanguage, t } from '../../../i18n/index.ts';
import { editorText } from '../../../i18n/menu-editor.ts';
import { whyNot } from '../../../i18n/problems.ts';
import { CategoryForm } from './category-form.tsx';
import { CategorySection, type Pass, type Passed } from './category-section.tsx';
import { ConflictSheet } from './conflict-sheet.tsx';
import { DraftBar } from './draft-bar.tsx';
import { moveCategories, passItem, toBefore } from './edits.ts';
import { FilesSheet } from './files-sheet.tsx';
import { GroupForm } from './group-form.tsx';
import { GroupList } from './group-list.tsx';
import { ItemForm } from './item-form.tsx';
import { conflict, draft, loadDraft } from './menu-draft.ts';
import styles from './menu-editor.module.css';
import { DragHandle } from './moves.tsx';
import type { Attempt, Opened } from './opened.ts';
import { reorder } from './reorder.ts';
import { useDrag } from './use-drag.ts';
import { VersionsSheet } from './versions-sheet.tsx';

const PreviewSheet = lazy<{ attempt: Attempt; onClose: () => void }>(
  async () => (await import('./preview-sheet.tsx')).PreviewSheet,
  { failed: () => null },
);

/** The whole menu as it is edited: what is changed here is a draft until it is published. */
export function MenuEditorPage() {
  const say = editorText.value;
  const problem = useSignal<ApiProblem | undefined>(undefined);
  const opened = useSignal<Opened | undefined>(undefined);

  const attempt: Attempt = async (work) => {
    problem.value = undefined;
    try {
      await work();
    } catch (error) {
      problem.value = error as ApiProblem; // `unwrap` throws nothing else
    }
  };
  const load = () => void attempt(loadDraft);
  useEffect(load, []);
  const open = (next: Opened) => {
    opened.value = next;
  };
  const close = () => {
    opened.value = undefined;
  };

  const shown = draft.value;
  const failed = problem.value;
  return (
    <div class={styles.page}>
      <p>{say.hint}</p>
      <div role="alert">
        {failed !== undefined && (
          <Notice
            kind="bad"
            title={shown === undefined ? say.failed : whyNot.value(failed)}
            {...(shown === undefined && { actions: <Button onClick={load}>{t.value.retry}</Button> })}
          >
            {shown === undefined && whyNot.value(failed)}
          </Notice>
        )}
      </div>
      {shown === undefined && failed === undefined && <p role="status">{t.value.loading}</p>}
      {shown !== undefined && (
        <>
          <DraftBar draft={shown} attempt={attempt} onOpen={open} />
          <Categories categories={shown.document.categories} attempt={attempt} onOpen={open} />
          <div>
            <Button kind="quiet" onClick={() => open({ what: 'category', category: undefined })}>
              {say.addCategory}
            </Button>
          </div>
          <section class={styles.groups}>
            <h2>{say.groups}</h2>
            <p class={styles.soft}>{say.groupsHint}</p>
            <GroupList groups={shown.document.optionGroups} attempt={attempt} onOpen={open} />
            <div>
              <Button kind="quiet" onClick={() => open({ what: 'group', group: undefined })}>
                {say.addGroup}
              </Button>
            </div>
          </section>
          {opened.value !== undefined && <Above opened={opened.value} attempt={attempt} onClose={close} />}
          {conflict.value !== undefined && <ConflictSheet conflict={conflict.value} attempt={attempt} />}
        </>
      )}
    </div>
  );
}

type CategoriesProps = { categories: readonly EditedCategory[]; attempt: Attempt; onOpen: (opened: Opened) => void };

/** The categories, which can be dragged into another order. */
function Categories({ categories, attempt, onOpen }: CategoriesProps) {
  const drag = useDrag((id, before) => void attempt(() => reorder(id, moveCategories(toBefore(id, before)))));
  /** The item that was last moved from one category into another. */
  const passed = useSignal<Passed | undefined>(undefined);
  const pass: Pass = (itemId, categoryId, before, by) =>
    void attempt(async () => {
      const into = categories.find(({ id }) => id === categoryId)?.name;
      await reorder(itemId, passItem(itemId, categoryId, before), into);
      passed.value = { itemId, categoryId, by };
    });
  return (
    <div class={styles.page} ref={drag.list}>
      {categories.map((category, place) => (
        <CategorySection
          key={category.id}
          category={category}
          above={categories[place - 1]}
          below={categories[place + 1]}
          passed={passed.value?.categoryId === category.id ? passed.value : undefined}
          onPass={pass}
          attempt={attempt}
          handle={categories.length > 1 && <DragHandle name={inLanguage(category.name)} handle={drag.handle} />}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
}

type AboveProps = { opened: Opened; attempt: Attempt; onClose: () => void };

function Above({ opened, attempt, onClose }: AboveProps) {
  switch (opened.what) {
    case 'item':
      return <ItemForm item={opened.item} categoryId={opened.categoryId} onClose={onClose} />;
    case 'category':
      return <CategoryForm category={opened.category} onClose={onClose} />;
    case 'group':
      return <GroupForm group={opened.group} onClose={onClose} />;
    case 'preview':
      return <PreviewSheet attempt={attempt} onClose={onClose} />;
    case 'versions':
      return <VersionsSheet attempt={attempt} onClose={onClose} />;
    case 'files':
      return <FilesSheet attempt={attempt} onClose={onClose} />;
    default:
      return opened satisfies never;
  }
}
