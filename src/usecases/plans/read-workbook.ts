import { buffer } from 'node:stream/consumers';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { refuse } from '../../kernel/errors/index.ts';

/** More than any ledger needs, and little enough to be unpacked in memory. */
const mostBytes = 8 * 1024 * 1024;

/**
 * The cells of the first sheet of a workbook (ECMA-376), row by row, as text. Refuses `plan.not-a-workbook`.
 * Formulas give the value that was last worked out.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const parts = await unpack(Buffer.from(bytes)).catch(() => null);
  const sheet = parts?.get('xl/worksheets/sheet1.xml');
  if (sheet === undefined) throw refuse('plan.not-a-workbook');
  return rowsOf(sheet, sharedWords(parts?.get('xl/sharedStrings.xml') ?? ''));
}

async function unpack(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, file) => (error ? reject(error) : resolve(file)));
  });
  const parts = new Map<string, string>();
  const wanted = /^xl\/(sharedStrings|worksheets\/sheet1)\.xml$/;
  return await new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => resolve(parts));
    zip.on('entry', (entry: Entry) => {
      if (!wanted.test(entry.fileName)) return zip.readEntry();
      if (entry.uncompressedSize > mostBytes) return reject(new RangeError('too large'));
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        buffer(stream).then((content) => {
          parts.set(entry.fileName, content.toString('utf8'));
          zip.readEntry();
        }, reject);
      });
    });
    zip.readEntry();
  });
}

function sharedWords(xml: string): readonly string[] {
  return [...xml.matchAll(/<si>([\s\S]*?)<\/si>|<si\/>/g)].map(([, inside = '']) => wordsIn(inside));
}

/** The text of a cell, whose runs may be formatted each on its own; what stands there for its sound is left out. */
function wordsIn(xml: string): string {
  const plain = xml.replaceAll(/<rPh[\s\S]*?<\/rPh>/g, '');
  return [...plain.matchAll(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/g)]
    .map(([, text = '']) => unescaped(text))
    .join('');
}

function rowsOf(xml: string, shared: readonly string[]): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const [, attributes = '', inside = ''] of xml.matchAll(/<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g)) {
    const at = Number(/\br="(\d+)"/.exec(attributes)?.[1] ?? rows.length + 1) - 1;
    const row: string[] = [];
    for (const [, of = '', cell = ''] of inside.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
      const column = columnOf(/\br="([A-Z]+)\d+"/.exec(of)?.[1]) ?? row.length;
      row[column] = wordsOfCell(of, cell, shared);
    }
    rows[at] = Array.from(row, (value) => value ?? '');
  }
  return Array.from(rows, (row) => row ?? []);
}

function wordsOfCell(attributes: string, cell: string, shared: readonly string[]): string {
  const type = /\bt="(\w+)"/.exec(attributes)?.[1];
  if (type === 'inlineStr') return wordsIn(cell);
  const value = unescaped(/<v>([\s\S]*?)<\/v>/.exec(cell)?.[1] ?? '');
  return type === 's' ? (shared[Number(value)] ?? '') : value;
}

/** `A` is 0, `AA` 26. */
function columnOf(letters: string | undefined): number | null {
  if (letters === undefined || letters.length > 3) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return signs[name] ?? whole;
  });
}
