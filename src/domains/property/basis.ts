import type { Basis } from '../../kernel/basis.ts';
import type { LimitDeclaration, OfficeActor } from '../../kernel/process/definition.ts';

export const plan = 'property-registration';

/** A measure of the plan, by the name every city's data gives it. */
export function measure(code: string): readonly Basis[] {
  return [{ plan, measure: code }];
}

function law(name: string): (article: string) => readonly Basis[] {
  return (article) => [{ law: name, article }];
}

export const civilCode = law('民法典');
export const registrationRegulation = law('不动产登记暂行条例');
export const registrationRules = law('不动产登记暂行条例实施细则');
export const realEstateLaw = law('城市房地产管理法');

/** Whoever keeps the register of a region. */
export const registrar: OfficeActor = { duty: 'property-registration' };
export const court: OfficeActor = { duty: 'court-enforcement' };

/** Where no text says how long, how often or by whom. */
export function convention(zh: string, en: string): readonly Basis[] {
  return [{ custom: { zh: `${zh}（服务约定）`, en: `${en} (service convention)` } }];
}

export function workingDays(value: number, basis: readonly Basis[]): LimitDeclaration {
  return { value, unit: 'working-day', basis };
}

/** The three lengths that the plan prints (its goal, 附件7·二), each under the id of its fact. */
export const generalLimit: LimitDeclaration = {
  ...workingDays(3, measure('one-window')),
  fact: 'property-general',
};
export const mortgageLimit: LimitDeclaration = {
  ...workingDays(1, measure('one-window')),
  fact: 'property-mortgage',
};
export const hourLimit: LimitDeclaration = {
  value: 1,
  unit: 'working-hour',
  basis: [
    ...measure('one-window'),
    ...convention(
      '方案写明查封、查询、注销，其余四项由本市列出：解除查封、异议登记、自助证明、换证',
      'The plan names seizure, query and cancellation; the other four are listed here: release of a seizure, objection, self-service proof and exchange of a certificate',
    ),
  ],
  fact: 'property-one-hour',
};

/** 验登合一 (plan 2, (五)): what a small low-risk project has been accepted for together is registered in a day. */
export const smallProjects: readonly Basis[] = [
  { plan: 'construction-permits', measure: 'acceptance-and-registration' },
];
export const smallProjectLimit: LimitDeclaration = {
  ...workingDays(1, smallProjects),
  fact: 'first-registration-small',
};
/** As a rule it is that day; it is never more than these. */
export const smallProjectCeiling: LimitDeclaration = {
  ...workingDays(3, smallProjects),
  fact: 'first-registration-small-ceiling',
};
