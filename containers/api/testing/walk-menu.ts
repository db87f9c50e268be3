import type { Asks } from './walk-group.ts';

type Headers = Record<string, string>;
type Draft = { document: { categories: { items: { id: string; priceCents: number }[] }[] } };

/** The part of the day in which the owner edits the menu, publishes it and takes that back. */
export async function walkMenu({ get, post, put, bare }: Asks, asOwner: Headers): Promise<void> {
  const [draft, versions] = ['/api/v1/menu/draft', '/api/v1/menu/versions'];
  await get('getMenuDraft', draft, 'the draft, not signed in');
  const begun = await get('getMenuDraft', draft, 'the published menu as a draft', asOwner);
  const { document } = JSON.parse(begun.body) as Draft;
  await bare('publishMenu', 'POST', '/api/v1/menu/publish', 'nothing new', asOwner);
  const dearer = structuredClone(document);
  const item = dearer.categories[0]?.items[0];
  if (item !== undefined) item.priceCents += 25;
  await put('saveMenuDraft', draft, 'another price, not signed in', dearer);
  await put('saveMenuDraft', draft, 'another price', dearer, { ...asOwner, 'if-match': '"1"' });
  await get('previewMenuDraft', `${draft}/preview`, 'another price', asOwner);
  await get('previewMenuDraft', `${draft}/preview`, 'another price, not signed in');
  await put('saveMenuDraft', draft, 'decided on an older draft', document, { ...asOwner, 'if-match': '"1"' });
  await put('saveMenuDraft', draft, 'no menu', { categories: 'none' }, asOwner);
  await bare('publishMenu', 'POST', '/api/v1/menu/publish', 'decided on an older draft', {
    ...asOwner,
    'if-match': '"1"',
  });
  await bare('publishMenu', 'POST', '/api/v1/menu/publish', 'another price', { ...asOwner, 'if-match': '"2"' });
  await get('listMenuVersions', versions, 'two versions', asOwner);
  const prices = `/api/v1/menu/items/${item?.id}/prices`;
  await get('listItemPrices', prices, 'whose price changed', asOwner);
  await get('listItemPrices', prices, 'whose price changed, not signed in');
  await get('listItemPrices', '/api/v1/menu/items/coffee/prices', 'whose id is none', asOwner);
  await bare('restoreMenuVersion', 'POST', `${versions}/1/restore`, 'the first menu', asOwner);
  await bare('restoreMenuVersion', 'POST', `${versions}/9/restore`, 'none that there is', asOwner);
  const image =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQI12M408EAAAN4AVVtWFeMAAAAAElFTkSuQmCC';
  await post('uploadPhoto', '/api/v1/photos', 'a photo', { image }, asOwner);
  await post('uploadPhoto', '/api/v1/photos', 'the photo, not signed in', { image });
  await post('uploadPhoto', '/api/v1/photos', 'no photo', { image: 'PHN2Zz4=' }, asOwner);
  await get('exportMenu', '/api/v1/menu/export', 'the draft as a file', asOwner);
  const table = 'category_es,name_es,name_en,price\nPupusas,Frijol,Beans,';
  await post('importMenu', '/api/v1/menu/import', 'a table of one item', { csv: `${table}1.10` }, asOwner);
  await post('importMenu', '/api/v1/menu/import', 'a table without a price', { csv: table }, asOwner);
  await bare('discardMenuDraft', 'DELETE', draft, 'an older draft', { ...asOwner, 'if-match': '"1"' });
  await bare('discardMenuDraft', 'DELETE', draft, 'what was edited', asOwner);
  await bare('restoreMenuVersion', 'POST', `${versions}/1/restore`, 'the first menu again', asOwner);
  await bare('publishMenu', 'POST', '/api/v1/menu/publish', 'the first menu again', asOwner);
}
