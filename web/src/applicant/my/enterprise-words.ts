import { words } from '../../language/words.ts';

export const enterpriseWords = words({
  title: { zh: '我的企业', en: 'My enterprises' },
  lead: {
    zh: '企业有哪些登记、正在办什么、等你做什么、还可以补办什么，都在这里。',
    en: 'Your enterprise’s registrations, cases in progress, what you need to do and what you can still add.',
  },
  none: { zh: '你名下还没有企业', en: 'You do not represent any enterprises yet' },
  noneText: {
    zh: '企业登记后，登记的法定代表人（经营者、负责人）在这里看到它；也可以由企业全权授权给你。',
    en: 'Once an enterprise is registered, its registered legal representative (operator or person in charge) sees it here. An enterprise can also give you full authority.',
  },
  begin: { zh: '开办企业', en: 'Start a business' },
  code: { zh: '统一社会信用代码', en: 'Unified social credit code' },
  due: { zh: '等企业处理', en: 'Action needed' },
  nothingDue: { zh: '没有要处理的。', en: 'Nothing to do.' },
  dueBy: (date: string) => ({ zh: `请在 ${date} 前`, en: `Please respond by ${date}` }),
  runs: { zh: '正在办', en: 'In progress' },
  nothingRuns: { zh: '没有正在办的。', en: 'Nothing is in progress.' },
  holds: { zh: '已有的登记', en: 'Registrations' },
  nothingHeld: {
    zh: '本市还没有它的登记；在这里办成一项，就会出现一项。',
    en: 'The city holds no registrations for it yet. Each one completed here will appear here.',
  },
  since: (date: string) => ({ zh: `${date} 更新`, en: `updated ${date}` }),
  ended: { zh: '已终止', en: 'Ended' },
  add: { zh: '补办', en: 'Add' },
  addLead: {
    zh: '开办时没选的，随时可以补办。可以一次选几项，各单位同时办；登记过的内容不用再填。',
    en: 'Add anything you left out at start-up, several at once; offices work on them in parallel. You need not re-enter what is registered.',
  },
  allAdded: { zh: '能一起办的都办过了。', en: 'Everything that can be added together has been.' },
  addChosen: { zh: '补办选中的', en: 'Add selected' },
  chooseFirst: { zh: '先选要补办的事项', en: 'Choose what to add first' },
  other: { zh: '企业还可以申请', en: 'Other services for the enterprise' },
  findOther: (n: number) => ({ zh: `共 ${n} 项，可按名称查找`, en: `${n} services; search by name` }),
  noOther: (words: string) => ({ zh: `没有找到“${words}”`, en: `No results for “${words}”` }),
  otherSubjects: { zh: '其他', en: 'Other' },
  answer: { zh: '去处理', en: 'Respond' },
});
