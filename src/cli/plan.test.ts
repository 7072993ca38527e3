import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importPlan } from '../domains/programme/import/import-plan.ts';
import type { ImportResult } from '../domains/programme/import/result.ts';
import { blocksOfText } from '../domains/programme/import/source.ts';
import { readDocument } from '../usecases/plan-import/read-document.ts';
import { yingshang as inThisProcess } from './as-run.fixture.ts';

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
  return wordFile(body);
}

async function wordFile(body: string): Promise<Uint8Array> {
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

type Cell = { readonly text: string; readonly across?: number; readonly down?: 'begins' | 'goes on' };
const cellOf = ({ text, across = 1, down }: Cell): string =>
  `<w:tc><w:tcPr>${across > 1 ? `<w:gridSpan w:val="${across}"/>` : ''}${
    down === undefined ? '' : `<w:vMerge${down === 'begins' ? ' w:val="restart"' : ''}/>`
  }</w:tcPr>${run(text)}</w:tc>`;
const tableOf = (rows: readonly (readonly Cell[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cellOf).join('')}</w:tr>`).join('')}</w:tbl>`;

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

  test('under a header of two rows, with cells merged across and down, and the header printed again', async () => {
    const header: readonly (readonly Cell[])[] = [
      [
        { text: '序号', down: 'begins' },
        { text: '领域', down: 'begins' },
        { text: '重点任务', down: 'begins' },
        { text: '责任单位', across: 2 },
        { text: '完成时限', down: 'begins' },
      ],
      [
        { text: '', down: 'goes on' },
        { text: '', down: 'goes on' },
        { text: '', down: 'goes on' },
        { text: '牵头单位' },
        { text: '配合单位' },
        { text: '', down: 'goes on' },
      ],
    ];
    const row = (no: string, field: Cell, task: string, ...rest: readonly string[]): readonly Cell[] => [
      { text: no },
      field,
      { text: task },
      ...rest.map((text) => ({ text })),
    ];
    const word = await wordFile(
      run('2026年柳塘市公共充电设施建设任务分解表') +
        tableOf([
          ...header,
          row(
            '1',
            { text: '规划建设', down: 'begins' },
            '新建公共充电桩1200个。',
            '市发改委',
            '市城管局',
            '2026年6月底',
          ),
          row(
            '2',
            { text: '', down: 'goes on' },
            '高速服务区充电桩覆盖率达到100%。',
            '市交通局',
            '',
            '2026年12月',
          ),
        ]) +
        run('— 2 —') +
        tableOf([
          ...header,
          row(
            '3',
            { text: '运营服务', down: 'begins' },
            '故障24小时内修复，完好率不低于98%。',
            '市城管局',
            '市供电公司、市发改委',
            '长期坚持',
          ),
          row(
            '3',
            { text: '', down: 'goes on' },
            '充电服务费每千瓦时不超过0.6元。',
            '市发改委',
            '市市场监管局',
            '每年3月底前',
          ),
        ]),
    );
    const result = await read(word);
    expect(
      result.tasks.map(({ no, printedNo, direction, deadline, units }) => [
        no,
        printedNo,
        direction,
        'value' in deadline ? deadline.value : deadline.type,
        units.map(({ unit, role }) => `${unit.replace('unit:', '')} ${role}`).join(', '),
      ]),
    ).toEqual([
      [1, '1', '规划建设', '2026-06', '市发改委 lead, 市城管局 support'],
      [2, '2', '规划建设', '2026-12', '市交通局 lead'],
      [3, '3', '运营服务', 'ongoing', '市城管局 lead, 市供电公司 support, 市发改委 support'],
      [4, '3', '运营服务', '2026-03', '市发改委 lead, 市市场监管局 support'],
    ]);
    expect(result.measures.map(({ section }) => section)).toEqual([
      '规划建设',
      '规划建设',
      '运营服务',
      '运营服务',
    ]);
    expect(result.repairs.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['page-furniture', 'renumbered']),
    );
  });
});

describe('a plan read from the command line', () => {
  let folder = '';
  let file = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'yingshang-reading-'));
    file = join(folder, '办证.txt');
    writeFileSync(
      file,
      `${[
        '青岚市办证提升专项方案',
        '一、主要任务',
        '（一）精简材料。不再收取复印件。\n责任单位：市审批局、市云集中心',
      ].join('\n')}\n`,
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const yingshang = async (args: readonly string[], variables: NodeJS.ProcessEnv = {}): Promise<string> =>
    (await inThisProcess(['plan', ...args], variables)).out;

  test('is read with the units of the city that the environment names, unless another is asked for', async () => {
    const units = async (args: readonly string[], variables: NodeJS.ProcessEnv): Promise<string[]> => {
      const out = await yingshang(['import', file, '--dry-run', '--json', ...args], variables);
      return (JSON.parse(out) as ImportResult).units.map(({ key }) => key);
    };
    expect(await units([], { YINGSHANG_CITY: 'example' })).toContain('administrative-approval-bureau');
    expect(await units([], {})).not.toContain('administrative-approval-bureau');
    expect(await units(['--city', 'example'], { YINGSHANG_CITY: 'xuchang' })).toContain(
      'administrative-approval-bureau',
    );
  });

  test('is told in Chinese and in English: counts, repairs and doubts', async () => {
    const out = await yingshang(['import', file, '--dry-run'], { YINGSHANG_CITY: 'example' });
    const lines = out.split('\n');
    expect(lines).toContain('measures        1  措施');
    expect(lines.find((line) => line.includes('市云集中心'))).toMatch(/[\u3400-\u9fff].* · .*[a-z]{3}/);
    const said = lines.filter((line) => line.startsWith('  '));
    expect(said.length).toBeGreaterThan(0);
    for (const line of said) expect(line).toMatch(/[\u3400-\u9fff].* · .*[a-z]{3}/);
  });

  test.each([['import'], ['compare']])('explains itself in both: %s', async (command) => {
    const help = await yingshang([command, '--help']);
    const said = help.split('\n').filter((line) => /^ {2}\S/.test(line));
    expect(said.length).toBeGreaterThan(2);
    // An explanation may run on in a second line, which is indented further.
    for (const part of help.split(/\n(?= {2}\S)/).slice(1))
      expect(part).toMatch(/[a-z]{3}[\s\S]* ·\s[\s\S]*[\u3400-\u9fff]/);
  });
});
