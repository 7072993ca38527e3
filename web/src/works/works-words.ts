import { words } from '../language/words.ts';

export const worksWords = words({
  title: { zh: '接网工程到哪了', en: 'Where the works are' },
  lead: {
    zh: '像查快递一样查：合同约定哪天建成，现在到了哪一步，有没有延期。',
    en: 'Followed like a parcel: the day that was contracted, how far they are, and whether they were put off.',
  },
  backToCase: { zh: '返回办件', en: 'Back to the case' },
  goThere: { zh: '接网工程到哪了', en: 'Where the works are' },
  goThereHint: { zh: '约定日期、现场照片、延期告知', en: 'The day agreed, pictures from the site, delays' },
  missing: {
    zh: '没有这个办件，或者你看不到它。',
    en: 'There is no such case, or it is not yours to see.',
  },
  notYet: {
    zh: '合同还没有签。签好后，这里会有约定的完成日期和每一步进展。',
    en: 'The contract is not signed yet. Once it is, the agreed day and each stage stand here.',
  },
  own: {
    zh: '这段外线由你自己选单位施工，建好后告诉供电企业一起验收。',
    en: 'You have this line built yourself: tell the company when it is done, and it is accepted together.',
  },
  agreed: { zh: '合同约定', en: 'As contracted' },
  putOff: { zh: '延期到', en: 'Put off to' },
  built: { zh: '已建成', en: 'Built' },
  inTime: { zh: '按约定建成', en: 'Built as contracted' },
  late: { zh: '比约定晚', en: 'Later than contracted' },
  daysLeft: (days: number) => ({
    zh: days === 0 ? '就是今天' : `还有 ${days} 天`,
    en: days === 0 ? 'That is today' : days === 1 ? '1 day left' : `${days} days left`,
  }),
  daysOver: (days: number) => ({
    zh: `已超过 ${days} 天`,
    en: days === 1 ? '1 day over' : `${days} days over`,
  }),
  contracted: { zh: '合同签订', en: 'Contract signed' },
  designed: { zh: '设计完成', en: 'Designed' },
  material: { zh: '物资到货', en: 'Materials on site' },
  begun: { zh: '开始施工', en: 'Building has begun' },
  line: { zh: '线路架设', en: 'Line laid' },
  tested: { zh: '试验合格', en: 'Tested' },
  accepted: { zh: '验收移交', en: 'Accepted and handed over' },
  connected: { zh: '通电', en: 'Power is on' },
  surveyed: { zh: '现场勘察', en: 'Surveyed' },
  drawn: { zh: '图纸审定', en: 'Drawings passed' },
  approved: { zh: '占掘路等审批', en: 'Approvals' },
  laid: { zh: '外线建成', en: 'Line laid' },
  joined: { zh: '通气、通水', en: 'Connected' },
  stages: { zh: '进展', en: 'Progress' },
  next: { zh: '下一步', en: 'Next' },
  delays: { zh: '延期告知', en: 'Delays' },
  delayTold: (day: string, to: string) => ({
    zh: `${day} 告知：延期到 ${to}`,
    en: `Told on ${day}: put off to ${to}`,
  }),
  stillContracted: {
    zh: '是否按时，仍以合同约定的日期计。',
    en: 'Whether it is in time goes by the day contracted all the same.',
  },
  photoOf: (stage: string) => ({ zh: `现场照片：${stage}`, en: `Picture from the site: ${stage}` }),
  everybody: { zh: '全市接网工程进度公开', en: 'How all contracted works of the city stand' },
});
