import type { Principal } from '../../kernel/access/principal.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { CertificateRow } from '../../store/cases/certificates.ts';
import type { Dependencies } from '../dependencies.ts';
import { dateWords, type RenderedDocument } from '../documents/render-notice.ts';
import {
  beginSheet,
  drawCode,
  drawFrame,
  drawSeal,
  finishSheet,
  margin,
  roomFor,
  write,
  writeFact,
} from '../documents/sheet.ts';
import { signPdf } from '../documents/sign-pdf.ts';
import { identifierOf, issuedOn, issuingOffice, typeNameOf } from './describe-certificate.ts';
import { fieldsOf, mustBeInForce, printedCodeOf, statusIndexOf } from './issue-credential.ts';
import { openCertificate } from './own-certificates.ts';
import { currentDocumentKey, tokenKeyOf } from './signed-tokens.ts';

/** The certificate on paper: a signed A4 PDF. The same certificate gives the same bytes under the same key. */
export async function printCertificate(
  deps: Dependencies,
  principal: Extract<Principal, { kind: 'account' }>,
  id: string,
  base: string,
): Promise<RenderedDocument & { readonly name: string }> {
  const { row, content } = await openCertificate(deps, principal, id);
  mustBeInForce(deps, row);
  const index = await statusIndexOf(deps, row);
  return {
    ...(await drawCertificate(deps, { row, content, index, base })),
    name: `${typeNameOf(deps, row.type).zh} ${row.number}.pdf`,
  };
}

/** What stands at the foot of the sheet, in points: the code with what is written below it, and the seal. */
const footHeight = 205;

/** Draws and signs it; reads and stores nothing. */
export async function drawCertificate(
  deps: Dependencies,
  given: {
    readonly row: CertificateRow;
    readonly content: JsonObject;
    readonly index: number;
    readonly base: string;
  },
): Promise<RenderedDocument> {
  const { row, content, index, base } = given;
  const key = await currentDocumentKey(deps);
  const office = issuingOffice(deps, row);
  const title = typeNameOf(deps, row.type);
  const code = await printedCodeOf(deps, tokenKeyOf(key), { row, index, base });
  const options = { title: `${title.zh} ${row.number}`, issuer: office.zh, at: row.issuedAt, code };
  const sheet = beginSheet(options);
  const { doc } = sheet;
  drawFrame(sheet);
  if (deps.demonstration)
    write(sheet, '演示证照，不具法律效力 Demonstration only, of no legal effect', {
      size: 9,
      colour: '#c8102e',
      align: 'center',
    });
  doc.moveDown(0.6);
  write(sheet, title.zh, { size: 30, align: 'center', gap: 2 });
  write(sheet, title.en, { size: 12, align: 'center', colour: '#444444' });
  write(sheet, `电子证照标识 Identifier ${identifierOf(deps, row)}`, {
    size: 8,
    align: 'center',
    colour: '#444444',
  });
  doc.moveDown(1.4);
  for (const { label, value } of fieldsOf(deps, row, content)) writeFact(sheet, label, value);
  if (row.expiresOn !== null)
    writeFact(
      sheet,
      { zh: '有效期至', en: 'Valid until' },
      { zh: dateWords(row.expiresOn), en: row.expiresOn },
    );
  roomFor(sheet, footHeight);
  const bottom = doc.page.height - margin - footHeight;
  const top = Math.max(doc.y, bottom);
  drawCode(sheet, code, margin, top, 140);
  write(sheet, '扫码验证；没有网络时也可验证签名', { x: margin, y: top + 143, size: 8, width: 250, gap: 1 });
  write(sheet, `Scan to verify, also without a network: ${base}/verify`, {
    x: margin,
    size: 7,
    width: 250,
    gap: 1,
  });
  write(sheet, `公钥指纹 Key ${key.publicKey.kid}`, { x: margin, size: 7, width: 260, gap: 1 });
  const centre = doc.page.width - margin - 90;
  drawSeal(sheet, { name: office.zh, demonstration: deps.demonstration }, centre, top + 62);
  const right = { x: centre - 110, width: 220, align: 'center' } as const;
  write(sheet, office.zh, { ...right, y: top + 44, size: 12 });
  write(sheet, office.en, { ...right, size: 8, colour: '#444444' });
  write(sheet, dateWords(issuedOn(deps, row)), { ...right, size: 11 });
  const pdf = await signPdf(await finishSheet(sheet, options), key);
  return { pdf, undrawn: [...sheet.undrawn] };
}
