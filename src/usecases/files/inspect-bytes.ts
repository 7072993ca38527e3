import { fileTypeFromBuffer } from 'file-type';
import yauzl from 'yauzl';
import { refuse } from '../../kernel/errors/index.ts';
import { archiveLimits, endingOf, findKind } from '../../kernel/file/index.ts';

/** Archives, by their endings: one within another is how bombs are built. */
const archives: ReadonlySet<string> = new Set(
  'zip rar 7z gz tgz bz2 tbz xz txz zst tar lz lzma cab iso jar war apk z'.split(' '),
);

/**
 * Holds a file's bytes against what it is said to be. Nothing in the file is believed: neither its name, nor
 * what the browser took it for, nor what a picture says of when and where it was taken.
 * Refuses `file.type-differs`, `file.archive-unsafe`, `file.macros`.
 */
export async function inspectBytes(
  bytes: Buffer,
  { name, type }: { readonly name: string; readonly type: string },
): Promise<void> {
  const kind = findKind(type);
  if (kind === null) throw refuse('file.type-not-allowed', { name });
  const found = await fileTypeFromBuffer(bytes);
  // An OFD document (GB/T 33190) is a ZIP archive that begins at OFD.xml; few programs know it by its bytes.
  const said = type === 'application/ofd' ? 'application/zip' : type;
  if (found === undefined || !(found.mime === said || found.mime === type))
    throw refuse('file.type-differs', { name });
  if (kind.packed !== true) return;
  const entries = await unpack(bytes, name);
  if (type === 'application/ofd' && !entries.includes('OFD.xml')) throw refuse('file.type-differs', { name });
  if (type !== 'application/zip' && entries.some((entry) => /vbaProject\.bin$/i.test(entry)))
    throw refuse('file.macros', { name });
}

/**
 * The names in an archive, after all of it was unpacked once, into nothing: sizes that an archive states are
 * what whoever made it wanted them to be.
 */
async function unpack(bytes: Buffer, name: string): Promise<readonly string[]> {
  const unsafe = () => refuse('file.archive-unsafe', { name });
  const zip = await yauzl.fromBufferPromise(bytes).catch(() => {
    throw unsafe();
  });
  if (zip.entryCount > archiveLimits.entries) throw unsafe();
  const names: string[] = [];
  let total = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      if (names.length >= archiveLimits.entries || entry.isEncrypted()) throw unsafe();
      if (archives.has(endingOf(entry.fileName))) throw unsafe();
      names.push(entry.fileName);
      if (entry.fileName.endsWith('/')) continue;
      const most = Math.min(
        archiveLimits.unpacked - total,
        Math.max(archiveLimits.ratioFrom, entry.compressedSize * archiveLimits.ratio),
      );
      if (entry.uncompressedSize > most) throw unsafe();
      total += await lengthOf(await zip.openReadStreamPromise(entry), most, unsafe);
    }
  } catch (error) {
    // Whatever is wrong with it, it is not taken.
    throw error instanceof Error && 'code' in error && error.code === 'file.archive-unsafe'
      ? error
      : unsafe();
  } finally {
    zip.close();
  }
  return names;
}

async function lengthOf(
  stream: NodeJS.ReadableStream & { destroy: () => unknown },
  most: number,
  unsafe: () => Error,
): Promise<number> {
  let length = 0;
  for await (const part of stream) {
    length += part.length;
    if (length > most) {
      stream.destroy();
      throw unsafe();
    }
  }
  return length;
}
