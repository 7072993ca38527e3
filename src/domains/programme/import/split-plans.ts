import { bare } from './characters.ts';
import type { Paragraph, Piece } from './paragraphs.ts';
import { attachmentOf, isListTitle, isTitleLine, nameLikeness } from './plan-titles.ts';

/** One plan's part of the document, or the task list (`list`), which belongs to no plan. */
export type PlanPart = {
  readonly title: string;
  readonly attachment: number | null;
  readonly from: number;
  readonly to: number;
  readonly pieces: readonly Piece[];
  readonly list: boolean;
};
export type SplitDocument = {
  readonly title: string;
  readonly front: readonly Piece[];
  readonly parts: readonly PlanPart[];
};

type Start = {
  readonly at: number;
  readonly title: string;
  readonly attachment: number | null;
  readonly list: boolean;
};

const lineOf = (piece: Piece | undefined): number =>
  piece === undefined ? 0 : piece.kind === 'paragraph' ? piece.from : (piece.rows[0]?.no ?? 0);
const lastOf = (piece: Piece | undefined): number =>
  piece === undefined ? 0 : piece.kind === 'paragraph' ? piece.to : (piece.rows.at(-1)?.no ?? 0);
const isShortLine = (piece: Piece | undefined): piece is Paragraph =>
  piece?.kind === 'paragraph' &&
  piece.marker === null &&
  !piece.duty &&
  piece.footnote === null &&
  piece.text.length <= 40 &&
  !/[，。；：！？]/.test(piece.text);

/** Titles may be broken over two or three short lines: 某市优化营商环境 / 三年行动方案. */
function wholeTitle(
  pieces: readonly Piece[],
  at: number,
): { readonly title: string; readonly first: number } {
  const piece = pieces[at];
  if (piece?.kind !== 'paragraph') return { title: '', first: at };
  let title = piece.text;
  let first = at;
  while (first > 0 && at - first < 2) {
    const before = pieces[first - 1];
    if (
      !isShortLine(before) ||
      attachmentOf(before.text) !== null ||
      isTitleLine(before.text) ||
      lineOf(pieces[first]) - before.to > 1 ||
      title.length + before.text.length > 60 ||
      /(文件|号|日|通知|办公室|委员会|人民政府|工作组)$/.test(before.text)
    )
      break;
    title = before.text + title;
    first -= 1;
  }
  return { title, first };
}

function candidates(pieces: readonly Piece[]): Start[] {
  const starts: Start[] = [];
  pieces.forEach((piece, at) => {
    if (piece.kind !== 'paragraph' || piece.footnote !== null || piece.duty) return;
    const label = attachmentOf(piece.text);
    const text = label !== null && isTitleLine(label.rest) ? label.rest : piece.text;
    if (piece.marker !== null || !isTitleLine(text)) return;
    const whole = text === piece.text ? wholeTitle(pieces, at) : { title: text, first: at };
    let attachment = text === piece.text ? null : (label?.number ?? null);
    const before = pieces[whole.first - 1];
    if (attachment === null && before?.kind === 'paragraph') {
      const printed = attachmentOf(before.text);
      if (printed !== null && printed.rest === '') attachment = printed.number;
    }
    starts.push({ at: whole.first, title: whole.title, attachment, list: isListTitle(text) });
  });
  return starts;
}

const hasStructure = (pieces: readonly Piece[]): boolean => {
  const headings = pieces.filter(
    (piece) => piece.kind === 'paragraph' && (piece.marker !== null || piece.heading > 0),
  ).length;
  return headings >= 2 || pieces.some((piece) => piece.kind === 'table' && piece.rows.length >= 2);
};

/** A title starts a new plan where its headings begin again at one, or stand after 附件, or are marked as headings. */
function startsAnew(pieces: readonly Piece[], start: Start, end: number, isFirst: boolean): boolean {
  const inside = pieces.slice(start.at, end);
  if (!hasStructure(inside.slice(1))) return false;
  if (isFirst || start.attachment !== null) return true;
  const first = inside.find(
    (piece): piece is Paragraph => piece.kind === 'paragraph' && piece.marker !== null,
  );
  return first?.marker?.number === 1 && first.marker.rank <= 2;
}

/** 附件：1.甲方案 2.乙方案 in the covering letter: the titles that the document announces, by number. */
function announced(front: readonly Piece[]): Map<number, string> {
  const titles = new Map<number, string>();
  for (const piece of front) {
    if (piece.kind !== 'paragraph') continue;
    const label = attachmentOf(piece.text);
    if (piece.marker?.level === 'item') titles.set(piece.marker.number, piece.marker.rest);
    for (const one of (label?.rest ?? '').split(/(?=(?<!\d)\d{1,2}[.、](?!\d))/)) {
      const inner = /^(\d{1,2})[.、](.+)$/.exec(one);
      if (inner?.[1] !== undefined && inner[2] !== undefined) titles.set(Number(inner[1]), inner[2]);
    }
  }
  return titles;
}

const documentTitle = (front: readonly Piece[]): string | null => {
  const heading = front.map((piece) => (piece.kind === 'paragraph' ? piece.text : '')).join('');
  return (
    /《([^《》]{4,60}(?:方案|计划|规划|措施|意见|要点)[^《》]{0,16})》/.exec(heading.slice(0, 1500))?.[1] ??
    null
  );
};

/** Cuts a document into its plans and its task list. A document without any title is one plan. */
export function splitPlans(pieces: readonly Piece[]): SplitDocument {
  const all = candidates(pieces);
  const kept: Start[] = [];
  all.forEach((start, order) => {
    const end = all[order + 1]?.at ?? pieces.length;
    if (
      start.list
        ? pieces.slice(start.at, end).some((piece) => piece.kind === 'table')
        : startsAnew(pieces, start, end, kept.length === 0)
    )
      kept.push(start);
  });
  const plansKept = kept.filter((start) => !start.list);
  const firstPlan = plansKept[0];
  const frontEnd = firstPlan?.at ?? 0;
  const front = pieces.slice(0, frontEnd);
  const titles = announced(front);
  if (firstPlan === undefined) {
    const first = pieces.find(
      (piece): piece is Paragraph => piece.kind === 'paragraph' && attachmentOf(piece.text)?.rest !== '',
    );
    const cover =
      documentTitle(pieces) ??
      kept.find((start) => start.list)?.title ??
      (first !== undefined && first.marker === null && first.text.length <= 60 ? first.text : '');
    kept.unshift({ at: 0, title: cover, attachment: null, list: false });
  }
  const parts = kept.map((start, order): PlanPart => {
    const end = kept[order + 1]?.at ?? pieces.length;
    const inside = pieces.slice(start.at, end);
    const attachment =
      start.attachment ??
      [...titles]
        .map(([number, title]) => ({
          number,
          alike: bare(title) === bare(start.title) ? 2 : nameLikeness(title, start.title),
        }))
        .filter(({ alike }) => alike >= 0.85)
        .sort((a, b) => b.alike - a.alike)[0]?.number ??
      null;
    return {
      title: start.title,
      attachment,
      from: lineOf(inside[0]),
      to: lastOf(inside.at(-1)),
      pieces: inside.filter(
        (piece) =>
          piece.kind === 'table' || (piece.text !== start.title && attachmentOf(piece.text) === null),
      ),
      list: start.list,
    };
  });
  return { title: documentTitle(front) ?? parts[0]?.title ?? '', front, parts };
}
