import * as v from 'valibot';
import { toast } from '../../../components/toast.tsx';
import { Form, SaveButton } from '../../../forms/form.tsx';
import { useForm } from '../../../forms/use-form.ts';
import { ChoiceField } from '../../../forms/value-fields.tsx';
import { setUpText } from '../../../i18n/set-up.ts';
import { go } from '../../../router/router.tsx';
import { staffPaths } from '../../../router/staff-paths.ts';
import { loadDraft, publish, save } from '../menu/menu-draft.ts';
import type { StepProps } from './step-props.ts';

const ways = ['real', 'empty', 'file'] as const;
type Way = (typeof ways)[number];

/** The menu to begin with: the pupusería's that is there, none, or a file, which the menu's editor reads. */
export function MenuStep({ onDone }: StepProps) {
  const say = setUpText.value.menu;
  const form = useForm<{ way: Way }>({
    first: { way: 'real' },
    schema: v.object({ way: v.picklist(ways) }),
    save: async ({ way }) => {
      if (way === 'empty') {
        await loadDraft();
        await save({ apply: () => ({ categories: [], optionGroups: [] }), about: undefined });
        await publish();
        toast(setUpText.peek().menu.emptied);
      }
      onDone();
      if (way === 'file') go(staffPaths.editMenu);
    },
  });
  return (
    <>
      <Form form={form}>
        <ChoiceField
          {...form.field('way')}
          label={say.which}
          hint={say.hint}
          options={{ real: say.real, empty: say.empty, file: say.file }}
        />
      </Form>
      <SaveButton form={form}>{setUpText.value.next}</SaveButton>
    </>
  );
}
