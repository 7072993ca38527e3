import type { ErrorEntry } from './domain-error.ts';

/** Refusals about who may do or see what. */
export const accessErrors = {
  'access.sign-in-needed': {
    message: { zh: '请先登录', en: 'Please sign in first' },
    next: { zh: '登录后会回到这一页', en: 'You will come back to this page afterwards' },
  },
  'access.not-permitted': {
    message: { zh: '你的身份不能做这件事', en: 'Your role does not allow this' },
    next: {
      zh: '请换有权限的账号，或联系本单位管理员',
      en: 'Use an account with permission, or contact your administrator',
    },
  },
  'access.wrong-credentials': {
    message: { zh: '账号或密码不对', en: 'Wrong user name or password' },
    next: { zh: '请核对后再试', en: 'Check them and try again' },
  },
  'access.request-forged': {
    message: { zh: '这个请求不是从本站页面发出的', en: 'This request did not come from our own pages' },
    next: { zh: '请刷新页面后重试', en: 'Refresh the page and try again' },
  },
  'access.deputation-unknown': {
    message: { zh: '本单位现在没有这项代理', en: 'Your office has no such deputy arrangement now' },
    next: { zh: '请刷新代理列表', en: 'Refresh the list of deputies' },
  },
  'access.deputation-too-long': {
    message: {
      zh: '代理一次最长 {most} 天',
      en: 'A deputy can be appointed for at most {most} days at a time',
    },
    next: {
      zh: '请缩短起止日期，到期后可重新指定',
      en: 'Choose a shorter period. You can appoint the deputy again when it ends',
    },
  },
  'access.deputy-unfit': {
    message: {
      zh: '代理人须为同一单位的其他人员，且起止日期正确',
      en: 'A deputy must be another person in the same office, with valid start and end dates',
    },
    next: { zh: '请重新选择代理人和日期', en: 'Choose the deputy and dates again' },
  },
  'notice.not-found': {
    message: { zh: '没有给你的这条消息', en: 'There is no such notice for you' },
    next: { zh: '请刷新消息列表', en: 'Refresh the list of notices' },
  },
} as const satisfies Record<string, ErrorEntry>;
