import { describe, expect, test } from 'vitest';
import { compareWithFacts } from './compare-facts.ts';
import type { PlanFacts } from './plan-facts.ts';
import { readingOf } from './reading.fixture.ts';

const result = readingOf(`某市提升方案

一、工作目标

2024年，网上办理率达到95%，企业开办时间不超过2个工作日，新增培训1.2万人次。

二、主要任务

（一）优化服务。登记当场办结，投诉回访率达到100%。（责任单位：市政府；2024年6月底前完成）

（二）降低成本。印章免费刻制，每季度通报1次。（责任单位：市政府；长期坚持）
`);

const indicator = (
  id: string,
  nameZh: string,
  unit: string,
  comparator: string,
  value: number | null,
  sourceRef: string,
): PlanFacts['indicators'][number] => ({
  id,
  plan: 1,
  nameZh,
  unit,
  baseline: { value: null },
  targets: [{ by: '2024-12', comparator, value }],
  frontier: { value: null },
  sourceRef,
});
const limit = (
  id: string,
  subjectZh: string,
  kind: string,
  comparator: string,
  value: number,
  unit: string,
  sourceRef: string,
): PlanFacts['limits'][number] => ({ id, plan: 1, subjectZh, kind, comparator, value, unit, sourceRef });

const compare = (facts: Partial<PlanFacts>): ReturnType<typeof compareWithFacts> =>
  compareWithFacts(result, {
    plans: [],
    measures: [],
    tasks: [],
    indicators: [],
    limits: [],
    units: [],
    ...facts,
  });
const told = (
  facts: Partial<PlanFacts>,
  kind: 'indicators' | 'limits',
  states: readonly string[],
): string[] =>
  compare(facts)
    .differences.filter((difference) => difference.kind === kind && states.includes(difference.state))
    .map(({ state, field, key }) => `${state} ${field} ${key}`.replaceAll('  ', ' '));

// 附件2 is plan 1: attachments are numbered one above their plans.
describe('figures held against facts', () => {
  test('match by place, unit, comparator and figure, whatever they are called', () => {
    const { counts } = compare({
      indicators: [
        indicator('online', '网办率', 'percent', '>=', 95, '附件2·一'),
        indicator('visits', '回访率', 'percent', '=', 100, '附件2·二(一)'),
      ],
      limits: [limit('at-once', '登记', 'time-limit', '<=', 0, 'day', '附件2·二(一)')],
    });
    expect(counts.indicators).toMatchObject({ facts: 2, matched: 2, different: 0, missing: 0 });
    expect(counts.limits).toMatchObject({ facts: 1, matched: 1 });
  });

  test('differ where the figure, the unit or the place is another', () => {
    expect(
      told(
        {
          indicators: [
            indicator('online', '网上办理率', 'percent', '>=', 90, '附件2·一'),
            indicator('opening', '企业开办时间', 'day', '<=', 2, '附件2·一'),
            indicator('training', '新增培训', 'persontime-10k', '>=', 1.2, '附件2·三'),
          ],
        },
        'indicators',
        ['different', 'missing'],
      ),
    ).toEqual(['different values online', 'different unit opening', 'different place training']);
  });

  test('are missing, and it is said where the reading has them as the other kind', () => {
    expect(
      told(
        {
          limits: [
            limit('online', '网上办理率', 'ratio', '>=', 95, 'percent', '附件2·一'),
            limit('nothing', '证照邮寄', 'fee-cap', '=', 5, 'CNY', '附件2·二(二)'),
          ],
        },
        'limits',
        ['missing'],
      ),
    ).toEqual(['missing kind online', 'missing nothing']);
  });

  test('are too many, and it is said where the facts have them as the other kind', () => {
    const extra = told(
      { limits: [limit('opening', '企业开办时间', 'time-limit', '<=', 2, 'working-day', '附件2·一')] },
      'indicators',
      ['extra'],
    );
    expect(extra).toContain('extra kind i:p01.一:企业开办时间');
    expect(extra).toContain('extra i:p01.一:网上办理率');
  });
});
