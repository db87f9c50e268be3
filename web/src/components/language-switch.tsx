import { language, speak, t } from '../i18n/index.ts';

/** One tap to the other language, named in that language. */
export function LanguageSwitch({ class: className }: { class?: string | undefined }) {
  const other = language.value === 'es' ? 'en' : 'es';
  return (
    <button type="button" class={className} lang={other} onClick={() => void speak(other).catch(() => undefined)}>
      {t.value.switchLanguage}
    </button>
  );
}
