import { Type } from 'typebox';
import { toBase64url } from '../../kernel/certificate/index.ts';
import { refuse } from '../../kernel/errors/index.ts';
import type { Dependencies } from '../dependencies.ts';
import type { DocumentKey, IssuerPublicKey, TokenKey } from '../documents/document-signer.ts';

/** A set of public keys (RFC 7517). */
export const IssuerKeys = Type.Object({
  keys: Type.Array(
    Type.Object({
      kty: Type.String(),
      crv: Type.String(),
      x: Type.String(),
      y: Type.String(),
      kid: Type.String(),
      alg: Type.String(),
      use: Type.String(),
    }),
  ),
});

type Signing = Pick<Dependencies, 'documentSigner'>;

/** The key that signs certificates now. */
export async function currentDocumentKey({ documentSigner }: Signing): Promise<DocumentKey> {
  if (documentSigner === null) throw refuse('document.not-signing');
  return await documentSigner.current();
}

/** The key that signs certificates as tokens, printed codes and lists of status now. */
export async function currentTokenKey(deps: Signing): Promise<TokenKey> {
  return tokenKeyOf(await currentDocumentKey(deps));
}

export function tokenKeyOf(key: DocumentKey): TokenKey {
  return key.tokens ?? key;
}

/** Every public key that certificates were ever signed with, as `/.well-known/jwks.json` gives them (RFC 7517). */
export async function publishedKeys({ documentSigner }: Signing): Promise<readonly IssuerPublicKey[]> {
  return documentSigner === null ? [] : await documentSigner.published();
}

/** A JWS in compact form (RFC 7515). */
export async function signToken(
  key: TokenKey,
  payload: Readonly<Record<string, unknown>>,
  header: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const { alg, kid } = key.publicKey;
  const head = { ...header, alg, kid };
  const input = [head, payload].map((part) => toBase64url(Buffer.from(JSON.stringify(part)))).join('.');
  return `${input}.${toBase64url(await key.sign(Buffer.from(input)))}`;
}
