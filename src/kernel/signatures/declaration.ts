import type { Basis } from '../basis.ts';
import type { Text } from '../text.ts';

/**
 * Who signs what is handed in. `required`: nothing is handed in before all of them have, unless whoever hands it in is
 * the only one; `offered`: they may sign in parallel on their own devices, and whoever decides sees who did.
 */
export type SigningDeclaration = {
  readonly before: 'required' | 'offered';
  /** An expression over `form`: where it holds, those named have signed otherwise, such as on paper. */
  readonly unless?: string;
  readonly signers: readonly SignerDeclaration[];
  readonly basis: readonly Basis[];
};

/**
 * One capacity in which people sign. `persons`: an expression over `form` that gives a list of persons as the data
 * dictionary has them, with `name` and `residentId`, and `phone` where it is known; an enterprise has `uscc`.
 */
export type SignerDeclaration = {
  readonly code: string;
  readonly name: Text;
  readonly persons: string;
};
