import type { LimitDeclaration } from '../../../kernel/process/definition.ts';
import { measure, workingDays } from '../basis.ts';
import { isHigh, isLiving, isLow, isSmall, isTemporary } from '../facts.ts';

/** 全过程: for these two all the time counts, works included; for everybody else that of works does not (二(二)). */
export const isWholeResident = `(${isLow} && !${isTemporary} && ${isLiving})`;
export const isWholeSmall = `(${isLow} && !${isTemporary} && !(${isLiving}) && ${isSmall})`;
export const isWhole = `(${isWholeResident} || ${isWholeSmall})`;

const time = measure('handling-time');

/** Working days from acceptance: 3, 15, 5, 24, 16. */
export const limits: readonly LimitDeclaration[] = [
  { when: isWholeResident, ...workingDays(3, time), fact: 'power-lv-residential' },
  { when: isWholeSmall, ...workingDays(15, time), fact: 'power-lv-small-enterprise' },
  { when: isLow, ...workingDays(5, time), fact: 'power-lv-nonresidential' },
  { when: 'form.dualSource == true', ...workingDays(24, time), fact: 'power-hv-dual' },
  { ...workingDays(16, time), fact: 'power-hv-single' },
];

/**
 * 环节: application and connection are everybody's; a supply plan at high voltage alone; works outside the boundary
 * only for whoever pays for them. So 4 and 3 at high voltage, 3 and 2 at low.
 */
export const stepsOfCustomer = `2 + (${isHigh} ? 1 : 0) + (data.payer == "customer" ? 1 : 0)`;
