import { dateLimitsIn } from './date-limits.ts';
import type { DateContext } from './deadline.ts';
import { directionOf, isFloor } from './directions.ts';
import type { DraftIndicator, DraftLimit, PlanText } from './draft-figures.ts';
import { datesOf } from './figure-dates.ts';
import { type FigureText, figureTexts } from './figure-texts.ts';
import { excerpt } from './findings.ts';
import { type About, GRANTED, limitFrom, rhythmLimits } from './limits.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { perHead, timeUnits } from './quantity-units.ts';
import type { ImportedMeasure, ImportedTarget } from './result.ts';
import { rhythmsIn } from './rhythms.ts';
import { cleanSubject, splitSubjects, subjectsOf } from './subjects.ts';
import { trendsIn } from './trends.ts';

const everyOf: Readonly<Record<string, string>> = {
  'times-per-year': 'yearly',
  'times-per-half-year': 'each-half-year',
  'times-per-quarter': 'each-quarter',
};
const clauseOf = (sentence: string, at: number): string =>
  sentence.slice(Math.max(0, at - 200), at).replace(/^[\s\S]*[，。；]/, '');
/** 鼓励有条件的县… and 探索…: what may be done is no target. */
const ENCOURAGES = /^(?:其中)?(?:鼓励|支持|探索|有条件的|引导)/;
export const isEncouraged = (sentence: string, at: number): boolean =>
  ENCOURAGES.test(clauseOf(sentence, at));
/** What must not be done is a rule for every case, not something to come nearer to. */
const FORBIDS =
  /^(?:不得(?!超过|低于|少于|高于|多于|突破|大于|小于)|不再|严禁|禁止|无需|免费|(?:之外|以外|外)|避免|杜绝)/;
/** 在1/2审限内审结 binds each case. */
const OF_A_LIMIT = /审限|审理期限|期限内/;
const EACH = /(?:均|都|分别)(?:要|应|须)?$/;
const STAFF = /^[^，。；]{0,4}(?:同志|联络员|负责人|专员|专人)/;

/** Whether a figure in running text is something to be reached and measured. */
function isTarget(
  quantity: Quantity,
  setting: string,
  subject: string,
  encouraged: boolean,
  rest: string,
): boolean {
  if (quantity.attributive || quantity.condition || setting === 'note' || setting === 'other') return false;
  if (quantity.unit === 'hour-per-day' || FORBIDS.test(quantity.printed)) return false;
  if (quantity.unit === 'percent' && OF_A_LIMIT.test(quantity.printed)) return false;
  if (quantity.unit === 'CNY-10k' && GRANTED.test(rest)) return false;
  if (quantity.unit === 'person' && STAFF.test(rest)) return false;
  // 不少于30日 protects somebody; it is no goal to come near to.
  if (timeUnits.has(quantity.unit) && isFloor(quantity.comparator)) return false;
  if (setting === 'measure' && encouraged) return false;
  if (
    quantity.unit === 'year' ||
    quantity.unit === 'kV' ||
    quantity.unit === 'kW' ||
    quantity.unit === 'square-metre'
  )
    return setting === 'goal' && !quantity.bare && quantity.unit === 'year';
  if (!quantity.bare) return true;
  if (quantity.unit === 'percent') return true;
  if (setting === 'goal')
    return (
      !['count', 'person'].includes(quantity.unit) ||
      /(培育|新增|建成|完成|新建|达|实现|数量|总数|规模|打造|形成|设|改造|项目|工程|集群|产业链|级$|企业|平台|基地|园区|机构|中心|品牌)/.test(
        subject,
      )
    );
  return quantity.unit === 'step' || quantity.unit === 'CNY-100m' || quantity.unit === 'km';
}

type Sentence = {
  readonly words: string;
  readonly text: FigureText;
  readonly about: About;
  /** By when something stated at this place of the sentence is to be reached. */
  readonly by: (at: number) => string;
};

/** The indicators and limits in the sentences of one plan: goals, measures, footnotes. */
export function proseFigures(
  plan: PlanText,
  measures: readonly ImportedMeasure[],
  context: DateContext,
  indicators: DraftIndicator[],
  limits: DraftLimit[],
): void {
  const own = measures.filter((measure) => measure.plan === plan.no);
  for (const text of figureTexts(plan.root, plan.pieces, own, context)) {
    const by = datesOf(text.text, context, deadlineOf(text, context));
    let passed = 0;
    for (const words of text.text.split(/(?<=[。\n])/)) {
      const from = passed;
      const sentence: Sentence = {
        words,
        text,
        about: {
          plan: plan.no,
          subject: text.heading,
          setting: text.setting,
          place: text.place,
          measure: text.measure?.key ?? null,
          source: { from: text.line, to: text.to },
          sentence: words,
        },
        by: (at) => by(from + at),
      };
      readQuantities(sentence, indicators, limits);
      readTrends(sentence, indicators);
      readRhythms(sentence, indicators);
      limits.push(...rhythmLimits(words, sentence.about), ...dateLimits(sentence));
      passed += words.length;
    }
  }
}

function deadlineOf(text: FigureText, context: DateContext): string {
  const deadline = text.measure?.deadline;
  switch (deadline?.type) {
    case 'month':
      return deadline.value;
    case 'ongoing':
      return 'ongoing';
    case 'milestones':
      return deadline.values.at(-1) ?? context.horizon;
    default:
      return context.horizon;
  }
}

/** 10个自然日（7个工作日）: one limit, counted in working days as offices do. */
const withoutDoubles = (quantities: readonly Quantity[], words: string): readonly Quantity[] =>
  quantities.filter((quantity, at) => {
    const next = quantities[at + 1];
    return !(
      quantity.unit === 'natural-day' &&
      next?.unit === 'working-day' &&
      words.slice(quantity.end, next.at) === '（'
    );
  });

type Stated = Pick<DraftIndicator, 'name' | 'unit' | 'direction' | 'targets'>;
const stated = ({ about }: Sentence, { name, unit, direction, targets }: Stated): DraftIndicator => ({
  plan: about.plan,
  name,
  unit,
  direction,
  baseline: null,
  targets,
  frontier: null,
  from: 'prose',
  place: about.place,
  alsoAt: [],
  measure: about.measure,
  source: about.source,
});

function readQuantities(sentence: Sentence, indicators: DraftIndicator[], limits: DraftLimit[]): void {
  const { words, text, about, by } = sentence;
  const rhythms = rhythmsIn(words).filter((rhythm) => rhythm.counted);
  const quantities = withoutDoubles(quantitiesIn(words), words).filter(
    ({ at }) => !rhythms.some((rhythm) => at >= rhythm.at && at < rhythm.at + rhythm.printed.length),
  );
  const subjects = subjectsOf(words, quantities, text.heading);
  quantities.forEach((quantity, at) => {
    const subject = excerpt(subjects[at] ?? text.heading, 60);
    const names = splitSubjects(
      subject,
      EACH.test(words.slice(Math.max(0, quantity.cueAt - 6), quantity.cueAt)),
    );
    for (const name of names) {
      const limit = limitFrom(quantity, { ...about, subject: name });
      if (limit !== null) limits.push(limit);
    }
    if (
      !isTarget(
        quantity,
        text.setting,
        subject,
        isEncouraged(words, quantity.at),
        words.slice(quantity.end, quantity.end + 60),
      )
    )
      return;
    const unit = quantity.unit === 'count' ? perHead(subject, quantity.unit) : quantity.unit;
    const targets: ImportedTarget[] = [
      {
        by: by(quantity.at),
        comparator: quantity.comparator,
        value: quantity.value,
        printed: quantity.printed,
      },
    ];
    for (const name of names)
      indicators.push(
        stated(sentence, { name, unit, direction: directionOf(subject, unit, targets), targets }),
      );
  });
}

function readTrends(sentence: Sentence, indicators: DraftIndicator[]): void {
  const { words, text, by } = sentence;
  if (text.setting !== 'goal' && text.setting !== 'measure') return;
  for (const { at, name, unit, comparator, value, printed } of trendsIn(words, text.setting === 'goal')) {
    const targets: ImportedTarget[] = [{ by: by(at), comparator, value, printed }];
    for (const one of splitSubjects(excerpt(name === '' ? text.heading : name, 60)))
      indicators.push(
        stated(sentence, { name: one, unit, direction: directionOf(one, unit, targets), targets }),
      );
  }
}

/** 每年开展流动服务60次: counted anew each year, half-year or quarter. */
function readRhythms(sentence: Sentence, indicators: DraftIndicator[]): void {
  const { words, text } = sentence;
  if (text.setting !== 'goal' && text.setting !== 'measure') return;
  for (const { subject, unit, comparator, value, printed, counted } of rhythmsIn(words)) {
    const by = everyOf[unit];
    if (by === undefined || !(counted || printed.startsWith('每'))) continue;
    indicators.push(
      stated(sentence, {
        name: excerpt(subject === '' ? text.heading : subject, 60),
        unit: 'count',
        direction: comparator === '<=' ? 'lower-better' : 'higher-better',
        targets: [{ by, comparator, value, printed }],
      }),
    );
  }
}

/** 于每年3月31日前公开: what is to be done by a date. */
function dateLimits({ words, text, about }: Sentence): DraftLimit[] {
  if (text.setting !== 'goal' && text.setting !== 'measure') return [];
  return dateLimitsIn(words).map(({ at, unit, comparator, printed }) => {
    const after = cleanSubject(/^[前，]?([^，。；]{2,60})/.exec(words.slice(at + printed.length))?.[1] ?? '');
    return {
      plan: about.plan,
      subject: excerpt(after === '' ? about.subject : after, 60),
      condition: null,
      kind: unit === 'date' ? 'threshold' : 'time-limit',
      comparator,
      value: null,
      printed,
      unit,
      clockExcludes: [],
      place: about.place,
      alsoAt: [],
      measure: about.measure,
      source: about.source,
    };
  });
}
