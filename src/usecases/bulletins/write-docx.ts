import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  type IFontAttributesProperties,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Bar, Block, Cell, Paper, Table as PaperTable } from './paper.ts';
import { badColour, barColour, edges, linePoints, points, red, restColour } from './paper-sizes.ts';

/** The offices’ own fonts; where a machine has none of that name, it takes its nearest. */
const fonts = {
  title: fontOf('方正小标宋简体'),
  text: fontOf('仿宋'),
  heading: fontOf('黑体'),
  note: fontOf('楷体'),
  page: fontOf('宋体'),
} as const;

function fontOf(eastAsia: string): IFontAttributesProperties {
  return { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia };
}

const textWidth = convertMillimetersToTwip(210 - edges.left - edges.right);
const twips = (pointsWanted: number): number => Math.round(pointsWanted * 20);

/** The bulletin as a file for office software. With `redHead`, the office’s name and line in red. */
export async function writeDocx(paper: Paper, { redHead }: { readonly redHead: boolean }): Promise<Buffer> {
  const footer = (alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']): Footer =>
    new Footer({
      children: [
        ...(paper.warning === null ? [] : [note(paper.warning, red)]),
        new Paragraph({
          alignment,
          children: [
            new TextRun({
              font: fonts.page,
              size: points.page * 2,
              children: ['— ', PageNumber.CURRENT, ' —'],
            }),
          ],
        }),
      ],
    });
  const document = new Document({
    creator: paper.office,
    title: paper.title,
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: {
          run: {
            font: fonts.text,
            size: points.text * 2,
            language: { value: 'en-GB', eastAsia: 'zh-CN' },
          },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: {
              top: convertMillimetersToTwip(edges.top),
              bottom: convertMillimetersToTwip(edges.bottom),
              left: convertMillimetersToTwip(edges.left),
              right: convertMillimetersToTwip(edges.right),
              footer: convertMillimetersToTwip(edges.bottom - 14),
            },
          },
        },
        footers: { default: footer(AlignmentType.RIGHT), even: footer(AlignmentType.LEFT) },
        children: [
          ...(redHead ? [redOffice(paper), redLine()] : []),
          ...titleOf(paper),
          ...(paper.addressee === null ? [] : [textLine(`${paper.addressee}${colon(paper)}`, false)]),
          ...paper.blocks.flatMap((block) => drawn(block, paper)),
          ...signedBy(paper),
        ],
      },
    ],
  });
  return await Packer.toBuffer(document);
}

function colon({ language }: Paper): string {
  return language === 'zh' ? '：' : ':';
}

function redOffice(paper: Paper): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 240 },
    children: [
      new TextRun({
        text: paper.office,
        font: fonts.title,
        size: headSize(paper.office),
        color: red,
        bold: true,
      }),
    ],
  });
}

/** One line, as long as the name is: in half points. */
function headSize(office: string): number {
  return Math.floor(Math.min(points.head * 2, textWidth / 10 / [...office].length));
}

function redLine(): Paragraph {
  return new Paragraph({
    border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: red } },
    spacing: { after: 240 },
    children: [],
  });
}

function titleOf(paper: Paper): readonly Paragraph[] {
  return [
    new Paragraph({
      heading: HeadingLevel.TITLE,
      alignment: AlignmentType.CENTER,
      spacing: { after: 120, line: twips(34), lineRule: LineRuleType.EXACT },
      children: [
        new TextRun({ text: paper.title, font: fonts.title, size: points.title * 2, color: '000000' }),
      ],
    }),
    ...paper.subtitle.map(
      (text) =>
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [new TextRun({ text, font: fonts.note, size: 28 })],
        }),
    ),
    new Paragraph({ children: [] }),
  ];
}

function textLine(text: string, indented = true): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    spacing: { line: twips(linePoints), lineRule: LineRuleType.EXACT },
    ...(indented ? { indent: { firstLine: twips(points.text * 2) } } : {}),
    children: [new TextRun(text)],
  });
}

function note(text: string, color?: string, keepNext = false): Paragraph {
  return new Paragraph({
    keepNext,
    children: [
      new TextRun({
        text,
        font: fonts.page,
        size: points.small * 2,
        ...(color === undefined ? {} : { color }),
      }),
    ],
  });
}

function drawn(block: Block, paper: Paper): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_1,
          keepNext: true,
          spacing: { before: 120, line: twips(linePoints), lineRule: LineRuleType.EXACT },
          indent: { firstLine: paper.language === 'zh' ? twips(points.text * 2) : 0 },
          children: [
            new TextRun({ text: block.text, font: fonts.heading, size: points.text * 2, color: '000000' }),
          ],
        }),
      ];
    case 'paragraph':
      return [textLine(block.text, paper.language === 'zh')];
    case 'small':
      return [note(block.text)];
    case 'together':
      return block.lines.map((text, at) => note(text, undefined, at + 1 < block.lines.length));
    case 'table':
      return [caption(block.caption), table(block.table), new Paragraph({ children: [] })];
    case 'bars':
      return [caption(block.caption), bars(block.bars), new Paragraph({ children: [] })];
  }
}

function caption(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before: 120, after: 60 },
    children: [new TextRun({ text, font: fonts.heading, size: 24 })],
  });
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '808080' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const margins = { top: 40, bottom: 40, left: 80, right: 80 } as const;

function table({ columns, rows }: PaperTable): Table {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((textWidth * width) / all));
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ name }) => cell([run(name, { bold: true })])),
      }),
      ...rows.map(
        (row) => new TableRow({ cantSplit: true, children: row.map((each) => cell([contentOf(each)])) }),
      ),
    ],
  });
}

function cell(children: readonly ParagraphChild[], keepNext = false): TableCell {
  return new TableCell({ margins, children: [new Paragraph({ keepNext, children })] });
}

function run(text: string, more: { readonly bold?: true; readonly color?: string } = {}): TextRun {
  return new TextRun({ text, font: fonts.page, size: points.table * 2, ...more });
}

function contentOf(given: Cell): ParagraphChild {
  if (typeof given === 'string') return run(given);
  const { text, link, bad } = given;
  if (link !== undefined) return new ExternalHyperlink({ link, children: [run(text, { color: barColour })] });
  return run(text, bad === true ? { color: badColour } : {});
}

/** A bar is two cells of one row, as wide as its share: nothing that a reader could not select or search. */
const barSteps = 40;

function bars(all: readonly Bar[]): Table {
  const side = Math.floor(textWidth * 0.26);
  const step = Math.floor((textWidth - 2 * side) / barSteps);
  return new Table({
    width: { size: 2 * side + step * barSteps, type: WidthType.DXA },
    columnWidths: [side, ...Array.from({ length: barSteps }, () => step), side],
    layout: TableLayoutType.FIXED,
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: all.map(({ name, share, said, bad }, at) => {
      // Every bar is read beside the others: the end of a page leaves them together.
      const keepNext = at + 1 < all.length;
      const full = Math.min(barSteps, Math.max(share > 0 ? 1 : 0, Math.round(share * barSteps)));
      const part = (span: number, fill: string): readonly TableCell[] =>
        span === 0
          ? []
          : [
              new TableCell({
                columnSpan: span,
                width: { size: span * step, type: WidthType.DXA },
                shading: { fill },
                borders: { top: gap, bottom: gap },
                children: [new Paragraph({ keepNext, children: [] })],
              }),
            ];
      return new TableRow({
        cantSplit: true,
        children: [
          cell([run(name)], keepNext),
          ...part(full, bad ? badColour : barColour),
          ...part(barSteps - full, restColour),
          cell([run(said)], keepNext),
        ],
      });
    }),
  });
}

/** White between one bar and the next. */
const gap = { style: BorderStyle.SINGLE, size: 24, color: 'FFFFFF' } as const;

function signedBy(paper: Paper): readonly Paragraph[] {
  return [
    ...paper.signed.map(
      (text, at) =>
        new Paragraph({
          alignment: AlignmentType.RIGHT,
          spacing: { before: at === 0 ? 480 : 0, line: twips(linePoints), lineRule: LineRuleType.EXACT },
          indent: { right: twips(points.text * 2) },
          children: [new TextRun(text)],
        }),
    ),
    ...(paper.copies === null
      ? []
      : [
          new Paragraph({
            border: {
              top: { style: BorderStyle.SINGLE, size: 6, color: '000000' },
              bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000' },
            },
            spacing: { before: 360 },
            children: [
              new TextRun({
                text: `${paper.language === 'zh' ? '抄送：' : 'Copies to: '}${paper.copies}`,
                size: 28,
              }),
            ],
          }),
        ]),
  ];
}
