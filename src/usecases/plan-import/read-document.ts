import { refuse } from '../../kernel/errors/index.ts';
import { decodeText } from './decode-text.ts';
import { docxText } from './docx-text.ts';
import { zipEntries } from './zip-contents.ts';

/** Plans are some hundred kilobytes; a file far beyond that is a scan or a mistake. */
export const LARGEST_DOCUMENT = 20 * 1024 * 1024;
/** The longest plans known have some 200 000 characters; reading grows faster than the text. */
const LONGEST_TEXT = 1_000_000;
const LARGEST_UNPACKED = 100 * 1024 * 1024;

const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);
const tooLarge = (size: number, limit: number): Error =>
  refuse('plan.too-large', { size: megabytes(size), limit: megabytes(limit) });

/** Refuses a file by its size alone, before it is read. */
export function checkDocumentSize(size: number): void {
  if (size === 0) throw refuse('plan.empty');
  if (size > LARGEST_DOCUMENT) throw tooLarge(size, LARGEST_DOCUMENT);
}

/**
 * Reads the bytes of a .txt, .md or .docx file into text, one paragraph or table row a line. What the
 * file is, is told from its bytes, not from its name. Refuses `plan.empty`, `plan.too-large`,
 * `plan.too-long`, `plan.not-text` and `plan.broken-docx`.
 */
export async function readDocument(bytes: Uint8Array): Promise<string> {
  checkDocumentSize(bytes.byteLength);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const text = isZip ? await readZip(bytes) : decodeText(bytes);
  if (text.trim() === '') throw refuse('plan.empty');
  if (text.length > LONGEST_TEXT) throw refuse('plan.too-long', { length: text.length, limit: LONGEST_TEXT });
  return text;
}

async function readZip(bytes: Uint8Array): Promise<string> {
  const entries = zipEntries(bytes);
  if (entries === null) throw refuse('plan.broken-docx');
  if (!entries.some((entry) => entry.name === 'word/document.xml')) throw refuse('plan.not-text');
  const unpacked = entries.reduce((sum, entry) => sum + (entry.name.endsWith('.xml') ? entry.size : 0), 0);
  if (unpacked > LARGEST_UNPACKED) throw tooLarge(unpacked, LARGEST_UNPACKED);
  return docxText(bytes);
}
