import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import type { Language } from '../../../src/kernel/text.ts';
import { askIn } from '../api/request.ts';
import { LanguageProvider, languageTag } from '../language/language.tsx';
import { cookieFor, languageCookie, type Preferences, typeCookie } from './preferences.ts';

type Switches = Preferences & {
  readonly speak: (lang: Language) => void;
  readonly enlarge: (large: boolean) => void;
};

const context = createContext<Switches | null>(null);

export function PreferencesProvider({ initial, children }: { initial: Preferences; children: ReactNode }) {
  const [lang, setLang] = useState(initial.lang);
  const [large, setLarge] = useState(initial.large);
  const switches = useMemo<Switches>(
    () => ({
      lang,
      large,
      speak: (next) => {
        // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every supported browser
        document.cookie = cookieFor(languageCookie, next);
        document.documentElement.lang = languageTag(next);
        askIn(next);
        setLang(next);
      },
      enlarge: (next) => {
        // biome-ignore lint/suspicious/noDocumentCookie: as above
        document.cookie = cookieFor(typeCookie, next ? 'large' : 'normal');
        document.documentElement.dataset.type = next ? 'large' : 'normal';
        setLarge(next);
      },
    }),
    [lang, large],
  );
  return (
    <context.Provider value={switches}>
      <LanguageProvider language={lang}>{children}</LanguageProvider>
    </context.Provider>
  );
}

/** Language and type size, and how to change them. */
export function usePreferences(): Switches {
  const value = use(context);
  if (value === null) throw new Error('outside the application');
  return value;
}
