import { useSignal } from '@preact/signals';
import * as v from 'valibot';
import { maxMenuDescription, maxMenuName } from '../../../../../functions/domain/menu-limits.ts';
import { itemKinds } from '../../../../../functions/domain/menu-roles.ts';
import { restaurant } from '../../../api/shop.ts';
import type { EditedItem } from '../../../api/types.ts';
import { newUuid } from '../../../browser/new-uuid.ts';
import { Button } from '../../../components/button.tsx';
import { drinks } from '../../../components/drinks.ts';
import { Picture } from '../../../components/picture.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import { toast } from '../../../components/toast.tsx';
import { TextField } from '../../../forms/field.tsx';
import { Form, SaveButton } from '../../../forms/form.tsx';
import { filled, useForm } from '../../../forms/use-form.ts';
import { ChoiceField, MoneyField, OptionsField, SwitchField, TwoLanguagesField } from '../../../forms/value-fields.tsx';
import { inLanguage } from '../../../i18n/index.ts';
import { ingredientName, ingredientNames } from '../../../i18n/ingredients.ts';
import { editorText } from '../../../i18n/menu-editor.ts';
import { photoText } from '../../../i18n/photo.ts';
import { PhotoField } from '../photo-field.tsx';
import { CheckFields } from './check-fields.tsx';
import { putItem, removeItem } from './edits.ts';
import { draft, save } from './menu-draft.ts';
import { PriceHistory } from './price-history.tsx';
import { useRemoval } from './use-removal.ts';

const text = v.pipe(v.string(), v.trim());
const Item = v.object({
  name: v.object({ es: filled, en: filled }),
  description: v.pipe(
    v.object({ es: text, en: text }),
    v.check(
      ({ es, en }) => (es === '') === (en === ''),
      () => editorText.value.bothOrNone,
    ),
  ),
  priceCents: v.pipe(
    v.number(() => editorText.value.wrongPrice),
    v.minValue(0),
  ),
  categoryId: v.string(),
  kind: v.picklist(itemKinds),
  comalUnits: v.pipe(
    v.string(),
    v.regex(/^\d{1,2}$/, () => editorText.value.wrongCount),
  ),
  ingredients: v.array(v.string()),
  tags: v.array(v.string()),
  optionGroupIds: v.array(v.string()),
  picture: v.string(),
  photo: v.nullable(v.string()),
  station: v.string(),
  hidden: v.boolean(),
});

/** An empty text of the list of pictures means the usual one. */
const usual = 'usual';

type Props = { item: EditedItem | undefined; categoryId: string; onClose: () => void };

/** Adds an item, or changes everything about one. */
export function ItemForm({ item, categoryId, onClose }: Props) {
  const say = editorText.value;
  const removal = useRemoval(onClose);
  const menu = draft.value?.document ?? { categories: [], optionGroups: [] };
  const neighbour = menu.categories.find(({ id }) => id === categoryId)?.items[0];
  const like = item ?? neighbour;
  const uploading = useSignal(false);
  const form = useForm({
    waits: uploading.value,
    first: {
      name: item?.name ?? { es: '', en: '' },
      description: item?.description ?? { es: '', en: '' },
      priceCents: item?.priceCents ?? Number.NaN,
      categoryId,
      kind: like?.kind ?? 'other',
      comalUnits: `${like?.comalUnits ?? 0}`,
      ingredients: item?.ingredients ?? [],
      tags: item?.tags ?? [],
      optionGroupIds: like?.optionGroupIds ?? [],
      picture: item?.picture ?? usual,
      photo: item?.photo ?? null,
      station: like?.station ?? '',
      hidden: item?.hidden ?? false,
    },
    schema: Item,
    explain: ({ document }) =>
      document.errors?.some(({ path }) => path.endsWith('.priceCents')) ? say.tooLittle : undefined,
    save: async ({ categoryId: into, description, comalUnits, picture, station, ...rest }) => {
      const edited: EditedItem = {
        ...rest,
        id: item?.id ?? newUuid(),
        description: description.es === '' ? null : description,
        comalUnits: Number(comalUnits),
        picture: picture === usual ? null : picture,
        station: station === '' ? null : station,
      };
      if (await save({ apply: putItem(edited, into), about: item?.id })) toast(say.saved(inLanguage(edited.name)));
      onClose();
    },
  });
  const { kind, ingredients, picture, photo } = form.values;
  const { station } = form.values;
  const stations = new Map([
    // One that the shop no longer has stays until another is chosen.
    ...(station === '' ? [] : [[station, station] as const]),
    ...(restaurant.value?.stations ?? []).map(({ id, name }) => [id, inLanguage(name)] as const),
  ]);
  const known = new Set([...Object.keys(ingredientNames.value), ...ingredients]);
  const isAllergen = (tag: string) => Object.hasOwn(say.allergenNames, tag);
  const tagged = new Set([...Object.keys(say.tagNames), ...form.values.tags.filter((tag) => !isAllergen(tag))]);
  const pictures = new Set([...Object.keys(drinks), ...(picture === usual ? [] : [picture])]);

  return (
    <Sheet
      title={item === undefined ? say.addItem : say.edit(inLanguage(item.name))}
      picture={<Picture of={{ kind, ingredients, picture: picture === usual ? null : picture, photo }} size={56} />}
      onClose={onClose}
      foot={<SaveButton form={form} />}
    >
      <Form form={form}>
        <TwoLanguagesField {...form.field('name')} label={say.name} wrongAt={form.wrongAt} maxLength={maxMenuName} />
        <MoneyField {...form.field('priceCents')} label={say.price} />
        {item !== undefined && <PriceHistory itemId={item.id} />}
        <TwoLanguagesField
          {...form.field('description')}
          label={say.description}
          hint={form.wrongAt('description') ?? say.descriptionHint}
          wrongAt={form.wrongAt}
          maxLength={maxMenuDescription}
        />
        <PhotoField
          {...form.field('photo')}
          busy={uploading}
          title={photoText.value.title}
          ready={photoText.value.ready}
        />
        <OptionsField
          {...form.field('categoryId')}
          label={say.category}
          options={menu.categories.map(({ id, name }) => [id, inLanguage(name)])}
        />
        <ChoiceField {...form.field('kind')} label={say.kind} options={say.kinds} />
        <CheckFields
          {...form.field('optionGroupIds')}
          label={say.options}
          options={menu.optionGroups.map(({ id, name }) => [id, inLanguage(name)])}
        />
        <CheckFields
          {...form.field('ingredients')}
          label={say.ingredients}
          options={[...known].map((key) => [key, ingredientName(key)])}
        />
        <CheckFields
          {...form.field('tags')}
          label={say.tags}
          options={[...tagged].map((key) => [key, new Map(Object.entries(say.tagNames)).get(key) ?? key])}
        />
        <CheckFields {...form.field('tags')} label={say.allergens} options={Object.entries(say.allergenNames)} />
        {kind === 'drink' && (
          <OptionsField
            {...form.field('picture')}
            label={say.picture}
            options={[[usual, say.noPicture], ...[...pictures].map((key) => [key, key.replaceAll('-', ' ')] as const)]}
          />
        )}
        <TextField
          {...form.text('comalUnits')}
          label={say.comal}
          hint={say.comalHint}
          inputMode="numeric"
          maxLength={2}
        />
        {stations.size > 0 && (
          <OptionsField {...form.field('station')} label={say.station} options={[['', say.anyStation], ...stations]} />
        )}
        <SwitchField {...form.field('hidden')} label={say.hide} hint={say.hideHint} />
        {item !== undefined && (
          <Button kind="quiet" disabled={removal.busy} onClick={() => removal.remove(item, removeItem)}>
            {say.remove}
          </Button>
        )}
        {removal.problem}
      </Form>
    </Sheet>
  );
}
