/** Stands the tickets of the board in columns: measures them after they are rendered, and moves them without rendering. */
import { type ReadonlySignal, type Signal, signal, useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Order } from '../../api/types.ts';
import { usePlaces } from './board.ts';
import { density, textScale } from './look.ts';
import { type Measured, type Piece, packTickets } from './pack-tickets.ts';

/** Which pages of columns there are, and how many tickets stand before and behind the columns in sight. */
export type Pages = { page: number; pages: number; before: number; behind: number };
const onePage: Pages = { page: 0, pages: 1, before: 0, behind: 0 };

/** The first block of each piece of a ticket but its first: empty for a ticket that stands in one piece. */
export type Cuts = readonly number[];
const uncut: Cuts = [];

/** Where the board is too small for columns, tickets stand one below the other (the same condition as in the style sheet). */
const tooSmall = '(max-width: 47.9375rem), (max-height: 29.9375rem)';

/** The columns of one element. Its tickets' pieces are marked `data-piece` (the order's id), their parts `data-part`. */
function keepFlow(pages: Signal<Pages>) {
  const cuts = new Map<string, Signal<Cuts>>();
  let starts: { id: string; column: number }[] = [];
  let perPage = 1;
  let step = 1;

  const cutsOf = (id: string): Signal<Cuts> => {
    const known = cuts.get(id) ?? signal(uncut);
    cuts.set(id, known);
    return known;
  };

  /** Counts what is out of sight of `box`. */
  function count(box: HTMLElement): void {
    const first = Math.round(box.scrollLeft / step);
    const columns = 1 + Math.max(0, ...starts.map(({ column }) => column));
    const next: Pages = {
      page: Math.ceil(first / perPage),
      pages: Math.ceil(columns / perPage),
      before: starts.filter(({ column }) => column < first).length,
      behind: starts.filter(({ column }) => column >= first + perPage).length,
    };
    const known = pages.peek();
    if (Object.keys(next).some((key) => next[key as keyof Pages] !== known[key as keyof Pages])) pages.value = next;
  }

  /** Where each ticket stands, as a text that changes when it moves. */
  function layOut(box: HTMLElement, ids: readonly string[]): ReadonlyMap<string, string> {
    for (const id of cuts.keys()) if (!ids.includes(id)) cuts.delete(id);
    const columnHeight = box.clientHeight;
    const isList = matchMedia(tooSmall).matches || columnHeight === 0;
    box.dataset.list = String(isList);
    const piecesOf = findPieces(box);
    if (isList) {
      starts = [];
      for (const pieces of piecesOf.values()) for (const piece of pieces) piece.removeAttribute('style');
      for (const cut of cuts.values()) cut.value = uncut;
      pages.value = onePage;
      return new Map();
    }
    const style = getComputedStyle(box);
    const px = (name: string) => Number.parseFloat(style.getPropertyValue(name)) * rootPx();
    const gap = px('--column-gap');
    // A client's width is rounded, and columns by it would be too wide by a part of a pixel.
    const width = box.getBoundingClientRect().width;
    perPage = Math.max(1, Math.floor((width + gap) / (px('--column-width') + gap)));
    step = (width + gap) / perPage;
    for (const pieces of piecesOf.values()) for (const piece of pieces) piece.style.inlineSize = `${step - gap}px`;
    const measured = ids.flatMap((id) => measure(id, piecesOf.get(id) ?? []) ?? []);
    const packed = packTickets(measured, { columnHeight, gap });
    starts = [...packed].map(([id, [first]]) => ({ id, column: first?.column ?? 0 }));
    const { top: boxTop } = box.getBoundingClientRect();
    const stands = new Map<string, string>();
    for (const [id, pieces] of packed) {
      const next = pieces.slice(1).map(({ from }) => from);
      const cut = cutsOf(id);
      if (String(next) !== String(cut.peek())) cut.value = next;
      for (const [index, piece] of (piecesOf.get(id) ?? []).entries()) place(piece, pieces[index], step);
      stands.set(id, `${pieces.map(({ column, top }) => `${column} ${top}`)} ${boxTop}`);
    }
    count(box);
    return stands;
  }

  return {
    cutsOf: (id: string): ReadonlySignal<Cuts> => cutsOf(id),
    layOut,
    count,
    /** Shows the page before (-1) or behind (1). */
    turn(box: HTMLElement, by: number): void {
      const first = Math.round(box.scrollLeft / step) + by * perPage;
      box.scrollTo({ left: Math.max(0, first) * step, behavior: 'instant' });
    },
  };
}

function findPieces(box: HTMLElement): ReadonlyMap<string, HTMLElement[]> {
  const found = new Map<string, HTMLElement[]>();
  for (const piece of box.querySelectorAll<HTMLElement>('[data-piece]')) {
    const id = piece.dataset.piece ?? '';
    found.set(id, [...(found.get(id) ?? []), piece]);
  }
  return found;
}

const rootPx = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

function place(piece: HTMLElement, at: Piece | undefined, step: number): void {
  if (at === undefined) return;
  piece.style.insetInlineStart = `${at.column * step}px`;
  piece.style.insetBlockStart = `${at.top}px`;
}

function measure(id: string, pieces: readonly HTMLElement[]): Measured | undefined {
  const [first] = pieces;
  if (first === undefined) return undefined;
  const parts = (name: string, within: readonly HTMLElement[] = pieces) =>
    within.flatMap((piece) => [...piece.querySelectorAll<HTMLElement>(`[data-part="${name}"]`)]);
  const height = (element: HTMLElement) => element.getBoundingClientRect().height;
  return {
    id,
    fixed: [...parts('head', [first]), ...parts('foot', [first])].reduce((sum, part) => sum + height(part), 0),
    heading: Math.max(0, ...parts('guest').map(height)),
    blocks: parts('block').map((block) => ({
      height: height(block),
      guest: block.dataset.guest ?? '',
      isLine: block.dataset.guest !== undefined,
    })),
  };
}

type Flow = {
  box: RefObject<HTMLDivElement | null>;
  pages: ReadonlySignal<Pages>;
  cutsOf: (id: string) => ReadonlySignal<Cuts>;
  isSettled: (id: string) => ReadonlySignal<boolean>;
  /** Measures again: call it after a ticket was cut anew. */
  layOut: () => void;
  /** Shows the page of columns before (-1) or behind (1). */
  turn: (by: number) => void;
};

/** Keeps `orders` in columns inside the element that gets `box`, in their order, whatever changes their sizes. */
export function useFlow(orders: readonly Order[]): Flow {
  const box = useRef<HTMLDivElement>(null);
  const pages = useMemo(() => signal(onePage), []);
  const flow = useMemo(() => keepFlow(pages), []);
  const ids = useMemo(() => orders.map(({ id }) => id), [orders]);
  const places = usePlaces(ids);
  const latest = useRef(orders);
  latest.current = orders;

  const layOut = useMemo(() => {
    const seen = new WeakSet<Element>();
    const observer = new ResizeObserver(() => run());
    const observe = (element: Element) => {
      if (!seen.has(element)) observer.observe(element);
      seen.add(element);
    };
    function run(): void {
      const element = box.current;
      if (element === null) return;
      const shown = latest.current;
      const stands = flow.layOut(
        element,
        shown.map(({ id }) => id),
      );
      places.stand(new Map(shown.map(({ id, status }) => [id, `${status} ${stands.get(id) ?? ''}`])));
      observe(element);
      for (const piece of element.querySelectorAll('[data-piece]')) observe(piece);
    }
    return { run, stop: () => observer.disconnect() };
  }, []);
  useLayoutEffect(layOut.run, [orders]);
  useEffect(() => layOut.stop, []);
  useEffect(() => {
    const element = box.current;
    const onScroll = () => element !== null && flow.count(element);
    element?.addEventListener('scroll', onScroll, { passive: true });
    return () => element?.removeEventListener('scroll', onScroll);
  }, []);
  useSignalEffect(() => {
    void [density.value, textScale.value];
    layOut.run();
  });

  const turn = useMemo(() => (by: number) => box.current !== null && flow.turn(box.current, by), []);

  return {
    box,
    pages,
    cutsOf: flow.cutsOf,
    isSettled: places.isSettled,
    layOut: layOut.run,
    turn,
  };
}
