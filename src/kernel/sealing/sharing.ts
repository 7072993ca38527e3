import { Field } from '@noble/curves/abstract/modular.js';
import { bytesToNumberBE } from '@noble/curves/utils.js';

/*
 * Shamir's secret sharing over a prime field (Communications of the ACM 22, 1979, 612–613): k points give the
 * polynomial, whichever they are, and k - 1 say nothing of it. Why it is put together here: decision 17.
 */

/** 2^252 + 27742317777372353535851937790883648493, the order of the group of Curve25519. */
const order = 2n ** 252n + 27742317777372353535851937790883648493n;
const field = Field(order);

/** A point of the polynomial: at x, which is 1 … n and never 0, where the secret lies. */
export type Point = { readonly x: number; readonly y: bigint };

/** An element of the field from 48 random bytes: so many that none is likelier than another. */
export function elementFrom(randomness: Uint8Array): bigint {
  if (randomness.length !== 48) throw new RangeError('an element needs 48 random bytes');
  return field.create(bytesToNumberBE(randomness));
}

/** The polynomial's values at 1 … n. Its first coefficient is the secret; as many give it as there are. */
export function pointsOf(coefficients: readonly bigint[], n: number): readonly Point[] {
  return Array.from({ length: n }, (_, at) => {
    const x = BigInt(at + 1);
    const y = coefficients.reduceRight((sum, each) => field.add(field.mul(sum, x), each), field.ZERO);
    return { x: at + 1, y };
  });
}

/** The secret that k points lie with on one polynomial. Whether they are the right ones it cannot tell. */
export function secretOf(points: readonly Point[]): bigint {
  return points.reduce((sum, { x, y }) => {
    const weight = points
      .filter((other) => other.x !== x)
      .reduce((product, other) => {
        const by = field.create(BigInt(other.x - x));
        return field.mul(product, field.div(BigInt(other.x), by));
      }, field.ONE);
    return field.add(sum, field.mul(y, weight));
  }, field.ZERO);
}

export function elementToBytes(element: bigint): Uint8Array {
  return field.toBytes(element);
}

/** Null for what is not the one way to write an element. */
export function elementOfBytes(bytes: Uint8Array): bigint | null {
  try {
    return field.fromBytes(bytes);
  } catch {
    return null;
  }
}
