import { createHash } from 'node:crypto';

/** A number from 0 up to, not including, 1 that is always the same for the same words. */
export function fraction(...words: readonly string[]): number {
  return digest(words).readUIntBE(0, 6) / 2 ** 48;
}

/** Decimal digits that are always the same for the same words; up to 24 of them. */
export function digits(count: number, ...words: readonly string[]): string {
  return BigInt(`0x${digest(words).toString('hex')}`)
    .toString()
    .slice(-count)
    .padStart(count, '0');
}

/** A UUID (version 8) that is always the same for the same words. */
export function uuid(...words: readonly string[]): string {
  const hex = digest(words).toString('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

function digest(words: readonly string[]): Buffer {
  return createHash('sha256').update(words.join('\u0000')).digest();
}
