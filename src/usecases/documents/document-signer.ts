import { randomBytes, randomUUID, webcrypto } from 'node:crypto';
import { link, mkdir, open, readFile, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { p256 } from '@noble/curves/nist.js';
import { type BaseBlock, BitString, Integer, Utf8String } from 'asn1js';
import { calculateJwkThumbprint, type JWK } from 'jose';
import { AttributeTypeAndValue, BasicConstraints, Certificate, Extension, Time } from 'pkijs';
import type { City } from '../../kernel/city/index.ts';

/**
 * A public key of the issuer, in use or retired, named by the beginning of its thumbprint (RFC 7638): ES256 (RFC 7518),
 * or SM2 (GB/T 32918).
 */
export type IssuerPublicKey = {
  readonly kty: 'EC';
  readonly x: string;
  readonly y: string;
  readonly kid: string;
  readonly use: 'sig';
} & ({ readonly crv: 'P-256'; readonly alg: 'ES256' } | { readonly crv: 'SM2'; readonly alg: 'SM2' });

/** A key that signs tokens: certificates, printed codes, lists of their status. */
export type TokenKey = {
  readonly publicKey: IssuerPublicKey;
  /** A signature as JWS has it: r and s, 64 bytes. */
  readonly sign: (message: Uint8Array) => Promise<Uint8Array>;
};

/** A key that signs certificates and notices. What holds the private part may be a file or a module of its own. */
export type DocumentKey = TokenKey & {
  /** The issuer's X.509 certificate in DER. */
  readonly certificate: Uint8Array;
  /** Another key for tokens, where the national algorithms are wanted; the key itself signs PDFs. */
  readonly tokens?: TokenKey;
};

/** Gives the key that signs now, and every public key that ever did: what retired keys signed still verifies. */
export type DocumentSigner = {
  readonly current: () => Promise<DocumentKey>;
  readonly published: () => Promise<readonly IssuerPublicKey[]>;
};

type Kept = { readonly key: JWK; readonly certificate: string; readonly retired: readonly IssuerPublicKey[] };

/** Whose key it is. The certificate holds from `notBefore` for ten years, so that no clock finds it outdated. */
export type Issuer = { readonly slug: string; readonly name: string; readonly notBefore: () => number };

const years = 10;

/** The city as an issuer. Its clock may stand in another year than the machines that verify. */
export function documentIssuer({
  city,
  demonstration,
  now,
}: {
  readonly city: City;
  readonly demonstration: boolean;
  readonly now: () => string;
}): Issuer {
  const { slug, name } = city.profile;
  return {
    slug,
    name: `${name.zh} ${name.en}${demonstration ? ' (演示 demonstration)' : ''}`,
    notBefore: () => Math.min(Date.parse(now()), Date.now()) - 86_400_000,
  };
}

/** The signer whose key lies in the folder of the installation's keys; it is made at first use. */
export function fileDocumentSigner(folder: string, issuer: Issuer): DocumentSigner {
  const file = join(folder, `documents-${issuer.slug}.json`);
  let known: { readonly text: string; readonly key: DocumentKey; readonly kept: Kept } | null = null;
  const load = async () => {
    const text = await ensureFile(folder, file, issuer);
    if (known?.text !== text) {
      const kept = JSON.parse(text) as Kept;
      known = { text, kept, key: await documentKeyOf(kept) };
    }
    return known;
  };
  return {
    current: async () => (await load()).key,
    published: async () => {
      const { key, kept } = await load();
      return [key.publicKey, ...kept.retired];
    },
  };
}

/** A signer that keeps its key in memory alone: for tests and measurements. */
export async function memoryDocumentSigner(issuer: Issuer): Promise<DocumentSigner> {
  const key = await documentKeyOf(await makeKey(issuer, []));
  return { current: async () => key, published: async () => [key.publicKey] };
}

/** Puts a new key in place of the old one, whose private part is then gone. Its public part stays published. */
export async function rotateDocumentKey(folder: string, issuer: Issuer): Promise<DocumentKey> {
  const file = join(folder, `documents-${issuer.slug}.json`);
  const before = JSON.parse(await ensureFile(folder, file, issuer)) as Kept;
  const old = await documentKeyOf(before);
  const made = await makeKey(issuer, [old.publicKey, ...before.retired]);
  const whole = `${file}.${randomUUID()}`;
  await writeWhole(whole, made);
  await rename(whole, file);
  return await documentKeyOf(made);
}

async function ensureFile(folder: string, file: string, issuer: Issuer): Promise<string> {
  const there = await findText(file);
  if (there !== null) return there;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const whole = `${file}.${randomUUID()}`;
  await writeWhole(whole, await makeKey(issuer, []));
  try {
    // Linking puts a whole file in place, and only where there is none yet.
    await link(whole, file);
  } catch (error) {
    if ((await findText(file)) === null) throw error;
  } finally {
    await unlink(whole);
  }
  return await readFile(file, 'utf8');
}

async function writeWhole(file: string, kept: Kept): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(`${JSON.stringify(kept, null, 2)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function findText(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** A P-256 key with a certificate of its own making (RFC 5280): for digital signatures and nothing else. */
async function makeKey(issuer: Issuer, retired: readonly IssuerPublicKey[]): Promise<Kept> {
  const keys = await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ]);
  const begin = issuer.notBefore();
  const end = new Date(begin);
  end.setUTCFullYear(end.getUTCFullYear() + years);
  const serial = randomBytes(16);
  // Positive, and without a leading zero (RFC 5280 §4.1.2.2).
  serial[0] = 1;
  const certificate = new Certificate({
    version: 2,
    serialNumber: new Integer({ valueHex: new Uint8Array(serial).buffer }),
    notBefore: new Time({ value: new Date(begin) }),
    notAfter: new Time({ value: end }),
    extensions: [
      extension(oid.basicConstraints, true, new BasicConstraints({ cA: false }).toSchema()),
      // digitalSignature and nonRepudiation: the first two bits.
      extension(
        oid.keyUsage,
        true,
        new BitString({ valueHex: new Uint8Array([0xc0]).buffer, unusedBits: 6 }),
      ),
    ],
  });
  for (const name of [certificate.issuer, certificate.subject]) {
    name.typesAndValues.push(
      new AttributeTypeAndValue({ type: oid.commonName, value: new Utf8String({ value: issuer.name }) }),
    );
  }
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  await certificate.sign(keys.privateKey, 'SHA-256');
  const key = (await webcrypto.subtle.exportKey('jwk', keys.privateKey)) as JWK;
  return { key, certificate: Buffer.from(certificate.toSchema(true).toBER()).toString('base64'), retired };
}

const oid = { commonName: '2.5.4.3', keyUsage: '2.5.29.15', basicConstraints: '2.5.29.19' } as const;

function extension(extnID: string, critical: boolean, value: BaseBlock): Extension {
  return new Extension({ extnID, critical, extnValue: value.toBER() });
}

async function documentKeyOf({ key, certificate }: Kept): Promise<DocumentKey> {
  const { x = '', y = '', d = '' } = key;
  const secret = new Uint8Array(Buffer.from(d, 'base64url'));
  // The beginning of the thumbprint: it stands in every printed code, where each letter counts.
  const kid = (await calculateJwkThumbprint({ kty: 'EC', crv: 'P-256', x, y })).slice(0, 16);
  return {
    publicKey: { kty: 'EC', crv: 'P-256', x, y, kid, alg: 'ES256', use: 'sig' },
    certificate: new Uint8Array(Buffer.from(certificate, 'base64')),
    // Without chance (RFC 6979): the same document is the same bytes.
    sign: async (message) => p256.sign(message, secret, { lowS: false }),
  };
}
