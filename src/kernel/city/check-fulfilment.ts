import type { City } from './city.ts';
import { type Report, reportMissing, reportRepeats } from './faults.ts';

/** Each promise is answered once, by something named unless it is evidence or still to come. */
export function checkFulfilment(
  report: Report,
  { fulfilment, tasks, measures, indicators, limits, systems }: City,
): void {
  const taskNos = new Set(tasks.map(({ no }) => no));
  const measureIds = new Set(measures.map(({ id }) => id));
  const indicatorIds = new Set(indicators.map(({ id }) => id));
  const limitIds = new Set(limits.map(({ id }) => id));
  const systemById = new Map(systems.map((system) => [system.id, system]));

  reportRepeats(
    report,
    fulfilment.map((row, at) => [`fulfilment.json[${at}].of`, JSON.stringify(row.of)] as const),
  );
  fulfilment.forEach(({ of, by, what }, at) => {
    const path = `fulfilment.json[${at}]`;
    if ('task' in of && !taskNos.has(of.task))
      reportMissing(report, `${path}.of.task`, { zh: '任务', en: 'task' }, of.task);
    if ('measure' in of && !measureIds.has(of.measure)) {
      reportMissing(report, `${path}.of.measure`, { zh: '措施', en: 'measure' }, of.measure);
    }
    if ('indicator' in of && !indicatorIds.has(of.indicator)) {
      reportMissing(report, `${path}.of.indicator`, { zh: '指标', en: 'indicator' }, of.indicator);
    }
    if ('limit' in of && !limitIds.has(of.limit))
      reportMissing(report, `${path}.of.limit`, { zh: '时限', en: 'limit' }, of.limit);
    if ('system' in of) {
      const system = systemById.get(of.system);
      if (system === undefined)
        reportMissing(report, `${path}.of.system`, { zh: '系统', en: 'system' }, of.system);
      else if (of.function >= system.functions.length) {
        reportMissing(report, `${path}.of.function`, { zh: '功能', en: 'function' }, of.function);
      } else if (by === 'evidence' && (system.disposition === 'build' || system.disposition === 'upgrade')) {
        report(
          `${path}.by`,
          '要求建设或升级的功能不能只凭材料',
          'what the plan wants built or upgraded cannot rest on papers alone',
        );
      }
    }
    const named = by !== 'evidence' && by !== 'later';
    if (named !== (what !== undefined)) {
      report(
        `${path}.what`,
        named ? '须写明由什么实现' : '这里不应写实现',
        named ? 'say what fulfils it' : 'nothing fulfils it yet',
      );
    }
  });
}
