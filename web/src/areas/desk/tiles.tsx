import styles from './reports.module.css';

type Props = { tiles: readonly (readonly [name: string, value: string, under: string])[] };

/** A few figures, each large under its name, with a few words below. */
export const Tiles = ({ tiles }: Props) => (
  <dl class={styles.tiles}>
    {tiles.map(([name, value, under]) => (
      <div key={name} class={styles.tile}>
        <dt>{name}</dt>
        <dd class={styles.value}>{value}</dd>
        <dd class={styles.soft}>{under}</dd>
      </div>
    ))}
  </dl>
);
