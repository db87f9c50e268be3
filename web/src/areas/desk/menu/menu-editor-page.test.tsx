import { fireEvent, screen, within } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { menuChanges } from '../../../../../functions/domain/menu-changes.ts';
import { server } from '../../../../test/server.ts';
import { openForStaff } from '../../../../test/staff.tsx';
import type { EditedItem, MenuDocument, MenuDraft } from '../../../api/types.ts';
import { session } from '../../../session/session.ts';
import { opened, problem } from '../../kitchen/testing.ts';
import { MenuEditorPage } from './menu-editor-page.tsx';

const item = (id: string, es: string, priceCents: number): EditedItem => ({
  id,
  name: { es, en: es },
  description: null,
  priceCents,
  kind: 'pupusa',
  ingredients: [],
  picture: null,
  photo: null,
  tags: [],
  comalUnits: 1,
  hidden: false,
  station: 'comal',
  optionGroupIds: ['size'],
});

const published: MenuDocument = {
  categories: [
    {
      id: 'pupusas',
      name: { es: 'Pupusas', en: 'Pupusas' },
      items: [item('frijol', 'Frijol', 100), item('loroco', 'Loroco', 125)],
    },
    { id: 'sodas', name: { es: 'Sodas', en: 'Sodas' }, items: [] },
  ],
  optionGroups: [
    {
      id: 'size',
      name: { es: 'Tamaño', en: 'Size' },
      role: 'size',
      min: 1,
      max: 1,
      options: [
        { id: 'small', name: { es: 'Pequeña', en: 'Small' }, priceCents: -25, default: false, ingredients: [] },
        { id: 'usual', name: { es: 'Normal', en: 'Regular' }, priceCents: 0, default: true, ingredients: [] },
      ],
    },
  ],
};

/** The shop's draft, as the server has it. */
let kept: MenuDraft;
const keep = (document: MenuDocument, by = 'Ana') => {
  kept = {
    document,
    version: kept.version + 1,
    basedOn: 0,
    changedBy: { staffId: by, name: by },
    changedAt: '2026-11-21T18:00:00.000Z',
    changes: menuChanges(published, document),
  };
};
const saved: MenuDocument[] = [];

beforeEach(() => {
  kept = {
    document: published,
    version: 1,
    basedOn: 0,
    changedBy: null,
    changedAt: null,
    changes: menuChanges(published, published),
  };
  saved.length = 0;
  session.value = { ...opened, staff: { id: 'ana', name: 'Ana', role: 'manager' } };
  server.use(
    http.get('*/api/v1/menu/draft', () => HttpResponse.json(kept)),
    http.put('*/api/v1/menu/draft', async ({ request }) => {
      if (request.headers.get('if-match') !== `"${kept.version}"`) return problem(412, 'stale-version');
      const document = (await request.json()) as MenuDocument;
      saved.push(document);
      keep(document);
      return HttpResponse.json(kept);
    }),
  );
});

const open = async () => {
  openForStaff(MenuEditorPage, { roles: ['manager'] });
  await screen.findByText('Es el menú que ven tus clientes.');
};
const button = (name: string | RegExp) => screen.getByRole('button', { name, hidden: true });
const write = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const namesSaved = () => saved.at(-1)?.categories[0]?.items.map(({ name }) => name.es);
/** Opens the item, and answers its sheet. */
const openItem = (name: string) => {
  fireEvent.click(screen.getByText(name));
  return within(screen.getByRole('dialog', { hidden: true }));
};

describe('the editor of the menu', () => {
  it('changes a price, and says what is not published yet', async () => {
    await open();
    openItem('Loroco');
    write('Precio', '1,50');
    fireEvent.click(button('Guardar'));
    await screen.findByText('Hay 1 cambio sin publicar');
    expect(saved).toHaveLength(1);
    expect(saved[0]?.categories[0]?.items[1]).toEqual({ ...item('loroco', 'Loroco', 125), priceCents: 150 });
  });

  it('marks what an item may do harm with, beside what else is said of it', async () => {
    await open();
    const sheet = openItem('Loroco');
    fireEvent.click(sheet.getByLabelText('Vegetariano'));
    fireEvent.click(sheet.getByLabelText('Ajonjolí'));
    fireEvent.click(button('Guardar'));
    await vi.waitFor(() => expect(saved[0]?.categories[0]?.items[1]?.tags).toEqual(['vegetarian', 'sesame']));
  });

  it('says what is wrong before anything is sent', async () => {
    await open();
    openItem('Loroco');
    write('Precio', 'caro');
    fireEvent.click(button('Guardar'));
    await screen.findByText('Escribí un precio como 1.25.');
    expect(saved).toEqual([]);
  });

  it('says when an option would make it cheaper than nothing', async () => {
    server.use(
      http.put('*/api/v1/menu/draft', () =>
        HttpResponse.json(
          {
            type: 'urn:pupuseria:problem:validation-failed',
            status: 422,
            code: 'validation-failed',
            errors: [{ path: 'categories.0.items.1.priceCents', message: 'must be 15 cents more' }],
          },
          { status: 422, headers: { 'content-type': 'application/problem+json' } },
        ),
      ),
    );
    await open();
    openItem('Loroco');
    write('Precio', '0.10');
    fireEvent.click(button('Guardar'));
    await screen.findByText('Con la opción más barata costaría menos que nada.');
  });

  it('adds an item that has what its neighbours have', async () => {
    await open();
    fireEvent.click(button('Agregar un producto a Pupusas'));
    const [es, en] = [screen.getAllByLabelText('En español')[0], screen.getAllByLabelText('En inglés')[0]];
    if (es === undefined || en === undefined) throw new Error('an item has a name');
    fireEvent.input(es, { target: { value: 'Chipilín' } });
    fireEvent.input(en, { target: { value: 'Chipilín leaf' } });
    write('Precio', '1');
    fireEvent.click(button('Guardar'));
    await screen.findByText('Chipilín');
    const added = saved[0]?.categories[0]?.items[2];
    expect(added).toMatchObject({
      name: { es: 'Chipilín', en: 'Chipilín leaf' },
      priceCents: 100,
      optionGroupIds: ['size'],
      kind: 'pupusa',
    });
    expect(added?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('moves an item, and leaves the first where it is', async () => {
    await open();
    fireEvent.click(button('Subir Frijol'));
    fireEvent.click(button('Bajar Frijol'));
    await vi.waitFor(() => expect(namesSaved()).toEqual(['Loroco', 'Frijol']));
    expect(saved).toHaveLength(1);
  });

  it('moves the last item of a category on into the next one, with the same button, and back', async () => {
    await open();
    const itemsSaved = () => saved.at(-1)?.categories.map(({ items }) => items.map(({ id }) => id));
    fireEvent.click(button('Pasar Loroco a Sodas'));
    await vi.waitFor(() => expect(document.activeElement).toBe(button('Bajar Loroco')));
    expect(itemsSaved()).toEqual([['frijol'], ['loroco']]);
    fireEvent.click(button('Pasar Loroco a Pupusas'));
    await vi.waitFor(() => expect(document.activeElement).toBe(button('Subir Loroco')));
    expect(itemsSaved()).toEqual([['frijol', 'loroco'], []]);
  });

  it('keeps an item where it was when the category that it was moved to was removed meanwhile', async () => {
    await open();
    const sheet = openItem('Loroco');
    keep({ ...published, categories: published.categories.slice(0, 1) });
    fireEvent.change(sheet.getByLabelText('Categoría'), { target: { value: 'sodas' } });
    fireEvent.click(button('Guardar'));
    await vi.waitFor(() => expect(namesSaved()).toEqual(['Frijol', 'Loroco']));
  });

  it('takes off with a minus what an option adds', async () => {
    await open();
    fireEvent.click(button(/^Cambiar\s*Tamaño/));
    const [first] = screen.getAllByLabelText('Le suma al precio');
    if (first === undefined) throw new Error('the group has an option');
    expect((first as HTMLInputElement).value).toBe('-0.25');
    fireEvent.input(first, { target: { value: '-0.30' } });
    fireEvent.click(button('Guardar'));
    await vi.waitFor(() => expect(saved[0]?.optionGroups[0]?.options[0]?.priceCents).toBe(-30));
  });

  it('keeps what somebody else saved meanwhile of another item', async () => {
    await open();
    openItem('Loroco');
    keep({
      ...published,
      categories: published.categories.map((category) => ({
        ...category,
        items: category.items.map((one) => (one.id === 'frijol' ? { ...one, priceCents: 110 } : one)),
      })),
    });
    write('Precio', '1.50');
    fireEvent.click(button('Guardar'));
    await screen.findByText('Hay 2 cambios sin publicar');
    expect(saved[0]?.categories[0]?.items.map(({ priceCents }) => priceCents)).toEqual([110, 150]);
  });

  it('shows both and asks when somebody else changed the same item', async () => {
    await open();
    openItem('Loroco');
    keep(
      {
        ...published,
        categories: published.categories.map((category) => ({
          ...category,
          items: category.items.map((one) => (one.id === 'loroco' ? { ...one, priceCents: 140 } : one)),
        })),
      },
      'Berta',
    );
    write('Precio', '1.50');
    fireEvent.click(button('Guardar'));
    await screen.findByText(/Berta guardó otra cosa/);
    const sheet = within(screen.getByRole('dialog', { name: 'Otra persona cambió lo mismo', hidden: true }));
    sheet.getByText('$1.50');
    sheet.getByText('$1.40');
    expect(saved).toEqual([]);
    fireEvent.click(button('Dejar lo mío'));
    await vi.waitFor(() => expect(saved[0]?.categories[0]?.items[1]?.priceCents).toBe(150));
  });

  it('publishes what it has shown, and asks again when that is not the draft any more', async () => {
    await open();
    openItem('Loroco');
    write('Precio', '1.50');
    fireEvent.click(button('Guardar'));
    await screen.findByText('Hay 1 cambio sin publicar');
    const asked: (string | null)[] = [];
    server.use(
      http.post('*/api/v1/menu/publish', ({ request }) => {
        asked.push(request.headers.get('if-match'));
        return problem(412, 'stale-version');
      }),
    );
    fireEvent.click(button('Publicar…'));
    screen.getByText('Loroco: $1.25 → $1.50');
    fireEvent.click(button('Publicar'));
    await screen.findByText('Otra persona guardó antes. Ya ves lo suyo: revisalo y probá otra vez.');
    expect(asked).toEqual(['"2"']);
  });

  it('says so when the network is cut while it publishes, and shows what came of it', async () => {
    await open();
    openItem('Loroco');
    write('Precio', '1.50');
    fireEvent.click(button('Guardar'));
    await screen.findByText('Hay 1 cambio sin publicar');
    server.use(
      http.post('*/api/v1/menu/publish', () => {
        // It is published; the answer is lost.
        kept = { ...kept, changes: menuChanges(published, published) };
        return HttpResponse.error();
      }),
    );
    fireEvent.click(button('Publicar…'));
    fireEvent.click(button('Publicar'));
    await screen.findByText('Es el menú que ven tus clientes.');
    expect((await screen.findByRole('alert')).textContent).not.toBe('');
  });

  it('shows what a file would change before it becomes the draft', async () => {
    const dearer: MenuDocument = {
      ...published,
      categories: published.categories.map((category) => ({
        ...category,
        items: category.items.map((one) => ({ ...one, priceCents: one.priceCents + 5 })),
      })),
    };
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/v1/menu/import', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ document: dearer, changes: menuChanges(published, dearer) });
      }),
    );
    await open();
    fireEvent.click(button('Importar y exportar'));
    // As Excel for Windows saves it: the ñ is one byte.
    const file = new File([Uint8Array.from([0x61, 0xf1, 0x6f])], 'menu.csv');
    fireEvent.change(screen.getByLabelText('Traer un menú de un archivo'), { target: { files: [file] } });
    await screen.findByText('Frijol: $1.00 → $1.05');
    expect(sent).toEqual([{ csv: 'año' }]);
    expect(saved).toEqual([]);
    fireEvent.click(button('Poner en el borrador'));
    await vi.waitFor(() => expect(saved).toEqual([dearer]));
  });

  it('names the line of a file that is wrong', async () => {
    const errors = [{ path: 'csv.17.price', message: 'line 17, price: must be a price such as 1.25' }];
    server.use(
      http.post('*/api/v1/menu/import', () =>
        HttpResponse.json(
          { type: 'urn:pupuseria:problem:validation-failed', status: 422, code: 'validation-failed', errors },
          { status: 422, headers: { 'content-type': 'application/problem+json' } },
        ),
      ),
    );
    await open();
    fireEvent.click(button('Importar y exportar'));
    const file = new File(['category_es;price'], 'menu.csv');
    fireEvent.change(screen.getByLabelText('Traer un menú de un archivo'), { target: { files: [file] } });
    await screen.findByText('Línea 17, columna price');
    expect(saved).toEqual([]);
  });
});
