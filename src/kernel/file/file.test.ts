import { expect, test } from 'vitest';
import { chunkLength, chunksOf, cleanName, fileKinds, fileLimits, findKind, kindOfName } from './index.ts';

test('a name keeps its last part, and nothing that leads elsewhere or cannot be seen', () => {
  expect(cleanName('租赁合同.pdf')).toBe('租赁合同.pdf');
  expect(cleanName('../../etc/passwd')).toBe('passwd');
  expect(cleanName('C:\\Users\\wang\\身份证 正面.jpg')).toBe('身份证 正面.jpg');
  expect(cleanName('..\\..\\..')).toBeNull();
  expect(cleanName('')).toBeNull();
  expect(cleanName('invoice\u202Efdp.exe')).toBe('invoicefdp.exe');
  expect(cleanName('a\u0000b\r\nSet-Cookie.png')).toBe('abSet-Cookie.png');
  expect(cleanName('.htaccess')).toBe('htaccess');
  expect(cleanName('con.pdf')).toBe('_con.pdf');
  expect(cleanName('a<script>.pdf')).toBe('a_script_.pdf');
});

test('too long a name keeps its ending', () => {
  const name = cleanName(`${'长'.repeat(300)}.docx`) ?? '';
  expect([...name]).toHaveLength(fileLimits.name);
  expect(name.endsWith('.docx')).toBe(true);
});

test('nothing that runs in a page is taken', () => {
  for (const type of ['text/html', 'image/svg+xml', 'application/xhtml+xml', 'text/xml', 'text/javascript'])
    expect(findKind(type)).toBeNull();
  expect(kindOfName('page.HTML')).toBeNull();
  expect(kindOfName('照片.JPG')?.type).toBe('image/jpeg');
  expect(kindOfName('no-ending')).toBeNull();
  expect(new Set(fileKinds.flatMap(({ endings }) => endings)).size).toBe(
    fileKinds.flatMap(({ endings }) => endings).length,
  );
});

test('a file is sent in whole pieces and a rest', () => {
  expect(chunksOf(1)).toBe(1);
  expect(chunksOf(fileLimits.chunk)).toBe(1);
  expect(chunksOf(fileLimits.chunk + 1)).toBe(2);
  expect(chunkLength(fileLimits.chunk + 1, 0)).toBe(fileLimits.chunk);
  expect(chunkLength(fileLimits.chunk + 1, 1)).toBe(1);
});
