import { words } from '../../language/words.ts';

export const ownDataWords = words({
  title: { zh: '我的个人信息', en: 'My data' },
  lead: {
    zh: '你可以查阅、复制本人的信息；依法可以删除的，可以要求删除。每次下载和删除都有记录。',
    en: 'You may see and copy what there is about you and, where the law allows, have it erased. Each copy and each erasure is recorded.',
  },
  onlyOwn: (name: string) => ({
    zh: `你正在代“${name}”办理。这一页只有你本人的信息；企业的在这里：`,
    en: `You are acting for ${name}. What is here is about you alone; the enterprise’s own:`,
  }),
  itsCases: { zh: '办件', en: 'its cases' },
  itsCertificates: { zh: '证照', en: 'its certificates' },
  itsReadings: { zh: '谁看过', en: 'who looked at its data' },
  there: { zh: '系统里有', en: 'What there is' },
  cases: { zh: '办件', en: 'Cases' },
  drafts: { zh: '没提交的申请', en: 'Unfinished applications' },
  certificates: { zh: '证照', en: 'Certificates' },
  copy: { zh: '下载一份', en: 'Have a copy' },
  readable: { zh: '下载便于阅读的文本', en: 'Download as text to read' },
  machine: { zh: '下载数据文件（JSON）', en: 'Download as data (JSON)' },
  erase: { zh: '删除我的信息', en: 'Erase my data' },
  eraseText: {
    zh: '删除后，你的姓名、证件号、电话和填写的内容在所有记录里都无法读出，账户停用，无法恢复；办理过程的证明仍然成立。',
    en: 'Your name, identity number, telephone and what you wrote become unreadable in every record, and your account is closed. It cannot be undone. The proof of what was done still holds.',
  },
  keptText: {
    zh: '现在还不能删除，因为下面这些依法须保存：',
    en: 'It cannot be done yet, since the law has these kept:',
  },
  reason: (about: string, why: string) => ({ zh: `${about}：${why}`, en: `${about}: ${why}` }),
  until: (day: string) => ({ zh: `，保存到 ${day}`, en: `, kept to ${day}` }),
  sure: { zh: '确认删除，无法恢复', en: 'Erase for good' },
  keep: { zh: '先不删除', en: 'Keep it' },
});
