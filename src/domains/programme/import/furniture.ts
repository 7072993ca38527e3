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
  return blocks.filter((block, at) => {
    if (block.kind !== 'line') return true;
    const number = isNumber(block);
    const isHead =
      (besideNumber.get(block.text) ?? 0) >= 3 && (isNumber(blocks[at - 1]) || isNumber(blocks[at + 1]));
    if (!number && !isHead) return true;
    findings.repair('page-furniture', {
      line: block.no,
      where: `第${block.no}行`,
      before: block.text,
      after: '',
      message: number
        ? { zh: '删去页码', en: 'A page number taken out' }
        : { zh: '删去页眉', en: 'A running head taken out' },
    });
    return false;
  });
}
