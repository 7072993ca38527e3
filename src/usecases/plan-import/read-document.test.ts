import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { LARGEST_DOCUMENT, readDocument } from './read-document.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const codeOf = async (content: Uint8Array): Promise<string | undefined> => {
  try {
    await readDocument(content);
  } catch (error) {
    return (error as { code?: string }).code;
  }
  return undefined;
};

const paragraph = (text: string, style?: string): string =>
  `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;

/** A Word file with the given body, as small as Word accepts. */
async function docx(body: string): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file(
    '[Content_Types].xml',
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  );
  zip.file(
    '_rels/.rels',
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  );
  zip.file(
    'word/styles.xml',
    '<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>',
  );
  zip.file(
    'word/_rels/document.xml.rels',
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
  );
  zip.file(
    'word/document.xml',
    `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  );
  return zip.generateAsync({ type: 'uint8array' });
}

describe('text', () => {
  const plan = '某市优化营商环境方案，十条措施';
  test('is read as UTF-8, UTF-16 with its mark, and GB18030', async () => {
    expect(await readDocument(bytes(plan))).toBe(plan);
    expect(await readDocument(bytes(`\ufeff${plan}`))).toBe(plan);
    const little = new Uint8Array([
      0xff,
      0xfe,
      ...[...plan].flatMap((character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8]),
    ]);
    expect(await readDocument(little)).toBe(plan);
    // 某市方案 in GB18030
    expect(await readDocument(new Uint8Array([0xc4, 0xb3, 0xca, 0xd0, 0xb7, 0xbd, 0xb0, 0xb8]))).toBe(
      '某市方案',
    );
  });
});

describe('what cannot be read is refused by a code', () => {
  test('empty, blank, too large', async () => {
    expect(await codeOf(new Uint8Array(0))).toBe('plan.empty');
    expect(await codeOf(bytes(' \n\t\n'))).toBe('plan.empty');
    expect(await codeOf(new Uint8Array(LARGEST_DOCUMENT + 1))).toBe('plan.too-large');
  });

  test('more text than any plan has', async () => {
    expect(await codeOf(bytes('措施。'.repeat(400_000)))).toBe('plan.too-long');
  });

  test('pictures, PDF, other archives, noise', async () => {
    expect(await codeOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]))).toBe(
      'plan.not-text',
    );
    expect(await codeOf(new Uint8Array([...bytes('%PDF-1.7\n'), 0xe2, 0xe3, 0xcf, 0xd3, 0, 1, 2, 3]))).toBe(
      'plan.not-text',
    );
    const sheet = new JSZip().file('xl/workbook.xml', '<a/>');
    expect(await codeOf(await sheet.generateAsync({ type: 'uint8array' }))).toBe('plan.not-text');
    expect(await codeOf(Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 251))).toBe(
      'plan.not-text',
    );
  });

  test('a broken Word file', async () => {
    const whole = await docx(paragraph('一、总体要求'));
    expect(await codeOf(whole.slice(0, whole.length - 40))).toBe('plan.broken-docx');
    const wrong = new JSZip().file('word/document.xml', 'not xml');
    expect(await codeOf(await wrong.generateAsync({ type: 'uint8array' }))).toBe('plan.broken-docx');
  });

  test('a Word file that says it unpacks to more than it should', async () => {
    const bomb = await docx(paragraph('一、总体要求'));
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    const entry = [...bomb.keys()].filter(
      (at) => at + 46 < bomb.length && view.getUint32(at, true) === 0x02014b50,
    );
    for (const at of entry) view.setUint32(at + 24, 90 * 1024 * 1024, true);
    expect(await codeOf(bomb)).toBe('plan.too-large');
  });
});

describe('a Word file', () => {
  test('gives paragraphs as lines, headings with their depth, and rows with tabs', async () => {
    const content = await docx(
      paragraph('某市方案', 'Heading1') +
        paragraph('一、目标') +
        table([cell('序号'), cell('任务')], [cell('1'), cell('优化流程')]),
    );
    expect((await readDocument(content)).split('\n').filter((line) => line !== '')).toEqual([
      '# 某市方案',
      '一、目标',
      '序号\t任务',
      '1\t优化流程',
    ]);
  });

  test('fills cells merged downwards, and a merged header across', async () => {
    const start = '<w:vMerge w:val="restart"/>';
    const content = await docx(
      table(
        [cell('领域'), cell('目标', '<w:gridSpan w:val="2"/>')],
        [cell('政务', start), cell('甲'), cell('1')],
        [cell('', '<w:vMerge/>'), cell('乙'), cell('2')],
      ),
    );
    expect((await readDocument(content)).split('\n').filter((line) => line !== '')).toEqual([
      '领域\t目标\t目标',
      '政务\t甲\t1',
      '政务\t乙\t2',
    ]);
  });
});
