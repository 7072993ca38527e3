import { words } from '../../language/words.ts';

export const ownDataWords = words({
  title: { zh: '我的个人信息', en: 'My data' },
  lead: {
    zh: '你可以查阅、复制本人的信息；依法可以删除的，可以要求删除。每次下载和删除都有记录。',
    en: 'You can view and copy your data and, where the law allows, have it erased. Every download and erasure is recorded.',
  },
  onlyOwn: (name: string) => ({
    zh: `你正在代“${name}”办理。这一页只有你本人的信息；企业的在这里：`,
    en: `You are acting for ${name}. This page shows only your own data; for the enterprise, see:`,
  }),
  itsCases: { zh: '办件', en: 'its cases' },
  itsCertificates: { zh: '证照', en: 'its certificates' },
  itsReadings: { zh: '谁看过', en: 'who viewed its data' },
  there: { zh: '系统里有', en: 'What we hold' },
  cases: { zh: '办件', en: 'Cases' },
  drafts: { zh: '没提交的申请', en: 'Unfinished applications' },
  certificates: { zh: '证照', en: 'Certificates' },
  copy: { zh: '下载一份', en: 'Download a copy' },
  readable: { zh: '下载便于阅读的文本', en: 'Download as readable text' },
  machine: { zh: '下载数据文件（JSON）', en: 'Download as data (JSON)' },
  erase: { zh: '删除我的信息', en: 'Erase my data' },
  eraseText: {
    zh: '删除后，你的姓名、证件号、电话和填写的内容在所有记录里都无法读出，账户停用，无法恢复；办理过程的证明仍然成立。',
    en: 'Your name, ID number, telephone number and what you entered become unreadable in every record, and your account is closed. This cannot be undone. Proof of what was done remains valid.',
  },
  keptText: {
    zh: '现在还不能删除，因为下面这些依法须保存：',
    en: 'Your data cannot be erased yet. By law these must be kept:',
  },
  reason: (about: string, why: string) => ({ zh: `${about}：${why}`, en: `${about}: ${why}` }),
  until: (day: string) => ({ zh: `，保存到 ${day}`, en: `, kept to ${day}` }),
  sure: { zh: '确认删除，无法恢复', en: 'Erase permanently' },
  keep: { zh: '先不删除', en: 'Not now' },
});
