import type { Language, Text } from '../../kernel/text.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Cell } from './indicator-tables.ts';
import type { RankingView } from './read-ranking.ts';

/** A ranking as office software takes it: each figure with its score, and last the weights that made it. */
export function tableOfRanking(
  { demonstration }: Pick<Dependencies, 'demonstration'>,
  { formula, items }: RankingView,
  language: Language,
): readonly (readonly Cell[])[] {
  const said = (text: Text): string => text[language];
  const head: readonly Text[] = [
    { zh: '名次', en: 'Place' },
    { zh: '名称', en: 'Name' },
    { zh: '得分', en: 'Score' },
    { zh: '权重变动两成时最好', en: 'Best as weights move' },
    { zh: '最差', en: 'Worst' },
    { zh: '等权名次', en: 'By equal weights' },
  ];
  const score = said({ zh: '得分', en: 'score' });
  const rows: readonly (readonly Cell[])[] = [
    [
      ...head.map(said),
      ...formula.weights.flatMap(({ indicator: { name } }) => [said(name), `${said(name)}: ${score}`]),
    ],
    ...items.map((item) => [
      item.rank,
      said(item.name),
      item.score,
      item.bestRank,
      item.worstRank,
      item.rankByEqualWeights,
      ...item.figures.flatMap(({ value, score: own }) => [value, own]),
    ]),
    [
      null,
      said({ zh: '权重', en: 'Weights' }),
      ...Array.from({ length: head.length - 2 }, () => null),
      ...formula.weights.flatMap(({ weight }) => [weight, null]),
    ],
  ];
  const label = said({ zh: '演示数据', en: 'Demonstration data' });
  return demonstration ? rows.map((row) => [...row, label]) : rows;
}
