/**
 * Check character of ISO 7064 MOD 37,36 over digits and capitals: finds every single wrong character and
 * nearly every swap of neighbours. Throws RangeError for other characters.
 */
export function mod37x36(text: string): string {
  return alphabet.charAt((37 - hybrid(text, 36)) % 36);
}

/** Check digit of ISO 7064 MOD 11,10 over digits: the same strength, and itself a digit. */
export function mod11x10(digits: string): string {
  return String((11 - hybrid(digits, 10)) % 10);
}

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function hybrid(text: string, modulus: 10 | 36): number {
  let product = modulus;
  for (const character of text) {
    const value = alphabet.indexOf(character);
    if (value < 0 || value >= modulus) throw new RangeError(`not in the alphabet: ${character}`);
    const sum = (product + value) % modulus;
    product = ((sum === 0 ? modulus : sum) * 2) % (modulus + 1);
  }
  return product;
}
