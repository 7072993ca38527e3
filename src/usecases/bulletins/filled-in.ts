import { withFigures } from '../../kernel/quoted-figures.ts';
import type { Language } from '../../kernel/text.ts';
import { valueWords } from './bulletin-words.ts';
import type { StatedFigure } from './statement.ts';

/**
 * Editors’ words with the statement’s figures where they quoted them: `{startup-days}`. A code that is none stays in
 * its braces, so that it is noticed and no figure is invented; nobody can approve it (`figures-quoted`).
 */
export function filledIn(passage: string, figures: readonly StatedFigure[], language: Language): string {
  return withFigures(passage, (code) => {
    const figure = figures.find((each) => each.code === code);
    return figure === undefined ? null : valueWords(figure, figure.value, language);
  });
}
