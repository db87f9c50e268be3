import styles from './skeleton.module.css';

/**
 * `page`: a guest's page or one of the staff, with its band; `wide`: with two columns where there is room; `rows`: what stands
 * below a heading; `board`: the kitchen's.
 */
export type Shape = 'page' | 'wide' | 'rows' | 'board';

/** The outline of a page that is on its way, where the page will be. It moves with `--breath`, so not with reduced motion. */
export const Skeleton = ({ shape }: { shape: Shape }) => (
  <div class={styles.skeleton} data-shape={shape} aria-busy="true">
    <div />
  </div>
);
