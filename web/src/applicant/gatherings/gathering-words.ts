import { words } from '../../language/words.ts';

export const gatheringWords = words({
  title: { zh: '可以参加的', en: 'Open to join' },
  lead: {
    zh: '正在征集的投标、债权申报、表决等。截止前可以参加，截止后不再受理。',
    en: 'Tenders, creditors’ claims and votes now open. You can join until the closing time, not after.',
  },
  none: { zh: '现在没有可以参加的', en: 'Nothing is open to join right now' },
  noneText: {
    zh: '有单位开始征集时会列在这里，例如：企业清算时债权人申报债权、项目招标时提交投标、会议上表决。参加后的进度在“我的”里看。',
    en: 'Anything open to join is listed here: creditors’ claims in a liquidation, bids in a tender, votes at a meeting. Track yours on My page.',
  },
  shuts: (at: string) => ({ zh: `${at} 截止`, en: `Closes ${at}` }),
  openEnded: { zh: '由主办单位决定何时截止', en: 'Closing time set by the office in charge' },
  join: { zh: '参加', en: 'Join' },
  again: { zh: '再提交一份', en: 'Submit another' },
  joined: { zh: '你已参加：', en: 'You have joined:' },
  joinedOnce: { zh: '每个主体只能参加一次。', en: 'Each party can join only once.' },
  back: { zh: '全部可以参加的', en: 'All open to join' },
  closed: { zh: '已经截止，不能再参加', en: 'Closed: you can no longer join' },
  closedText: {
    zh: '可能刚刚截止，也可能网址不完整。',
    en: 'It may have just closed, or the address may be incomplete.',
  },
  about: { zh: '公告内容', en: 'Notice' },
  send: { zh: '提交', en: 'Submit' },
  sending: { zh: '正在提交……', en: 'Submitting …' },
  kept: { zh: '填写的内容还在下面，没有丢失。', en: 'What you entered is still below; nothing is lost.' },
  more: { zh: '再看一些', en: 'Show more' },
  by: (office: string, region: string) => ({ zh: `${office} · ${region}`, en: `${office} · ${region}` }),
});
