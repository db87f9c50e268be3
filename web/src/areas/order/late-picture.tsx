import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Drawing } from '../../components/drawing.tsx';
import { Picture } from '../../components/picture.tsx';

/** Short enough that a finger that comes meanwhile is answered within a frame. */
const sliceMs = 6;

/** What is still to be drawn, in the order of the page. */
const waiting = new Set<() => void>();

function drawSome(): void {
  const begunAt = performance.now();
  for (const draw of waiting) {
    waiting.delete(draw);
    draw();
    if (performance.now() - begunAt > sliceMs) break;
  }
  if (waiting.size > 0) setTimeout(drawSome);
}

/**
 * A drawing that comes a moment after its place: eighty of them at once would hold up a slow phone for a second, and
 * nobody sees more than a few.
 */
export function LatePicture(props: Parameters<typeof Picture>[0]) {
  const drawn = useSignal(false);
  useEffect(() => {
    const draw = () => {
      drawn.value = true;
    };
    if (waiting.size === 0) setTimeout(drawSome);
    waiting.add(draw);
    return () => {
      waiting.delete(draw);
    };
  }, []);
  return drawn.value ? <Picture {...props} /> : <Drawing size={props.size}>{null}</Drawing>;
}
