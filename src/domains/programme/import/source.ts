import { tidy } from './characters.ts';

/** A document as read: lines and tables in order. Lines are numbered from 1 as in the file. */
export type SourceRow = { readonly no: number; readonly cells: readonly string[] };
export type SourceBlock =
  | {
      readonly kind: 'line';
      readonly no: number;
      readonly text: string /** Depth of a heading the file itself marks (# or Word's styles), else 0. */;
      readonly heading: number;
      readonly afterBlank: boolean;
    }
  | { readonly kind: 'table'; readonly rows: readonly SourceRow[] };

const isPipeRow = (line: string): boolean => line.startsWith('|') && line.indexOf('|', 1) > 0;
const isPipeRule = (line: string): boolean => /^\|[\s:|-]+$/.test(line) && line.includes('-');

function pipeCells(line: string): string[] {
  const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '');
  return inner
    .replaceAll('\\|', '\u0001')
    .split('|')
    .map((cell) => cell.replaceAll('\u0001', '|').replaceAll(/<br\s*\/?>/gi, ''));
}

/** Marks of Markdown that are not wording: bullets, quotes, emphasis, escaped dots. */
const withoutMarkdown = (line: string): string =>
  line
    .replace(/^>\s*/, '')
    .replace(/^[-*+]\s+(?=\S)(?![\d０-９]{1,4}\s*[-—]$)/, '')
    .replaceAll('**', '')
    .replaceAll('__', '')
    .replaceAll(/\\([.\-()#*|[\]])/g, '$1');

/** The lines of a text, in order: line 1 is the first. Every finding counts them so. */
export const linesOf = (text: string): string[] => text.split(/\r\n|\n|\r|\f/);

/**
 * Reads plain text or Markdown. A row of a table is a line with tabs or between pipes; rows that
 * follow each other make one table. Linear in the length of the text.
 */
export function blocksOfText(text: string): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let rows: SourceRow[] = [];
  let afterBlank = true;
  const closeTable = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows });
    rows = [];
  };
  linesOf(text).forEach((raw, position) => {
    const no = position + 1;
    const trimmed = raw.trim();
    if (trimmed === '') {
      closeTable();
      afterBlank = true;
      return;
    }
    if (isPipeRow(trimmed)) {
      if (!isPipeRule(trimmed))
        rows.push({ no, cells: pipeCells(trimmed).map((cell) => tidy(withoutMarkdown(cell))) });
    } else if (
      raw.replace(/[\r\n ]+$/, '').includes('\t') &&
      raw.split('\t').filter((cell) => cell.trim() !== '').length + (raw.split('\t').length > 2 ? 1 : 0) > 1
    ) {
      rows.push({ no, cells: raw.split('\t').map(tidy) });
    } else {
      closeTable();
      const heading = /^(#{1,6})\s*(?=\S)/.exec(trimmed);
      const line = tidy(withoutMarkdown(heading === null ? trimmed : trimmed.slice(heading[0].length)));
      if (line !== '')
        blocks.push({ kind: 'line', no, text: line, heading: heading?.[1]?.length ?? 0, afterBlank });
    }
    afterBlank = false;
  });
  closeTable();
  return blocks;
}

/** How many lines a document has. */
export const lastLine = (blocks: readonly SourceBlock[]): number =>
  blocks.reduce(
    (last, block) => Math.max(last, block.kind === 'line' ? block.no : (block.rows.at(-1)?.no ?? 0)),
    0,
  );
