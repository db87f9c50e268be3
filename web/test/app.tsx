import { fireEvent, render, screen, within } from '@testing-library/preact';
import { vi } from 'vitest';
import { App } from '../src/app/app.tsx';
import { startApp } from '../src/app/start.ts';
import { leavePage } from './setup.ts';

/** Opens the app at `path` as a browser does: with nothing but what was stored before. */
export async function open(path: string): Promise<void> {
  leavePage();
  history.replaceState(null, '', path);
  await startApp();
  render(<App />);
}

/** A private window, or a full disk, until mocks are restored. */
export const keepNothing = () =>
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });

/** The same page again. */
export const reload = (): Promise<void> => open(location.pathname + location.hash);

/** After the next paint effects have run, Preact has tidied up, and what was under way has arrived. */
export const painted = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));

/** The guest's first movement on the menu, on which the page loads what it leaves for a quiet moment, four seconds later at the latest. */
export async function stir(): Promise<void> {
  await screen.findAllByRole('listitem');
  await painted();
  fireEvent.pointerMove(document.body);
}

export const tap = (element: Element): void => {
  fireEvent.click(element);
};

export const type = (element: Element, value: string): void => {
  fireEvent.input(element, { target: { value } });
};

/** Chooses a table, once the room's tables are there to choose from. */
export async function chooseTable(number: number): Promise<void> {
  const room = await screen.findByLabelText('¿Cuál mesa?');
  await within(room).findByRole('option', { name: `Mesa ${number}` });
  fireEvent.change(room, { target: { value: String(number) } });
}

/** Opens an item's sheet from the menu. */
export async function openItem(name: string): Promise<HTMLElement> {
  tap(await screen.findByRole('button', { name: new RegExp(`^${name}`) }));
  return screen.findByRole('dialog', { name });
}

/** Adds one of an item with the choices it comes with, or with these. */
export async function add(name: string, ...choices: string[]): Promise<void> {
  const sheet = within(await openItem(name));
  for (const choice of choices) tap(sheet.getByLabelText(new RegExp(`^${choice}`)));
  tap(sheet.getByRole('button', { name: /^Agregar ?\$/ }));
}
