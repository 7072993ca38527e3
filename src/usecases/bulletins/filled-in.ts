import { withFigures } from '../../kernel/quoted-figures.ts';
import type { Language, Text } from '../../kernel/text.ts';
import { valueWords } from './bulletin-words.ts';
import type { StatedFigure } from './statement.ts';

/** A dash is read in a table; in the middle of a sentence it says nothing. */
const none: Text = { zh: '（没有数字）', en: '(no figure)' };

/**
 * Editors’ words with the statement’s figures where they quoted them: `{startup-days}`. A code that is none stays in
 * its braces, so that it is noticed and no figure is invented; nobody can approve it (`figures-quoted`).
 */
export function filledIn(passage: string, figures: readonly StatedFigure[], language: Language): string {
  return withFigures(passage, (code) => {
    const figure = figures.find((each) => each.code === code);
    if (figure === undefined) return null;
    return figure.value === null ? none[language] : valueWords(figure, figure.value, language);
  });
}
