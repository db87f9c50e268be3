import { restaurant } from '../../../api/shop.ts';
import { Button, buttonClass } from '../../../components/button.tsx';
import { setUpText } from '../../../i18n/set-up.ts';
import { staffPaths } from '../../../router/staff-paths.ts';
import type { StepProps } from './set-up-page.tsx';

/** How many tables there are, and the way to their codes. */
export function TablesStep({ onDone }: StepProps) {
  const say = setUpText.value.tables;
  return (
    <>
      <p>{say.text(restaurant.value?.tables.length ?? 0)}</p>
      <a class={buttonClass('quiet')} href={staffPaths.tables}>
        {say.link}
      </a>
      <Button onClick={onDone}>{setUpText.value.next}</Button>
    </>
  );
}
