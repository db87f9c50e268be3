/** The page that docs/ADD_A_PAGE.md adds: its code is put in place in a copy of the app, which then has that page. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Order } from './src/api/types.ts';
import { liveStream, problem, server } from './test/server.ts';
import { itemNamed, placed } from './test/shop.ts';

const document = readFileSync('docs/ADD_A_PAGE.md', 'utf8');

/** A block of code, and the file it is for: a new one, or, with `after`, one that has it below that line. */
type Block = { file: string; after: string | undefined; code: string };

const blocks: Block[] = [...document.matchAll(/^```tsx? file=(\S+)(?: after="([^"\n]+)")?\n(.*?)^```$/gms)].map(
  ([, file = '', after, code = '']) => ({ file, after, code }),
);

/** Inside the repository, where the copy finds node_modules. */
let copy = '';

beforeAll(() => {
  mkdirSync('test-results', { recursive: true });
  copy = mkdtempSync(resolve('test-results', 'add-a-page-'));
  for (const folder of ['web/src', 'functions/domain']) cpSync(folder, join(copy, folder), { recursive: true });
  for (const { file, after, code } of blocks) {
    const path = join(copy, file);
    mkdirSync(dirname(path), { recursive: true });
    if (after === undefined) writeFileSync(path, code, { flag: 'wx' });
    else {
      const before = readFileSync(path, 'utf8');
      expect(before.split(`${after}\n`), `${file} has the line ${after} once`).toHaveLength(2);
      writeFileSync(path, before.replace(`${after}\n`, `${after}\n${code}`));
    }
  }
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** What the compiler finds wrong in the files that the document names. */
function typeErrors(): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    'web/tsconfig.json',
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(String(messageText));
      },
    },
  );
  const files = [...blocks.map(({ file }) => file), 'web/src/vite-env.d.ts'].map((file) => join(copy, file));
  const program = ts.createProgram(files, { ...config?.options, noEmit: true });
  const diagnostics = [
    ...program.getGlobalDiagnostics(),
    ...files.flatMap((file) => {
      const source = program.getSourceFile(file);
      if (source === undefined) throw new Error(`${file} is not compiled`);
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    }),
  ];
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

const order = (id: string, number: number): Order => ({
  ...placed(
    { channel: 'pickup', customer: { name: 'Ana' }, lines: [{ itemId: itemNamed('Loroco').id, quantity: 1 }] },
    id,
  ),
  number,
});

/** Opens the page in the copy, signed in with this role. */
async function open(role: string) {
  server.use(
    http.get('*/api/v1/staff/sessions/current', () =>
      HttpResponse.json({
        staff: { id: 'tita', name: 'Tita', role },
        mustChangePassword: false,
        expiresAt: '2030-01-01T00:00:00.000Z',
      }),
    ),
  );
  const load = (file: string) => import(/* @vite-ignore */ join(copy, 'web/src', file));
  const [{ App }, { startApp }, { stopAll }, { staffPaths }] = await Promise.all(
    ['app/app.tsx', 'app/start.ts', 'browser/life.ts', 'router/staff-paths.ts'].map(load),
  );
  history.replaceState(null, '', staffPaths.cancel);
  await startApp();
  const { unmount } = render(<App />);
  return () => {
    unmount();
    stopAll();
  };
}

describe('a page that is added as the document says', () => {
  it('takes at most 60 lines in at most three files', () => {
    expect(blocks.map(({ file }) => file)).toEqual([...new Set(blocks.map(({ file }) => file))]);
    expect(blocks.length).toBe(3);
    const lines = blocks.flatMap(({ code }) => code.trimEnd().split('\n'));
    expect(lines.length).toBeGreaterThan(30);
    expect(lines.length).toBeLessThanOrEqual(60);
    expect(lines.filter((line) => line.length > 120)).toEqual([]);
  });

  it('has sound types', () => {
    expect(typeErrors()).toEqual([]);
  });

  it('lists orders live, sends the form, and marks missing fields', async () => {
    const stream = liveStream();
    const sent: unknown[] = [];
    server.use(
      http.get('*/api/v1/orders', () => HttpResponse.json({ orders: [order('one', 1)], nextCursor: null })),
      http.get('*/api/v1/events', () => stream.response()),
      http.post('*/api/v1/orders/two/status', async ({ request }) => {
        sent.push(request.headers.get('if-match'), await request.json());
        return HttpResponse.json({ ...order('two', 2), status: 'cancelled', version: 2 });
      }),
    );
    const close = await open('waiter');
    await screen.findByRole('rowheader', { name: '1' });
    screen.getByRole('heading', { level: 1, name: 'Cancelar un pedido' });

    const placedNow = order('two', 2);
    stream.send(1, { type: 'order.placed', orderId: 'two', at: placedNow.placedAt, order: placedNow });
    await screen.findByRole('rowheader', { name: '2' });

    fireEvent.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(await screen.findAllByText('Esto falta.')).toHaveLength(2);
    fireEvent.change(screen.getByLabelText('Pedido'), { target: { value: 'two' } });
    fireEvent.input(screen.getByLabelText('Por qué'), { target: { value: 'Se acabó la masa' } });
    fireEvent.click(screen.getByRole('button', { name: 'Guardar' }));
    await waitFor(() => expect(sent).toEqual(['"1"', { status: 'cancelled', reason: 'Se acabó la masa' }]));
    await screen.findByText('Pedido 2: Se acabó la masa');
    await waitFor(() => expect(screen.queryByRole('rowheader', { name: '2' })).toBeNull());
    expect(screen.getByLabelText('Por qué')).toHaveProperty('value', '');

    stream.end();
    close();
  });

  it('is not for other roles, and asks to sign in again when the session has ended', async () => {
    const closeKitchen = await open('kitchen');
    await screen.findByText('Es para: Mesas, Encargado. Entrá con otra cuenta.');
    closeKitchen();
    server.use(
      http.get('*/api/v1/orders', () => problem(401, 'not-signed-in')),
      http.get('*/api/v1/events', () => problem(401, 'not-signed-in')),
    );
    const close = await open('waiter');
    await screen.findByRole('button', { name: 'Entrar' });
    close();
  });
});
