import type { Signal } from '@preact/signals';
import { groupText } from '../../i18n/group.ts';
import { t } from '../../i18n/index.ts';
import { restaurant } from '../../shop.ts';
import styles from './group.module.css';

export type Where = { atTable: boolean; table: number | undefined };

/** A table that is known to be taken out of the room counts as not chosen. */
export const lacksTable = ({ atTable, table }: Where): boolean =>
  atTable && (table === undefined || restaurant.value?.tables.includes(table) === false);

/** Where the group’s order goes, for all of them. */
export function WhereField({ where, lacking }: { where: Signal<Where>; lacking: boolean }) {
  const say = groupText.value;
  const { atTable, table } = where.value;
  return (
    <>
      <fieldset class={styles.channels}>
        <legend>{say.how}</legend>
        {[false, true].map((there) => (
          <label key={String(there)} class={styles.channel}>
            <input
              type="radio"
              name="channel"
              checked={atTable === there}
              onChange={() => {
                where.value = { ...where.value, atTable: there };
              }}
            />
            {there ? say.atTable : say.pickup}
          </label>
        ))}
      </fieldset>
      {atTable && (
        <div class={styles.field}>
          <label for="table">{say.table}</label>
          <select
            id="table"
            name="table"
            required
            aria-invalid={lacking}
            aria-describedby={lacking ? 'table-error' : undefined}
            value={lacksTable(where.value) ? '' : String(table)}
            onChange={(event) => {
              where.value = { atTable, table: Number(event.currentTarget.value) };
            }}
          >
            <option value="" disabled>
              {say.tableChoose}
            </option>
            {restaurant.value?.tables.map((number) => (
              <option key={number} value={String(number)}>
                {t.value.table(number)}
              </option>
            ))}
          </select>
          {lacking && (
            <p id="table-error" class={styles.error}>
              {say.tableMissing}
            </p>
          )}
        </div>
      )}
    </>
  );
}
