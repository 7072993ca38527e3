import PDFDocument from 'pdfkit';
import { encode } from 'uqr';
import type { Language, Text } from '../../kernel/text.ts';
import { fontOf, mostUsed, runsOf } from './document-fonts.ts';

/** A sheet of A4 that is being written. */
export type Sheet = {
  readonly doc: PDFKit.PDFDocument;
  /** Characters that no font could draw, so far. */
  readonly undrawn: Set<string>;
  readonly fonts: Set<string>;
};

export type SheetOptions = {
  readonly title: string;
  readonly issuer: string;
  /** ISO 8601; also the time in the file, so that the same document is the same bytes. */
  readonly at: string;
  /** What the printed code says, kept in the file, too, for whoever has the file and no paper. */
  readonly code?: string;
  /** The language of most of it; Chinese where nothing is said. */
  readonly language?: Language;
  /** Points left white at each edge, where it is not `margin` all around. */
  readonly margins?: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
};

type Writing = {
  readonly size?: number;
  readonly colour?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly gap?: number;
  /** Drawn a little thicker: the one font there is has one weight. */
  readonly bold?: boolean;
};

/** The edge left free around a sheet, in points. */
export const margin = 64;
/** Room for the signature: it takes about 1,200 bytes. */
const signatureLength = 4096;

export function beginSheet({ title, issuer, at, code, language = 'zh', margins }: SheetOptions): Sheet {
  const doc = new PDFDocument({
    size: 'A4',
    ...(margins === undefined ? { margin } : { margins }),
    lang: language === 'zh' ? 'zh-CN' : 'en',
    displayTitle: true,
    info: {
      Title: title,
      Author: issuer,
      Creator: 'Yingshang',
      Producer: 'Yingshang',
      CreationDate: new Date(at),
      ...(code === undefined ? {} : { YingshangCode: code }),
    },
  });
  return { doc, undrawn: new Set(), fonts: new Set() };
}

/** Writes text, each character in a font that has it; goes on below where the last text ended. */
export function write(sheet: Sheet, text: string, writing: Writing = {}): void {
  const { doc } = sheet;
  const { runs, undrawn } = runsOf(text);
  for (const character of undrawn) sheet.undrawn.add(character);
  doc.fontSize(writing.size ?? 11).fillColor(writing.colour ?? '#111111');
  const options = {
    width: writing.width ?? doc.page.width - 2 * margin,
    align: writing.align ?? 'left',
    lineGap: writing.gap ?? 4,
    ...(writing.bold === true ? { fill: true, stroke: true } : {}),
  };
  if (writing.bold === true) doc.lineWidth(0.35).strokeColor(writing.colour ?? '#111111');
  for (const [at, run] of runs.entries()) {
    takeFont(sheet, run.font);
    const continued = at < runs.length - 1;
    if (at === 0) doc.text(run.text, writing.x ?? margin, writing.y ?? doc.y, { ...options, continued });
    else doc.text(run.text, { ...options, continued });
  }
}

/** How tall a text of that width will be, in points. */
export function heightOf(
  sheet: Sheet,
  text: string,
  { size = 11, width, gap = 4 }: { readonly size?: number; readonly width: number; readonly gap?: number },
): number {
  takeFont(sheet, runsOf(text).runs[0]?.font ?? mostUsed);
  return sheet.doc.fontSize(size).heightOfString(text, { width, lineGap: gap });
}

function takeFont(sheet: Sheet, name: string): void {
  if (!sheet.fonts.has(name)) {
    sheet.doc.registerFont(name, fontOf(name).sfnt);
    sheet.fonts.add(name);
  }
  sheet.doc.font(name);
}

/** A label and what stands beside it, side by side; goes on below the longer of the two. */
export function writeFact(sheet: Sheet, label: Text, value: Text): void {
  const { doc } = sheet;
  const labelWidth = 150;
  const right = margin + labelWidth + 12;
  const rest = doc.page.width - margin - right;
  roomFor(sheet, 44);
  const top = doc.y;
  write(sheet, label.zh, { x: margin, y: top, width: labelWidth, gap: 2 });
  write(sheet, label.en, { size: 8, colour: '#555555', width: labelWidth, gap: 1 });
  const labelEnd = doc.y;
  write(sheet, value.zh, { x: right, y: top, width: rest, gap: 2 });
  if (value.en !== value.zh)
    write(sheet, value.en, { x: right, size: 8, colour: '#555555', width: rest, gap: 1 });
  doc.y = Math.max(labelEnd, doc.y) + 7;
}

/** Begins another page where so many points are not left on this one. */
export function roomFor({ doc }: Sheet, points: number): void {
  if (doc.y + points > doc.page.height - margin) doc.addPage();
}

/** A double line around the sheet. */
export function drawFrame({ doc }: Sheet): void {
  const { width, height } = doc.page;
  doc.save();
  doc
    .lineWidth(2)
    .rect(28, 28, width - 56, height - 56)
    .stroke('#8a6d3b');
  doc
    .lineWidth(0.5)
    .rect(34, 34, width - 68, height - 68)
    .stroke('#8a6d3b');
  doc.restore();
}

/** A QR code (ISO/IEC 18004) drawn as squares. */
export function drawCode({ doc }: Sheet, content: string, x: number, y: number, side: number): void {
  const { size, data } = encode(content, { ecc: 'M', border: 2 });
  const step = side / size;
  doc.save();
  doc.rect(x, y, side, side).fill('#ffffff');
  for (const [row, cells] of data.entries()) {
    for (const [column, dark] of cells.entries()) {
      if (dark) doc.rect(x + column * step, y + row * step, step, step);
    }
  }
  doc.fill('#000000').restore();
}

/**
 * The image of a round seal: the issuer's name along its edge around a star. It is an image of ours and nobody's
 * registered seal; a demonstration says so in it. What proves the document is its signature.
 */
export function drawSeal(
  sheet: Sheet,
  { name, demonstration }: { readonly name: string; readonly demonstration: boolean },
  centreX: number,
  centreY: number,
): void {
  const { doc } = sheet;
  const radius = 58;
  const red = '#c8102e';
  doc.save();
  doc.opacity(0.85).lineWidth(2.5).circle(centreX, centreY, radius).stroke(red);
  for (let point = 0; point < 10; point += 1) {
    const angle = -Math.PI / 2 + (point * Math.PI) / 5;
    const reach = point % 2 === 0 ? 17 : 6.8;
    const x = centreX + reach * Math.cos(angle);
    const y = centreY + reach * Math.sin(angle);
    if (point === 0) doc.moveTo(x, y);
    else doc.lineTo(x, y);
  }
  doc.closePath().fill(red);
  const characters = [...name];
  const size = characters.length > 16 ? 9 : 12;
  const span = Math.min(300, characters.length * 24);
  for (const [at, character] of characters.entries()) {
    const turn = -span / 2 + (characters.length === 1 ? span / 2 : (at * span) / (characters.length - 1));
    doc.save().rotate(turn, { origin: [centreX, centreY] });
    write(sheet, character, {
      size,
      colour: red,
      x: centreX - size,
      y: centreY - radius + 6,
      width: 2 * size,
      align: 'center',
      gap: 0,
    });
    doc.restore();
  }
  if (demonstration) {
    write(sheet, '演示', {
      size: 12,
      colour: red,
      x: centreX - 30,
      y: centreY + 26,
      width: 60,
      align: 'center',
      gap: 0,
    });
  }
  doc.restore();
}

/** Ends the sheet with an empty signature field, and gives the file's bytes. */
export async function finishSheet(sheet: Sheet, { title, issuer, at }: SheetOptions): Promise<Buffer> {
  const { doc } = sheet;
  if (sheet.undrawn.size > 0) {
    const codes = [...sheet.undrawn].map((each) => `U+${each.codePointAt(0)?.toString(16).toUpperCase()}`);
    roomFor(sheet, 30);
    write(
      sheet,
      `字库没有下列字，以编号代替 Characters without a glyph stand as numbers: ${codes.join(' ')}`,
      { size: 8 },
    );
  }
  const signature = doc.ref({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'ETSI.CAdES.detached',
    ByteRange: [0, '**********', '**********', '**********'],
    Contents: Buffer.alloc(signatureLength),
    Name: pdfText(issuer),
    Reason: pdfText(title),
    M: new Date(at),
  });
  const field = doc.ref({
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    Rect: [0, 0, 0, 0],
    F: 132,
    T: pdfText('issuer'),
    V: signature,
    P: doc.page.dictionary,
  });
  signature.end(null);
  field.end(null);
  (doc.page.annotations as unknown[]).push(field);
  doc.initForm();
  const { AcroForm: form } = (doc as unknown as Rooted)._root.data;
  // Its defaults ask readers to draw fields anew, which would change what was signed.
  form.data = { SigFlags: 3, Fields: [field], DR: form.data.DR };
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((done, failed) => {
    doc.on('end', () => done());
    doc.on('error', failed);
  });
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}

/** The part of the writer that has no method for it. */
type Rooted = {
  readonly _root: { readonly data: { readonly AcroForm: { data: Record<string, unknown> } } };
};

/** The writer of the file takes String objects for texts, and plain ones for names. */
function pdfText(text: string): object {
  return new String(text);
}
