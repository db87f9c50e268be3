import { restaurant } from '../../api/shop.ts';
import { SelectField } from '../../forms/field.tsx';
import { t } from '../../i18n/index.ts';

type Props = {
  say: { table: string; tableChoose: string; tableMissing: string };
  /** One that was taken out of the room counts as none. */
  table: number | undefined;
  lacking: boolean;
  onChoose: (table: number) => void;
};

/** Whether the room has that table; true while the tables are unknown. */
export const isTable = (table: number | undefined): table is number =>
  table !== undefined && restaurant.value?.tables.includes(table) !== false;

/** Which of the room's tables. */
export const TableField = ({ say, table, lacking, onChoose }: Props) => (
  <SelectField
    id="table"
    label={say.table}
    choose={say.tableChoose}
    wrong={lacking ? say.tableMissing : undefined}
    value={isTable(table) ? String(table) : ''}
    onChoose={(value) => onChoose(Number(value))}
  >
    {restaurant.value?.tables.map((number) => (
      <option key={number} value={String(number)}>
        {t.value.table(number)}
      </option>
    ))}
  </SelectField>
);
