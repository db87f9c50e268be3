import type { ComponentChildren } from 'preact';
import styles from './radio-tiles.module.css';

/** A question with two or three answers, each as large as a thumb. */
export const RadioTiles = ({ legend, children }: { legend: string; children: ComponentChildren }) => (
  <fieldset class={styles.tiles}>
    <legend>{legend}</legend>
    {children}
  </fieldset>
);

type TileProps = { name: string; checked: boolean; onChoose: () => void; children: ComponentChildren };

export const RadioTile = ({ name, checked, onChoose, children }: TileProps) => (
  <label class={styles.tile}>
    <input type="radio" name={name} checked={checked} onChange={onChoose} />
    <span>{children}</span>
  </label>
);
