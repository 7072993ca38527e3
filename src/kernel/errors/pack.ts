import type { ErrorEntry } from './domain-error.ts';

/** Refusals to start with declarations that do not hold together. */
export const packErrors = {
  'pack.invalid': {
    message: {
      zh: '事项包有 {count} 处错误，第一处：{path}（{fault}）',
      en: 'Faults in the packs: {count}; the first: {path} ({fault})',
    },
    next: {
      zh: '用 yingshang pack check 看每一处，修正后再启动',
      en: 'See them all with yingshang pack check, mend them and start again',
    },
  },
  'pack.meant-none': {
    message: {
      zh: '声明为有意如此，检查却没有这个疑点：{doubt}',
      en: 'It is declared as meant, and the check does not doubt it: {doubt}',
    },
    next: { zh: '从事项包的 meant 里删去', en: 'Take it out of the pack’s meant' },
  },
  'pack.earlier-open': {
    message: {
      zh: '没有说第 {version} 版的在办件怎么办',
      en: 'Nothing is said of open cases of version {version}',
    },
    next: {
      zh: '在事项的 migrations 写明怎样转过来，或者在事项包的 earlier.through 写明按原版本办完',
      en: 'Say in the service’s migrations how they come over, or in the pack’s earlier.through that they end as they began',
    },
  },
  'pack.earlier-none': {
    message: {
      zh: '第 {version} 版不是本包事项的旧版本',
      en: 'Version {version} is no earlier one of a service of this pack',
    },
    next: {
      zh: '改正 earlier.through 的事项代码或版本',
      en: 'Put the service or the version in earlier.through right',
    },
  },
  'pack.dataset-source-unknown': {
    message: { zh: '数据集的来源没有声明', en: 'What the dataset is read from is not declared' },
    next: {
      zh: '改成已声明的台账、证照或市外单位',
      en: 'Name a declared register, certificate or outside party',
    },
  },
  'pack.dataset-field-unknown': {
    message: { zh: '来源里没有字段 {field}', en: 'Its source has no field {field}' },
    next: { zh: '只列来源里有的字段', en: 'Name only fields that its source has' },
  },
  'pack.lookup-field': {
    message: {
      zh: '登记簿没有可检索的字段 {field}',
      en: 'The register has no text or number {field} to be found by',
    },
    next: { zh: '检索项只能指向登记簿里的文字或数字', en: 'Name a text or number that the register holds' },
  },
  'pack.matters-differ': {
    message: {
      zh: '同一事项 {service} 的几个指标按不同的口径找同一件事的办件',
      en: 'Indicators of {service} look for the cases of one matter in different ways',
    },
    next: { zh: '写成同一个 together', en: 'Declare the same together' },
  },
  'pack.lookup-personal': {
    message: {
      zh: '字段 {field} 含个人信息，只能按化名检索，且不对公众开放',
      en: '{field} is personal: it is found by a pseudonym alone, and not by everybody',
    },
    next: { zh: '写 of: "person"，并去掉 open', en: 'Say of: "person", and leave out open' },
  },
  'pack.lookup-unpublished': {
    message: {
      zh: '字段 {field} 没有公开，不能对公众开放检索',
      en: '{field} is not published: not everybody may look by it',
    },
    next: { zh: '公开该字段，或去掉 open', en: 'Publish the field, or leave out open' },
  },
  'pack.dataset-open-personal': {
    message: {
      zh: '字段 {field} 含个人信息，不得开放',
      en: 'The field {field} is personal and must not be published',
    },
    next: { zh: '从开放字段中去掉它', en: 'Take it out of the published fields' },
  },
  'pack.dataset-open-conditional': {
    message: {
      zh: '只有来自台账、无条件共享的数据集才可开放',
      en: 'Only what comes from a register and is shared without condition can be published',
    },
    next: { zh: '改共享类别，或去掉开放部分', en: 'Change its class, or take its published part out' },
  },
  'pack.dataset-unshared-without-law': {
    message: { zh: '不予共享须有法律依据', en: 'What is not shared needs a law that says so' },
    next: { zh: '写明法律条文，或改共享类别', en: 'Cite the article, or change its class' },
  },
  'pack.dataset-question-unfit': {
    message: {
      zh: '自有数据按条件作答，市外单位的数据由对方作答',
      en: 'What we hold is answered by a condition, what a party holds by the party',
    },
    next: { zh: '改问题的作答方式', en: 'Change how the question is answered' },
  },
} as const satisfies Record<string, ErrorEntry>;
