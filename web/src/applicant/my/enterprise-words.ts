import { words } from '../../language/words.ts';

export const enterpriseWords = words({
  title: { zh: '我的企业', en: 'My enterprises' },
  lead: {
    zh: '企业有哪些登记、正在办什么、等你做什么、还可以补办什么，都在这里。',
    en: 'What your enterprise is registered with, what is under way, what waits for you, and what it may still add.',
  },
  none: { zh: '你名下还没有企业', en: 'You represent no enterprise yet' },
  noneText: {
    zh: '企业登记后，登记的法定代表人（经营者、负责人）在这里看到它；也可以由企业全权授权给你。',
    en: 'Once an enterprise is registered, whom the register names as representative sees it here; it can also empower you in everything.',
  },
  begin: { zh: '开办企业', en: 'Start a business' },
  code: { zh: '统一社会信用代码', en: 'Unified social credit code' },
  due: { zh: '等企业处理', en: 'Waiting for the enterprise' },
  nothingDue: { zh: '没有要处理的。', en: 'Nothing waits.' },
  dueBy: (date: string) => ({ zh: `请在 ${date} 前`, en: `Please by ${date}` }),
  runs: { zh: '正在办', en: 'In progress' },
  nothingRuns: { zh: '没有正在办的。', en: 'Nothing is in progress.' },
  holds: { zh: '已有的登记', en: 'What it is registered with' },
  nothingHeld: {
    zh: '本市还没有它的登记；在这里办成一项，就会出现一项。',
    en: 'The city’s registers hold nothing of it yet; each thing that is done here appears here.',
  },
  since: (date: string) => ({ zh: `${date} 更新`, en: `as of ${date}` }),
  ended: { zh: '已终止', en: 'Ended' },
  add: { zh: '补办', en: 'Add' },
  addLead: {
    zh: '开办时没选的，随时可以补办。可以一次选几项，各单位同时办；登记过的内容不用再填。',
    en: 'What was left out at the start can be added any day, several at once. What is registered need not be entered again.',
  },
  allAdded: { zh: '能一起办的都办过了。', en: 'Everything that can be added has been.' },
  addChosen: { zh: '补办选中的', en: 'Add what is chosen' },
  chooseFirst: { zh: '先选要补办的事项', en: 'Choose what to add first' },
  other: { zh: '企业还可以申请', en: 'What else the enterprise may ask for' },
  findOther: (n: number) => ({ zh: `共 ${n} 项，可按名称查找`, en: `${n} services; find one by its name` }),
  noOther: (words: string) => ({ zh: `没有找到“${words}”`, en: `Nothing is called “${words}”` }),
  otherSubjects: { zh: '其他', en: 'Other' },
  answer: { zh: '去处理', en: 'Answer' },
});
