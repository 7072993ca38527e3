import type { Text } from '../../kernel/text.ts';

/** What goes on behind the pages, by task, as administrators read it. */
export const taskNames = {
  'deliver-outbox': { zh: '发出报文', en: 'Send a message to an outside party' },
  'open-child': { zh: '开出子办件', en: 'Open a case under another' },
  'open-listed-child': { zh: '按清单开出子办件', en: 'Open a case of a list' },
  'tell-parent-ended': { zh: '把子办件的结果告诉上级办件', en: 'Tell a case how one under it ended' },
  'tell-parent-waiting': { zh: '把子办件的等待告诉上级办件', en: 'Tell a case that one under it waits' },
  'hear-child': { zh: '接收子办件的消息', en: 'Hear from a case under another' },
  'withdraw-child': { zh: '撤回子办件', en: 'Withdraw a case under another' },
  'tally-gathering': { zh: '汇总参加的办件', en: 'Count those who joined' },
  'withdraw-gathered': { zh: '撤回参加的办件', en: 'Withdraw those who joined' },
  'link-back': { zh: '关联办件', en: 'Link two cases' },
  'look-at-cause': { zh: '查看起因办件', en: 'Look at what a case waits for' },
  react: { zh: '办结后的联动', en: 'What follows from an ending' },
  'react-to-warning': { zh: '预警后的联动', en: 'What follows from a warning' },
  'react-to-rating': { zh: '差评后的联动', en: 'What follows from a bad rating' },
  'react-to-obligation': { zh: '承诺事项的联动', en: 'What follows from an obligation' },
  'deliver-messages': { zh: '发送邮件和短信', en: 'Send e-mail and text messages' },
  'ask-carrier': { zh: '查询邮件和短信是否送到', en: 'Ask whether a message has arrived' },
  'send-code': { zh: '发送验证码', en: 'Send a code' },
  'send-signing-link': { zh: '发送签名链接', en: 'Send a link to sign by' },
  'send-signing-code': { zh: '发送签名验证码', en: 'Send a code to sign with' },
  'send-signing-void': { zh: '告知签名作废', en: 'Tell that a signature counts no more' },
  'submit-signed': { zh: '提交已全部签名的申请', en: 'Hand in what all have signed' },
  'look-at-obligations': { zh: '查看承诺事项', en: 'Look at what somebody owes' },
} as const satisfies Readonly<Record<string, Text>>;

export type Task = keyof typeof taskNames;

/** A task by its name; one that an earlier release queued, by its code. */
export function taskName(task: string): Text {
  return task in taskNames ? taskNames[task as Task] : { zh: task, en: task };
}
