import { type Fault, fault } from '../process/fault.ts';
import type { IndicatorDefinition } from './definition.ts';
import { indicatorLanguage } from './language.ts';

/** Everything wrong with an indicator's own declaration, with the path of each fault. */
export function checkIndicator(indicator: IndicatorDefinition): readonly Fault[] {
  const wanted = indicator.aggregate === 'ratio' ? 'numerator' : 'value';
  const needsFormula = indicator.aggregate !== 'count' && indicator[wanted] === undefined;
  const expressions: readonly (readonly [string, string | undefined, 'bool' | 'any'])[] = [
    ['when', indicator.when, 'bool'],
    ['value', indicator.value, 'any'],
    ['numerator', indicator.numerator, 'bool'],
    ['source/together/value', indicator.source.together?.value, 'any'],
    ...indicator.exclusions.map(({ when }, at) => [`exclusions/${at}/when`, when, 'bool'] as const),
  ];
  const faults = [
    ...(needsFormula ? [fault(wanted, 'pack.formula-missing', { kind: indicator.aggregate, wanted })] : []),
    ...(indicator.basis.length === 0 ? [fault('basis', 'pack.basis-missing')] : []),
    ...expressions.flatMap(([path, expression, wants]) => {
      const reason = expression === undefined ? null : indicatorLanguage.check(expression, wants);
      return reason === null ? [] : [fault(path, 'pack.expression-wrong', { reason })];
    }),
  ];
  return faults.map((each) => ({ ...each, path: `/indicators/${indicator.code}/${each.path}` }));
}
