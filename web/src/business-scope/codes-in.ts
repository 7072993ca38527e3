/** Codes of terms as they stand in an address, joined by commas; one service asks for no more than fifty. */
export function codesIn(terms: string): readonly string[] {
  return [...new Set(terms.split(',').filter((code) => /^[A-Z]\d{3}$/.test(code)))].slice(0, 50);
}
