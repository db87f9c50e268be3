import * as v from 'valibot';
import { maxMenuName } from '../../../../../functions/domain/menu-limits.ts';
import type { EditedCategory } from '../../../api/types.ts';
import { newUuid } from '../../../browser/new-uuid.ts';
import { Button } from '../../../components/button.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import { toast } from '../../../components/toast.tsx';
import { Form, SaveButton } from '../../../forms/form.tsx';
import { filled, useForm } from '../../../forms/use-form.ts';
import { TwoLanguagesField } from '../../../forms/value-fields.tsx';
import { inLanguage } from '../../../i18n/index.ts';
import { editorText } from '../../../i18n/menu-editor.ts';
import { putCategory, removeCategory } from './edits.ts';
import { save } from './menu-draft.ts';
import { useRemoval } from './use-removal.ts';

const Category = v.object({ name: v.object({ es: filled, en: filled }) });

/** Names a category; one without items can be removed. */
export function CategoryForm({ category, onClose }: { category: EditedCategory | undefined; onClose: () => void }) {
  const say = editorText.value;
  const removal = useRemoval(onClose);
  const form = useForm({
    first: { name: category?.name ?? { es: '', en: '' } },
    schema: Category,
    save: async ({ name }) => {
      const id = category?.id ?? newUuid();
      if (await save({ apply: putCategory({ id, name }), about: category?.id })) toast(say.saved(inLanguage(name)));
      onClose();
    },
  });
  return (
    <Sheet
      title={category === undefined ? say.addCategory : say.edit(inLanguage(category.name))}
      onClose={onClose}
      foot={<SaveButton form={form} />}
    >
      <Form form={form}>
        <TwoLanguagesField {...form.field('name')} label={say.name} wrongAt={form.wrongAt} maxLength={maxMenuName} />
        {category !== undefined &&
          (category.items.length > 0 ? (
            <p>{say.notEmpty}</p>
          ) : (
            <Button kind="quiet" disabled={removal.busy} onClick={() => removal.remove(category, removeCategory)}>
              {say.removeCategory}
            </Button>
          ))}
        {removal.problem}
      </Form>
    </Sheet>
  );
}
