import type { ErrorEntry } from '../domain-error.ts';

/** Who does a step, alone or with others, and what it takes. */
export const doingErrors = {
  'pack.rules-missing': {
    message: { zh: '自动环节要有规则', en: 'An automatic step needs rules' },
    next: { zh: '用 rules 写明何时给出哪个结果', en: 'Say with rules when it gives which outcome' },
  },
  'pack.day-of-rules': {
    message: { zh: '只有自动环节能等到某一天', en: 'Only an automatic step waits for a day' },
    next: { zh: '去掉 onDay，或改为自动环节', en: 'Remove onDay, or make the step automatic' },
  },
  'pack.offer-not-entered': {
    message: {
      zh: '供选择的日子要对应本环节表单里的日期，供选择的内容要对应文本',
      en: 'Days that are offered are a date in the form of their step, and other choices a text in it',
    },
    next: {
      zh: '在 days.entry 或 offers.entry 写表单里的字段名称（日期在列表里的写路径，如 slots/day）',
      en: 'Name an entry of the form in days.entry or offers.entry; a date in a list by its path, such as slots/day',
    },
  },
  'pack.automatic-by-system': {
    message: {
      zh: '自动环节由系统办理；除此以外，系统只办名单汇集',
      en: 'An automatic step is done by the system, which besides does lists alone',
    },
    next: { zh: '改正 kind 或 by', en: 'Mend kind or by' },
  },
  'pack.call-missing': {
    message: { zh: '外部环节要写明调用的操作', en: 'An external step needs the operation it calls' },
    next: { zh: '加上 calls', en: 'Add calls' },
  },
  'pack.amendment-by-applicant': {
    message: { zh: '修改由申请人做', en: 'An amendment is done by the applicant' },
    next: { zh: '把 by 改成申请人', en: 'Let by be the applicant' },
  },
  'pack.amendment-empty': {
    message: { zh: '修改要写明可以改哪些项', en: 'An amendment names the fields it may change' },
    next: { zh: '加上 amends', en: 'Add amends' },
  },
  'pack.addable-without-condition': {
    message: {
      zh: '只有带条件的 service 环节能后加',
      en: 'Only a service step with a condition can be added later',
    },
    next: { zh: '加上 when，或去掉 addable', en: 'Add when, or remove addable' },
  },
  'pack.signatures-too-many': {
    message: { zh: '要的签署多于单位数', en: 'Needs more signatures than there are offices' },
    next: { zh: '减少 needs', en: 'Lower needs' },
  },
  'pack.joint-without-rules': {
    message: {
      zh: '几个单位可能给出不止一种肯定的结果，要有规则',
      en: 'Offices that may agree on several favourable outcomes need rules',
    },
    next: { zh: '加上 rules', en: 'Add rules' },
  },
  'pack.delivery-doer': {
    message: {
      zh: '电子送达由系统自动完成，窗口和邮寄由有职责的单位出件',
      en: 'Electronic delivery is automatic; at the counter and by post an office with the duty hands over',
    },
    next: {
      zh: '电子送达用 automatic，其他用 kind deliver 并写明职责',
      en: 'Make it automatic, or of kind deliver by a duty',
    },
  },
  'pack.delivery-untraced': {
    message: { zh: '邮寄送达没有登记邮件号的表单', en: 'What is posted cannot be traced: there is no form' },
    next: { zh: '给这一步加上 form，填写邮件号', en: 'Give the step a form with the number of the parcel' },
  },
  'pack.bundle-without-delivery': {
    message: {
      zh: '一件事的几个部分各有结果，却没有统一出件的环节',
      en: 'Several parts of the bundle give something, and no step hands everything over',
    },
    next: { zh: '加上声明 delivers 的环节', en: 'Add a step that declares delivers' },
  },
  'pack.panel-tie': {
    message: {
      zh: '五人以上的合议组、三种以上的结果，可能出现组长意见不在票数最多之列的平票，要有规则',
      en: 'A panel of five or more with three outcomes or more needs rules for a tie that its chair is not part of',
    },
    next: {
      zh: '加上 rules；output.votes 是各结果的票数，output.chair 是组长的意见',
      en: 'Add rules; output.votes counts what was said, output.chair is what the chair said',
    },
  },
  'pack.several-cannot': {
    message: { zh: '{kind} 类环节不能由几方共同办理', en: 'Several cannot do a step of kind {kind}' },
    next: { zh: '改成一方办理，或改 kind', en: 'Let one do it, or change kind' },
  },
  'pack.last-rule-open': {
    message: { zh: '最后一条规则必须总是成立', en: 'The last rule must always hold' },
    next: { zh: '最后一条写 when: "true"', en: 'Let the last one say when: "true"' },
  },
} as const satisfies Record<string, ErrorEntry>;
