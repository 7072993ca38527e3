import { words } from '../language/words.ts';

export const noticeWords = words({
  title: { zh: '消息', en: 'Notices' },
  unread: (count: string) => ({ zh: `${count} 条未读`, en: `${count} unread` }),
  all: { zh: '全部', en: 'All' },
  onlyUnread: { zh: '只看未读', en: 'Unread only' },
  which: { zh: '看哪些', en: 'Show' },
  readAll: { zh: '全部标为已读', en: 'Mark all as read' },
  readOne: { zh: '知道了', en: 'Got it' },
  isUnread: { zh: '未读', en: 'Unread' },
  more: { zh: '更早的', en: 'Show earlier' },
  none: { zh: '还没有消息', en: 'No notices yet' },
  noneMine: {
    zh: '你申请的事有了决定、要你补充材料、或有东西快到期时，会在这里告诉你。',
    en: 'We will tell you here when your application is decided, when you need to provide something, and when something is due.',
  },
  noneOffice: {
    zh: '时限过半、将到、已过的办件，要你决定的延期，移交给你们的和由你代办的，会在这里告诉你。',
    en: 'You will see here cases past half their time limit, due soon or overdue, extensions to decide, and cases transferred to your office or yours as deputy.',
  },
  nothingUnread: { zh: '都看过了', en: 'All read' },
  nothingUnreadText: {
    zh: '有新消息时，页面上方会出现数字。',
    en: 'A number appears at the top when there is something new.',
  },
});
