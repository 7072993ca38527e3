import type { Dependencies } from '../dependencies.ts';
import { beginSheet, finishSheet, heightOf, type Sheet, write } from '../documents/sheet.ts';
import { signPdf } from '../documents/sign-pdf.ts';
import type { Bar, Block, Cell, Paper, Table } from './paper.ts';
import { badColour, barColour, edges, points, pointsOf, red, restColour } from './paper-sizes.ts';

const left = pointsOf(edges.left);
const width = pointsOf(210 - edges.left - edges.right);
const top = pointsOf(edges.top);
const bottom = pointsOf(297 - edges.bottom);
const gap = 8;

/** The bulletin as a PDF that looks alike everywhere; signed by the city’s document key where there is one. */
export async function writePdf(
  { documentSigner }: Pick<Dependencies, 'documentSigner'>,
  paper: Paper,
  { redHead, at }: { readonly redHead: boolean; readonly at: string },
): Promise<Buffer> {
  const options = {
    title: paper.title,
    issuer: paper.office,
    at,
    language: paper.language,
    margins: { top, bottom: 0, left, right: pointsOf(edges.right) },
  };
  const sheet = beginSheet(options);
  const { doc } = sheet;
  let page = 1;
  number(sheet, paper, page);
  doc.on('pageAdded', () => {
    page += 1;
    number(sheet, paper, page);
  });
  doc.y = top;
  if (redHead) drawHead(sheet, paper);
  line(sheet, paper.title, { size: points.title, align: 'center', gap: 6 });
  for (const each of paper.subtitle) line(sheet, each, { size: 12, align: 'center', colour: '#444444' });
  doc.y += gap * 2;
  if (paper.addressee !== null)
    line(sheet, `${paper.addressee}${paper.language === 'zh' ? '：' : ':'}`, { size: points.text, gap: 8 });
  for (const block of paper.blocks) draw(sheet, paper, block);
  if (paper.signed.length > 0) {
    room(sheet, 90);
    doc.y += 24;
    for (const each of paper.signed) line(sheet, each, { size: points.text, align: 'right', gap: 8 });
  }
  if (paper.copies !== null) {
    doc.y += gap * 2;
    line(sheet, `${paper.language === 'zh' ? '抄送：' : 'Copies to: '}${paper.copies}`, { size: 12 });
  }
  const file = await finishSheet(sheet, options);
  return documentSigner === null ? file : await signPdf(file, await documentSigner.current());
}

/** The number of the page, outside on each side, as the standard has it; what is no real paper says so. */
function number(sheet: Sheet, { warning }: Paper, page: number): void {
  const { doc } = sheet;
  const y = bottom + pointsOf(7);
  write(sheet, `— ${page} —`, {
    size: points.page,
    align: page % 2 === 1 ? 'right' : 'left',
    x: left,
    y,
    width,
  });
  if (warning !== null)
    write(sheet, warning, {
      size: points.small,
      colour: `#${red}`,
      align: 'center',
      x: left,
      y: y + 4,
      width,
    });
  doc.x = left;
  doc.y = top;
}

function drawHead(sheet: Sheet, { office }: Paper): void {
  const { doc } = sheet;
  line(sheet, office, {
    size: Math.min(points.head, width / [...office].length),
    align: 'center',
    colour: `#${red}`,
    gap: 4,
  });
  doc
    .lineWidth(2)
    .moveTo(left, doc.y + 6)
    .lineTo(left + width, doc.y + 6)
    .stroke(`#${red}`);
  doc.y += 28;
}

type Writing = NonNullable<Parameters<typeof write>[2]>;

/** Text over the whole width, which goes on on the next page where it must. */
function line(sheet: Sheet, text: string, writing: Writing = {}): void {
  const { doc } = sheet;
  const height = heightOf(sheet, text, { ...writing, width });
  if (doc.y + Math.min(height, 60) > bottom) doc.addPage();
  if (doc.y + height <= bottom) {
    write(sheet, text, { ...writing, x: left, width });
    return;
  }
  // A paragraph that is longer than what is left is written piece by piece, so that the margin stays white.
  const cut = fitting(sheet, text, writing, bottom - doc.y);
  write(sheet, text.slice(0, cut), { ...writing, x: left, width });
  doc.addPage();
  line(sheet, text.slice(cut).trimStart(), writing);
}

function fitting(sheet: Sheet, text: string, writing: Writing, room: number): number {
  let [low, high] = [1, text.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const height = heightOf(sheet, text.slice(0, middle), { ...writing, width });
    if (height <= room) low = middle;
    else high = middle - 1;
  }
  const space = text.lastIndexOf(' ', low);
  return space > low - 20 && space > 0 ? space : low;
}

function room(sheet: Sheet, wanted: number): void {
  if (sheet.doc.y + wanted > bottom) sheet.doc.addPage();
}

function draw(sheet: Sheet, paper: Paper, block: Block): void {
  const { doc } = sheet;
  const indent = paper.language === 'zh' ? '　　' : '';
  switch (block.kind) {
    case 'heading':
      room(sheet, 150);
      doc.y += gap;
      line(sheet, `${indent}${block.text}`, { size: points.text, colour: '#000000', gap: 8, bold: true });
      return;
    case 'paragraph':
      line(sheet, `${indent}${block.text}`, { size: points.text, gap: 8 });
      return;
    case 'small':
      line(sheet, block.text, { size: points.small, colour: '#444444', gap: 2 });
      doc.y += 2;
      return;
    case 'together':
      room(sheet, block.lines.length * points.small * 2);
      for (const each of block.lines) line(sheet, each, { size: points.small, colour: '#444444', gap: 2 });
      doc.y += 2;
      return;
    case 'table':
      drawTable(sheet, block.caption, block.table);
      return;
    case 'bars':
      drawBars(sheet, block.caption, block.bars);
  }
}

function caption(sheet: Sheet, text: string): void {
  room(sheet, 90);
  sheet.doc.y += gap;
  line(sheet, text, { size: 12, align: 'center', gap: 4 });
}

function drawTable(sheet: Sheet, said: string, { columns, rows }: Table): void {
  const { doc } = sheet;
  caption(sheet, said);
  const all = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => (width * column.width) / all);
  const head = columns.map(({ name }) => name);
  row(sheet, head, widths, true);
  for (const cells of rows) {
    if (doc.y + rowHeight(sheet, cells, widths) > bottom) {
      doc.addPage();
      row(sheet, head, widths, true);
    }
    row(sheet, cells, widths, false);
  }
  doc.x = left;
  doc.y += gap;
}

const pad = 4;
const tableSize = points.table;

function wordsOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text;
}

function rowHeight(sheet: Sheet, cells: readonly Cell[], widths: readonly number[]): number {
  const heights = cells.map((cell, at) =>
    heightOf(sheet, wordsOf(cell), { size: tableSize, width: (widths[at] ?? 0) - 2 * pad, gap: 2 }),
  );
  return Math.max(...heights) + 2 * pad;
}

function row(sheet: Sheet, cells: readonly Cell[], widths: readonly number[], isHead: boolean): void {
  const { doc } = sheet;
  const height = rowHeight(sheet, cells, widths);
  const y = doc.y;
  let x = left;
  for (const [at, cell] of cells.entries()) {
    const wide = widths[at] ?? 0;
    if (isHead) doc.rect(x, y, wide, height).fill('#f0f2f5');
    doc.lineWidth(0.5).rect(x, y, wide, height).stroke('#808080');
    const { bad = false, link = undefined } = typeof cell === 'string' ? {} : cell;
    const colour = bad ? `#${badColour}` : link === undefined ? '#111111' : `#${barColour}`;
    write(sheet, wordsOf(cell), {
      size: tableSize,
      colour,
      x: x + pad,
      y: y + pad,
      width: wide - 2 * pad,
      gap: 2,
      bold: isHead,
    });
    if (link !== undefined) doc.link(x, y, wide, height, link);
    x += wide;
  }
  doc.x = left;
  doc.y = y + height;
}

function drawBars(sheet: Sheet, said: string, bars: readonly Bar[]): void {
  const { doc } = sheet;
  const side = width * 0.26;
  const most = width - 2 * side;
  const heights = bars.map(({ name }) =>
    Math.max(18, heightOf(sheet, name, { size: tableSize, width: side - pad, gap: 2 }) + 4),
  );
  // Every bar is read beside the others, under what they show: a page that has no room for all of them has none.
  const captionHeight = heightOf(sheet, said, { size: 12, width, gap: 4 }) + gap;
  const whole = heights.reduce((sum, height) => sum + height, captionHeight);
  if (whole <= bottom - top) room(sheet, whole);
  caption(sheet, said);
  for (const [at, { name, share, said: figure, bad }] of bars.entries()) {
    const height = heights[at] ?? 0;
    room(sheet, height);
    const y = doc.y;
    write(sheet, name, { size: tableSize, x: left, y, width: side - pad, gap: 2 });
    doc.rect(left + side, y + 1, most, 11).fill(`#${restColour}`);
    if (share > 0)
      doc
        .rect(left + side, y + 1, Math.max(1, most * Math.min(1, share)), 11)
        .fill(`#${bad ? badColour : barColour}`);
    write(sheet, figure, { size: tableSize, x: left + side + most + pad, y, width: side - pad, gap: 2 });
    doc.x = left;
    doc.y = y + height;
  }
  doc.y += gap;
}
