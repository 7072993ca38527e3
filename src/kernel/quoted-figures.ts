/*
 * Whoever writes beside figures quotes one by its code in braces, `{startup-days}`, and reads the figure printed. Braces
 * of a Chinese keyboard and blanks inside are taken for the same; so whatever stands in braces is a quotation.
 */

const inBraces = /[{｛]([^{}｛｝\n]{1,80})[}｝]/g;

/** The text with each quotation as `say` has it; where that knows none, it stays as it was typed. */
export function withFigures(text: string, say: (code: string) => string | null): string {
  return text.replaceAll(inBraces, (whole, code: string) => say(code.trim()) ?? whole);
}

/** What is quoted and is none of the figures, each once, as it was typed. */
export function unknownQuotations(text: string, known: ReadonlySet<string>): readonly string[] {
  const quoted = [...text.matchAll(inBraces)].map(([, code = '']) => code.trim());
  return [...new Set(quoted.filter((code) => code !== '' && !known.has(code)))];
}
