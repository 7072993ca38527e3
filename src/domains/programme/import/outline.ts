import type { Findings } from './findings.ts';
import { checkNumbers } from './heading-numbers.ts';
import type { Marker, MarkerLevel } from './markers.ts';
import type { Paragraph, Piece, Table } from './paragraphs.ts';

/** A heading with what stands under it: its own paragraphs and tables, and narrower headings. */
export type Node = {
  readonly rank: number;
  /** Both as they should be: a misprinted number is put right. */
  number: number;
  label: string;
  /** The words of the heading: up to its first full stop when the text runs on in the same paragraph. */
  readonly title: string;
  readonly from: number;
  to: number;
  /** The heading paragraph's running text after the title, then every paragraph before the first child. */
  readonly body: Paragraph[];
  readonly tables: Table[];
  readonly children: Node[];
  /** Pieces in order of print, for duties that stand after the children. */
  readonly order: (Paragraph | Table | Node)[];
  readonly runIn: string;
};

export const isNode = (piece: Paragraph | Table | Node): piece is Node => 'children' in piece;

const RANK_OF_DEPTH: readonly MarkerLevel[] = ['part', 'section', 'item', 'subitem', 'point'];
const LABELS: Readonly<Record<MarkerLevel, (number: number) => string>> = {
  chapter: (number) => `第${number}章`,
  part: (number) => chineseOrdinal(number),
  section: (number) => `(${chineseOrdinal(number)})`,
  item: (number) => String(number),
  subitem: (number) => `(${number})`,
  point: (number) => String.fromCharCode(0x245f + number),
};

/** 1 → 一, 23 → 二十三. */
export function chineseOrdinal(number: number): string {
  const digit = '零一二三四五六七八九';
  if (number < 10) return digit.charAt(number);
  const tens = Math.floor(number / 10);
  return `${tens === 1 ? '' : digit.charAt(tens)}十${number % 10 === 0 ? '' : digit.charAt(number % 10)}`;
}

const CLOSING =
  /^(?:本|以上)[\u3400-\u9fff]{2,8}(?:，|自|由|有效期|从)[^。]{0,60}(?:施行|实施|执行|解释|有效期)/;
const LONGEST_TITLE = 60;

/** Splits 标题。正文 into its title and the running text after it. */
export function titleOf(rest: string): { readonly title: string; readonly runIn: string } {
  const stop = rest.search(/[。；]/);
  if (stop < 0) {
    const colon = rest.indexOf('：');
    if (colon > 1 && colon <= 30 && rest.length > colon + 12)
      return { title: rest.slice(0, colon), runIn: rest.slice(colon + 1) };
    const tooLong = rest.length > LONGEST_TITLE ? rest.indexOf('，') : -1;
    return tooLong > 3
      ? { title: rest.slice(0, tooLong), runIn: rest }
      : { title: rest.replace(/[：，]$/, ''), runIn: '' };
  }
  // 企业开办零成本：免费…。: the words before the colon are the heading, when the rest is a sentence.
  const named = rest.indexOf('：');
  if (named >= 3 && named <= 24 && stop - named > 8 && !/[，、（“]/.test(rest.slice(0, named)))
    return { title: rest.slice(0, named), runIn: rest.slice(named + 1) };
  const first = rest.slice(0, stop);
  if (first.length <= LONGEST_TITLE && !first.includes('（责任') && !first.includes('（牵头'))
    return { title: first, runIn: rest.slice(stop + 1) };
  const comma = rest.search(/[，（]/);
  return {
    title: comma > 3 ? rest.slice(0, Math.min(comma, LONGEST_TITLE)) : first.slice(0, LONGEST_TITLE),
    runIn: rest,
  };
}

/** Headings that a file marks without a number get the rank of headings marked to the same depth, or by depth. */
function depthRanks(pieces: readonly Piece[]): (depth: number) => number {
  const ranks = new Map<number, number>();
  for (const piece of pieces)
    if (piece.kind === 'paragraph' && piece.heading > 0 && piece.marker !== null && !ranks.has(piece.heading))
      ranks.set(piece.heading, piece.marker.rank);
  const shallowest = Math.min(
    ...pieces.flatMap((piece) => (piece.kind === 'paragraph' && piece.heading > 0 ? [piece.heading] : [])),
    99,
  );
  return (depth) => {
    const known = ranks.get(depth);
    if (known !== undefined) return known;
    const [nearest] = [...ranks].filter(([other]) => other < depth).sort((a, b) => b[0] - a[0]);
    return nearest === undefined
      ? Math.min(1 + depth - shallowest, 5)
      : Math.min(nearest[1] + depth - nearest[0], 5);
  };
}

function unnumbered(paragraph: Paragraph, rank: number, number: number): Marker {
  const level = RANK_OF_DEPTH[rank - 1] ?? 'point';
  return { level, rank, number, label: LABELS[level](number), rest: paragraph.text };
}

/** Builds the outline of one plan from its paragraphs. Numbers that jump are doubted, not changed. */
export function outlineOf(pieces: readonly Piece[], where: string, findings: Findings): Node {
  const root: Node = {
    rank: -1,
    number: 0,
    label: '',
    title: '',
    from: 0,
    to: 0,
    body: [],
    tables: [],
    children: [],
    order: [],
    runIn: '',
  };
  const rankOfDepth = depthRanks(pieces);
  const path: Node[] = [root];
  const top = (): Node => path[path.length - 1] ?? root;
  for (const piece of pieces) {
    if (piece.kind === 'table') {
      top().tables.push(piece);
      top().order.push(piece);
      for (const node of path) node.to = Math.max(node.to, piece.rows.at(-1)?.no ?? 0);
      continue;
    }
    if (piece.footnote !== null) {
      continue;
    }
    let marker = piece.marker;
    if (marker === null && piece.heading > 0 && !piece.duty) {
      const rank = rankOfDepth(piece.heading);
      const parent = [...path].reverse().find((node) => node.rank < rank) ?? root;
      marker = unnumbered(
        piece,
        rank,
        (parent.children.filter((child) => child.rank === rank).at(-1)?.number ?? 0) + 1,
      );
    }
    // 本措施自…起施行 closes the plan, not its last measure.
    if (marker === null && !piece.duty && CLOSING.test(piece.text)) path.length = 1;
    if (marker === null) {
      top().body.push(piece);
      top().order.push(piece);
      for (const node of path) node.to = Math.max(node.to, piece.to);
      continue;
    }
    while (path.length > 1 && top().rank >= marker.rank) path.pop();
    const parent = top();
    const { title, runIn } = titleOf(marker.rest);
    const node: Node = {
      rank: marker.rank,
      number: marker.number,
      label: marker.label,
      title,
      from: piece.from,
      to: piece.to,
      body: [],
      tables: [],
      children: [],
      order: [],
      runIn,
    };
    parent.children.push(node);
    parent.order.push(node);
    path.push(node);
    for (const open of path) open.to = Math.max(open.to, piece.to);
  }
  checkNumbers(root, where, findings, chineseOrdinal);
  return root;
}

/** Every node below and including this one, in order of print. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children) yield* nodesOf(child);
}

/** All wording of a node in order: running text, paragraphs, and its children with their headings. Duty lines are left out. */
export function wordingOf(node: Node): string {
  const parts: string[] = node.runIn === '' ? [] : [node.runIn];
  for (const piece of node.order) {
    if (isNode(piece))
      parts.push(
        `${/^\d+$/.test(piece.label) ? `${piece.label}.` : piece.label}${piece.title}。${wordingOf(piece)}`,
      );
    else if (piece.kind === 'paragraph' && !piece.duty) parts.push(piece.text);
  }
  return parts.join('\n');
}
