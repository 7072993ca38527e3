import type { RealNameDeclaration } from '../../kernel/access/real-name.ts';
import type { Basis } from '../../kernel/basis.ts';

export { remedies } from '../against-refusal/remedies.ts';

/** Where the pack's rules come from: measures by the name every city's data gives them, laws by article. */
export const plan = 'enterprise-startup';

export function measure(code: string): readonly Basis[] {
  return [{ plan, measure: code }];
}

/** 市场主体登记管理条例, in force since 2022-03-01. */
export function registrationRules(article: string): readonly Basis[] {
  return [{ law: '市场主体登记管理条例', article }];
}

/** 市场主体登记管理条例实施细则, in force since 2022-03-01. */
export function registrationDetails(article: string): readonly Basis[] {
  return [{ law: '市场主体登记管理条例实施细则', article }];
}

/** Whoever registers does so under their real name, and the registrar checks it (art. 15). */
export const registersUnderRealName = {
  level: 'counter',
  basis: [{ law: '市场主体登记管理条例', article: '15' }],
} as const satisfies RealNameDeclaration;

/** 企业名称登记管理规定, as revised with effect from 2021-03-01. */
export function nameRules(article: string): readonly Basis[] {
  return [{ law: '企业名称登记管理规定', article }];
}

export function licensingLaw(article: string): readonly Basis[] {
  return [{ law: '行政许可法', article }];
}

/** Time in which only the applicant can act is not the office's. */
export const applicantsTime: readonly Basis[] = [
  {
    custom: {
      zh: '申请人修改期间不计入办理时间（服务约定）',
      en: 'Time the applicant takes to change entries is not counted (service convention)',
    },
  },
];

/** 企业投资项目核准和备案管理条例, in force since 2017-02-01. */
export function investmentRules(article: string): readonly Basis[] {
  return [{ law: '企业投资项目核准和备案管理条例', article }];
}

/** 企业经营异常名录管理暂行办法: the departmental rules on the list, in force since 2014-10-01. */
export function abnormalListRules(article: string): readonly Basis[] {
  return [{ law: '企业经营异常名录管理暂行办法', article }];
}

/** 企业信息公示暂行条例, in force since 2014-10-01; traders and cooperatives have rules of their own beside it. */
export function annualReports(article: string): readonly Basis[] {
  return [
    { law: '企业信息公示暂行条例', article },
    {
      custom: {
        zh: '个体工商户、农民专业合作社按各自的年度报告办法',
        en: 'Sole traders and cooperatives by their own rules on annual reports',
      },
    },
  ];
}

/** 外商投资法实施条例, in force since 2020-01-01. */
export function foreignRules(article: string): readonly Basis[] {
  return [{ law: '外商投资法实施条例', article }];
}
