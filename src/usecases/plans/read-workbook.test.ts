import JSZip from 'jszip';
import { expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { readWorkbook } from './read-workbook.ts';

const sheetPart = 'xl/worksheets/sheet1.xml';

async function workbook(sheet: string, shared?: string): Promise<Buffer> {
  const zip = new JSZip();
  zip.file(sheetPart, sheet);
  if (shared !== undefined) zip.file('xl/sharedStrings.xml', shared);
  return await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

const sheetOf = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const read = async (rows: string, shared?: string) =>
  await readWorkbook(await workbook(sheetOf(rows), shared));
const refused = { code: 'plan.not-a-workbook' };

test('a workbook is read back as it was written', async () => {
  const rows = [
    ['Task', 'Progress'],
    ['12', 'All of it, with <papers> & "more" 𠮷'],
  ];
  expect(await readWorkbook(await writeXlsxFile(rows).toBuffer())).toEqual(rows);
});

test('cells stand where they say, and words are joined from their runs without their sounds', async () => {
  const shared =
    '<sst><si><t>shared</t></si><si><r><t>in </t></r><r><t>runs</t></r><rPh><t>sound</t></rPh></si></sst>';
  const rows = `<row r="2"><c r="B2" t="s"><v>1</v></c><c t="s"><v>0</v></c></row>
    <row><c r="A3"><f>1+1</f><v>2</v></c><c r="XFD3" s="4"/><c r="B3" t="inlineStr"><is><t>&#x20BB7; &amp;</t></is></c></row>
    <row r="1048576"><c r="A1048576" s="1"/></row>`;
  expect(await read(rows, shared)).toEqual([[], ['', 'in runs', 'shared'], ['2', '𠮷 &']]);
});

test('a number that is shown as hundredths is read as it is shown', async () => {
  const rows = [
    ['Done (%)', 'Done (%)', 'Done (%)', 'Done (%)'],
    [
      { value: 0.5, format: '0%' },
      { value: 1, format: '0.00%' },
      { value: 0.07, format: '0.0 %' },
      { value: 0.5, format: '0.0' },
    ],
  ];
  const bytes = await writeXlsxFile(rows).toBuffer();
  expect((await readWorkbook(bytes))[1]).toEqual(['50%', '100%', '7%', '0.5']);
});

test.each([
  ['rows that are never closed', '<row>'.repeat(20_000)],
  ['cells that are never closed', `<row>${'<c>'.repeat(20_000)}</row>`],
  ['words that are never closed', `<row><c><is>${'<t>'.repeat(20_000)}`],
  ['a row at the end of the world', '<row r="4294967294"><c><v>1</v></c></row>'],
  ['more rows than a ledger has', '<row><c><v>1</v></c></row>'.repeat(2_001)],
  ['a cell far to the right', '<row><c r="ZZZ1"><v>1</v></c></row>'],
  ['a cell of too many words', `<row><c><v>${'1'.repeat(40_000)}</v></c></row>`],
  ['a character that there is not', '<row><c><v>&#x110000;</v></c></row>'],
  ['a character that is half of one', '<row><c><v>&#xd800;</v></c></row>'],
  ['a character that cannot be stored', '<row><c><v>&#0;</v></c></row>'],
])('refused: %s', async (_what, rows) => {
  await expect(read(rows)).rejects.toMatchObject(refused);
});

test('shared words that are never closed are refused too', async () => {
  await expect(read('', `<sst>${'<si>'.repeat(20_000)}</sst>`)).rejects.toMatchObject(refused);
});

test('a part that is there twice is unpacked once at most', async () => {
  const zip = new JSZip();
  zip.file(sheetPart, sheetOf('<row/>')).file('xl/worksheets/sheet2.xml', sheetOf('<row/>'));
  const bytes = await zip.generateAsync({ type: 'nodebuffer' });
  const twice = Buffer.from(bytes.toString('latin1').replaceAll('sheet2.xml', 'sheet1.xml'), 'latin1');
  await expect(readWorkbook(twice)).rejects.toMatchObject(refused);
});

test('parts that are too large together are refused, and so is what is no workbook', async () => {
  const large = ' '.repeat(5 * 1024 * 1024);
  await expect(read(large, large)).rejects.toMatchObject(refused);
  await expect(readWorkbook(Buffer.from('no'))).rejects.toMatchObject(refused);
});
