import type { Text } from '../../kernel/text.ts';

/** A provider of identities outside, as an installation's configuration names it. */
export type OuterProvider = {
  /** In addresses: letters, digits and hyphens. */
  readonly id: string;
  readonly name: Text;
  /** Where its description is found (OpenID Connect Discovery). */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
  /** Which claims hold the verified identity number and name, and how well the provider has looked. */
  readonly claims: { readonly identifier: string; readonly name: string; readonly level: string };
  /** Which levels are good enough; nobody else is let in. */
  readonly levels: readonly string[];
  /**
   * Those of them by which it says that it has checked number and name against a source: they prove a real name here.
   * Absent: all of them do.
   */
  readonly verified?: readonly string[];
  /** Whether it always asks for more than a password: then its word weighs as much as a second factor of ours. */
  readonly strong: boolean;
};

/** The name in addresses of the provider that the product brings along. */
export const ownProvider = 'own';

/** The product as a client of its own provider. */
export const ownClient = 'yingshang';
