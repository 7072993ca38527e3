import type { ErrorEntry } from './domain-error.ts';

/** Refusals about cases and what is done to them. */
export const caseErrors = {
  'case.not-found': {
    message: { zh: '没有找到这个办件', en: 'No such case was found' },
    next: { zh: '请核对办件编号和查询码', en: 'Check the case number and the query code' },
  },
  'case.version-conflict': {
    message: { zh: '这个办件刚刚被别人更新过', en: 'Someone else has just updated this case' },
    next: {
      zh: '已为你取回最新状态，请核对后再提交；你填写的内容没有丢失',
      en: 'The newest state has been fetched: check it and try again. What you typed is kept',
    },
  },
  'case.move-not-allowed': {
    message: { zh: '办件现在的状态不能做这一步', en: 'The case is not in a state that allows this' },
    next: { zh: '请刷新页面，按页面列出的操作办理', en: 'Refresh and choose one of the actions shown' },
  },
  'case.form-invalid': {
    message: { zh: '有 {count} 处需要改一下', en: '{count} entries need a change' },
    next: { zh: '请按提示逐项修改后再提交', en: 'Correct each marked entry and submit again' },
  },
} as const satisfies Record<string, ErrorEntry>;
