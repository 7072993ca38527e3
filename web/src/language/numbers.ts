/* How figures are written is the same on a page and on paper. */
export { numberWords, quantityWords, unitWords } from '../../../src/kernel/quantity-words.ts';
