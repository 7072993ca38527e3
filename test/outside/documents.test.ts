import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadRuntime } from '../../src/main/create-dependencies.ts';
import { packs } from '../../src/main/packs.ts';
import type { CertificateRow } from '../../src/store/cases/certificates.ts';
import { drawCertificate } from '../../src/usecases/certificates/print-certificate.ts';
import type { Dependencies } from '../../src/usecases/dependencies.ts';
import { memoryDocumentSigner } from '../../src/usecases/documents/document-signer.ts';
import { renderNotice } from '../../src/usecases/documents/render-notice.ts';

const run = promisify(execFile);
const issuer = { slug: 'x', name: '许昌市 Xuchang', notBefore: () => Date.parse('2022-01-01T00:00:00Z') };

let folder = '';
let file = '';
let pdf: Buffer = Buffer.alloc(0);
let certificate = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'documents-'));
  const documentSigner = await memoryDocumentSigner(issuer);
  const rendered = await renderNotice(
    { documentSigner, demonstration: true },
    {
      title: { zh: '准予行政许可决定书', en: 'Decision to grant' },
      number: 'XC-2022-000123-2',
      addressee: '许昌丰禾商贸有限公司',
      paragraphs: [
        { zh: '准予许可，周堃为法定代表人。', en: 'Granted; Zhou Kun is the legal representative.' },
      ],
      facts: [{ label: { zh: '事项', en: 'Service' }, value: { zh: '企业开办', en: 'Start a company' } }],
      office: { zh: '禹州市市场监督管理局', en: 'Yuzhou Market Regulation Bureau' },
      at: '2022-06-01T09:00:00+08:00',
    },
  );
  pdf = rendered.pdf;
  file = join(folder, 'notice.pdf');
  await writeFile(file, pdf);
  certificate = join(folder, 'certificate.pem');
  const der = Buffer.from((await documentSigner.current()).certificate).toString('base64');
  await writeFile(certificate, `-----BEGIN CERTIFICATE-----\n${der}\n-----END CERTIFICATE-----\n`);
});

afterAll(() => rm(folder, { recursive: true }));

test('pdfsig finds the signature valid, over the whole document', async () => {
  const { stdout } = await run('pdfsig', [file]);
  expect(stdout).toContain('Signature Type: ETSI.CAdES.detached');
  expect(stdout).toContain('Total document signed');
  expect(stdout).toContain('Signature is Valid');
});

test('pdfsig finds a changed byte', async () => {
  const changed = Buffer.from(pdf);
  const place = changed.length - 40;
  changed.writeUInt8((changed.readUInt8(place) + 1) % 256, place);
  const other = join(folder, 'changed.pdf');
  await writeFile(other, changed);
  const { stdout } = await run('pdfsig', [other]).catch((error: { readonly stdout: string }) => error);
  expect(stdout).not.toContain('Signature is Valid');
});

test('OpenSSL finds the signature good by the issuer’s certificate', async () => {
  const [, length = '0', next = '0'] = /\/ByteRange \[0 (\d+) (\d+) /.exec(pdf.toString('latin1')) ?? [];
  const signature = join(folder, 'signature.der');
  const padded = Buffer.from(pdf.toString('latin1', Number(length) + 1, Number(next) - 1), 'hex');
  await writeFile(signature, padded.subarray(0, 4 + padded.readUInt16BE(2)));
  const signed = join(folder, 'signed');
  await writeFile(signed, Buffer.concat([pdf.subarray(0, Number(length)), pdf.subarray(Number(next))]));
  const { stderr } = await run('openssl', [
    ...['cms', '-verify', '-binary', '-inform', 'DER', '-in', signature, '-content', signed],
    ...['-CAfile', certificate, '-purpose', 'any', '-no_check_time', '-out', '/dev/null'],
  ]);
  expect(stderr.toLowerCase()).toContain('verification successful');
});

test('pdffonts finds each font embedded, as a subset, with its way back to text', async () => {
  const { stdout } = await run('pdffonts', [file]);
  const fonts = stdout.trim().split('\n').slice(2);
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts) expect(font).toMatch(/ yes yes yes /);
});

test('pdftotext gives the Chinese text', async () => {
  const { stdout } = await run('pdftotext', [file, '-']);
  expect(stdout).toContain('准予行政许可决定书');
  expect(stdout).toContain('许昌丰禾商贸有限公司');
  expect(stdout).toContain('周堃为法定代表人');
});

test('a certificate on paper is one signed sheet, and says what it says', async () => {
  const runtime = await loadRuntime({
    dataFolder: resolve(import.meta.dirname, '../../data'),
    city: 'xuchang',
    packs,
    masterKey: new Uint8Array(32),
    demonstration: true,
    documentSigner: await memoryDocumentSigner(issuer),
    clock: () => Date.parse('2022-06-01T11:00:00+08:00'),
  });
  const content = { number: '91411081MA9F0A1B04', name: '许昌丰禾商贸有限公司', representative: '周堃' };
  const row: CertificateRow = {
    id: '01a217f6-2f71-775c-9595-5af4885a36f3',
    type: 'business-licence',
    number: content.number,
    version: 1,
    caseId: '01a217f6-2f71-775c-9595-5af4885a36f4',
    services: ['startup.registration', 'startup'],
    region: '411081',
    party: 'p',
    holderCode: content.number,
    holder: content.name,
    content,
    issuedAt: '2022-06-01T11:00:00+08:00',
    revokedAt: null,
    supersededBy: null,
    expiresOn: null,
    statusIndex: 0,
  };
  // Nothing is read or stored for drawing.
  const deps = { ...runtime, database: {} as Dependencies['database'] };
  const drawn = await drawCertificate(deps, { row, content, index: 0, base: 'https://example.test' });
  const sheet = join(folder, 'certificate.pdf');
  await writeFile(sheet, drawn.pdf);
  expect((await run('pdfsig', [sheet])).stdout).toContain('Signature is Valid');
  expect((await run('pdfinfo', [sheet])).stdout).toMatch(/Pages: +1\n/);
  const { stdout } = await run('pdftotext', [sheet, '-']);
  for (const said of ['营业执照', content.number, content.name, '周堃', '2022年6月1日'])
    expect(stdout).toContain(said);
});
