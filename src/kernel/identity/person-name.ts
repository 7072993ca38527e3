/*
 * Names of natural persons, as documents of this country write them: in Chinese characters, the parts of a name that
 * came from another language set apart by a middle dot (U+00B7); or in Latin letters, as a foreigner's passport does.
 * Digits, and signs that no document has, are slips of whoever types.
 */

const chinese = /^\p{Script=Han}+(?:·\p{Script=Han}+)*$/u;
const latin =
  /^\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:(?:[-'’]| )\p{Script=Latin}[\p{Script=Latin}\p{M}]*)*$/u;
/** What keyboards offer for the middle dot; the full stop between characters is meant so, too. */
const dots = /[·•‧∙⋅・･．.]/gu;

export function isPersonName(text: string): boolean {
  return chinese.test(text) || latin.test(text);
}

/**
 * The name as it is stored: no spaces between characters (people stretch a name of two), one between words, the middle
 * dot as documents have it. What is no name stays as it was typed, so that whoever typed it sees what is wrong.
 */
export function plainPersonName(text: string): string {
  const folded = text.normalize('NFC').trim().replace(/\s+/gu, ' ');
  const characters = folded.replaceAll(' ', '').replaceAll(dots, '·');
  return chinese.test(characters) ? characters : folded;
}
