import { useSignal } from '@preact/signals';
import { h, type VNode } from 'preact';
import type { ApiProblem } from '../../../api/client.ts';
import type { MenuDocument } from '../../../api/types.ts';
import { toast } from '../../../components/toast.tsx';
import { inLanguage } from '../../../i18n/index.ts';
import { editorText } from '../../../i18n/menu-editor.ts';
import { whyNot } from '../../../i18n/problems.ts';
import { type Part, save } from './menu-draft.ts';

type Removal = {
  busy: boolean;
  /** Why it failed, in words. */
  problem: VNode;
  remove: (part: Part, edit: (id: string) => (menu: MenuDocument) => MenuDocument) => void;
};

/** Removes a part from the draft and calls `onClose`. Nothing is lost: guests have it until that is published. */
export function useRemoval(onClose: () => void): Removal {
  const busy = useSignal(false);
  const problem = useSignal<ApiProblem | undefined>(undefined);
  const work = async (part: Part, edit: (id: string) => (menu: MenuDocument) => MenuDocument) => {
    busy.value = true;
    try {
      if (await save({ apply: edit(part.id), about: part.id })) {
        toast(editorText.value.removed(inLanguage(part.name)));
      }
      onClose();
    } catch (error) {
      problem.value = error as ApiProblem; // `unwrap` throws nothing else
    } finally {
      busy.value = false;
    }
  };
  return {
    busy: busy.value,
    problem: h('p', { role: 'alert' }, problem.value && whyNot.value(problem.value)),
    remove: (part, edit) => void work(part, edit),
  };
}
