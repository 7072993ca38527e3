import { useLocation, useNavigate } from '@tanstack/react-router';
import { usePreferences } from '../app/preferences-context.tsx';
import { type Search, stringifySearch } from '../app/search.ts';
import { languageTag, useWords } from '../language/language.tsx';
import { words } from '../language/words.ts';

const dictionary = words({
  other: { zh: 'English', en: '中文' },
  larger: { zh: '大字版', en: 'Large type' },
  normal: { zh: '标准字号', en: 'Normal type' },
});

/** To the other language, on the same page. A plain link: it works without script. */
export function LanguageSwitch() {
  const { lang, speak } = usePreferences();
  const w = useWords(dictionary);
  const other = lang === 'zh' ? 'en' : 'zh';
  const { href, follow } = useSwitch({ lang: other }, () => speak(other));
  return (
    <a
      className="switch"
      href={href}
      hrefLang={languageTag(other)}
      lang={languageTag(other)}
      onClick={follow}
    >
      {w.other}
    </a>
  );
}

/** Larger type for every page, remembered. */
export function TypeSwitch() {
  const { large, enlarge } = usePreferences();
  const w = useWords(dictionary);
  const { href, follow } = useSwitch({ type: large ? 'normal' : 'large' }, () => enlarge(!large));
  return (
    <a className="switch" href={href} onClick={follow}>
      {large ? w.normal : w.larger}
    </a>
  );
}

function useSwitch(change: Search, act: () => void) {
  const location = useLocation();
  const navigate = useNavigate();
  const search = { ...(location.search as Search), ...change };
  return {
    href: `${location.pathname}${stringifySearch(search)}`,
    follow: (event: React.MouseEvent) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      act();
      void navigate({ to: '.', search, replace: true, resetScroll: false });
    },
  };
}
