import { taskLabel } from '../../kernel/city/ledger-numbers.ts';
import type { Language, Text } from '../../kernel/text.ts';
import { dayText } from './bulletin-words.ts';
import type { Block } from './paper.ts';
import { ofAllPlans } from './paper-figures.ts';
import type { StatedPlace, Statement } from './statement.ts';

/** So many late tasks and cases stand in the text; the annex has the others. */
const tasksTold = 40;
const casesTold = 20;

/** Tasks by state, and those that are late with whoever answers for them. */
export function taskBlocks({ tasks }: Statement, language: Language): readonly Block[] {
  if (tasks.total === 0) return [];
  const said = (text: Text): string => text[language];
  const told = tasks.late.slice(0, tasksTold);
  const bars: Block = {
    kind: 'bars',
    caption: said({ zh: `任务 ${tasks.total} 项，按状态`, en: `${tasks.total} tasks by state` }),
    bars: tasks.states.map(({ name, count, late }) => ({
      name: said(name),
      share: count / tasks.total,
      said: String(count),
      bad: late,
    })),
  };
  const late: Block = {
    kind: 'table',
    caption: said({ zh: '逾期任务', en: 'Tasks past due' }),
    table: {
      columns: [
        { name: said({ zh: '序号', en: 'No.' }), width: 1 },
        { name: said({ zh: '任务', en: 'Task' }), width: 4 },
        { name: said({ zh: '责任单位', en: 'Who answers' }), width: 3 },
        { name: said({ zh: '时限', en: 'Due' }), width: 2 },
        { name: said({ zh: '情况', en: 'How it stands' }), width: 2 },
      ],
      rows: told.map(({ no, direction, units, due, state }) => [
        taskLabel(no),
        said(direction),
        units.map(said).join(language === 'zh' ? '、' : ', '),
        said(due),
        { text: said(state), bad: true },
      ]),
    },
  };
  const more = tasks.lateInAll - told.length;
  return [
    bars,
    ...(told.length === 0
      ? [{ kind: 'paragraph', text: said({ zh: '没有逾期任务。', en: 'No task is past due.' }) } as const]
      : [late]),
    ...(more > 0
      ? [
          {
            kind: 'paragraph',
            text: said({
              zh: `另有 ${more} 项逾期任务，见附表。`,
              en: `${more} more ${more === 1 ? 'is' : 'are'} past due; see the annex.`,
            }),
          } as const,
        ]
      : []),
  ];
}

/** Cases past their day, whose they are and for how long; and the orders that came of it. */
export function caseBlocks({ plan, cases, orders }: Statement, language: Language): readonly Block[] {
  const all = ofAllPlans(plan);
  const said = (text: Text): string => text[language];
  const ordered: Block = {
    kind: 'paragraph',
    text: said({
      zh: `本期新立督办 ${orders.opened} 件${all.zh}，其中已办结 ${orders.ended} 件；目前未结 ${orders.open} 件，自身超期 ${orders.late} 件。`,
      en: `Orders opened in the period${all.en}: ${orders.opened}, ended of these: ${orders.ended}; open now: ${orders.open}, late themselves: ${orders.late}.`,
    }),
  };
  const told = cases.latest.slice(0, casesTold);
  const more = cases.late - told.length;
  if (told.length === 0)
    return [
      { kind: 'paragraph', text: said({ zh: '没有超期未办结的办件。', en: 'No open case is late.' }) },
      ordered,
    ];
  return [
    {
      kind: 'table',
      caption: said({
        zh:
          more > 0
            ? `超期未办结 ${cases.late} 件，超期最久的 ${told.length} 件`
            : `超期未办结 ${cases.late} 件`,
        en:
          more > 0
            ? `${cases.late} open cases are late; the ${told.length} that have been so longest`
            : `Open cases that are late: ${cases.late}`,
      }),
      table: {
        columns: [
          { name: said({ zh: '办件', en: 'Case' }), width: 2.6 },
          { name: said({ zh: '事项', en: 'Service' }), width: 3 },
          { name: said({ zh: '单位', en: 'Office' }), width: 3.2 },
          { name: said({ zh: '应办结', en: 'Due' }), width: 1.9 },
          { name: said({ zh: '超期', en: 'Late' }), width: 1.3 },
        ],
        rows: told.map(({ number, service, place, office, due, daysLate }) => [
          number,
          said(service),
          said(office ?? place),
          said(dayText(due)),
          {
            text: said({ zh: `${daysLate} 天`, en: `${daysLate} ${daysLate === 1 ? 'day' : 'days'}` }),
            bad: true,
          },
        ]),
      },
    },
    ...(more > 0
      ? [
          {
            kind: 'paragraph',
            text: said({ zh: `另有 ${more} 件，见附表。`, en: `${more} more are in the annex.` }),
          } as const,
        ]
      : []),
    ordered,
  ];
}

/** Who was named in public during the period, by what was said: criticised, commended. */
export function circularParagraphs({ circulars = [] }: Pick<Statement, 'circulars'>): readonly Text[] {
  const kinds = Map.groupBy(circulars, ({ kind }) => kind.zh);
  return [...kinds.values()].map((some) => {
    const named = (language: Language): readonly string[] =>
      some.map(({ office, on }) =>
        language === 'zh' ? `${office.zh}（${dayText(on).zh}）` : `${office.en} (${dayText(on).en})`,
      );
    const kind = some[0]?.kind ?? { zh: '', en: '' };
    return {
      zh: `本期${kind.zh} ${some.length} 次：${named('zh').join('、')}。`,
      en: `${kind.en} in the period, ${some.length} in all: ${named('en').join('; ')}.`,
    };
  });
}

/**
 * By a rule that anybody can check: praised is where everything that can be judged meets its target and nothing is late,
 * criticised where the smallest part of it does. A place of which more rests on too few cases than can be judged is left out:
 * one count alone would have it praised.
 */
export function praiseParagraphs({ places }: Pick<Statement, 'places'>): readonly Text[] {
  const judged = places.filter(({ measured, few = 0 }) => measured > 0 && few <= measured);
  if (judged.length < 2) return [];
  const praised = judged.filter(({ met, measured, late }) => met === measured && late === 0);
  const lowest = Math.min(...judged.map(({ met, measured }) => met / measured));
  const criticised = lowest === 1 ? [] : judged.filter(({ met, measured }) => met / measured === lowest);
  const names = (some: readonly StatedPlace[]): Text => ({
    zh: some.map(({ name }) => name.zh).join('、'),
    en: some.map(({ name }) => name.en).join(', '),
  });
  return [
    ...(praised.length === 0
      ? []
      : [
          {
            zh: `能判断的指标全部达到目标且没有超期办件的：${names(praised).zh}。`,
            en: `Everything that can be judged meets its target and nothing is late in ${names(praised).en}.`,
          },
        ]),
    ...(criticised.length === 0
      ? []
      : [
          {
            zh: `达到目标的比例最低的：${criticised.map((place) => `${place.name.zh}（${place.met}/${place.measured}，未达到${place.missed.map(({ zh }) => `“${zh}”`).join('、')}）`).join('；')}。`,
            en: `The smallest part meets its target in ${criticised.map((place) => `${place.name.en} (${place.met} of ${place.measured}; missed: ${place.missed.map(({ en }) => en).join(', ')})`).join('; ')}.`,
          },
        ]),
  ];
}
