import type { Signal } from '@preact/signals';
import { RadioTile, RadioTiles } from '../../forms/radio-tiles.tsx';
import { groupText } from '../../i18n/group.ts';
import { isTable, TableField } from '../../ordering/placing/table-field.tsx';

export type Where = { atTable: boolean; table: number | undefined };

export const lacksTable = ({ atTable, table }: Where): boolean => atTable && !isTable(table);

/** Where the group’s order goes, for all of them. */
export function WhereField({ where, lacking }: { where: Signal<Where>; lacking: boolean }) {
  const say = groupText.value;
  const { atTable, table } = where.value;
  return (
    <>
      <RadioTiles legend={say.how}>
        {[false, true].map((there) => (
          <RadioTile
            key={String(there)}
            name="channel"
            checked={atTable === there}
            onChoose={() => {
              where.value = { ...where.value, atTable: there };
            }}
          >
            {there ? say.atTable : say.pickup}
          </RadioTile>
        ))}
      </RadioTiles>
      {atTable && (
        <TableField
          say={say}
          table={table}
          lacking={lacking}
          onChoose={(chosen) => {
            where.value = { atTable, table: chosen };
          }}
        />
      )}
    </>
  );
}
