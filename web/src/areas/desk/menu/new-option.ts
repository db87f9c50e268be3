import type { EditedOption } from '../../../api/types.ts';
import { newUuid } from '../../../browser/new-uuid.ts';

/** An option that still has to be named. */
export const newOption = (): EditedOption => ({
  id: newUuid(),
  name: { es: '', en: '' },
  priceCents: 0,
  default: false,
  ingredients: [],
});
