import { takeDutyParentheses } from './closing-parenthesis.ts';
import type { DateContext } from './deadline.ts';
import { startsWithDeadlineLabel } from './labels.ts';
import { isNode, type Node } from './outline.ts';
import type { Piece } from './paragraphs.ts';
import type { ImportedMeasure } from './result.ts';

/** A stretch of running text in which figures are looked for. */
export type FigureText = {
  readonly place: string;
  readonly text: string;
  readonly line: number;
  readonly to: number;
  readonly setting: 'goal' | 'measure' | 'note' | 'other';
  readonly heading: string;
  readonly measure: ImportedMeasure | null;
};

const GOAL = /(目标|指标)/;
const WITHOUT_FIGURES = /(总体要求|指导思想|基本原则|工作要求|背景|附则)/;

/** The texts of one plan with their places: goals, measures, other chapters, footnotes. */
export function figureTexts(
  root: Node,
  pieces: readonly Piece[],
  measures: readonly ImportedMeasure[],
  context: DateContext,
): FigureText[] {
  const texts: FigureText[] = [];
  const byLine = new Map(measures.map((measure) => [measure.source.from, measure]));
  const holds = (node: Node): boolean =>
    node.children.some((child) => byLine.has(child.from) || holds(child));
  const visit = (
    node: Node,
    place: string,
    setting: FigureText['setting'] | 'none',
    measure: ImportedMeasure | null,
  ): void => {
    const own = byLine.get(node.from) ?? measure;
    // The words before the measures of a section speak for all of them.
    const named = setting === 'none' && GOAL.test(node.title);
    const here = named
      ? 'goal'
      : own !== null || (setting === 'other' && node.rank > 1 && holds(node))
        ? 'measure'
        : setting;
    const push = (text: string, line: number, to: number): void => {
      const kept = takeDutyParentheses(text, context).text;
      const goal = /^(?:主要目标|工作目标|目标|具体目标)：/.test(kept);
      if (kept.trim() !== '' && (goal || here !== 'none'))
        texts.push({
          place: goal ? `${place}主要目标` : place,
          text: kept,
          line,
          to,
          setting: goal || here === 'none' ? 'goal' : here,
          heading: node.title,
          measure: own,
        });
    };
    if (node.rank >= 0)
      push(
        node.runIn === '' || node.runIn.startsWith(node.title)
          ? node.runIn || node.title
          : `${node.title}。${node.runIn}`,
        node.from,
        node.from,
      );
    for (const piece of node.order) {
      if (isNode(piece)) visit(piece, `${place}${piece.label}`, here, own);
      else if (piece.kind === 'paragraph' && !piece.duty) push(piece.text, piece.from, piece.to);
      // 时间节点：6月，13项业务异地可办: what is to be reached may stand beside its date.
      else if (piece.kind === 'paragraph' && startsWithDeadlineLabel(piece.text) && piece.text.length > 20)
        push(piece.text.replace(/^[^：]{2,8}：/, ''), piece.from, piece.to);
    }
  };
  for (const child of root.order) {
    if (!isNode(child)) continue;
    // 总体要求 may hold the goals beside the principles.
    const plain = WITHOUT_FIGURES.test(child.title) ? 'none' : 'other';
    visit(child, child.label, GOAL.test(child.title) ? 'goal' : plain, null);
  }
  // Measures that stand in a table only have no heading in the outline.
  const written = new Set(texts.map((text) => text.measure?.key));
  for (const measure of measures) {
    if (!written.has(measure.key))
      texts.push({
        place: `清单${measure.ref}`,
        text: measure.text,
        line: measure.source.from,
        to: measure.source.to,
        setting: 'measure',
        heading: measure.title,
        measure,
      });
  }
  for (const piece of pieces) {
    if (piece.kind === 'paragraph' && piece.footnote !== null)
      texts.push({
        place: `脚注${piece.footnote}`,
        text: piece.text,
        line: piece.from,
        to: piece.to,
        setting: 'note',
        heading: '',
        measure: null,
      });
  }
  return texts;
}
