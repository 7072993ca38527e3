import type { City } from './city.ts';
import { type Report, reportMissing, reportRepeats } from './faults.ts';

const rhythms = new Set([
  'ongoing',
  'yearly',
  'each-quarter',
  'each-quarter-end',
  'each-half-year',
  'within-5-years',
]);
const monthOrRhythm = (by: string) => rhythms.has(by) || /^\d{4}-(0[1-9]|1[0-2])$/.test(by);
const kinds = {
  indicators: { zh: '指标', en: 'indicator' },
  limits: { zh: '时限', en: 'limit' },
  tasks: { zh: '任务', en: 'task' },
} as const;
const planKind = { zh: '专项方案', en: 'plan' };

/** Targets say by when and how much, limits say how much in what unit, systems belong to somebody. */
export function checkTargets(
  report: Report,
  { plans, units, measures, tasks, indicators, limits, systems, contradictions }: City,
): void {
  const planNos = new Set(plans.map(({ no }) => no));
  const measureIds = new Set(measures.map(({ id }) => id));
  const unitIds = new Set(units.map(({ id }) => id));
  const checkBy = (path: string, by: string) => {
    if (!monthOrRhythm(by))
      report(
        path,
        `“${by}”不是月份，也不是已知的节奏`,
        `${JSON.stringify(by)} is neither a month nor a known rhythm`,
      );
  };
  tasks.forEach(({ targets }, at) => {
    targets.forEach(({ by }, no) => {
      checkBy(`tasks.json[${at}].targets[${no}].by`, by);
    });
  });

  reportRepeats(
    report,
    indicators.map(({ id }, at) => [`indicators.json[${at}].id`, id] as const),
  );
  indicators.forEach((indicator, at) => {
    const path = `indicators.json[${at}]`;
    if (!planNos.has(indicator.plan)) reportMissing(report, `${path}.plan`, planKind, indicator.plan);
    indicator.measures?.forEach((measure, no) => {
      if (!measureIds.has(measure))
        reportMissing(report, `${path}.measures[${no}]`, { zh: '措施', en: 'measure' }, measure);
    });
    indicator.targets.forEach(({ by, value, qualifier }, no) => {
      checkBy(`${path}.targets[${no}].by`, by);
      if (value === null && qualifier === null) {
        report(`${path}.targets[${no}]`, '目标既无数值也无文字', 'the target has neither a value nor words');
      }
    });
  });

  reportRepeats(
    report,
    limits.map(({ id }, at) => [`limits.json[${at}].id`, id] as const),
  );
  limits.forEach((limit, at) => {
    const path = `limits.json[${at}]`;
    if (!planNos.has(limit.plan)) reportMissing(report, `${path}.plan`, planKind, limit.plan);
    const fits = { date: /^\d{4}-\d{2}-\d{2}$/, 'yearly-date': /^\d{2}-\d{2}$/ }[limit.unit];
    if (
      fits !== undefined
        ? typeof limit.value !== 'string' || !fits.test(limit.value)
        : typeof limit.value === 'string'
    ) {
      report(
        `${path}.value`,
        `数值与单位“${limit.unit}”不符`,
        `the value does not fit the unit ${JSON.stringify(limit.unit)}`,
      );
    }
    if ((limit.value === null) !== (limit.unit === 'none-printed')) {
      report(`${path}.value`, '只有原文没有数字时才留空', 'null exactly where the plan prints no figure');
    }
  });

  reportRepeats(
    report,
    systems.map(({ id }, at) => [`systems.json[${at}].id`, id] as const),
  );
  systems.forEach((system, at) => {
    const path = `systems.json[${at}]`;
    system.plans.forEach((plan, no) => {
      if (!planNos.has(plan)) reportMissing(report, `${path}.plans[${no}]`, planKind, plan);
    });
    system.ownerUnits.forEach((unit, no) => {
      if (!unitIds.has(unit))
        reportMissing(report, `${path}.ownerUnits[${no}]`, { zh: '单位', en: 'unit' }, unit);
    });
  });

  reportRepeats(
    report,
    contradictions.map(({ id }, at) => [`contradictions.json[${at}].id`, id] as const),
  );
  const known = {
    indicators: new Set<string | number>(indicators.map(({ id }) => id)),
    limits: new Set<string | number>(limits.map(({ id }) => id)),
    tasks: new Set<string | number>(tasks.map(({ no }) => no)),
  };
  contradictions.forEach((contradiction, at) => {
    for (const kind of ['indicators', 'limits', 'tasks'] as const)
      contradiction[kind].forEach((id, no) => {
        if (!known[kind].has(id))
          reportMissing(report, `contradictions.json[${at}].${kind}[${no}]`, kinds[kind], id);
      });
  });
}
