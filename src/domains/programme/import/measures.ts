import { takeDutyParentheses } from './closing-parenthesis.ts';
import type { DateContext } from './deadline.ts';
import { type Duties, readDuties } from './duties.ts';
import { isDutyLine, startsWithDeadlineLabel } from './labels.ts';
import { isNode, type Node, wordingOf } from './outline.ts';
import type { Paragraph, Table } from './paragraphs.ts';

/** A measure with its place, before units and dates are settled. */
export type DraftMeasure = {
  readonly chapter: Node;
  readonly section: Node | null;
  /** The chapter's heading, where several chapters hold the measures and so say what they are about. */
  readonly theme: string | null;
  readonly node: Node;
  readonly ref: string;
  readonly number: string;
  readonly text: string;
  readonly dutyTexts: readonly string[];
  readonly duties: Duties;
  readonly dutyLines: number;
  readonly sharedFrom: number | null;
};

const MEASURE_CHAPTER = /(措施|举措|任务|内容|分工|行动|重点)/;
const OTHER_CHAPTER = /(要求|目标|原则|思想|保障|组织实施|组织领导|对比|对照|附则|背景|机制)/;

type Own = { readonly lines: readonly Paragraph[]; readonly parentheses: readonly string[] };

/** Duties that stand directly under a node, not under its children. */
function ownDuties(node: Node, context: DateContext): Own {
  const lines: Paragraph[] = node.order.filter(
    (piece): piece is Paragraph => !isNode(piece) && piece.kind === 'paragraph' && piece.duty,
  );
  const texts = [
    node.runIn || node.title,
    ...node.order.flatMap((piece) =>
      !isNode(piece) && piece.kind === 'paragraph' && !piece.duty ? [piece.text] : [],
    ),
  ];
  return { lines, parentheses: texts.flatMap((text) => takeDutyParentheses(text, context).duties) };
}
const hasOwn = (own: Own): boolean => own.lines.length > 0 || own.parentheses.length > 0;

const hasAny = (node: Node, context: DateContext): boolean =>
  hasOwn(ownDuties(node, context)) || node.children.some((child) => hasAny(child, context));

/** Duties of the children of a node that are no measures of their own (the points of an item). */
function allDuties(node: Node, context: DateContext): Own {
  const own = ownDuties(node, context);
  const below = node.children.map((child) => allDuties(child, context));
  return {
    lines: [...own.lines, ...below.flatMap((other) => other.lines)],
    parentheses: [...own.parentheses, ...below.flatMap((other) => other.parentheses)],
  };
}

/**
 * The chapters that hold measures: those with duties under them; where a plan prints no duties at all,
 * the chapters whose headings speak of measures.
 */
export function measureChapters(root: Node, context: DateContext): Node[] {
  const withDuties = root.children.filter(
    (chapter) => chapter.children.length > 0 && hasAny(chapter, context),
  );
  const first = withDuties[0];
  if (first !== undefined) {
    // A plan may print its duties for some chapters only: chapters between that are named as measures count too.
    return root.children.filter(
      (chapter) =>
        withDuties.includes(chapter) ||
        (chapter.children.length > 0 &&
          MEASURE_CHAPTER.test(chapter.title) &&
          !OTHER_CHAPTER.test(chapter.title)),
    );
  }
  const named = root.children.filter(
    (chapter) =>
      chapter.children.length > 0 &&
      MEASURE_CHAPTER.test(chapter.title) &&
      !OTHER_CHAPTER.test(chapter.title),
  );
  if (named.length > 0) return named;
  return root.children.some((chapter) => hasAny(chapter, context))
    ? [root]
    : root.children.filter((chapter) => chapter.children.length > 0 && !OTHER_CHAPTER.test(chapter.title));
}

/** Whether the measures are the children of this node rather than the node itself. */
function goesDown(node: Node, context: DateContext): boolean {
  if (node.children.length === 0) return false;
  const withDuties = node.children.filter((child) => hasAny(child, context)).length;
  const firstChild = node.order.findIndex(isNode);
  const dutyBefore = node.order
    .slice(0, firstChild)
    .some((piece) => !isNode(piece) && piece.kind === 'paragraph' && piece.duty);
  if (dutyBefore && withDuties === 0) return false;
  const rank = node.children[0]?.rank ?? 9;
  if (rank <= 2) return true;
  if (rank === 3) return withDuties > 0 || !hasOwn(ownDuties(node, context));
  return withDuties >= 2 && withDuties * 2 >= node.children.length;
}

function measuresUnder(
  node: Node,
  trail: readonly Node[],
  context: DateContext,
): { node: Node; trail: readonly Node[] }[] {
  if (!goesDown(node, context)) return [{ node, trail }];
  return node.children.flatMap((child) => measuresUnder(child, [...trail, node], context));
}

const joinTexts = (own: Own): string[] => [
  ...own.lines.map((line) =>
    line.text
      .replace(/^[【（]/, '')
      .replace(/[】）]$/, (end) => (line.text.startsWith('（') || line.text.startsWith('【') ? '' : end)),
  ),
  ...own.parentheses,
];

/** A heading with nothing under it but rows of the task list only groups them. */
const headsTasks = (node: Node, taskTables: ReadonlySet<Table>): boolean =>
  node.tables.length > 0 &&
  node.tables.every((table) => taskTables.has(table)) &&
  node.runIn === '' &&
  node.order.every((piece) => !isNode(piece) && piece.kind === 'table');

/** Finds the measures of one plan, with their wording and their duties. */
export function measuresOf(root: Node, context: DateContext, taskTables: ReadonlySet<Table>): DraftMeasure[] {
  const chapters = measureChapters(root, context);
  const several = chapters.length > 1;
  const drafts: DraftMeasure[] = [];
  for (const chapter of chapters) {
    const found = chapter.children
      .flatMap((child) => measuresUnder(child, [], context))
      .filter(({ node }) => !headsTasks(node, taskTables));
    const own: DraftMeasure[] = found.map(({ node, trail }) => {
      const path = [...trail, node];
      const lines = allDuties(node, context);
      const texts = joinTexts(lines);
      const wording = takeDutyParentheses(wordingOf(node), context).text.trim();
      return {
        chapter,
        section: trail[trail.length - 1] ?? null,
        theme: several ? chapter.title : null,
        node,
        ref: `${several ? chapter.label : ''}${path.map((step) => step.label).join('')}`,
        number: [...(several ? [chapter.number] : []), ...path.map((step) => step.number)].join('.'),
        text: wording === '' ? node.title : wording,
        dutyTexts: texts,
        duties: readDuties(texts.join('；'), context),
        dutyLines: lines.lines.filter((line) => isDutyLine(line.text) && startsWithDeadlineLabel(line.text))
          .length,
        sharedFrom: null,
      };
    });
    drafts.push(...shareForward(own));
  }
  return drafts;
}

/** Items of one section without duties of their own take those printed after the last of them. */
function shareForward(measures: readonly DraftMeasure[]): DraftMeasure[] {
  return measures.map((measure, at) => {
    if (measure.dutyTexts.length > 0) return measure;
    const giver = measures.slice(at + 1).find((other) => other.dutyTexts.length > 0);
    if (giver === undefined || giver.section === null || giver.section !== measure.section) return measure;
    return { ...measure, duties: giver.duties, dutyTexts: giver.dutyTexts, sharedFrom: giver.node.from };
  });
}
