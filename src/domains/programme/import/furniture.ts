import type { Findings } from './findings.ts';
import type { SourceBlock } from './source.ts';

const PAGE_NUMBER =
  /^(?:[-—–·]+\d{1,4}[-—–·]+|\d{1,4}|第\d{1,4}页(?:[，/]?共\d{1,4}页)?|\d{1,4}\/\d{1,4}|[Pp]age\d{1,4})$/;

/**
 * Takes out page numbers, and short lines that come back on page after page beside them (running
 * heads). A running head is only believed where page numbers are printed and it stands next to one.
 */
export function withoutFurniture(blocks: readonly SourceBlock[], findings: Findings): SourceBlock[] {
  const isNumber = (block: SourceBlock | undefined): boolean =>
    block?.kind === 'line' && PAGE_NUMBER.test(block.text.replaceAll(' ', ''));
  const besideNumber = new Map<string, number>();
  blocks.forEach((block, at) => {
    if (
      block.kind === 'line' &&
      block.text.length <= 40 &&
      !isNumber(block) &&
      (isNumber(blocks[at - 1]) || isNumber(blocks[at + 1]))
    ) {
      besideNumber.set(block.text, (besideNumber.get(block.text) ?? 0) + 1);
    }
  });
  const kept = blocks.filter((block, at) => {
    if (isNumber(block)) return false;
    const isHead =
      block.kind === 'line' &&
      (besideNumber.get(block.text) ?? 0) >= 3 &&
      (isNumber(blocks[at - 1]) || isNumber(blocks[at + 1]));
    return !isHead;
  });
  const removed = blocks.length - kept.length;
  const first = blocks.find((block) => block.kind === 'line' && !kept.includes(block));
  if (removed > 0 && first?.kind === 'line') {
    findings.repair('page-furniture', {
      line: first.no,
      where: 'pages',
      before: first.text,
      after: '',
      message: {
        zh: `删去 ${removed} 处页码和页眉`,
        en: `${removed} page numbers and running heads taken out`,
      },
    });
  }
  return kept;
}
