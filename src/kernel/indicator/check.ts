import type { IndicatorDefinition } from './definition.ts';
import { indicatorLanguage } from './language.ts';

/** Everything wrong with an indicator's own declaration, with the path of each fault. */
export function checkIndicator(
  indicator: IndicatorDefinition,
): readonly { readonly path: string; readonly fault: string }[] {
  const wanted = indicator.aggregate === 'ratio' ? 'numerator' : 'value';
  const needsFormula = indicator.aggregate !== 'count' && indicator[wanted] === undefined;
  const expressions: readonly (readonly [string, string | undefined, 'bool' | 'any'])[] = [
    ['when', indicator.when, 'bool'],
    ['value', indicator.value, 'any'],
    ['numerator', indicator.numerator, 'bool'],
    ...indicator.exclusions.map(({ when }, at) => [`exclusions/${at}/when`, when, 'bool'] as const),
  ];
  const faults = [
    ...(needsFormula
      ? [{ path: wanted, fault: `an indicator of kind ${indicator.aggregate} needs ${wanted}` }]
      : []),
    ...(indicator.basis.length === 0 ? [{ path: 'basis', fault: 'nothing says where it comes from' }] : []),
    ...expressions.flatMap(([path, expression, wants]) => {
      const fault = expression === undefined ? null : indicatorLanguage.check(expression, wants);
      return fault === null ? [] : [{ path, fault }];
    }),
  ];
  return faults.map(({ path, fault }) => ({ path: `/indicators/${indicator.code}/${path}`, fault }));
}
