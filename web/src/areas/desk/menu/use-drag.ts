import { useRef } from 'preact/hooks';

/** How near to the edge of what scrolls a drag scrolls it, and how far in one frame, in CSS pixels. */
const edge = 64;
const step = 10;

/** Something that a pointer carries: what the list looked like when it was picked up. */
type Drag = {
  row: HTMLElement;
  rows: HTMLElement[];
  /** The top of each row below that of the list, and its height. */
  boxes: { top: number; height: number }[];
  from: number;
  to: number;
  /** How far below the row's own top the pointer holds it. */
  grip: number;
  pointerY: number;
  scroller: Element;
  /** The other list that it is above, and the row there before which it would be let go. */
  over: { target: HTMLElement; before: HTMLElement | undefined } | undefined;
};

type Dropped = (id: string, before: string | undefined) => void;
type Passed = (id: string, into: string, before: string | undefined) => void;

/**
 * Lets the rows of a list be dragged by their handles, with a mouse, a pen or a finger. Each row is a child of the list with its
 * id in `data-id`. `onDrop` gets the row before which it was let go, undefined for the end, and is
 * not called when it stays where it was. With `onPass`, a row can also be let go above another element with `data-takes`: that
 * gets the attribute's value and the row of the list in it, undefined for its end or when the list is closed.
 */
export function useDrag(onDrop: Dropped, onPass?: Passed) {
  const list = useRef<HTMLElement>(null);
  const drag = useRef<Drag | undefined>(undefined);

  const begin = (event: PointerEvent) => {
    const handle = event.currentTarget as HTMLElement;
    const row = handle.closest<HTMLElement>('[data-id]');
    const of = list.current;
    if (row === null || of === null || event.button !== 0) return;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    const top = of.getBoundingClientRect().top;
    const rows = [...of.children].filter((child): child is HTMLElement => child instanceof HTMLElement);
    const boxes = rows.map((each) => {
      const box = each.getBoundingClientRect();
      return { top: box.top - top, height: box.height };
    });
    const from = rows.indexOf(row);
    const grip = event.clientY - top - (boxes[from]?.top ?? 0);
    drag.current = {
      row,
      rows,
      boxes,
      from,
      to: from,
      grip,
      pointerY: event.clientY,
      scroller: scrollerOf(of),
      over: undefined,
    };
    row.dataset.dragged = '';
    requestAnimationFrame(follow);
  };

  /** Once in each frame: what is near the edge scrolls, the row is where the pointer is, the others make room. */
  const follow = () => {
    const now = drag.current;
    if (now === undefined) return;
    if (list.current === null || !now.row.isConnected) return void end();
    scrollNear(now);
    update(now, list.current);
    requestAnimationFrame(follow);
  };

  const update = (now: Drag, of: HTMLElement) => {
    mark(now.over, false);
    now.over = onPass && findOther(of, now.pointerY);
    mark(now.over, true);
    place(now, now.pointerY - of.getBoundingClientRect().top - now.grip);
  };

  const end = () => {
    const over = drag.current;
    drag.current = undefined;
    if (over === undefined) return;
    delete over.row.dataset.dragged;
    mark(over.over, false);
    for (const row of over.rows) row.style.transform = '';
    return over;
  };

  const drop = () => {
    const ended = end();
    if (ended === undefined) return;
    const { row, rows, from, to, over } = ended;
    const id = row.dataset.id ?? '';
    if (over !== undefined) onPass?.(id, over.target.dataset.takes ?? '', over.before?.dataset.id);
    else if (to !== from) onDrop(id, rows.filter((other) => other !== row)[to]?.dataset.id);
  };

  return {
    /** The ref of the list. */
    list: (element: HTMLElement | null): void => {
      list.current = element;
    },
    /** Goes onto a row's handle. */
    handle: {
      onPointerDown: begin,
      onPointerMove: ({ clientY }: PointerEvent) => {
        if (drag.current !== undefined) drag.current.pointerY = clientY;
      },
      onPointerUp: () => {
        const now = drag.current;
        // The last movement may have come in this very frame.
        if (now !== undefined && list.current !== null) update(now, list.current);
        drop();
      },
      onPointerCancel: () => void end(),
      onLostPointerCapture: () => void end(),
    },
  };
}

/** Moves the carried row so that its top is `y` below the list's, and the others out of its way. */
function place(now: Drag, y: number): void {
  const mine = now.boxes[now.from];
  if (mine === undefined) return;
  // Another row makes room once the carried one covers half of it. Above another list, none does.
  now.to = now.over
    ? now.from
    : now.boxes.filter(({ top, height }, place) => {
        const middle = top + height / 2;
        return place < now.from ? middle <= y : place > now.from && middle < y + mine.height;
      }).length;
  now.row.style.transform = `translateY(${y - mine.top}px)`;
  for (const [place, row] of now.rows.entries()) {
    if (row === now.row) continue;
    const rank = place < now.from ? place : place - 1;
    const shift = (rank >= now.to ? 1 : 0) - (place > now.from ? 1 : 0);
    row.style.transform = shift === 0 ? '' : `translateY(${shift * mine.height}px)`;
  }
}

/** The element with `data-takes` at this height that `own` is not in, and the row in it whose middle is next below. */
function findOther(own: HTMLElement, y: number): Drag['over'] {
  const target = [...document.querySelectorAll<HTMLElement>('[data-takes]')].find((each) => {
    const { top, bottom } = each.getBoundingClientRect();
    return top <= y && y < bottom;
  });
  if (target === undefined || target.contains(own)) return undefined;
  const before = [...target.querySelectorAll<HTMLElement>('[data-id]')].find((row) => {
    const { top, height } = row.getBoundingClientRect();
    return row.checkVisibility() && y < top + height / 2;
  });
  return { target, before };
}

/** Shows where the row would be let go, or no longer. */
function mark(over: Drag['over'], isShown: boolean): void {
  if (over === undefined) return;
  over.target.toggleAttribute('data-taking', isShown);
  over.before?.toggleAttribute('data-makes-room', isShown);
}

function scrollNear({ scroller, pointerY }: Drag): void {
  const box =
    scroller === document.scrollingElement ? { top: 0, bottom: innerHeight } : scroller.getBoundingClientRect();
  if (pointerY < box.top + edge) scroller.scrollBy(0, -step);
  else if (pointerY > box.bottom - edge) scroller.scrollBy(0, step);
}

/** The nearest element around `inside` that scrolls: a sheet's, or the page. */
function scrollerOf(inside: Element): Element {
  for (let around = inside.parentElement; around !== null; around = around.parentElement) {
    if (around.scrollHeight > around.clientHeight && /auto|scroll/.test(getComputedStyle(around).overflowY))
      return around;
  }
  return document.scrollingElement ?? document.documentElement;
}
