import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { importPlan } from '../domains/programme/import/import-plan.ts';
import type { ImportResult } from '../domains/programme/import/result.ts';
import { blocksOfText } from '../domains/programme/import/source.ts';
import { readDocument } from '../usecases/plan-import/read-document.ts';

const read = async (bytes: Uint8Array): Promise<ImportResult> =>
  importPlan(blocksOfText(await readDocument(bytes)), { cityUnits: [], fallbackYear: 2000 });

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const run = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

/** The same document as a Word file: a paragraph a line, a table for lines with tabs. */
async function asWord(text: string): Promise<Uint8Array> {
  let body = '';
  let rows = '';
  for (const line of [...text.split('\n'), '']) {
    if (line.includes('\t')) {
      rows += `<w:tr>${line
        .split('\t')
        .map((cell) => `<w:tc>${run(cell)}</w:tc>`)
        .join('')}</w:tr>`;
      continue;
    }
    if (rows !== '') body += `<w:tbl>${rows}</w:tbl>`;
    rows = '';
    if (line.trim() !== '') body += run(line);
  }
  const zip = new JSZip();
  const types = 'http://schemas.openxmlformats.org/package/2006';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${types}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
  );
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="${types}/relationships"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
  );
  zip.file(
    'word/document.xml',
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  );
  return zip.generateAsync({ type: 'uint8array' });
}

describe('a plan read from a Word file', () => {
  test('says what the same plan says as text', async () => {
    const text = readFileSync(
      new URL('../domains/programme/import/fixtures/general-and-special.txt', import.meta.url),
      'utf8',
    );
    const fromText = await read(new TextEncoder().encode(text));
    const fromWord = await read(await asWord(text));
    const essence = (result: ImportResult): unknown => ({
      plans: result.plans.map((plan) => [plan.key, plan.name, plan.measureCount]),
      measures: result.measures.map(({ key, title, deadline, units }) => ({ key, title, deadline, units })),
      tasks: result.tasks.map(({ no, printedNo, plan, direction, content, deadline, units, measure }) => ({
        no,
        printedNo,
        plan,
        direction,
        content,
        deadline,
        units,
        measure,
      })),
      indicators: result.indicators.map(({ key, targets }) => ({ key, targets })),
    });
    expect(essence(fromWord)).toEqual(essence(fromText));
  });
});
