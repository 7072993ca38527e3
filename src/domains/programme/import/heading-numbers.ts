import type { Findings } from './findings.ts';

/** A heading as far as its number is concerned. */
type Node = {
  readonly rank: number;
  number: number;
  label: string;
  readonly from: number;
  readonly children: readonly Node[];
};

const PART = 1;
const SECTION = 2;
const ITEM = 3;

/** What is numbered through below one chapter: items may go on from section to section. */
function inOrder(node: Node, rank: number): { readonly node: Node; readonly parent: Node }[] {
  return node.children.flatMap((child) =>
    child.rank === rank ? [{ node: child, parent: node }] : child.rank < rank ? inOrder(child, rank) : [],
  );
}

const relabelled = (label: string, number: number, ordinal: (value: number) => string): string =>
  label.replace(/\d+|[一二三四五六七八九十百]+/, (printed) =>
    /\d/.test(printed) ? String(number) : ordinal(number),
  );

/**
 * Holds the numbers of headings against their order: a number between two that leave one place open, or
 * printed twice, is a misprint and put right; any other jump is doubted, for something may be missing.
 */
export function checkNumbers(
  root: Node,
  where: string,
  findings: Findings,
  ordinal: (value: number) => string,
): void {
  for (const rank of [PART, SECTION, ITEM]) {
    const chapters = rank === PART ? [root] : root.children;
    for (const chapter of chapters) checkRow(inOrder(chapter, rank));
  }

  function checkRow(row: readonly { readonly node: Node; readonly parent: Node }[]): void {
    row.forEach(({ node, parent }, at) => {
      const before = row[at - 1];
      if (before === undefined || before.parent !== parent) return;
      const expected = before.node.number + 1;
      if (node.number === expected) return;
      const after = row[at + 1]?.node.number ?? null;
      const twice = node.number === before.node.number;
      const misprinted =
        after === expected + 1 ||
        (twice && (after === null || after === 1 || row[at + 1]?.parent !== parent));
      const printed = node.label;
      if (misprinted) {
        node.label = relabelled(printed, expected, ordinal);
        node.number = expected;
        findings.repair('renumbered', {
          line: node.from,
          where: `${where} ${parent.label}${node.label}`,
          before: printed,
          after: node.label,
          message: {
            zh: `标题编号印作“${printed}”，按顺序应为“${node.label}”`,
            en: `The heading is numbered “${printed}”; by its place it is “${node.label}”`,
          },
        });
        return;
      }
      if (node.number === 1) return;
      findings.doubt('number-skipped', {
        line: node.from,
        where: `${where} ${parent.label}${node.label}`,
        before: printed,
        suggestion: null,
        message: {
          zh: `标题编号从“${before.node.label}”跳到“${printed}”，可能漏了内容`,
          en: `Heading numbers jump from “${before.node.label}” to “${printed}”: something may be missing`,
        },
      });
    });
  }
}
