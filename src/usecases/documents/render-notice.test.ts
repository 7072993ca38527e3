import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Certificate, ContentInfo, SignedData } from 'pkijs';
import { expect, onTestFinished, test } from 'vitest';
import { runsOf } from './document-fonts.ts';
import {
  type DocumentSigner,
  fileDocumentSigner,
  memoryDocumentSigner,
  rotateDocumentKey,
} from './document-signer.ts';
import { type Notice, renderNotice } from './render-notice.ts';

const issuer = { slug: 'x', name: '许昌市 Xuchang', notBefore: () => Date.parse('2022-01-01T00:00:00Z') };

const notice: Notice = {
  title: { zh: '受理通知书', en: 'Notice of acceptance' },
  number: 'XC-2022-000123-1',
  addressee: '许昌丰禾商贸有限公司',
  paragraphs: [{ zh: '予以受理。', en: 'It is accepted.' }],
  facts: [{ label: { zh: '事项', en: 'Service' }, value: { zh: '企业开办', en: 'Start a company' } }],
  office: { zh: '禹州市市场监督管理局', en: 'Yuzhou Market Regulation Bureau' },
  at: '2022-06-01T09:00:00+08:00',
};

async function render(signer: DocumentSigner | null, changes: Partial<Notice> = {}) {
  return await renderNotice({ documentSigner: signer, demonstration: true }, { ...notice, ...changes });
}

test('the same notice under the same key is the same file, and under another key the same but for the signature', async () => {
  const signer = await memoryDocumentSigner(issuer);
  const [one, again] = [await render(signer), await render(signer)];
  const other = await render(await memoryDocumentSigner(issuer));
  expect(one.pdf.equals(again.pdf)).toBe(true);
  expect(one.pdf.equals(other.pdf)).toBe(false);
  expect(signedPart(one.pdf).equals(signedPart(other.pdf))).toBe(true);
  expect(one.undrawn).toEqual([]);
});

test('the signature covers all of the file, and a changed byte breaks it', async () => {
  const signer = await memoryDocumentSigner(issuer);
  const { pdf } = await render(signer);
  const { certificate } = await signer.current();
  expect(await holds(pdf, certificate)).toBe(true);
  for (const place of [20, pdf.length - 40]) {
    const changed = Buffer.from(pdf);
    changed.writeUInt8((changed.readUInt8(place) + 1) % 256, place);
    expect(await holds(changed, certificate)).toBe(false);
  }
});

test('PAdES B-B: the signature names the certificate and leaves its time to the file', async () => {
  const { pdf } = await render(await memoryDocumentSigner(issuer));
  const attributes = signatureOf(pdf).signerInfos[0]?.signedAttrs?.attributes.map(({ type }) => type);
  expect(attributes?.toSorted()).toEqual([
    '1.2.840.113549.1.9.16.2.47',
    '1.2.840.113549.1.9.3',
    '1.2.840.113549.1.9.4',
  ]);
  const text = pdf.toString('latin1');
  expect(text).toContain('/SubFilter /ETSI.CAdES.detached');
  expect(text).toContain('/M (D:20220601010000Z)');
});

test('a character that no font has stands as its number, and is told', async () => {
  const { undrawn } = await render(await memoryDocumentSigner(issuer), { addressee: '王\u{2a6d6}' });
  expect(undrawn).toEqual(['\u{2a6d6}']);
  expect(
    runsOf('王\u{2a6d6}')
      .runs.map(({ text }) => text)
      .join(''),
  ).toBe('王〔U+2A6D6〕');
});

test('a character outside the common ones is drawn from a slice of the same font', () => {
  const { runs, undrawn } = runsOf('周堃珺①');
  expect(undrawn).toEqual([]);
  expect(runs.map(({ text }) => text).join('')).toBe('周堃珺①');
});

test('what is too long is refused and not cut off, and nothing is signed where there is no key', async () => {
  const paragraphs = Array.from({ length: 41 }, () => ({ zh: '一', en: 'one' }));
  await expect(render(await memoryDocumentSigner(issuer), { paragraphs })).rejects.toMatchObject({
    code: 'document.too-long',
  });
  await expect(render(null)).rejects.toMatchObject({ code: 'document.not-signing' });
});

test('the key is made at first use for its owner alone; a new one leaves the old public part behind', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'document-key-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const signer = fileDocumentSigner(folder, issuer);
  const first = await signer.current();
  const file = join(folder, 'documents-x.json');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const kept = JSON.parse(await readFile(file, 'utf8')) as { readonly key: { readonly d: string } };
  const second = await rotateDocumentKey(folder, issuer);
  expect(second.publicKey.kid).not.toBe(first.publicKey.kid);
  expect((await signer.current()).publicKey).toEqual(second.publicKey);
  expect(await signer.published()).toEqual([second.publicKey, first.publicKey]);
  expect(await readFile(file, 'utf8')).not.toContain(kept.key.d);
});

function rangesOf(pdf: Buffer): readonly [number, number, number, number] {
  const found = /\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]/.exec(pdf.toString('latin1'));
  const [, start = '', length = '', next = '', rest = ''] = found ?? [];
  return [Number(start), Number(length), Number(next), Number(rest)];
}

function signedPart(pdf: Buffer): Buffer {
  const [start, length, next, rest] = rangesOf(pdf);
  expect(next + rest).toBe(pdf.length);
  return Buffer.concat([pdf.subarray(start, start + length), pdf.subarray(next, next + rest)]);
}

function signatureOf(pdf: Buffer): SignedData {
  const [, length, next] = rangesOf(pdf);
  const bytes = Buffer.from(pdf.toString('latin1', length + 1, next - 1), 'hex');
  const info = ContentInfo.fromBER(new Uint8Array(bytes).buffer);
  return new SignedData({ schema: info.content });
}

async function holds(pdf: Buffer, certificate: Uint8Array): Promise<boolean> {
  const data = new Uint8Array(signedPart(pdf)).buffer;
  const signature = signatureOf(pdf);
  signature.certificates = [Certificate.fromBER(new Uint8Array(certificate).buffer)];
  try {
    return await signature.verify({ signer: 0, data });
  } catch {
    return false;
  }
}
