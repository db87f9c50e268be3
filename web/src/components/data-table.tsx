import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { language, t } from '../i18n/index.ts';
import styles from './data-table.module.css';

export type Column<Row> = {
  key: string;
  /** Its heading; empty for a column of buttons. */
  title: string;
  cell: (row: Row) => ComponentChildren;
  /** What its rows are sorted by: text in the reader's alphabetical order, numbers by size. Without it, it cannot be sorted by. */
  sortBy?: (row: Row) => string | number;
};

type Props<Row> = {
  /** What the table lists, for a screen reader. */
  caption: string;
  /** Undefined while they are loading. */
  rows: readonly Row[] | undefined;
  /** The first one names the row. */
  columns: readonly [Column<Row>, ...Column<Row>[]];
  rowKey: (row: Row) => string;
  /** What stands there when there are no rows. */
  empty: ComponentChildren;
};

const compare = (one: string | number, other: string | number): number =>
  typeof one === 'number' && typeof other === 'number'
    ? one - other
    : String(one).localeCompare(String(other), language.value, { numeric: true });

/** Rows that can be sorted by tapping a heading: a table where there is room for one, else a card for each row. */
export function DataTable<Row>({ caption, rows, columns, rowKey, empty }: Props<Row>) {
  const first = columns.find(({ sortBy }) => sortBy !== undefined);
  const sort = useSignal({ key: first?.key, isDescending: false });
  if (rows === undefined) {
    return (
      <p class={styles.nothing} role="status">
        {t.value.loading}
      </p>
    );
  }
  if (rows.length === 0) return <div class={styles.nothing}>{empty}</div>;

  const by = columns.find(({ key }) => key === sort.value.key)?.sortBy;
  const sign = sort.value.isDescending ? -1 : 1;
  const sorted = by === undefined ? rows : rows.toSorted((one, other) => sign * compare(by(one), by(other)));
  const [{ cell: nameOf }, ...others] = columns;
  return (
    <div class={styles.frame}>
      <table class={styles.table}>
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Heading key={column.key} column={column} sort={sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={rowKey(row)}>
              <th scope="row">{nameOf(row)}</th>
              {others.map(({ key, title, cell }) => (
                <td key={key} {...(title !== '' && { 'data-title': title })}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Sort = { key: string | undefined; isDescending: boolean };
type HeadingProps<Row> = { column: Column<Row>; sort: { value: Sort } };

function Heading<Row>({ column: { key, title, sortBy }, sort }: HeadingProps<Row>) {
  if (title === '') return <td />;
  if (sortBy === undefined) return <th scope="col">{title}</th>;
  const { isDescending } = sort.value;
  const isSorted = sort.value.key === key;
  return (
    <th scope="col" aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : 'none'}>
      <button
        type="button"
        onClick={() => {
          sort.value = { key, isDescending: isSorted && !isDescending };
        }}
      >
        {title}
      </button>
    </th>
  );
}
