import { CsvError, type Options, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { EditedCategory, EditedItem, EditedMenu } from '../domain/edited-menu.ts';
import type { FieldError } from '../platform/problems.ts';
import { escapeCell, readKeys, readPrice, readYes, unescapeCell, writePrice } from './csv-cells.ts';

const columns = [
  'id',
  'category_es',
  'category_en',
  'name_es',
  'name_en',
  'description_es',
  'description_en',
  'price',
  'kind',
  'ingredients',
  'picture',
  'tags',
  'comal_units',
  'station',
  'hidden',
  'options',
] as const;
type Column = (typeof columns)[number];
const needed: readonly Column[] = ['category_es', 'name_es', 'name_en', 'price'];
const betweenGroups = ' | ';

/** The items as a table that spreadsheets open: a row for each, in the order of the menu. Option groups stand by name. */
export function writeMenuCsv({ categories, optionGroups }: EditedMenu): string {
  const groupNames = new Map(optionGroups.map(({ id, name }) => [id, name.es]));
  const rows = categories.flatMap((category) =>
    category.items.map(
      (item): Record<Column, string> => ({
        id: item.id,
        category_es: category.name.es,
        category_en: category.name.en,
        name_es: item.name.es,
        name_en: item.name.en,
        description_es: item.description?.es ?? '',
        description_en: item.description?.en ?? '',
        price: writePrice(item.priceCents),
        kind: item.kind,
        ingredients: item.ingredients.join(' '),
        picture: item.picture ?? '',
        tags: item.tags.join(' '),
        comal_units: String(item.comalUnits),
        station: item.station ?? '',
        hidden: item.hidden ? 'yes' : 'no',
        options: item.optionGroupIds.map((id) => groupNames.get(id) ?? '').join(betweenGroups),
      }),
    ),
  );
  const cells = rows.map((row) => columns.map((column) => escapeCell(row[column])));
  return stringify([[...columns], ...cells], { bom: true, record_delimiter: 'windows' });
}

/** A menu that was read from a table, and where each of its items stood, by id; or what is wrong, by line and column. */
export type ReadCsv =
  | { ok: true; menu: EditedMenu; lines: ReadonlyMap<string, number> }
  | { ok: false; errors: FieldError[] };

/** The errors that are listed: enough to see what is wrong, and no more than a page shows. */
const mostErrors = 20;

/** What is wrong in a cell of a line, which is counted from 1. */
export const atLine = (line: number, column: string, message: string): FieldError => ({
  path: `csv.${line}.${column}`,
  message: `line ${line}, ${column}: ${message}`,
});

/**
 * Reads a table as `writeMenuCsv` makes it, or as spreadsheets save it: with or without a byte-order mark, with commas,
 * semicolons or tabs, with decimal commas. A column that is not there leaves that of an item as it is in `known`. A row
 * without an id is the item of that name in that category, or a new one. Option groups are those of `known`.
 */
export function readMenuCsv(text: string, known: EditedMenu, newId: () => string): ReadCsv {
  const table = readTable(text);
  if (!table.ok) return table;
  const { header, rows } = table;
  const missing = needed.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    return { ok: false, errors: missing.map((column) => atLine(1, column, 'this column is missing')) };
  }
  const errors: FieldError[] = [];
  const lines = new Map<string, number>();
  const categories = new Map<string, EditedCategory>();
  for (const { cells, line } of rows) {
    const at = (column: Column): string | undefined => {
      const index = header.indexOf(column);
      return index === -1 ? undefined : unescapeCell(cells[index] ?? '');
    };
    const refuse = (column: Column, message: string) => errors.push(atLine(line, column, message));
    if (cells.length > header.length) refuse('id', `has ${cells.length} cells, more than the first line`);
    const category = categoryOf(at, known, newId);
    const home = categories.get(category.name.es) ?? { ...category, items: [] };
    categories.set(category.name.es, home);
    const item = readItem(at, known, category, newId, refuse);
    lines.set(item.id, line);
    home.items.push(item);
    if (errors.length >= mostErrors) break;
  }
  if (errors.length > 0) return { ok: false, errors };
  // A category without items has no row to stand in.
  const empty = known.categories.filter(({ name, items }) => items.length === 0 && !categories.has(name.es));
  return {
    ok: true,
    menu: { categories: [...categories.values(), ...empty], optionGroups: known.optionGroups },
    lines,
  };
}

type Cells = (column: Column) => string | undefined;

function categoryOf(at: Cells, known: EditedMenu, newId: () => string): Omit<EditedCategory, 'items'> {
  const es = (at('category_es') ?? '').trim();
  const same = known.categories.find(({ name }) => name.es === es);
  const en = at('category_en')?.trim();
  return { id: same?.id ?? newId(), name: { es, en: en || (same?.name.en ?? es) } };
}

function readItem(
  at: Cells,
  known: EditedMenu,
  category: Omit<EditedCategory, 'items'>,
  newId: () => string,
  refuse: (column: Column, message: string) => void,
): EditedItem {
  const id = at('id')?.trim();
  const [es, en] = [at('name_es') ?? '', at('name_en') ?? ''];
  const neighbours = known.categories.find((one) => one.id === category.id)?.items ?? [];
  const was = id
    ? known.categories.flatMap(({ items }) => items).find((item) => item.id === id)
    : neighbours.find(({ name }) => name.es === es.trim());
  const price = readPrice(at('price') ?? '');
  if (price === undefined) refuse('price', 'must be a price such as 1.25');
  const hidden = readYes(at('hidden') ?? '');
  if (hidden === undefined) refuse('hidden', 'must be yes or no');
  const units = at('comal_units')?.trim() || undefined;
  if (units !== undefined && !/^\d{1,3}$/.test(units)) refuse('comal_units', 'must be a whole number');
  const groupIds = at('options')
    ?.split('|')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .flatMap((name) => {
      const group = known.optionGroups.find((one) => one.name.es === name);
      if (group === undefined) refuse('options', `there is no option group “${name}”`);
      return group?.id ?? [];
    });
  const [about, aboutEn] = [at('description_es'), at('description_en')];
  const ofKind = at('kind')?.trim() || undefined;
  return {
    id: id || (was?.id ?? newId()),
    name: { es, en },
    description: about === undefined ? (was?.description ?? null) : described(about, aboutEn ?? ''),
    priceCents: price ?? 0,
    // What it is not is found by the document's own rules.
    kind: (ofKind ?? was?.kind ?? neighbours[0]?.kind ?? 'other') as EditedItem['kind'],
    ingredients: at('ingredients') === undefined ? (was?.ingredients ?? []) : readKeys(at('ingredients') ?? ''),
    picture: at('picture') === undefined ? (was?.picture ?? null) : at('picture')?.trim() || null,
    photo: was?.photo ?? null,
    tags: at('tags') === undefined ? (was?.tags ?? []) : readKeys(at('tags') ?? ''),
    comalUnits: units === undefined ? (was?.comalUnits ?? neighbours[0]?.comalUnits ?? 0) : Number(units),
    station: at('station') === undefined ? (was?.station ?? null) : at('station')?.trim() || null,
    hidden: at('hidden') === undefined ? (was?.hidden ?? false) : (hidden ?? false),
    optionGroupIds: groupIds ?? was?.optionGroupIds ?? [],
  };
}

const described = (es: string, en: string) => (es.trim() === '' && en.trim() === '' ? null : { es, en });

type Row = { cells: string[]; line: number };
type Table = { ok: true; header: string[]; rows: Row[] } | { ok: false; errors: FieldError[] };

function readTable(text: string): Table {
  // Excel begins some files with the separator that it has used.
  const body = text.replace(/^\uFEFF/, '');
  const first = /^.*$/m.exec(body)?.[0] ?? '';
  const named = /^sep=(.)\r?$/i.exec(first)?.[1];
  const delimiter = named ?? [';', '\t'].find((sign) => first.includes(sign)) ?? ',';
  const options = { delimiter, relax_column_count: true, skip_empty_lines: true, info: true } satisfies Options;
  try {
    // With `info` each record comes with its line in the file, which csv-parse's types leave out.
    const records = parse(body, { ...options, from: named === undefined ? 1 : 2 }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    const [head, ...rest] = records;
    const rows = rest
      .map(({ record, info }) => ({ cells: record, line: info.lines }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
    return { ok: true, header: head?.record.map((name) => name.trim().toLowerCase()) ?? [], rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { ok: false, errors: [atLine(Number(error.lines ?? 1), 'csv', error.message)] };
  }
}
