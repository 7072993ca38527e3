import { words } from '../language/words.ts';

export const scopeWords = words({
  pageTitle: { zh: '经营范围和许可', en: 'Business scope and permits' },
  lead: {
    zh: '说出你要做的生意，选出规范的经营范围，就知道执照之外还要办什么、找谁办。',
    en: 'Describe your business and choose standard terms to see what you need besides the business licence, and from which office.',
  },
  search: { zh: '你要做什么生意', en: 'What business are you planning?' },
  placeholder: { zh: '如：开饭店、网上卖衣服、修车', en: 'For example, restaurant, online shop, car repair' },
  find: { zh: '查找', en: 'Find' },
  hint: {
    zh: '输入日常说法，用上下键和回车选择；可以选多项，第一项是主营',
    en: 'Use everyday words; select with the arrow keys and Enter. You can choose several; the first is the main business',
  },
  found: (n: number) => ({ zh: `找到 ${n} 条`, en: `${n} found` }),
  nothing: (q: string) => ({
    zh: `没有找到“${q}”。换个说法，或者说卖什么、做什么。`,
    en: `No results for “${q}”. Try other words: what you sell or make.`,
  }),
  notListed: {
    zh: '经营范围只能从规范条目中选（市场主体登记管理条例第十四条）。实在找不到，选最接近的一条，再问登记窗口。',
    en: 'Only standard terms can be used (Regulations on Registration of Market Entities, Art. 14). If none fits, choose the closest and ask the registration counter.',
  },
  chosen: { zh: '已选的经营范围', en: 'Chosen terms' },
  main: { zh: '主营', en: 'Main business' },
  makeMainShort: { zh: '设为主营', en: 'Make main' },
  addShort: { zh: '选择', en: 'Add' },
  removeShort: { zh: '去掉', en: 'Remove' },
  added: (name: string) => ({ zh: `已选${name}`, en: `${name} added` }),
  already: { zh: '已选', en: 'Chosen' },
  general: { zh: '一般项目', en: 'General' },
  licensed: { zh: '许可项目', en: 'Licensed' },
  onLicence: { zh: '执照上这样写', en: 'As shown on the licence' },
  industry: (code: string, name: string) => ({
    zh: `行业：${name}（GB/T 4754 代码 ${code}）`,
    en: `Industry: ${name} (GB/T 4754 code ${code})`,
  }),
  planTitle: { zh: '还要办什么', en: 'What else you need' },
  nothingElse: {
    zh: '都是一般项目，拿到营业执照就可以开业，不用再办许可。',
    en: 'These are all general items. You can open once you have your business licence; no permits are needed.',
  },
  before: { zh: '登记前要先有', en: 'Needed before registration' },
  beforeText: {
    zh: '先证后照：申请登记时要提交批准文件（市场主体登记管理条例第十四条）。',
    en: 'Submit the approval with your registration application (Regulations on Registration of Market Entities, Art. 14).',
  },
  after: { zh: '拿到执照后再办', en: 'Needed after you get the licence' },
  afterText: {
    zh: '先照后证：没办好之前不能开展这些业务。',
    en: 'You cannot start these activities until you have them.',
  },
  askAt: (office: string) => ({ zh: `找${office}办`, en: `Apply to: ${office}` }),
  for: (names: string) => ({ zh: `用于：${names}`, en: `For: ${names}` }),
  filing: { zh: '备案', en: 'Filing' },
  licence: { zh: '许可', en: 'Licence' },
  byFiling: { zh: '审批改为备案：报告一声就行', en: 'Filing instead of approval: you only need to notify' },
  byCommitment: {
    zh: '可以告知承诺：承诺符合条件，当场取证',
    en: 'Notification and commitment: commit to the conditions and get it at once',
  },
  byOptimised: {
    zh: '仍要审批，材料和时间已压减',
    en: 'Approval still needed, with fewer documents and less time',
  },
  toCheck: { zh: '以主管部门公布的为准', en: 'Check with the authority in charge' },
  print: { zh: '打印', en: 'Print' },
  start: { zh: '用这些去开办企业', en: 'Start a business with these' },
  more: { zh: '看要办什么许可', en: 'See what permits it needs' },
  inSearch: { zh: '要做这一行？', en: 'Planning this business?' },
  inSearchText: {
    zh: '开办企业时选这些经营范围：',
    en: 'Choose these terms when you start the business:',
  },
  lookFirst: {
    zh: '先看看：你的生意怎么登记、还要办什么许可',
    en: 'First see how to register your business and what permits it needs',
  },
  startWith: { zh: '开办企业', en: 'Start a business' },
});
