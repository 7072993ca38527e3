import type { Basis } from '../basis.ts';
import type { Text } from '../text.ts';

/** One thing that a certificate of a type says. */
export type CertificateField = {
  readonly key: string;
  readonly name: Text;
  /** The value is a code, or a list of codes, of this list: print its names. */
  readonly codeList?: string;
  readonly format?: 'money-fen' | 'day';
  /** A certificate that does not say it is none. */
  readonly required?: true;
};

/** How long a certificate holds: for good, for so many months, or until a day that it says itself. */
export type CertificateValidity =
  | { readonly kind: 'lasting' }
  | { readonly kind: 'months'; readonly months: number }
  | { readonly kind: 'until'; readonly field: string };

/**
 * A type of certificate 电子证照 (GB/T 36902 catalogue, GB/T 36903 metadata): what it says, who issues it, how long
 * it holds. Declared by the pack whose services issue it, or by a city.
 */
export type CertificateType = {
  readonly code: string;
  readonly name: Text;
  /** Three digits of the type in its place's own numbering, which is part of each identifier. */
  readonly typeNumber: string;
  readonly issuerDuty: string;
  readonly fields: readonly CertificateField[];
  /**
   * Which field names the holder, and which has their unified code, or a person's resident ID. Absent: whoever asked for
   * it holds it.
   */
  readonly holder?: { readonly name: string; readonly code?: string };
  /** Whoever acts for the holder shows by it at a counter who they are: an electronic business licence. */
  readonly identifies?: true;
  readonly validity: CertificateValidity;
  readonly basis: readonly Basis[];
};
