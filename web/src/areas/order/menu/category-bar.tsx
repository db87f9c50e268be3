import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { MenuCategory } from '../../../api/types.ts';
import { inLanguage, t } from '../../../i18n/index.ts';
import styles from './category-bar.module.css';

export const sectionId = (categoryId: string): string => `c-${categoryId}`;

const motionAllowed = () => !matchMedia('(prefers-reduced-motion: reduce)').matches;

/** `onJump` is called before the page moves to a section: by then that section, and all above it, must be there. */
type Props = { categories: MenuCategory[] | undefined; onJump: () => void };

/**
 * Where on the menu you are, and a jump to everywhere else. Empty while the menu loads, but
 * already as high as it will be.
 */
export function CategoryBar({ categories = [], onJump }: Props) {
  const current = useSignal<string | undefined>(undefined);
  const bar = useRef<HTMLUListElement>(null);
  const ids = categories.map((category) => category.id).join();

  // The section being read is the last that begins above a line a third down the screen; at the very top, none does.
  useEffect(() => {
    const sections = categories.flatMap(({ id }) => document.getElementById(sectionId(id)) ?? []);
    const look = () => {
      current.value = sections.findLast((section) => section.getBoundingClientRect().top <= innerHeight / 3)?.id;
    };
    const observer = new IntersectionObserver(look, { rootMargin: '-33% 0px -66% 0px' });
    for (const section of sections) observer.observe(section);
    return () => observer.disconnect();
  }, [ids]);

  const shown = current.value;
  useEffect(() => {
    const link = bar.current?.querySelector<HTMLElement>('[aria-current]');
    if (link === null || link === undefined) return;
    // Not scrollIntoView, which would also scroll the page.
    const left = link.offsetLeft - (bar.current?.clientWidth ?? 0) / 2 + link.offsetWidth / 2;
    bar.current?.scrollTo({ left, behavior: motionAllowed() ? 'smooth' : 'auto' });
  }, [shown]);

  return (
    <nav class={styles.nav} aria-label={t.value.categories}>
      <ul class={styles.bar} ref={bar}>
        {categories.map((category) => (
          <li key={category.id}>
            <a
              href={`#${sectionId(category.id)}`}
              class={styles.link}
              onClick={onJump}
              aria-current={
                sectionId(category.id) === (shown ?? sectionId(categories[0]?.id ?? '')) ? 'true' : undefined
              }
            >
              {inLanguage(category.name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
