import type { ErrorEntry } from './domain-error.ts';

/** Refusals about who does a step, about cases under a case, and about relations between cases. */
export const casePeopleErrors = {
  'case.account-unfit': {
    message: { zh: '不能由“{account}”办理这一环节', en: '“{account}” cannot be given this step' },
    next: {
      zh: '请选择本单位在用的账号；合议组成员也可以是专家或审判、仲裁人员',
      en: 'Choose an active account in the office; for a panel also an expert, judge or arbitrator',
    },
  },
  'case.already-signed': {
    message: { zh: '你已经签署过这一环节', en: 'You have already signed this step' },
    next: { zh: '每人、每个单位只签署一次', en: 'Each person and each office signs once' },
  },
  'case.panel-invalid': {
    message: {
      zh: '合议组应为 {sizes} 名互不相同的成员，审判长或组长在其中，申请人不得参加',
      en: 'A panel has {sizes} different members, including the chair and excluding the applicant',
    },
    next: { zh: '请重新确定成员和组长', en: 'Choose the members and the chair again' },
  },
  'case.panel-voted': {
    message: {
      zh: '已有成员表决：人数不变，已表决的成员和组长不能更换',
      en: 'Voting has started, so the number of members, those who have voted and the chair cannot change',
    },
    next: { zh: '只更换不能再参加的成员', en: 'Replace only members who can no longer take part' },
  },
  'case.rounds-spent': {
    message: { zh: '这一环节最多办理 {rounds} 轮', en: 'This step can run at most {rounds} rounds' },
    next: { zh: '请选择能够了结的结果', en: 'Choose an outcome that concludes it' },
  },
  'case.transfer-unknown': {
    message: { zh: '没有“{transfer}”这种移交事由', en: 'There is no ground of transfer “{transfer}”' },
    next: { zh: '请从列出的移交事由中选择', en: 'Choose one of the grounds listed' },
  },
  'case.office-unfit': {
    message: { zh: '不能移交给“{office}”', en: 'It cannot be transferred to “{office}”' },
    next: {
      zh: '请选择在职、有此职责的其他单位',
      en: 'Choose another active office responsible for this',
    },
  },
  'case.gathering-closed': {
    message: { zh: '现在不能再参加：已经截止', en: 'Closed: you can no longer join' },
    next: {
      zh: '如对截止有异议，请联系承办单位',
      en: 'If you dispute the closing, ask the office in charge',
    },
  },
  'case.hour-too-early': {
    message: {
      zh: '截止时间太早：依法最早为 {earliest}',
      en: 'The closing hour is too early: the law leaves {earliest} at the earliest',
    },
    next: { zh: '请把截止时间改到这个时间或之后', en: 'Name this hour or a later one' },
  },
  'case.not-admitted': {
    message: { zh: '不符合参加条件', en: 'The conditions for joining are not met' },
    next: { zh: '请核对公布的参加条件', en: 'Check the conditions that were published' },
  },
  'case.joined-already': {
    message: {
      zh: '你已经参加过，每个主体只能参加一次',
      en: 'You have already joined; each party can join once',
    },
    next: { zh: '请在“我的办件”中查看', en: 'See it in My cases' },
  },
  'case.too-late-to-add': {
    message: {
      zh: '后续环节已经开始，不能再加办',
      en: 'Later steps have started, so nothing can be added now',
    },
    next: { zh: '请单独申请这个事项', en: 'Apply for this service separately' },
  },
  'case.not-wanted': {
    message: { zh: '按填写的内容不需要加办', en: 'Based on what was entered, it is not needed' },
    next: { zh: '请核对加办所需的信息', en: 'Check what was entered for it' },
  },
  'case.merge-unfit': {
    message: {
      zh: '办件 {number} 已撤回、作废或未受理，不能并入',
      en: 'Case {number} was withdrawn, voided or not accepted, so nothing continues there',
    },
    next: {
      zh: '请并入仍在办理或已办结的那一件',
      en: 'Merge into the case that is still in progress or completed',
    },
  },
  'case.merge-unlike': {
    message: {
      zh: '办件 {number} 是别的单位的事，并过去后本单位就没有人办了',
      en: 'Case {number} is another office’s: merged there, nobody here would have to act any more',
    },
    next: {
      zh: '请并入同一单位的办件；只是有关系的，请改用关联',
      en: 'Merge into a case of the same office; what is merely related is linked',
    },
  },
  'case.merge-other-service': {
    message: {
      zh: '办件 {number} 办的是另一事项，不是重复申请',
      en: 'Case {number} is about another service: nothing was asked for twice',
    },
    next: {
      zh: '请并入同一事项的办件；只是有关系的，请改用关联',
      en: 'Merge into a case of the same service; what is merely related is linked',
    },
  },
  'case.link-to-itself': {
    message: { zh: '办件不能与自己关联', en: 'A case cannot be linked to itself' },
    next: { zh: '请核对办件编号', en: 'Check the case number' },
  },
  'case.nothing-to-rectify': {
    message: { zh: '没有需要更正的记录', en: 'There is no record to correct' },
    next: { zh: '请核对要更正的内容', en: 'Check what you want to correct' },
  },
  'case.rectify-by-reopening': {
    message: {
      zh: '这个结果已经写入台账、发证或办结，不能直接更正',
      en: 'This outcome has written registers, issued certificates or ended the case; it cannot simply be changed',
    },
    next: { zh: '请按规定重新办理', en: 'Have the case reopened' },
  },
  'case.rules-in-circles': {
    message: {
      zh: '自动环节互相触发，停不下来（{step}）',
      en: 'Automatic steps set one another off and do not stop ({step})',
    },
    next: {
      zh: '请联系管理员修正事项的规则',
      en: 'Ask the administrator to have the rules of the service mended',
    },
  },
  'case.reopening-undeclared': {
    message: { zh: '这个事项办结后不能重新办理', en: 'Completed cases of this service cannot be reopened' },
    next: {
      zh: '请申请人重新申请，或按告知的救济途径办理',
      en: 'A new application can be made, or the remedies notified can be used',
    },
  },
  'case.reopening-ground-unknown': {
    message: { zh: '没有“{ground}”这种重新办理事由', en: 'There is no ground of reopening “{ground}”' },
    next: { zh: '请从列出的事由中选择', en: 'Choose one of the grounds listed' },
  },
  'case.bulk-invalid': {
    message: {
      zh: '一次最多办理 {most} 件，且不能重复',
      en: 'At most {most} different cases can be processed at once',
    },
    next: { zh: '请分批办理', en: 'Process them in several batches' },
  },
  'case.no-migration': {
    message: {
      zh: '没有规定这个办件如何转到新版本',
      en: 'No way is declared for this case to go to the new version',
    },
    next: { zh: '办件按原版本继续办理', en: 'The case continues under the version it started with' },
  },
} as const satisfies Record<string, ErrorEntry>;
