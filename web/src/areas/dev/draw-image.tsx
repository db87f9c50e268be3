/** A picture that has to be a file, drawn with what the pages are drawn with. `scripts/draw-images.ts` photographs it. */
import '../../components/tokens.css';
import '../../components/base.css';
import { render } from 'preact';
import { Picture, pupusaOf } from '../../components/picture.tsx';
import styles from './image.module.css';
import type { Image } from './image.ts';

export async function draw({ pupusas, size, ground, words }: Image): Promise<void> {
  render(
    <div class={`${styles.paper} ${styles[ground]}`}>
      <div class={styles.row}>
        {pupusas.map((ingredients) => (
          <Picture key={`${ingredients}`} of={pupusaOf(...ingredients)} size={size} />
        ))}
      </div>
      {words !== undefined && <div class={styles.words}>{words}</div>}
    </div>,
    document.body,
  );
  await document.fonts.load('700 1px "Gabarito Variable"');
}
