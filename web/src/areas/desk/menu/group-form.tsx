import * as v from 'valibot';
import { maxMenuName } from '../../../../../functions/domain/menu-limits.ts';
import { optionRoles } from '../../../../../functions/domain/menu-roles.ts';
import type { EditedOptionGroup } from '../../../api/types.ts';
import { newUuid } from '../../../browser/new-uuid.ts';
import { Button } from '../../../components/button.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import { toast } from '../../../components/toast.tsx';
import { TextField } from '../../../forms/field.tsx';
import { Form, SaveButton } from '../../../forms/form.tsx';
import { filled, useForm } from '../../../forms/use-form.ts';
import { ChoiceField, TwoLanguagesField } from '../../../forms/value-fields.tsx';
import { inLanguage } from '../../../i18n/index.ts';
import { editorText } from '../../../i18n/menu-editor.ts';
import { putGroup, removeGroup } from './edits.ts';
import { save } from './menu-draft.ts';
import { newOption } from './new-option.ts';
import { OptionFields } from './option-fields.tsx';
import { useRemoval } from './use-removal.ts';

const count = v.pipe(
  v.string(),
  v.regex(/^\d{1,2}$/, () => editorText.value.wrongCount),
);
const Option = v.object({
  id: v.string(),
  name: v.object({ es: filled, en: filled }),
  priceCents: v.number(() => editorText.value.wrongPrice),
  default: v.boolean(),
  ingredients: v.array(v.string()),
});
const Group = v.pipe(
  v.object({
    name: v.object({ es: filled, en: filled }),
    role: v.picklist(optionRoles),
    min: count,
    max: count,
    options: v.array(Option),
  }),
  v.forward(
    v.partialCheck(
      [['min'], ['max']],
      ({ min, max }) => Number(min) <= Number(max),
      () => editorText.value.moreThanMax,
    ),
    ['min'],
  ),
  v.forward(
    v.partialCheck(
      [['max'], ['options']],
      ({ max, options }) => Number(max) <= options.length && Number(max) > 0,
      () => editorText.value.tooMany,
    ),
    ['max'],
  ),
  v.forward(
    v.partialCheck(
      [['max'], ['options']],
      ({ max, options }) => options.filter((option) => option.default).length <= Number(max),
      () => editorText.value.tooManyDefaults,
    ),
    ['max'],
  ),
);

/** Adds a group of options, or changes one for all the items that offer it. */
export function GroupForm({ group, onClose }: { group: EditedOptionGroup | undefined; onClose: () => void }) {
  const say = editorText.value;
  const removal = useRemoval(onClose);
  const form = useForm({
    first: {
      name: group?.name ?? { es: '', en: '' },
      role: group?.role ?? 'extra',
      min: `${group?.min ?? 0}`,
      max: `${group?.max ?? 1}`,
      options: group?.options ?? [newOption()],
    },
    schema: Group,
    explain: ({ document }) =>
      document.errors?.some(({ path }) => path.endsWith('.priceCents')) ? say.tooLittle : undefined,
    save: async ({ min, max, ...rest }) => {
      const edited = { ...rest, id: group?.id ?? newUuid(), min: Number(min), max: Number(max) };
      if (await save({ apply: putGroup(edited), about: group?.id })) toast(say.saved(inLanguage(edited.name)));
      onClose();
    },
  });
  return (
    <Sheet
      title={group === undefined ? say.addGroup : say.edit(inLanguage(group.name))}
      onClose={onClose}
      foot={<SaveButton form={form} />}
    >
      <Form form={form}>
        <TwoLanguagesField {...form.field('name')} label={say.name} wrongAt={form.wrongAt} maxLength={maxMenuName} />
        <ChoiceField {...form.field('role')} label={say.role} options={say.roles} />
        <OptionFields {...form.field('options')} wrongAt={form.wrongAt} />
        <TextField {...form.text('min')} label={say.min} inputMode="numeric" maxLength={2} />
        <TextField {...form.text('max')} label={say.max} inputMode="numeric" maxLength={2} />
        {group !== undefined && (
          <Button kind="quiet" disabled={removal.busy} onClick={() => removal.remove(group, removeGroup)}>
            {say.removeGroup}
          </Button>
        )}
        {removal.problem}
      </Form>
    </Sheet>
  );
}
