import type { ErrorEntry } from './domain-error.ts';

/** Refusals of those who must leave a case, or a part of it, to others. */
export const avoidanceErrors = {
  'case.stays-away': {
    message: { zh: '你须回避本办件', en: 'You are recused from this case' },
    next: { zh: '请由本单位其他人员办理', en: 'Another person in your office must handle it' },
  },
  'case.own-matter': {
    message: {
      zh: '申请人是你本人，或者你有权代表的单位，依法应当回避',
      en: 'You, or an enterprise you act for, made this application, so by law you must be recused',
    },
    next: { zh: '请由本单位其他人员办理', en: 'Another person in your office must handle it' },
  },
  'case.not-alone': {
    message: {
      zh: '本事项要求相关环节不得由一人包办，其余环节都是你办的',
      en: 'This service requires separation of duties: one person cannot do all these parts, and you did the others',
    },
    next: { zh: '请由本单位其他人员办理这一环节', en: 'Another person in your office must do this part' },
  },
  'case.avoided-already': {
    message: { zh: '该人员已经回避本办件', en: 'This person is already recused from this case' },
    next: { zh: '无需再次办理', en: 'Nothing more is needed' },
  },
  'case.avoidance-not-asked': {
    message: { zh: '没有待决定的回避申请', en: 'There is no recusal request to decide' },
    next: { zh: '请刷新办件', en: 'Refresh the case' },
  },
  'pack.need-unfit': {
    message: {
      zh: '环节声明需要的 {field} 不是申请表里的个人信息项',
      en: 'the step says that it needs {field} in clear, which is no personal entry of the form',
    },
    next: { zh: '请改正声明', en: 'Put the declaration right' },
  },
  'pack.separation-too-few': {
    message: {
      zh: '职责分离须列出至少两个不同环节',
      en: 'duties that are kept apart are at least two, each named once',
    },
    next: { zh: '请改正声明', en: 'Put the declaration right' },
  },
  'pack.separation-unfit': {
    message: {
      zh: '职责分离的环节 {step} 不是由单位人员办理的环节',
      en: 'the part {step} that is kept apart is not done by people of an office',
    },
    next: { zh: '请改正声明', en: 'Put the declaration right' },
  },
} as const satisfies Record<string, ErrorEntry>;
