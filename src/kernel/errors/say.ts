import type { Language, Text } from '../text.ts';
import type { ErrorEntry, ErrorParameters } from './domain-error.ts';
import { type ErrorCode, errorRegistry } from './index.ts';

/** What a code says with its particulars filled in: what is so, and what to do. */
export function sayError(code: ErrorCode, parameters: ErrorParameters = {}): ErrorEntry {
  return fillEntry(errorRegistry[code], parameters);
}

/** An entry's sentences with the particulars in place of their names. */
export function fillEntry({ message, next }: ErrorEntry, parameters: ErrorParameters): ErrorEntry {
  return { message: filled(message, parameters), next: filled(next, parameters) };
}

function filled({ zh, en }: Text, parameters: ErrorParameters): Text {
  const fill = (text: string, language: Language): string =>
    text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
      const given = parameters[name] ?? whole;
      return typeof given === 'object' ? given[language] : String(given);
    });
  return { zh: fill(zh, 'zh'), en: fill(en, 'en') };
}
