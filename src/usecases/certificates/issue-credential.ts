import { createHash } from 'node:crypto';
import { SDJwtInstance } from '@sd-jwt/core';
import { Type } from 'typebox';
import type { Principal } from '../../kernel/access/principal.ts';
import { type PrintedCode, printedClaims, toBase64url } from '../../kernel/certificate/index.ts';
import { refuse } from '../../kernel/errors/index.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import type { Text } from '../../kernel/text.ts';
import { type CertificateRow, giveStatusIndex } from '../../store/cases/certificates.ts';
import type { Dependencies } from '../dependencies.ts';
import type { TokenKey } from '../documents/document-signer.ts';
import { type CertificateLine, certificateLines } from '../views/certificate-lines.ts';
import { TextView } from '../views/parts.ts';
import {
  identifierOf,
  issuedOn,
  issuingOffice,
  publicHolder,
  stateOf,
  typeNameOf,
} from './describe-certificate.ts';
import { OwnCertificate, openCertificate, viewOwn } from './own-certificates.ts';
import { currentTokenKey, signToken } from './signed-tokens.ts';
import { statusPlace } from './status-list.ts';

/** A certificate for its holder to show: whole, as a code, and what of it may be shown or kept. */
export const CredentialView = Type.Object({
  certificate: OwnCertificate,
  credential: Type.String({
    description: '可选择披露的证照，SD-JWT（RFC 9901）。The certificate, an SD-JWT (RFC 9901)',
  }),
  code: Type.String({ description: '二维码内容。What the QR code holds' }),
  fields: Type.Array(Type.Object({ key: Type.String(), label: TextView, value: TextView })),
});

type Account = Extract<Principal, { kind: 'account' }>;

export async function readCredential(
  deps: Dependencies,
  principal: Account,
  id: string,
  base: string,
): Promise<Type.Static<typeof CredentialView>> {
  const { row, content } = await openCertificate(deps, principal, id);
  mustBeInForce(deps, row);
  const key = await currentTokenKey(deps);
  const index = await statusIndexOf(deps, row);
  const fields = fieldsOf(deps, row, content);
  return {
    certificate: await viewOwn(deps, row),
    credential: await issueCredential(deps, key, { row, fields, index, base }),
    code: await printedCodeOf(deps, key, { row, index, base }),
    fields: fields.map(({ key: field, label, value }) => ({ key: field, label, value })),
  };
}

/** Nothing new is made of what holds no more. */
export function mustBeInForce(deps: Dependencies, row: CertificateRow): void {
  if (stateOf(deps, row) !== 'valid') throw refuse('certificate.not-in-force', { number: row.number });
}

export async function statusIndexOf(deps: Dependencies, row: CertificateRow): Promise<number> {
  return row.statusIndex ?? (await giveStatusIndex(deps.database, deps.database.city, row.id));
}

type KeyedLine = CertificateLine & { readonly key: string };

/** What the certificate says, by key; its number first, whether or not its type lists it. */
export function fieldsOf(deps: Dependencies, row: CertificateRow, content: JsonObject): readonly KeyedLine[] {
  const declared = deps.packs.certificates.get(row.type);
  const lines = certificateLines(declared, content, deps.codeLists);
  return lines.some(({ key }) => key === 'number')
    ? lines
    : [{ key: 'number', label: { zh: '编号', en: 'Number' }, value: same(row.number) }, ...lines];
}

function same(text: string): Text {
  return { zh: text, en: text };
}

/**
 * The certificate as an SD-JWT: what says nothing about the holder stands open; each field may be shown or not. Words
 * that differ between the languages are given in both.
 */
export async function issueCredential(
  deps: Dependencies,
  key: TokenKey,
  given: {
    readonly row: CertificateRow;
    readonly fields: readonly KeyedLine[];
    readonly index: number;
    readonly base: string;
  },
): Promise<string> {
  const { row, fields, index, base } = given;
  const instance = new SDJwtInstance({
    signer: async (data: string) => toBase64url(await key.sign(Buffer.from(data))),
    signAlg: key.publicKey.alg,
    hasher: (data: string | ArrayBuffer) =>
      new Uint8Array(
        createHash('sha256')
          .update(typeof data === 'string' ? data : new Uint8Array(data))
          .digest(),
      ),
    hashAlg: 'sha-256',
    saltGenerator: async (length: number) => toBase64url(deps.randomBytes(Math.max(16, length))),
  });
  const kept: Record<string, Json> = Object.fromEntries(
    fields.map(({ key: field, value }) => [field, value.zh === value.en ? value.zh : { ...value }]),
  );
  const claims = {
    iss: base,
    iat: Math.floor(Date.parse(row.issuedAt) / 1000),
    vct: `urn:yingshang:certificate:${row.type}`,
    identifier: identifierOf(deps, row),
    issuer: { ...issuingOffice(deps, row) },
    ...(row.expiresOn === null ? {} : { expires_on: row.expiresOn }),
    ...(deps.demonstration ? { demonstration: true } : {}),
    status: { status_list: statusPlace(base, index) },
  };
  return await instance.issue<Record<string, unknown>>(
    { ...kept, ...claims },
    { _sd: Object.keys(kept) as never },
    { header: { kid: key.publicKey.kid, typ: 'dc+sd-jwt' } },
  );
}

/** What the QR code holds: the address of the check, and after its `#` the certificate in brief, signed. */
export async function printedCodeOf(
  deps: Dependencies,
  key: TokenKey,
  given: { readonly row: CertificateRow; readonly index: number; readonly base: string },
): Promise<string> {
  const { row, index, base } = given;
  const code: PrintedCode = {
    city: deps.city.profile.code,
    type: row.type,
    typeName: typeNameOf(deps, row.type),
    number: row.number,
    identifier: identifierOf(deps, row),
    holder: await publicHolder(deps, row),
    office: issuingOffice(deps, row),
    issuedOn: issuedOn(deps, row),
    expiresOn: row.expiresOn,
    status: index,
    demonstration: deps.demonstration,
  };
  return `${base}/verify#${await signToken(key, printedClaims(code))}`;
}
