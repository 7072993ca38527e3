import { words } from '../../language/words.ts';

export const rankingWords = words({
  csv: { zh: '下载表格（CSV）', en: 'Download the table (CSV)' },
  title: { zh: '综合排名', en: 'Ranking' },
  lead: {
    zh: '各项指标按离前沿的远近打 0 至 100 分，再按权重合成。权重由领导小组办公室两人决定，每个版本留在台账里。',
    en: 'Each indicator is scored 0 to 100 by distance to the frontier, then weighted. Two people in the leading group’s office decide the weights; every version stays in the register.',
  },
  of: { zh: '给谁排名', en: 'Rank' },
  counties: { zh: '各县（市、区）', en: 'Counties and zones' },
  units: { zh: '各部门', en: 'Departments' },
  from: { zh: '从', en: 'From' },
  to: { zh: '到', en: 'To' },
  place: { zh: '名次', en: 'Rank' },
  name: { zh: '名称', en: 'Name' },
  score: { zh: '得分', en: 'Score' },
  range: { zh: '权重上下两成时', en: 'Weights ±20 %' },
  equal: { zh: '各项同权时', en: 'Equal weights' },
  rangeOf: (best: number, worst: number) => ({
    zh: best === worst ? `都是第 ${best}` : `第 ${best} 到第 ${worst}`,
    en: best === worst ? `always ${best}` : `${best} to ${worst}`,
  }),
  unranked: { zh: '数太少，不排', en: 'Too few figures to rank' },
  tooFew: (names: string) => ({
    zh: `件数太少，不比：${names}`,
    en: `Too few cases, not compared: ${names}`,
  }),
  countOf: (name: string, count: number) => ({ zh: `${name} ${count} 件`, en: `${name} (${count})` }),
  fewest: { zh: '至少几件才比', en: 'Minimum cases' },
  formula: { zh: '权重', en: 'Weights' },
  decided: (number: string, day: string, version: number) => ({
    zh: `第 ${version} 版，${day}起用，办件 ${number}`,
    en: `Version ${version}, since ${day}, case ${number}`,
  }),
  undecided: {
    zh: '还没有人定过权重：用的是预设的，见下表。',
    en: 'No weights decided yet; the default weights below are used.',
  },
  change: { zh: '调整权重', en: 'Change weights' },
  indicator: { zh: '指标', en: 'Indicator' },
  weight: { zh: '权重', en: 'Weight' },
  best: { zh: '100 分', en: '100 points' },
  worst: { zh: '0 分', en: '0 points' },
  code: { zh: '代码', en: 'Code' },
  noFigure: { zh: '没有可比的数', en: 'no comparable figure' },
  unknown: (codes: string) => ({
    zh: `权重里写了、这里没有的代码：${codes}`,
    en: `Codes in the weights that do not exist here: ${codes}`,
  }),
  method: {
    zh: '100 分：方案写明的前沿，没有就用目标，再没有就用最好的一个；0 分：最差的一个，基线更差就用基线。有数的权重不到一半的不排名。件数太少的一项不比，免得一件事定名次。灵敏度：每项权重单独加减两成，再全部按固定种子随机加减两成 200 次。',
    en: '100 points: the frontier named in the plan, otherwise the target, otherwise the best result. 0 points: the worst result, or the baseline if worse. Not ranked if figures cover less than half the weight. An indicator with too few cases is not compared, so that no single case decides a rank. Sensitivity: each weight is moved up and down by 20%, then all at random 200 times with a fixed seed.',
  },
  none: { zh: '还没有可排的数', en: 'Nothing to rank yet' },
  noneText: {
    zh: '至少有两家有同一项指标的数，这里才有排名。',
    en: 'A ranking appears once at least two have figures for the same indicator.',
  },
  back: { zh: '全部指标', en: 'All indicators' },
});
