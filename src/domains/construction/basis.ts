import type { Basis } from '../../kernel/basis.ts';
import type { LimitDeclaration } from '../../kernel/process/definition.ts';

export { remedies } from '../against-refusal/remedies.ts';

export const plan = 'construction-permits';

/** A measure of the plan, by the name every city's data gives it. */
export function measure(code: string): readonly Basis[] {
  return [{ plan, measure: code }];
}

/** 建筑法, as amended in 2019. */
export function constructionLaw(article: string): readonly Basis[] {
  return [{ law: '建筑法', article }];
}

/** 城乡规划法, as amended in 2019. */
export function planningLaw(article: string): readonly Basis[] {
  return [{ law: '城乡规划法', article }];
}

/** 房屋建筑和市政基础设施工程施工图设计文件审查管理办法, as amended in 2018. */
export function reviewRules(article: string): readonly Basis[] {
  return [{ law: '房屋建筑和市政基础设施工程施工图设计文件审查管理办法', article }];
}

export function licensingLaw(article: string): readonly Basis[] {
  return [{ law: '行政许可法', article }];
}

/** Where no text says how long, how often or by whom. */
export function convention(zh: string, en: string): readonly Basis[] {
  return [{ custom: { zh: `${zh}（服务约定）`, en: `${en} (service convention)` } }];
}

export function workingDays(value: number, basis: readonly Basis[]): LimitDeclaration {
  return { value, unit: 'working-day', basis };
}

/** 企业投资项目核准和备案管理条例, in force since 2017-02-01. */
export function investmentRules(article: string): readonly Basis[] {
  return [{ law: '企业投资项目核准和备案管理条例', article }];
}

/** Time in which only the applicant can act is not the office's. */
export const applicantsTime: readonly Basis[] = convention(
  '等待申请人修改的时间不计入',
  'Time the applicant takes to change entries is not counted',
);
