import type { Language } from '../../kernel/text.ts';
import { valueWords } from './bulletin-words.ts';
import type { StatedFigure } from './statement.ts';

/** Codes in braces that name no figure of the statement. */
export function unknownCodes(passage: string, figures: readonly StatedFigure[]): readonly string[] {
  return [...passage.matchAll(inBraces)].flatMap(([, code = '']) =>
    figures.some((figure) => figure.code === code) ? [] : [code],
  );
}

/**
 * Editors’ words with the statement’s figures where they named them: `{startup-days}`. A code that is none stays in
 * its braces, so that it is noticed and no figure is invented.
 */
export function filledIn(passage: string, figures: readonly StatedFigure[], language: Language): string {
  return passage.replaceAll(inBraces, (whole, code: string) => {
    const figure = figures.find((each) => each.code === code);
    return figure === undefined ? whole : valueWords(figure, figure.value, language);
  });
}

const inBraces = /\{([a-z0-9][a-z0-9._-]*)\}/g;
