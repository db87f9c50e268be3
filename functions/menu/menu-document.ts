import { z } from 'zod';
import {
  maxMenuDescription,
  maxMenuName,
  maxPriceCents,
  mostCategories,
  mostGroups,
  mostGroupsOfAnItem,
  mostItems,
  mostOptions,
} from '../domain/menu-limits.ts';
import { itemKinds, optionRoles } from '../domain/menu-roles.ts';
import { checkMenu } from '../domain/menu-rules.ts';
import { PhotoId } from '../photos/photo-id.ts';
import { Id, prose, StationId, text } from '../platform/schemas.ts';

const EditedName = z
  .strictObject({
    es: text(maxMenuName)
      .describe('In Spanish')
      .meta({ examples: ['Revueltas'] }),
    en: text(maxMenuName)
      .describe('In English')
      .meta({ examples: ['Pork and cheese'] }),
  })
  .meta({ id: 'EditedName', description: 'A name in each of the shop’s languages' });

const EditedDescription = z
  .strictObject({
    es: prose(maxMenuDescription)
      .describe('In Spanish')
      .meta({ examples: ['Chicharrón, frijoles y queso.'] }),
    en: prose(maxMenuDescription)
      .describe('In English')
      .meta({ examples: ['Ground pork, beans and cheese.'] }),
  })
  .meta({ id: 'EditedDescription', description: 'A few words in each of the shop’s languages' });

const Key = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words such as mora-leaf')
  .max(40)
  .meta({ examples: ['cheese'] });

const Ingredients = z
  .array(Key)
  .max(30)
  .describe('What is in it, as keys in English, the most first; empty when that is not known');

const EditedOption = z
  .strictObject({
    id: Id.describe('Made by the client when the option is new'),
    name: EditedName,
    priceCents: z
      .int()
      .min(-maxPriceCents)
      .max(maxPriceCents)
      .describe('Added to the item’s price, in cents; negative: taken off')
      .meta({ examples: [50] }),
    default: z.boolean().describe('Whether it is chosen unless the guest chooses otherwise'),
    ingredients: Ingredients,
  })
  .meta({ id: 'EditedOption', description: 'One way to have an item, as it is edited' });

const EditedOptionGroup = z
  .strictObject({
    id: Id.describe('Made by the client when the group is new'),
    name: EditedName,
    role: z.enum(optionRoles).describe('What it decides: the dough of a pupusa, its size, or anything else'),
    min: z.int().min(0).max(mostOptions).describe('No fewer of its options may be chosen'),
    max: z
      .int()
      .min(1)
      .max(mostOptions)
      .describe('No more of its options may be chosen')
      .meta({ examples: [1] }),
    options: z.array(EditedOption).min(1).max(mostOptions).describe('In the order in which they are shown'),
  })
  .meta({ id: 'EditedOptionGroup', description: 'Options that belong together, as they are edited' });

const EditedItem = z
  .strictObject({
    id: Id.describe('Made by the client when the item is new'),
    name: EditedName,
    description: EditedDescription.nullable().describe('What it is; null when its name says enough'),
    priceCents: z
      .int()
      .min(0)
      .max(maxPriceCents)
      .describe('What one costs without options, in cents')
      .meta({ examples: [125] }),
    kind: z.enum(itemKinds).describe('What it is: a pupusa, a drink, or anything else'),
    ingredients: Ingredients,
    picture: Key.nullable()
      .describe('Which drawing shows it; null: one for its kind')
      .meta({ examples: ['soda-7up'] }),
    photo: PhotoId.nullable()
      .optional()
      .describe(
        'Which photo shows it in place of a drawing, by the id that uploading it answered; null, or left out: none',
      ),
    tags: z
      .array(Key.meta({ examples: ['popular'] }))
      .max(20)
      .describe('What may matter to a guest and does not follow from the ingredients'),
    comalUnits: z.int().min(0).max(100).describe('How much of the comal one takes: a pupusa 1, a drink 0'),
    hidden: z.boolean().describe('true: kept for later, and not on the menu that guests see'),
    station: StationId.nullable()
      .optional()
      .describe('The id of the station that makes it; null, or left out: every station’s screen shows it'),
    optionGroupIds: z
      .array(Id)
      .max(mostGroupsOfAnItem)
      .describe('What can be chosen about it, in the order in which that is asked'),
  })
  .meta({ id: 'EditedItem', description: 'Something to eat or drink, as it is edited' });

const EditedCategory = z
  .strictObject({
    id: Id.describe('Made by the client when the category is new'),
    name: EditedName,
    items: z.array(EditedItem).max(mostItems).describe('In the order in which they are shown'),
  })
  .meta({ id: 'EditedCategory', description: 'A part of the menu, as it is edited' });

/** The whole menu as it is edited, published and restored. Its rules are those of `checkMenu`, each with its path. */
export const MenuDocument = z
  .strictObject({
    categories: z.array(EditedCategory).max(mostCategories).describe('In the order in which they are shown'),
    optionGroups: z.array(EditedOptionGroup).max(mostGroups).describe('Those that items name in `optionGroupIds`'),
  })
  .superRefine((menu, issues) => {
    for (const { path, message } of checkMenu(menu)) issues.addIssue({ code: 'custom', path, message });
  })
  .meta({
    id: 'MenuDocument',
    description:
      'The whole menu as it is edited. Ids are unique. A group’s min is no more than its max, its max no more than its options, and its defaults no more than its max. No choice of options makes an item cheaper than nothing.',
    examples: [{ categories: [], optionGroups: [] }],
  });
