import type { PaperBlock, PaperView } from './bulletin-views.ts';
import type { Block, Paper } from './paper.ts';

/** A paper as a screen shows it: the same pieces in the same order. */
export function viewPaper({ office, title, subtitle, addressee, blocks, signed, copies }: Paper): PaperView {
  return {
    office,
    title,
    subtitle: [...subtitle],
    addressee,
    blocks: blocks.map(viewBlock),
    signed: [...signed],
    copies,
  };
}

const bare: Omit<PaperBlock, 'kind'> = {
  text: null,
  section: null,
  written: false,
  columns: [],
  rows: [],
  bars: [],
};

function viewBlock(block: Block): PaperBlock {
  switch (block.kind) {
    case 'heading':
      return { ...bare, kind: 'heading', text: block.text, section: block.section ?? null };
    case 'paragraph':
      return { ...bare, kind: 'paragraph', text: block.text, written: block.written === true };
    case 'small':
      return { ...bare, kind: 'small', text: block.text };
    case 'together':
      return { ...bare, kind: 'small', text: block.lines.join('\n') };
    case 'bars':
      return { ...bare, kind: 'bars', text: block.caption, bars: block.bars.map((bar) => ({ ...bar })) };
    case 'table':
      return {
        ...bare,
        kind: 'table',
        text: block.caption,
        columns: block.table.columns.map(({ name }) => name),
        rows: block.table.rows.map((row) =>
          row.map((cell) =>
            typeof cell === 'string'
              ? { text: cell, bad: false, link: null }
              : { text: cell.text, bad: cell.bad === true, link: cell.link ?? null },
          ),
        ),
      };
  }
}
