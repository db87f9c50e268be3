import type { EditedCategory, EditedItem, EditedOptionGroup } from '../../../api/types.ts';

/** What is open above the editor of the menu. A part that is undefined is a new one. */
export type Opened =
  | { what: 'item'; item: EditedItem | undefined; categoryId: string }
  | { what: 'category'; category: EditedCategory | undefined }
  | { what: 'group'; group: EditedOptionGroup | undefined }
  | { what: 'preview' }
  | { what: 'versions' }
  | { what: 'files' };

/** Does `work` and shows on the page why it failed. */
export type Attempt = (work: () => Promise<unknown>) => Promise<void>;
