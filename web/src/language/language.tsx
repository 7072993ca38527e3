import { createContext, type ReactNode, use } from 'react';
import type { Language, Text } from '../../../src/kernel/text.ts';
import { type Spoken, speak, type Words } from './words.ts';

const LanguageContext = createContext<Language>('zh');

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  return use(LanguageContext);
}

/** A feature's dictionary in the reader's language. */
export function useWords<W extends Words>(dictionary: W): Spoken<W> {
  return speak(dictionary, useLanguage());
}

/** Picks the reader's language out of a bilingual text that came with the data. */
export function useText(): (text: Text | null | undefined) => string {
  const language = useLanguage();
  return (text) => text?.[language] ?? '';
}

/** BCP 47 tag for `<html lang>` and Intl. */
export function languageTag(language: Language): string {
  return language === 'zh' ? 'zh-CN' : 'en';
}
