import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { archiveLimits } from '../../kernel/file/index.ts';
import { inspectBytes } from './inspect-bytes.ts';

/* A file is what its bytes say, and an archive what it becomes when it is unpacked. */

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  return await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

const docx = (more: Readonly<Record<string, string | Uint8Array>> = {}) =>
  zipOf({
    '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${docxType}.main+xml"/></Types>`,
    'word/document.xml': '<w:document/>',
    ...more,
  });

const refusal = async (bytes: Buffer, type: string): Promise<string | null> =>
  await inspectBytes(bytes, { name: '文件', type }).then(
    () => null,
    (error: { code?: string }) => error.code ?? String(error),
  );

describe('what a file says it is', () => {
  test('is taken where its bytes say the same', async () => {
    expect(await refusal(pdf, 'application/pdf')).toBeNull();
    expect(await refusal(png, 'image/png')).toBeNull();
    expect(await refusal(await docx(), docxType)).toBeNull();
    expect(await refusal(await zipOf({ 'a.txt': 'a' }), 'application/zip')).toBeNull();
    expect(await refusal(await zipOf({ 'OFD.xml': '<ofd/>' }), 'application/ofd')).toBeNull();
  });

  test('is refused where they say something else, or nothing', async () => {
    const html = Buffer.from('<html><script>alert(1)</script></html>');
    for (const type of ['image/png', 'application/pdf', 'application/zip'])
      expect(await refusal(html, type)).toBe('file.type-differs');
    expect(await refusal(png, 'image/jpeg')).toBe('file.type-differs');
    expect(await refusal(pdf, 'image/png')).toBe('file.type-differs');
    expect(await refusal(await zipOf({ 'a.txt': 'a' }), docxType)).toBe('file.type-differs');
    expect(await refusal(await zipOf({ 'a.txt': 'a' }), 'application/ofd')).toBe('file.type-differs');
    expect(await refusal(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/svg+xml')).toBe(
      'file.type-not-allowed',
    );
  });
});

describe('an archive', () => {
  test('that becomes far more than it is, is refused', async () => {
    const zeros = new Uint8Array(30 * 1024 * 1024);
    expect(await refusal(await zipOf({ 'zeros.bin': zeros }), 'application/zip')).toBe('file.archive-unsafe');
    expect(await refusal(await docx({ 'word/media/zeros.bin': zeros }), docxType)).toBe(
      'file.archive-unsafe',
    );
  }, 60_000);

  test('that states a small size and becomes a large one, is refused', async () => {
    const honest = await zipOf({ 'zeros.bin': new Uint8Array(30 * 1024 * 1024) });
    const lying = Buffer.from(honest);
    // The size in the central directory, and in the entry's own header.
    lying.writeUInt32LE(100, lying.indexOf('PK\x01\x02', 0, 'latin1') + 24);
    lying.writeUInt32LE(100, 22);
    expect(await refusal(lying, 'application/zip')).toBe('file.archive-unsafe');
  }, 60_000);

  test('with too many entries, another archive, or damage, is refused', async () => {
    const many = Object.fromEntries(
      Array.from({ length: archiveLimits.entries + 1 }, (_, n) => [`${n}`, '']),
    );
    expect(await refusal(await zipOf(many), 'application/zip')).toBe('file.archive-unsafe');
    const inner = await zipOf({ 'a.txt': 'a' });
    expect(await refusal(await zipOf({ 'inner.zip': inner }), 'application/zip')).toBe('file.archive-unsafe');
    const whole = await zipOf({ 'a.txt': 'a'.repeat(1000) });
    expect(await refusal(whole.subarray(0, whole.length - 30), 'application/zip')).toBe(
      'file.archive-unsafe',
    );
  });

  test('whose names lead elsewhere is refused', async () => {
    const plain = await zipOf({ 'aa/bb/cc.txt': 'a' });
    const led = Buffer.from(plain.toString('latin1').replaceAll('aa/bb/cc', '../../cc'), 'latin1');
    expect(led.length).toBe(plain.length);
    expect(await refusal(led, 'application/zip')).toBe('file.archive-unsafe');
  });

  test('that is a document with macros is refused', async () => {
    expect(await refusal(await docx({ 'word/vbaProject.bin': 'macros' }), docxType)).toBe('file.macros');
  });
});
