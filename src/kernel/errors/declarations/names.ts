import type { ErrorEntry } from '../domain-error.ts';

/** What is named and is not there. */
export const namesErrors = {
  'pack.indicator-unknown': {
    message: { zh: '没有指标 {indicator}', en: 'There is no indicator {indicator}' },
    next: { zh: '改正代码，或声明这个指标', en: 'Mend its code, or declare it' },
  },
  'pack.material-unknown': {
    message: { zh: '事项不要材料 {material}', en: 'The service asks for no material {material}' },
    next: { zh: '改正代码，或把它列入 materials', en: 'Mend the code, or list it in materials' },
  },
  'pack.certificate-not-issued': {
    message: { zh: '没有环节颁发证照 {certificate}', en: 'No step issues a certificate {certificate}' },
    next: { zh: '改正证照类型', en: 'Mend the type of certificate' },
  },
  'pack.duty-unknown': {
    message: { zh: '本市没有单位承担职责 {duty}', en: 'No unit of the city has the duty {duty}' },
    next: {
      zh: '在城市的 duties.json 里指定，或改职责',
      en: 'Give it to one in the city’s duties.json, or name another',
    },
  },
  'pack.service-unknown': {
    message: { zh: '没有事项 {service}', en: 'There is no service {service}' },
    next: { zh: '改成已声明的事项，或声明它', en: 'Name a declared service, or declare it' },
  },
  'pack.party-kind-unknown': {
    message: { zh: '本市没有 {kind} 类外部单位', en: 'The city has no outside party of kind {kind}' },
    next: {
      zh: '写进城市的 outside-parties.json，或改类别',
      en: 'Add one to the city’s outside-parties.json, or name another kind',
    },
  },
  'pack.certificate-unknown': {
    message: { zh: '没有证照类型 {certificate}', en: 'There is no certificate type {certificate}' },
    next: { zh: '改成已声明的类型，或声明它', en: 'Name a declared type, or declare it' },
  },
  'pack.register-unknown': {
    message: { zh: '没有台账 {register}', en: 'There is no register {register}' },
    next: { zh: '改成已声明的台账，或声明它', en: 'Name a declared register, or declare it' },
  },
  'pack.register-closed': {
    message: { zh: '台账 {register} 不许它写入', en: 'Register {register} does not let it write' },
    next: { zh: '在台账的 writers 里列上它', en: 'List it in the writers of the register' },
  },
  'pack.register-content-lacking': {
    message: {
      zh: '写入台账 {register} 的内容缺少必填字段 {field}',
      en: 'What is written to the register {register} leaves out its required field {field}',
    },
    next: {
      zh: '写入会替换整条记录，要保留的字段也要写上',
      en: 'A write replaces the whole entry: name what stays in it as well',
    },
  },
  'pack.plan-unknown': {
    message: { zh: '本市没有方案 {plan}', en: 'The city has no plan {plan}' },
    next: {
      zh: '写进城市的 plans.json，或不在本市启用',
      en: 'Add it to the city’s plans.json, or do not run the pack there',
    },
  },
  'pack.target-missing': {
    message: { zh: '本市方案没有与之对应的目标', en: 'No target of the city’s plan stands behind it' },
    next: { zh: '写上 target，或对应的 facts', en: 'Give it a target, or the facts it is held against' },
  },
} as const satisfies Record<string, ErrorEntry>;
