import type { DateContext } from './deadline.ts';
import { directionOf } from './directions.ts';
import type { DraftIndicator, DraftLimit, PlanText } from './draft-figures.ts';
import { figureTexts } from './figure-texts.ts';
import { excerpt } from './findings.ts';
import { limitFrom, rhythmLimits } from './limits.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { perHead } from './quantity-units.ts';
import type { ImportedMeasure, ImportedTarget } from './result.ts';
import { rhythmsIn } from './rhythms.ts';
import { dateBefore, splitSubjects, subjectsOf } from './subjects.ts';

const everyOf: Readonly<Record<string, string>> = {
  'times-per-year': 'yearly',
  'times-per-half-year': 'each-half-year',
  'times-per-quarter': 'each-quarter',
};
/** Whether a figure in running text is something to be reached and measured. */
function isTarget(quantity: Quantity, setting: string, subject: string): boolean {
  if (quantity.attributive || setting === 'note' || setting === 'other') return false;
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
      /(培育|新增|建成|完成|新建|达|实现|数量|总数|规模|打造|形成|设|改造)/.test(subject)
    );
  return quantity.unit === 'step' || quantity.unit === 'CNY-100m' || quantity.unit === 'km';
}

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
    let passed = 0;
    for (const sentence of text.text.split(/(?<=[。\n])/)) {
      const rhythms = rhythmsIn(sentence).filter((rhythm) => rhythm.counted);
      const quantities = quantitiesIn(sentence).filter(
        (quantity) =>
          !rhythms.some(
            (rhythm) => quantity.at >= rhythm.at && quantity.at < rhythm.at + rhythm.printed.length,
          ),
      );
      const subjects = subjectsOf(sentence, quantities, text.heading);
      const source = { from: text.line, to: text.to };
      quantities.forEach((quantity, at) => {
        const subject = excerpt(subjects[at] ?? text.heading, 60);
        const measureDate = text.measure?.deadline;
        const otherwise =
          measureDate?.type === 'month'
            ? measureDate.value
            : measureDate?.type === 'ongoing'
              ? 'ongoing'
              : measureDate?.type === 'milestones'
                ? (measureDate.values.at(-1) ?? context.horizon)
                : context.horizon;
        const about = {
          plan: plan.no,
          subject,
          setting: text.setting,
          place: text.place,
          measure: text.measure?.key ?? null,
          source,
          sentence,
        };
        const limit = limitFrom(quantity, about);
        if (limit !== null) limits.push(limit);
        if (!isTarget(quantity, text.setting, subject)) return;
        const unit = quantity.unit === 'count' ? perHead(subject, quantity.unit) : quantity.unit;
        const by = dateBefore(
          text.text.slice(0, passed + sentence.length),
          passed + quantity.at,
          context,
          otherwise,
        );
        const targets: ImportedTarget[] = [
          { by, comparator: quantity.comparator, value: quantity.value, printed: quantity.printed },
        ];
        for (const name of splitSubjects(subject))
          indicators.push({
            plan: plan.no,
            name,
            unit,
            direction: directionOf(subject, unit, targets),
            baseline: null,
            targets,
            frontier: null,
            from: 'prose',
            place: text.place,
            alsoAt: [],
            measure: text.measure?.key ?? null,
            source,
          });
      });
      for (const rhythm of rhythms) {
        const by = everyOf[rhythm.unit];
        if (by === undefined || (text.setting !== 'goal' && text.setting !== 'measure')) continue;
        indicators.push({
          plan: plan.no,
          name: excerpt(rhythm.subject === '' ? text.heading : rhythm.subject, 60),
          unit: 'count',
          direction: rhythm.comparator === '<=' ? 'lower-better' : 'higher-better',
          baseline: null,
          targets: [{ by, comparator: rhythm.comparator, value: rhythm.value, printed: rhythm.printed }],
          frontier: null,
          from: 'prose',
          place: text.place,
          alsoAt: [],
          measure: text.measure?.key ?? null,
          source,
        });
      }
      limits.push(
        ...rhythmLimits(sentence, {
          plan: plan.no,
          subject: text.heading,
          setting: text.setting,
          place: text.place,
          measure: text.measure?.key ?? null,
          source,
          sentence,
        }),
      );
      passed += sentence.length;
    }
  }
}
