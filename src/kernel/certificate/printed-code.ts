import type { Json } from '../json.ts';
import type { Text } from '../text.ts';
import { certificateIdentifier, parseIdentifier } from './identifier.ts';
import { fromBase64url, type IssuerKey, type Refused, readSigned, toBase64url } from './jws.ts';

/**
 * What the QR code on a certificate says by itself, signed, in few bytes: enough for a counter without a connection.
 * Of a person's name it has what the certificate's public check shows.
 */
export type PrintedCode = {
  /** The issuing city's code. */
  readonly city: string;
  readonly type: string;
  readonly typeName: Text;
  readonly number: string;
  readonly identifier: string;
  readonly holder: string;
  readonly office: Text;
  readonly issuedOn: string;
  readonly expiresOn: string | null;
  readonly status: number;
  readonly demonstration: boolean;
};

/** The claims of the compact form, by one letter each. */
export function printedClaims(code: PrintedCode): Readonly<Record<string, Json>> {
  return {
    c: code.city,
    t: code.type,
    a: [code.typeName.zh, code.typeName.en],
    n: code.number,
    i: shortIdentifier(code.identifier),
    h: code.holder,
    o: [code.office.zh, code.office.en],
    d: code.issuedOn,
    ...(code.expiresOn === null ? {} : { x: code.expiresOn }),
    s: code.status,
    ...(code.demonstration ? { e: 1 } : {}),
  };
}

/** What a scanned code says, if one of these keys signed it. The code is an address whose part after `#` is the JWS. */
export function readPrintedCode(
  scanned: string,
  keys: readonly IssuerKey[],
): { readonly code: PrintedCode; readonly kid: string } | Refused {
  const signed = readSigned(scanned.trim().replace(/^.*#/, ''), keys);
  if ('refused' in signed) return signed;
  const { c, t, a, n, i, h, o, d, x = null, s, e } = signed.claims;
  const typeName = pair(a);
  const office = pair(o);
  const identifier = longIdentifier(i);
  if (![c, t, n, h, d].every((value) => typeof value === 'string') || typeof s !== 'number')
    return { refused: 'malformed' };
  if (identifier === null || typeName === null || office === null || (x !== null && typeof x !== 'string'))
    return { refused: 'malformed' };
  const code: PrintedCode = {
    city: String(c),
    type: String(t),
    typeName,
    number: String(n),
    identifier,
    holder: String(h),
    office,
    issuedOn: String(d),
    expiresOn: x,
    status: s,
    demonstration: e === 1,
  };
  return { code, kid: signed.kid };
}

/** An identifier without what can be worked out; the serial, which is an id, in 22 letters instead of 32. */
function shortIdentifier(identifier: string): Json {
  const parts = parseIdentifier(identifier);
  if (parts === null) return identifier;
  const { type, issuer, serial, version } = parts;
  const bytes = Uint8Array.from(serial.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return [type, issuer, toBase64url(bytes), version];
}

function longIdentifier(short: Json | undefined): string | null {
  if (typeof short === 'string') return short;
  if (!Array.isArray(short)) return null;
  const [type, issuer, serial, version] = short as readonly Json[];
  const bytes = typeof serial === 'string' ? fromBase64url(serial) : null;
  if (bytes === null || typeof type !== 'string' || typeof issuer !== 'string' || typeof version !== 'number')
    return null;
  if (!/^[0-9A-Z]+$/.test(type + issuer)) return null;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return certificateIdentifier({ type, issuer, serial: digits.toUpperCase(), version });
}

/** The printed code that a PDF of ours carries, too, in the file's text; null where there is none. */
export function findPrintedCode(file: string): string | null {
  return /\(([^()\s]{1,400}\/verify#[\w.-]{1,3000})\)/.exec(file)?.[1] ?? null;
}

function pair(value: Json | undefined): Text | null {
  if (!Array.isArray(value)) return null;
  const [zh, en] = value as readonly Json[];
  return typeof zh === 'string' && typeof en === 'string' ? { zh, en } : null;
}
