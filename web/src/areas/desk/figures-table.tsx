import type { ComponentChildren } from 'preact';
import styles from './reports.module.css';

type Props = {
  title: string;
  /** The headings; the first one is of the rows' names. */
  headings: readonly string[];
  /** Each begins with its name. */
  rows: readonly (readonly [name: string, ...figures: ComponentChildren[]])[];
  hint?: string;
};

/** Figures to read down a column: names at the start, numbers at the end, also on a phone. Nothing without rows. */
export function FiguresTable({ title, headings, rows, hint }: Props) {
  if (rows.length === 0) return null;
  return (
    <section class={styles.part}>
      <h2>{title}</h2>
      {hint !== undefined && <p class={styles.soft}>{hint}</p>}
      <table class={styles.figures}>
        <caption class="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...figures]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {figures.map((figure, index) => (
                <td key={headings[index + 1]}>{figure}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
