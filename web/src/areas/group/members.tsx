import { useSignal } from '@preact/signals';
import type { GroupLine, GroupMember } from '../../api/types.ts';
import { Ask } from '../../components/ask.tsx';
import { buttonClass } from '../../components/button.tsx';
import { price } from '../../i18n/format.ts';
import { groupText } from '../../i18n/group.ts';
import { inLanguage, t } from '../../i18n/index.ts';
import { useCart } from '../../ordering/cart/cart.ts';
import type { Opened } from '../../ordering/item/item-sheet.tsx';
import { href } from '../../router/paths.ts';
import { acting, takeOut } from './acts.tsx';
import styles from './group.module.css';
import { group, here, me } from './live-group.ts';
import { MyCart, myCents } from './my-part.tsx';

function stateText({ name, state }: GroupLine): string | undefined {
  switch (state) {
    case 'ok':
      return undefined;
    case 'sold-out':
      return t.value.soldOut;
    case 'changed':
      return name === null ? groupText.value.gone : groupText.value.lineChanged;
    default:
      return state satisfies never;
  }
}

function Line({ line }: { line: GroupLine }) {
  const trouble = stateText(line);
  return (
    <li class={styles.line}>
      <span class={styles.quantity}>{line.quantity} ×</span>
      <div>
        <p class={styles.name}>{line.name === null ? groupText.value.gone : inLanguage(line.name)}</p>
        <p class={styles.details}>
          {[...line.options.map(({ name }) => inLanguage(name)), line.note && `“${line.note}”`]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {trouble !== undefined && line.name !== null && <p class={styles.trouble}>{trouble}</p>}
      </div>
      <span>{line.state === 'ok' && price(line.totalCents)}</span>
    </li>
  );
}

function Head({ id, name, cents, mark }: { id: string; name: string; cents: number; mark: boolean }) {
  return (
    <h3 id={id} class={styles.who}>
      <span>
        <bdi>{name}</bdi>
        {mark && <small>{groupText.value.hostMark}</small>}
      </span>
      <span>{price(cents)}</span>
    </h3>
  );
}

function Other({ member }: { member: GroupMember }) {
  const say = groupText.value;
  const asking = useSignal(false);
  const stop = () => {
    asking.value = false;
  };
  const mayTakeOut = me.value?.host === true && group.value?.status === 'open';
  return (
    <section class={styles.member} aria-labelledby={`member-${member.id}`}>
      <Head id={`member-${member.id}`} name={member.name} cents={member.subtotalCents} mark={member.host} />
      {member.lines.length === 0 ? (
        <p class={styles.hint}>{say.nothingYet}</p>
      ) : (
        <ul>
          {member.lines.map((line, index) => (
            <Line key={index} line={line} />
          ))}
        </ul>
      )}
      {mayTakeOut && (
        <button
          type="button"
          class={styles.takeOut}
          aria-label={say.remove(member.name)}
          onClick={() => {
            asking.value = true;
          }}
        >
          {say.removeShort}
        </button>
      )}
      {asking.value && (
        <Ask
          busy={acting.value}
          title={say.removeQuestion(member.name)}
          hint={say.removeHint}
          yes={say.removeYes}
          no={say.removeNo}
          onYes={() => void takeOut(member.id).then(stop)}
          onClose={stop}
        />
      )}
    </section>
  );
}

/** This phone’s own part: the cart, as it is here, and no longer to be changed once the group is closed. */
function Mine({ onEdit }: { onEdit: (opened: Opened) => void }) {
  const say = groupText.value;
  const open = group.value === undefined || group.value.status === 'open';
  const name = me.value === undefined ? say.you : say.yours(me.value.name);
  const isEmpty = useCart().lines.value.length === 0;
  return (
    <section class={styles.member} aria-labelledby="mine">
      <Head id="mine" name={name} cents={myCents.value} mark={me.value?.host === true} />
      <MyCart onEdit={open ? onEdit : undefined} />
      {open && (
        <a href={href('menu')} class={isEmpty ? buttonClass('primary', styles.choose) : styles.more}>
          {isEmpty ? say.choose : say.chooseMore}
        </a>
      )}
    </section>
  );
}

/** All members with their lines: this phone's member first, then the others as they joined. */
export function Members({ onEdit }: { onEdit: (opened: Opened) => void }) {
  const others = group.value?.members.filter(({ id }) => id !== here.value?.memberId) ?? [];
  return (
    <>
      {here.value !== null && <Mine onEdit={onEdit} />}
      {others.map((member) => (
        <Other key={member.id} member={member} />
      ))}
    </>
  );
}
