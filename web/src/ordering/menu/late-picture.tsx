import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Drawing, Picture } from '../../components/picture.tsx';

/** What is still to be drawn, in the order of the page. */
const waiting = new Set<() => void>();

let isDrawing = false;

/** One at a time, so that a finger that comes meanwhile is answered within a frame. */
function drawNext(): void {
  const [draw] = waiting;
  isDrawing = draw !== undefined;
  if (draw === undefined) return;
  waiting.delete(draw);
  draw();
  setTimeout(drawNext);
}

/**
 * A drawing that comes a moment after its place: eighty of them at once would hold up a slow phone for a second, and
 * only a few are on the screen.
 */
export function LatePicture(props: Parameters<typeof Picture>[0]) {
  const drawn = useSignal(false);
  useEffect(() => {
    const draw = () => {
      drawn.value = true;
    };
    waiting.add(draw);
    if (!isDrawing) setTimeout(drawNext);
    isDrawing = true;
    return () => void waiting.delete(draw);
  }, []);
  const Shown = drawn.value ? Picture : Drawing;
  return <Shown {...props} />;
}
