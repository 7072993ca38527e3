/**
 * A code as people type or paste it, in its plain form: full-width characters and lower case folded,
 * spaces, hyphens and dots of any kind dropped.
 */
export function plainCode(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\-‐-―−.·]/gu, '')
    .toUpperCase();
}
