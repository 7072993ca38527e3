import { fewestCases } from '../../kernel/indicator/index.ts';
import type { Language, Text } from '../../kernel/text.ts';
import { dayText, figureName, standingWords, targetWords, valueWords } from './bulletin-words.ts';
import { type Block, cellTo } from './paper.ts';
import type { Statement } from './statement.ts';

/** Orders are to offices, whatever plan has led to them: a paper of one plan says that it counts them all. */
export function ofAllPlans(plan: Statement['plan']): Text {
  return plan === null ? { zh: '', en: '' } : { zh: '（各方案合计）', en: ' (of all plans)' };
}

/** What is said first: how many targets are met, tasks late, cases late, and what has changed since the last one. */
export function standingParagraphs({
  plan,
  figures,
  tasks,
  cases,
  orders,
  before,
}: Statement): readonly Text[] {
  const all = ofAllPlans(plan);
  const held = figures.filter(({ holds }) => holds !== null);
  const met = held.filter(({ holds }) => holds === true).length;
  const reported = held.filter((figure) => figure.reported !== undefined).length;
  const late = tasks.lateInAll;
  const few = figures.filter((figure) => figure.few === true).length;
  const thin: Text =
    few === 0
      ? { zh: '', en: '' }
      : {
          zh: `；另有 ${few} 项不足 ${fewestCases} 件，不作判断`,
          en: `; ${few} more ${few === 1 ? 'rests' : 'rest'} on fewer than ${fewestCases} cases and ${few === 1 ? 'is' : 'are'} not judged`,
        };
  const now: Text = {
    zh: `有数字可与目标对照的指标 ${held.length} 项${reported === 0 ? '' : `（其中填报 ${reported} 项）`}，达到 ${met} 项，未达到 ${held.length - met} 项${thin.zh}。任务 ${tasks.total} 项，逾期 ${late} 项。本期收到办件 ${cases.opened} 件，其中已办结 ${cases.ended} 件；目前未办结 ${cases.open} 件，超期 ${cases.late} 件；督办未结 ${orders.open} 件${all.zh}。`,
    en: `${held.length} figures can be held against a target${reported === 0 ? '' : ` (${reported} of them as reported)`}: ${met} meet it, ${held.length - met} do not${thin.en}. Of ${tasks.total} tasks ${late} ${late === 1 ? 'is' : 'are'} past due. Cases that came in during the period: ${cases.opened}, ended of these: ${cases.ended}; open now: ${cases.open}, late: ${cases.late}. Supervision orders open${all.en}: ${orders.open}.`,
  };
  if (before === null) return [now];
  const changed = figures.filter(
    ({ value, before: earlier }) => value !== null && earlier !== null && value !== earlier,
  ).length;
  const { zh, en } = dayText(before.until);
  const { issue = null } = before;
  const compared: Text =
    issue === null
      ? { zh: `上一期（截至${zh}）`, en: `the last bulletin (to ${en})` }
      : { zh: `总第${issue}期（截至${zh}）`, en: `issue ${issue} (to ${en})` };
  const change = cases.late - before.late;
  return [
    now,
    {
      zh: `与${compared.zh}相比，${changed} 项指标有变化，超期办件${change === 0 ? '没有增减' : change > 0 ? `增加 ${change} 件` : `减少 ${-change} 件`}。`,
      en: `Since ${compared.en} ${changed} figures have changed, and there are ${change === 0 ? 'as many late cases as then' : change > 0 ? `${change} more late cases` : `${-change} fewer late cases`}.`,
    },
  ];
}

/** The figures beside their targets, each leading to its definition, and the places beside one another. */
export function figureSections(
  { figures, places, unmeasured }: Statement,
  language: Language,
  base: string | null,
): readonly Block[] {
  const said = (text: Text): string => text[language];
  const measured = figures.filter(({ value }) => value !== null);
  const waiting = figures.length - measured.length + unmeasured;
  const judged = places.filter((place) => place.measured > 0);
  const table: Block = {
    kind: 'table',
    caption: said({ zh: '指标完成情况', en: 'Figures beside their targets' }),
    table: {
      columns: [
        { name: said({ zh: '指标', en: 'Figure' }), width: 4 },
        { name: said({ zh: '目标', en: 'Target' }), width: 2 },
        { name: said({ zh: '累计', en: 'To date' }), width: 2 },
        { name: said({ zh: '本期', en: 'Period' }), width: 1.5 },
        { name: said({ zh: '上期累计', en: 'Before' }), width: 1.5 },
        { name: said({ zh: '是否达到', en: 'Met' }), width: 1 },
      ],
      rows: measured.map((figure) => [
        cellTo(figureName(figure, language), base, `/promises/${figure.code}`),
        targetWords(figure, language),
        valueWords(figure, figure.value, language),
        valueWords(figure, figure.inPeriod.value, language),
        valueWords(figure, figure.before, language),
        { text: standingWords(figure, language), bad: figure.holds === false },
      ]),
    },
  };
  const bars: Block = {
    kind: 'bars',
    caption: said({
      zh: '各县（市、区）能判断的指标中达到目标的',
      en: 'Of what can be judged in each place, how much meets its target',
    }),
    bars: [...judged]
      .sort((a, b) => b.met / b.measured - a.met / a.measured)
      .map(({ name, met, measured: of }) => ({
        name: said(name),
        share: met / of,
        said: `${met}/${of}`,
        bad: met < of,
      })),
  };
  return [
    ...(measured.length === 0 ? [] : [table]),
    ...(waiting === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: said({
              zh: `另有 ${waiting} 项指标还没有数字：本期没有可计入的办件，或者靠单位上报而没有上报。`,
              en: `${waiting} more figures have no value: nothing counted towards them, or they are to be reported and were not.`,
            }),
          } as const,
        ]),
    ...(judged.length === 0 ? [] : [bars]),
  ];
}
