import { createHash } from 'node:crypto';
import { Certificate, ContentInfo, SignedData } from 'pkijs';
import { Type } from 'typebox';
import {
  findPrintedCode,
  idOfSerial,
  parseIdentifier,
  readPrintedCode,
  toBase64url,
} from '../../kernel/certificate/index.ts';
import { type CertificateRow, findCertificate } from '../../store/cases/certificates.ts';
import type { Dependencies } from '../dependencies.ts';
import { orNull } from '../views/parts.ts';
import { identifierOf } from './describe-certificate.ts';
import { publishedKeys } from './signed-tokens.ts';
import { VerifiedCertificate, viewVerified } from './verify-certificate.ts';

/** What became of a PDF that somebody shows. */
export const CheckedDocument = Type.Object({
  /**
   * `genuine`: signed by this city and unchanged since; `altered`: changed after signing; `foreign`: signed with a
   * key that is not this city's; `unsigned`: no PDF, or without a signature.
   */
  result: Type.Enum(['genuine', 'altered', 'foreign', 'unsigned']),
  digest: Type.String({ description: '文件的 SHA-256。SHA-256 of the file' }),
  certificate: orNull(VerifiedCertificate),
});
export type CheckedDocument = Type.Static<typeof CheckedDocument>;

/** Nothing larger is looked at: a certificate has some ten thousands of bytes. */
export const largestDocument = 4 * 1024 * 1024;

/** Holds a PDF against its signature (PAdES) and this city's keys, and the certificate in it against the register. */
export async function checkDocument(deps: Dependencies, file: Buffer): Promise<CheckedDocument> {
  const result = await checkSignature(deps, file);
  return {
    result,
    digest: createHash('sha256').update(file).digest('hex'),
    certificate: result === 'genuine' ? await certificateIn(deps, file) : null,
  };
}

/** What the signature in a PDF says, by this city's published keys alone. */
export async function checkSignature(deps: Dependencies, file: Buffer): Promise<CheckedDocument['result']> {
  const place = Math.max(0, file.indexOf('/ByteRange ['));
  const found = /^\/ByteRange \[0 (\d{1,9}) (\d{1,9}) (\d{1,9})\]/.exec(
    file.toString('latin1', place, place + 60),
  );
  if (found === null || !file.subarray(0, 5).equals(Buffer.from('%PDF-'))) return 'unsigned';
  const [length = 0, next = 0, rest = 0] = found.slice(1).map(Number);
  // The signature covers everything but itself: what is appended later would be shown, and not signed.
  if (length + 2 > next || next + rest !== file.length) return 'altered';
  const signature = signatureIn(file.toString('latin1', length + 1, next - 1));
  if (signature === null) return 'unsigned';
  if (!(await isOurs(deps, signature))) return 'foreign';
  const data = new Uint8Array(Buffer.concat([file.subarray(0, length), file.subarray(next)])).buffer;
  try {
    return (await signature.verify({ signer: 0, data })) ? 'genuine' : 'altered';
  } catch {
    return 'altered';
  }
}

function signatureIn(hex: string): SignedData | null {
  try {
    const info = ContentInfo.fromBER(new Uint8Array(Buffer.from(hex, 'hex')).buffer);
    return new SignedData({ schema: info.content });
  } catch {
    return null;
  }
}

/** Whether the key that signed is one that this city published. */
async function isOurs(deps: Dependencies, { certificates = [] }: SignedData): Promise<boolean> {
  const [certificate] = certificates;
  if (certificates.length !== 1 || !(certificate instanceof Certificate)) return false;
  const point = new Uint8Array(certificate.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView);
  if (point.length !== 65 || point[0] !== 4) return false;
  const [x, y] = [toBase64url(point.subarray(1, 33)), toBase64url(point.subarray(33))];
  return (await publishedKeys(deps)).some((key) => key.x === x && key.y === y);
}

/** The certificate whose code the file carries; null for another document, such as a notice. */
async function certificateIn(deps: Dependencies, file: Buffer): Promise<CheckedDocument['certificate']> {
  const row = await certificateOfCode(deps, findPrintedCode(file.toString('latin1')) ?? '');
  return row === null ? null : await viewVerified(deps, row);
}

/** The certificate of this city that a printed code was made for; null for anything else that was scanned. */
export async function certificateOfCode(deps: Dependencies, scanned: string): Promise<CertificateRow | null> {
  const read = readPrintedCode(scanned, await publishedKeys(deps));
  if ('refused' in read) return null;
  const parts = parseIdentifier(read.code.identifier);
  const id = parts === null ? null : idOfSerial(parts.serial);
  const row = id === null ? null : await findCertificate(deps.database, deps.database.city, id);
  return row === null || identifierOf(deps, row) !== read.code.identifier ? null : row;
}
