import type { LimitDeclaration } from '../../../kernel/process/definition.ts';
import type { Text } from '../../../kernel/text.ts';
import { measure, workingDays } from '../basis.ts';
import { isHigh, isLiving, isLow, isSmall, isTemporary } from '../facts.ts';

/** 全过程: for these two all the time counts, works included; for everybody else that of works does not (二(二)). */
export const isWholeResident = `(${isLow} && !${isTemporary} && ${isLiving})`;
export const isWholeSmall = `(${isLow} && !${isTemporary} && !(${isLiving}) && ${isSmall})`;
export const isWhole = `(${isWholeResident} || ${isWholeSmall})`;

const time = measure('handling-time');
const whom = (zh: string, en: string): Text => ({ zh, en });

/** Working days from acceptance: 3, 15, 5, 24, 16. */
export const limits: readonly LimitDeclaration[] = [
  {
    when: isWholeResident,
    whom: whom('低压居民，全过程', 'Low voltage, residential: the whole process'),
    ...workingDays(3, time),
    fact: 'power-lv-residential',
  },
  {
    when: isWholeSmall,
    whom: whom('低压小微企业，全过程', 'Low voltage, small or micro enterprise: the whole process'),
    ...workingDays(15, time),
    fact: 'power-lv-small-enterprise',
  },
  {
    when: isLow,
    whom: whom('低压非居民，不含工程建设', 'Low voltage, other: without works'),
    ...workingDays(5, time),
    fact: 'power-lv-nonresidential',
  },
  {
    when: 'form.dualSource == true',
    whom: whom('高压双电源，不含工程建设', 'High voltage, two sources: without works'),
    ...workingDays(24, time),
    fact: 'power-hv-dual',
  },
  {
    whom: whom('高压单电源，不含工程建设', 'High voltage, one source: without works'),
    ...workingDays(16, time),
    fact: 'power-hv-single',
  },
];

/**
 * 环节: application and connection are everybody's; a supply plan at high voltage alone; works outside the boundary
 * only for whoever pays for them. So 4 and 3 at high voltage, 3 and 2 at low.
 */
export const stepsOfCustomer = `2 + (${isHigh} ? 1 : 0) + (data.payer == "customer" ? 1 : 0)`;
