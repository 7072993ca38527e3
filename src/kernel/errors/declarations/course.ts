import type { ErrorEntry } from '../domain-error.ts';

/** The course of a case: its steps, how they follow, and how it ends. */
export const courseErrors = {
  'pack.step-unknown': {
    message: { zh: '没有环节 {step}', en: 'There is no step {step}' },
    next: { zh: '改成已声明的环节，或声明它', en: 'Name a declared step, or declare it' },
  },
  'pack.step-outcome-unknown': {
    message: { zh: '环节 {step} 没有结果 {outcome}', en: 'Step {step} has no outcome {outcome}' },
    next: { zh: '改成该环节声明的结果', en: 'Name an outcome that the step declares' },
  },
  'pack.step-unreachable': {
    message: { zh: '永远轮不到这个环节', en: 'Is never reached' },
    next: {
      zh: '让能发生的结果引到它（after），或删掉它',
      en: 'Let an outcome that can happen lead to it (after), or remove it',
    },
  },
  'pack.step-endless': {
    message: { zh: '到了这个环节，办件再也不能结束', en: 'Once a case is here, it can never end' },
    next: {
      zh: '让它的某个结果结束办件，或引到能结束的环节',
      en: 'Let one of its outcomes end the case, or lead to a step that can',
    },
  },
  'pack.join-impossible': {
    message: {
      zh: '要等齐 {wanted} 项，最多只能同时有 {possible} 项',
      en: 'Waits for {wanted} things, of which {possible} at most can be true together',
    },
    next: {
      zh: '同一环节只会有一个结果：改用 any，或减少 atLeast',
      en: 'A step has one outcome at a time: use any, or lower atLeast',
    },
  },
  'pack.join-too-many': {
    message: {
      zh: '要等 {wanted} 项，引到这里的只有 {possible} 项',
      en: 'Waits for {wanted}, but only {possible} lead to it',
    },
    next: { zh: '减少 atLeast', en: 'Lower atLeast' },
  },
  'pack.outcome-unhandled': {
    message: {
      zh: '出现这个结果后没有人接着办，办件也没有结束：{path}',
      en: 'After this outcome nobody has anything to do and the case has not ended: {path}',
    },
    next: {
      zh: '让它结束办件（ends），或让某个环节在它之后开始（after）',
      en: 'Let it end the case (ends), or let a step come after it (after)',
    },
  },
  'pack.dead-end-possible': {
    message: {
      zh: '条件凑巧时没有人接着办，办件也没有结束：{path}',
      en: 'If conditions fall so, nobody has anything to do and the case has not ended: {path}',
    },
    next: {
      zh: '确认这些条件不会同时如此；用 yingshang pack simulate 试走',
      en: 'Make sure the conditions never fall so; walk it with yingshang pack simulate',
    },
  },
  'pack.circle-of-rules': {
    message: {
      zh: '自动环节互相触发，可能停不下来：{steps}',
      en: 'Automatic steps set one another off and may never stop: {steps}',
    },
    next: {
      zh: '用 rounds 限定次数，或让规则总有一次走出去',
      en: 'Bound it with rounds, or let a rule lead out of it',
    },
  },
  'pack.too-large-to-prove': {
    message: {
      zh: '走法超过 {states} 种，没有全部看过',
      en: 'There are more than {states} situations; not all were looked at',
    },
    next: {
      zh: '用 yingshang pack simulate 试走来补充',
      en: 'Walk it with yingshang pack simulate as well',
    },
  },
  'pack.ending-unknown': {
    message: { zh: '事项没有声明结局 {outcome}', en: 'The service declares no outcome {outcome}' },
    next: { zh: '改成已声明的结局，或声明它', en: 'Name a declared outcome, or declare it' },
  },
  'pack.ending-never-given': {
    message: { zh: '没有环节会给出这个结局', en: 'No step gives this outcome' },
    next: {
      zh: '让某个结果的 ends 给出它，或删掉它',
      en: 'Let the ends of some outcome give it, or remove it',
    },
  },
  'pack.ending-missing': {
    message: { zh: '没有一个环节能结束办件', en: 'No step ends the case' },
    next: { zh: '给某个结果加上 ends', en: 'Give some outcome its ends' },
  },
  'pack.class-missing': {
    message: {
      zh: '要经受理的事项须有一个类别为 {class} 的结局',
      en: 'A service that is accepted needs an outcome of class {class}',
    },
    next: { zh: '声明这样一个结局', en: 'Declare such an outcome' },
  },
  'pack.reopening-ground-missing': {
    message: {
      zh: '未履行时要重新办理，但没有声明重新办理的理由 {ground}',
      en: 'A breach takes the case up again on the ground {ground}, which reopening does not declare',
    },
    next: { zh: '在 reopening 中声明这个理由', en: 'Declare that ground in reopening' },
  },
  'pack.rounds-without-any': {
    message: {
      zh: '只有以 any 开始的环节才有次数',
      en: 'Only a step that opens by any runs rounds',
    },
    next: { zh: '去掉 rounds，或改用 any', en: 'Remove rounds, or use any' },
  },
  'pack.reopens-automatic': {
    message: { zh: '{step} 是自动环节，不能由人重新打开', en: '{step} runs by itself and cannot be opened' },
    next: { zh: '改成由人办理的环节', en: 'Name a step that people do' },
  },
  'pack.migration-backwards': {
    message: { zh: '办件只能转到更新的版本', en: 'A case only goes over to a later version' },
    next: { zh: 'from 要小于 version', en: 'Let from be less than version' },
  },
  'pack.migration-merges': {
    message: { zh: '两个环节并成了一个', en: 'Two steps become one' },
    next: { zh: '各自转成不同的环节，或写 null', en: 'Let each become another step, or null' },
  },
} as const satisfies Record<string, ErrorEntry>;
