import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { expect, test } from 'vitest';
import { pdfPages } from './pdf-pages.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

async function written(sizes: readonly [number, number][]): Promise<Uint8Array> {
  const document = new PDFDocument({ autoFirstPage: false });
  const parts: Buffer[] = [];
  document.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise((resolve) => document.on('end', resolve));
  for (const size of sizes) document.addPage({ size: [...size] });
  document.end();
  await ended;
  return Buffer.concat(parts);
}

test('each page of a document with its own size', async () => {
  expect(
    await pdfPages(
      await written([
        [1191, 842],
        [842, 595],
      ]),
    ),
  ).toEqual([
    { width: 1191, height: 842 },
    { width: 842, height: 595 },
  ]);
});

test('pages packed into an object stream are found, and one that is turned lies across', async () => {
  const packed = deflateSync(bytes('<< /Type /Page /MediaBox [0 0 595 842] /Rotate 90 >>'));
  const document = Buffer.concat([
    bytes('%PDF-1.5\n1 0 obj << /Type /ObjStm /Filter /FlateDecode >> stream\n'),
    packed,
    bytes('\nendstream'),
  ]);
  expect(await pdfPages(document)).toEqual([{ width: 842, height: 595 }]);
});

test('a size that is said once for all pages holds for each', async () => {
  const document = bytes(
    '<< /Type /Pages /MediaBox [0 0 200 100] /Kids [] >> << /Type /Page >> << /Type /Page >>',
  );
  expect(await pdfPages(document)).toEqual([
    { width: 200, height: 100 },
    { width: 200, height: 100 },
  ]);
});

test('what says nothing plainly counts as one usual page', async () => {
  expect(await pdfPages(bytes('no document'))).toHaveLength(1);
});
