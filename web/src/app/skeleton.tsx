import styles from './skeleton.module.css';

/**
 * `page`: the band at the top and one column, for guests and staff; `wide`: the same with two columns on a wide screen; `rows`:
 * only the rows below a heading that is there already; `board`: the kitchen's columns.
 */
export type Shape = 'page' | 'wide' | 'rows' | 'board';

/** The outline of a page that is on its way, where the page will be. It moves with `--breath`, so not with reduced motion. */
export const Skeleton = ({ shape }: { shape: Shape }) => (
  <div class={styles.skeleton} data-shape={shape} aria-busy="true">
    <div />
  </div>
);
