import type { ErrorEntry } from '../domain-error.ts';

/** How one case opens another: parts, reactions and schedules. */
export const beginningErrors = {
  'pack.child-without-withdrawn': {
    message: {
      zh: '子办件的事项 {service} 没有“撤回”类结局，不能随上级办件结束',
      en: 'A case of {service} runs under another and has no outcome of class withdrawn: it cannot end with it',
    },
    next: { zh: '给该事项声明一个 withdrawn 类结局', en: 'Declare an outcome of class withdrawn for it' },
  },
  'pack.service-step-kind': {
    message: {
      zh: '只有 service 类环节写明所办事项，它也必须写明',
      en: 'A step of kind service names the service, and only it',
    },
    next: { zh: '改正 kind 或 by', en: 'Mend kind or by' },
  },
  'pack.service-form-missing': {
    message: { zh: '没有写明以什么表单开办', en: 'Nothing says with what form it opens' },
    next: { zh: '加上 opens', en: 'Add opens' },
  },
  'pack.each-not-a-list': {
    message: {
      zh: '联动要按清单逐项立案，但表达式不成立：{reason}',
      en: 'The reaction opens a case for each item of a list, but its expression is wrong: {reason}',
    },
    next: { zh: '改正 each 表达式', en: 'Mend the expression of each' },
  },
  'pack.offered-to-nobody': {
    message: {
      zh: '声明了给哪些企业办理，却没有声明由企业申请',
      en: 'Says for which enterprises it is, and not that an enterprise asks for it',
    },
    next: {
      zh: '声明 asEnterprise，或去掉 offeredTo',
      en: 'Declare asEnterprise, or remove offeredTo',
    },
  },
  'pack.offered-before-case': {
    message: {
      zh: '用到 {name}，但还没有办件时就要判断',
      en: 'Uses {name}, and is asked before there is a case',
    },
    next: {
      zh: '只用 offeredTo.reads 读取的台账记录和 today',
      en: 'Use the entries that offeredTo.reads names, and today',
    },
  },
  'pack.opener-without-office': {
    message: { zh: '只有由单位开办的才有 opener', en: 'Only what an office opens has an opener' },
    next: { zh: '把 openedBy 改成 office，或去掉 opener', en: 'Let openedBy be office, or remove opener' },
  },
  'pack.awaits-unlinked': {
    message: {
      zh: '事项 {service} 等待起因办件，但打开它的反应没有声明 linked',
      en: 'The service {service} waits for the case that caused it, and the reaction that opens it is not linked',
    },
    next: { zh: '在反应的 opens 里加上 linked: true', en: 'Add linked: true to the reaction’s opens' },
  },
  'pack.reaction-unwanted': {
    message: {
      zh: '反应要打开事项 {service}，但该事项只由申请人申请',
      en: 'A reaction opens the service {service}, which only an applicant may ask for',
    },
    next: { zh: '把该事项的 openedBy 改为 reaction', en: 'Let the service be opened by a reaction' },
  },
  'pack.draft-unwanted': {
    message: {
      zh: '反应要为申请人备好事项 {service} 的草稿，但该事项不由申请人申请',
      en: 'A reaction makes ready a draft of the service {service}, which nobody applies for',
    },
    next: {
      zh: '去掉 asDraft，或把该事项的 openedBy 改为 applicant',
      en: 'Remove asDraft, or let the service be opened by an applicant',
    },
  },
  'pack.schedule-unwanted': {
    message: {
      zh: '定期任务要打开事项 {service}，但该事项只由申请人申请，或要等待起因办件',
      en: 'A schedule opens the service {service}, which only an applicant may ask for, or which waits for a case that caused it',
    },
    next: {
      zh: '把该事项的 openedBy 改为 reaction 或 office，去掉 awaits',
      en: 'Let the service be opened by a reaction or an office, without awaits',
    },
  },
  'pack.schedule-form': {
    message: { zh: '打开事项时缺少必填的 {field}', en: 'Opens without {field}, which the form requires' },
    next: { zh: '在 opens.form 里写上它', en: 'Give it in opens.form' },
  },
  'pack.schedule-nobody': {
    message: { zh: '没有说明由谁立项', en: 'Does not say whose matter it is' },
    next: { zh: '写上 each，或 opens.duty', en: 'Give it each, or opens.duty' },
  },
  'pack.schedule-name': {
    message: {
      zh: '定期任务里没有 {name}，可用的有 each、period、today',
      en: 'A schedule knows no {name}; there are each, period and today',
    },
    next: { zh: '改用可用的名称', en: 'Use the names there are' },
  },
} as const satisfies Record<string, ErrorEntry>;
