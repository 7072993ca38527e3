import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyDecisions } from './apply-decisions.ts';
import { acceptChanges, diffImport } from './diff-import.ts';
import { importPlan } from './import-plan.ts';
import type { ImportResult } from './result.ts';
import { blocksOfText } from './source.ts';

const text = readFileSync(new URL('fixtures/general-and-special.txt', import.meta.url), 'utf8');
const read = (source: string): ImportResult =>
  importPlan(blocksOfText(source), { cityUnits: [], fallbackYear: 2000 });
const first = read(text);

describe('importing again', () => {
  test('the same document changes nothing, and line shifts are no change', () => {
    expect(diffImport(first, first).changes).toEqual([]);
    expect(diffImport(first, read(`\n\n${text}`)).changes).toEqual([]);
  });

  test('a corrected document changes what it corrects, field by field', () => {
    const diff = diffImport(
      first,
      read(
        text
          .replaceAll('联合验收办理时限压缩至10个工作日', '联合验收办理时限压缩至8个工作日')
          .replace('完成时限：2025年3月底前', '完成时限：2025年4月底前'),
      ),
    );
    const measure = diff.changes.find((change) => change.id === 'measures/p01.1.1');
    expect(measure).toMatchObject({
      state: 'changed',
      fields: [
        {
          field: 'deadline',
          before: { type: 'month', value: '2025-03' },
          after: { type: 'month', value: '2025-04' },
        },
      ],
    });
    expect(diff.changes.some((change) => change.kind === 'limits' && change.state === 'changed')).toBe(true);
  });

  test('only what is accepted is changed', () => {
    const again = read(
      text
        .replace('完成时限：2025年3月底前', '完成时限：2025年4月底前')
        .replace('免费发放首套印章', '免费发放两套印章'),
    );
    const diff = diffImport(first, again);
    const after = acceptChanges(first, diff, new Set(['measures/p01.1.1']));
    expect(after.measures.find((one) => one.key === 'p01.1.1')?.deadline).toEqual({
      type: 'month',
      value: '2025-04',
    });
    expect(after.measures.find((one) => one.key === 'p00.1')?.text).toContain('首套');
    expect(diffImport(after, again).changes.map((change) => change.id)).not.toContain('measures/p01.1.1');
  });

  test('records that are gone are removed, new ones added', () => {
    const without = { ...first, tasks: first.tasks.slice(1) };
    expect(diffImport(first, without).changes).toMatchObject([{ id: 'tasks/t001', state: 'removed' }]);
    expect(diffImport(without, first).changes).toMatchObject([{ id: 'tasks/t001', state: 'added' }]);
  });
});

describe('a reviewer', () => {
  const repair = first.repairs.find((one) => one.change?.field === 'deadline');
  const id = repair?.id ?? '';

  test('keeps a repair, puts back what is printed, or gives another value', () => {
    const kept = applyDecisions(first, [{ id, action: 'accept' }]);
    expect(kept.result.tasks).toEqual(first.tasks);
    expect(kept.result.repairs).toHaveLength(first.repairs.length - 1);
    const back = applyDecisions(first, [{ id, action: 'reject' }]);
    expect(back.result.tasks.find((task) => task.key === repair?.change?.key)?.deadline).toEqual({
      type: 'unspecified',
      horizon: '2025-12',
    });
    const other = applyDecisions(first, [{ id, action: 'change', value: { type: 'ongoing' } }]);
    expect(other.result.tasks.find((task) => task.key === repair?.change?.key)?.deadline).toEqual({
      type: 'ongoing',
    });
  });

  test('takes the suggestion of a doubt or leaves what is printed', () => {
    const doubted = read(
      text.replace(
        '企业只需填报一张表单，环节压减到2个。\t市市场监管局、市税务局',
        '企业只需填报一张表单，环节压减到2个。\t市市场监管局',
      ),
    );
    const doubt = doubted.doubts.find((one) => one.kind === 'units-differ');
    expect(doubt).toBeDefined();
    const units = (decided: ImportResult): number => decided.tasks[0]?.units.length ?? 0;
    expect(units(applyDecisions(doubted, [{ id: doubt?.id ?? '', action: 'reject' }]).result)).toBe(1);
    expect(units(applyDecisions(doubted, [{ id: doubt?.id ?? '', action: 'accept' }]).result)).toBe(2);
  });

  test('cannot decide what is not there, nor leave a field without value', () => {
    const blank = first.repairs.find((one) => one.change?.field === 'plan');
    expect(() => applyDecisions(first, [{ id: 'no-such', action: 'accept' }])).toThrow(
      'plan.decision-unknown',
    );
    expect(() => applyDecisions(first, [{ id: blank?.id ?? '', action: 'reject' }])).toThrow(
      'plan.decision-needs-value',
    );
  });
});
