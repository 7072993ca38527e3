import mammoth from 'mammoth';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { refuse } from '../../kernel/errors/index.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;
const elements = (nodes: readonly Node[]): Element[] => nodes.filter(isElement);
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if (!isElement(node)) return '';
  // Footnote marks are superscripts with a link; they are not wording.
  if (node.tagName === 'sup' || node.tagName === 'img') return '';
  if (node.tagName === 'br') return '\n';
  return node.childNodes.map(textOf).join('');
}
const oneLine = (text: string): string => text.replaceAll(/[\t\r\n]+/g, ' ').trim();

/** A merged cell stands in every row it covers; across columns its text stands once, in headers in each. */
function rowsOf(table: Element): string[][] {
  const rows: string[][] = [];
  const held: { text: string; rows: number }[] = [];
  const collect = (nodes: readonly Node[]): Element[] =>
    elements(nodes).flatMap((node) =>
      node.tagName === 'tr'
        ? [node]
        : ['thead', 'tbody', 'tfoot'].includes(node.tagName)
          ? collect(node.childNodes)
          : [],
    );
  collect(table.childNodes).forEach((tr, rowAt) => {
    const row: string[] = [];
    const takeHeld = (): void => {
      for (let above = held[row.length]; above !== undefined && above.rows > 0; above = held[row.length]) {
        above.rows -= 1;
        row.push(above.text);
      }
    };
    for (const cell of elements(tr.childNodes).filter(
      (node) => node.tagName === 'td' || node.tagName === 'th',
    )) {
      takeHeld();
      const text = oneLine(cell.childNodes.map((child) => textOf(child)).join(''));
      const across = Math.min(Number(attribute(cell, 'colspan') ?? 1) || 1, 60);
      const down = Math.min(Number(attribute(cell, 'rowspan') ?? 1) || 1, 2000);
      for (let step = 0; step < across; step += 1) {
        const printed = step === 0 || rowAt === 0 ? text : '';
        held[row.length] = { text: printed, rows: down - 1 };
        row.push(printed);
      }
    }
    takeHeld();
    rows.push(row);
  });
  return rows;
}

function linesOf(nodes: readonly Node[], lines: string[], depth: number): void {
  for (const element of elements(nodes)) {
    const { tagName } = element;
    if (/^h[1-6]$/.test(tagName))
      lines.push(
        '',
        `${'#'.repeat(Number(tagName.slice(1)))} ${oneLine(element.childNodes.map(textOf).join(''))}`,
      );
    else if (tagName === 'p') {
      for (const part of element.childNodes.map(textOf).join('').split('\n'))
        if (part.trim() !== '') lines.push('', oneLine(part));
    } else if (tagName === 'table') {
      lines.push('');
      for (const row of rowsOf(element)) lines.push(row.length === 1 ? `${row[0] ?? ''}` : row.join('\t'));
      lines.push('');
    } else if (tagName === 'ol' || tagName === 'ul') {
      elements(element.childNodes).forEach((item, at) => {
        const own = item.childNodes.filter(
          (child) => !isElement(child) || (child.tagName !== 'ol' && child.tagName !== 'ul'),
        );
        const text = oneLine(own.map(textOf).join(''));
        const isFootnote = /^footnote-/.test(attribute(item, 'id') ?? '');
        const mark = isFootnote || tagName === 'ul' ? '' : depth === 0 ? `${at + 1}.` : `（${at + 1}）`;
        if (text !== '' && !isFootnote) lines.push('', `${mark}${text}`);
        linesOf(
          item.childNodes.filter(
            (child) => isElement(child) && (child.tagName === 'ol' || child.tagName === 'ul'),
          ),
          lines,
          depth + 1,
        );
      });
    } else linesOf(element.childNodes, lines, depth);
  }
}

/**
 * Turns a .docx file into the text form the importer reads: one line a paragraph, `#` before headings,
 * a tab between the cells of a table row, merged cells filled. Refuses what cannot be opened.
 */
export async function docxText(bytes: Uint8Array): Promise<string> {
  let html: string;
  try {
    const options = {
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      includeDefaultStyleMap: true,
    };
    html = (
      await mammoth.convertToHtml(
        { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
        options,
      )
    ).value;
  } catch (cause) {
    throw refuse('plan.broken-docx', {}, cause instanceof Error ? cause.message : null);
  }
  const lines: string[] = [];
  linesOf(parseFragment(html).childNodes, lines, 0);
  return lines.join('\n');
}
