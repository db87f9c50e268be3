import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnchanged, type MenuChanges } from '../domain/menu-changes.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { escapeCell, readPrice, unescapeCell, writePrice } from './csv-cells.ts';
import { exportMenu } from './export-menu.ts';
import { getMenuDraft } from './get-menu-draft.ts';
import { importMenu } from './import-menu.ts';

const shop = await openTestShop();
const asManager = { as: 'manager' as const };
const exported = async () => (await shop.call(exportMenu, {}, asManager)).body as { document: object; csv: string };
const send = (body: object) => shop.call(importMenu, { body }, asManager);
const changesOf = async (body: object): Promise<MenuChanges> => {
  const answer = await send(body);
  expect(answer).toMatchObject({ status: 200 });
  return (answer.body as { changes: MenuChanges }).changes;
};
const errorsOf = async (body: object): Promise<string[]> => {
  const answer = await send(body);
  expect(answer).toMatchObject({ status: 422, body: { code: 'validation-failed' } });
  return (answer.body as { errors: { path: string }[] }).errors.map(({ path }) => path);
};
const nothing = { added: [], removed: [], changed: [], prices: [], reordered: false };

describe('the menu’s file', () => {
  it('is read as what was written, as a document and as a table', async () => {
    const { document, csv } = await exported();
    expect(csv.split('\r\n')).toHaveLength(1 + 78 + 1);
    expect(await changesOf({ document })).toEqual(nothing);
    expect(await changesOf({ csv })).toEqual(nothing);
  });

  it('is read as spreadsheets save it: semicolons, decimal commas, a line that names the separator, no BOM', async () => {
    const { csv } = await exported();
    const saved = csv
      .replace('\uFEFF', '')
      .split('\r\n')
      .map((line) => line.replace(/(?<=,)(\d+)\.(\d\d)(?=,)/, '$1@$2'))
      // Names with a comma are in quotes.
      .map((line) => line.replace(/("[^"]*")|,/g, (_, quoted: string | undefined) => quoted ?? ';'))
      .map((line) => line.replace(/(?<=;)(\d+)@(\d\d)(?=;)/, '$1,$2'));
    for (const table of [saved.join('\n'), `sep=;\r\n${saved.join('\r\n')}`, `\uFEFF${saved.join('\r\n')}`]) {
      expect(await changesOf({ csv: table })).toEqual(nothing);
    }
  });

  it('says what it would change, and changes nothing', async () => {
    const { csv } = await exported();
    const lines = csv.split('\r\n').filter((line) => !line.includes(',Ayote,'));
    const dearer = lines.map((line) => (line.includes(',Horchata,') ? line.replace(',1.50,', ',1.75,') : line));
    const added = [...dearer.slice(0, -1), ',Postres,Desserts,Nuegados,Nuegados,,,2,,,,,,,', ''].join('\r\n');
    expect(await changesOf({ csv: added })).toMatchObject({
      prices: [{ name: { es: 'Horchata' }, fromCents: 150, toCents: 175 }],
      removed: [{ name: { es: 'Ayote' } }],
      added: [
        { part: 'category', name: { es: 'Postres' } },
        { part: 'item', name: { es: 'Nuegados' } },
      ],
      changed: [],
    });
    const { body } = await shop.call(getMenuDraft, {}, asManager);
    expect(isUnchanged((body as { changes: MenuChanges }).changes)).toBe(true);
  });

  it('may have only names and prices: the rest of each item stays as it is', async () => {
    const table = 'category_es,name_es,name_en,price\nPupusas,Frijol,Beans,1.10\n';
    const changes = await changesOf({ csv: table });
    expect(changes.prices).toMatchObject([{ name: { es: 'Frijol' }, fromCents: 100, toCents: 110 }]);
    expect(changes.changed).toEqual([]);
  });

  it('names the line and the column of what is wrong, also of one row in ten thousand', async () => {
    const header = 'category_es,name_es,name_en,price';
    const rows = Array.from({ length: 10_000 }, (_, index) => `Pupusas,A${index},A${index},1.25`);
    rows[7_654] = 'Pupusas,Rara,Odd,caro';
    expect(await errorsOf({ csv: [header, ...rows].join('\n') })).toEqual(['csv.7656.price']);
    const longName = ['Pupusas,Frijol,Beans,1', `Pupusas,${'x'.repeat(81)},Long,1`];
    expect(await errorsOf({ csv: [header, ...longName].join('\n') })).toEqual(['csv.3.name_es']);
    expect(await errorsOf({ csv: 'category_es,name_es\nPupusas,Frijol' })).toEqual(['csv.1.name_en', 'csv.1.price']);
    expect(await errorsOf({ csv: `${header}\nPupusas,"Frijol,Beans,1` })).toEqual(['csv.2.csv']);
    expect(await errorsOf({ csv: `${header},options\nPupusas,Frijol,Beans,1,Colores` })).toEqual(['csv.2.options']);
    expect(await errorsOf({})).toEqual(['']);
    expect(await errorsOf({ csv: header, document: { categories: [], optionGroups: [] } })).toEqual(['']);
  });

  it('can hide no formula: a cell that a spreadsheet would run is text there, and the same text again here', () => {
    expect(escapeCell('=HYPERLINK("http://x")')).toBe('\'=HYPERLINK("http://x")');
    expect(escapeCell('Frijol')).toBe('Frijol');
    const risky = fc.stringMatching(/^'{0,2}[=+\-@\t'a]{0,3}[a-z]{0,3}$/);
    fc.assert(
      fc.property(risky, (text) => {
        expect(escapeCell(text)).not.toMatch(/^[=+\-@\t\r]/);
        expect(unescapeCell(escapeCell(text))).toBe(text);
      }),
    );
  });

  it('has prices to the cent', () => {
    fc.assert(fc.property(fc.nat(1_000_000), (cents) => readPrice(writePrice(cents)) === cents));
    expect(['1,5', '$ 2', '1.250', '-1', '', '1e3', '1.2.3'].map(readPrice)).toEqual([
      150,
      200,
      ...Array<undefined>(5).fill(undefined),
    ]);
  });
});
