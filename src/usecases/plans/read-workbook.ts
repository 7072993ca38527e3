import { buffer } from 'node:stream/consumers';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { refuse } from '../../kernel/errors/index.ts';
import { readPercentStyles, readRows, readSharedWords } from './read-sheet.ts';

/** More than any ledger needs, and little enough to be unpacked in memory: all parts together. */
const mostBytes = 8 * 1024 * 1024;
const mostParts = 500;

/**
 * The cells of the first sheet of a workbook (ECMA-376), row by row, as text. Refuses `plan.not-a-workbook`,
 * whatever is wrong with it. Formulas give the value that was last worked out.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const parts = await unpack(Buffer.from(bytes)).catch(() => null);
  const sheet = parts?.get('xl/worksheets/sheet1.xml');
  const words = parts?.get('xl/sharedStrings.xml');
  const styles = parts?.get('xl/styles.xml');
  if (sheet === undefined) throw refuse('plan.not-a-workbook');
  try {
    return readRows(
      sheet,
      words === undefined ? [] : readSharedWords(words),
      styles === undefined ? new Set() : readPercentStyles(styles),
    );
  } catch {
    throw refuse('plan.not-a-workbook');
  }
}

async function unpack(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, file) => (error ? reject(error) : resolve(file)));
  });
  const parts = new Map<string, string>();
  const wanted = /^xl\/(sharedStrings|styles|worksheets\/sheet1)\.xml$/;
  let left = mostBytes;
  return await new Promise((resolve, reject) => {
    if (zip.entryCount > mostParts) return reject(new RangeError('too many parts'));
    zip.on('error', reject);
    zip.on('end', () => resolve(parts));
    zip.on('entry', (entry: Entry) => {
      if (!wanted.test(entry.fileName)) return zip.readEntry();
      // A part is unpacked once: a second of its name would be there only to keep us at work.
      if (parts.has(entry.fileName)) return reject(new RangeError('twice'));
      left -= entry.uncompressedSize;
      if (left < 0) return reject(new RangeError('too large'));
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
