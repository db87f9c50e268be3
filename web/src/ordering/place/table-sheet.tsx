import { restaurant } from '../../api/shop.ts';
import { Button } from '../../components/button.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { tableText } from '../../i18n/table-sheet.ts';
import { TableField } from '../placing/table-field.tsx';
import { leaveTable, myTable, sitAt } from '../table.ts';

/** Sits down at another table, or at none. Where the shop asks for the printed code, only scanning it changes the table. */
export function TableSheet({ onClose }: { onClose: () => void }) {
  const say = tableText.value;
  const mayChoose = restaurant.value?.tableCodeRequired !== true;
  return (
    <Sheet
      title={say.title}
      onClose={onClose}
      foot={
        <Button
          kind="quiet"
          onClick={() => {
            leaveTable();
            onClose();
          }}
        >
          {say.none}
        </Button>
      }
    >
      <p>{mayChoose ? say.scanOr : say.scan}</p>
      {mayChoose && (
        <TableField
          say={say}
          table={myTable.value}
          lacking={false}
          onChoose={(table) => {
            sitAt(table, null);
            onClose();
          }}
        />
      )}
    </Sheet>
  );
}
