import type { ErrorEntry } from './domain-error.ts';

const askForIt = {
  zh: '请到数据目录提出共享申请，由数据主管单位审批',
  en: 'Request it in the data catalogue; the owning office decides',
};
const seeCatalogue = {
  zh: '请对照数据目录（/exchange/catalogue）',
  en: 'See the data catalogue (/exchange/catalogue)',
};

/** Refusals of sharing data between offices and institutions. */
export const sharingErrors = {
  'sharing.operation-unknown': {
    message: { zh: '目录里没有“{operation}”这项服务', en: 'The catalogue has no operation {operation}' },
    next: seeCatalogue,
  },
  'sharing.dataset-unknown': {
    message: { zh: '目录里没有“{dataset}”这个数据集', en: 'The catalogue has no dataset {dataset}' },
    next: seeCatalogue,
  },
  'sharing.not-shared': {
    message: { zh: '“{operation}”依法不予共享', en: '{operation} is not shared, by law' },
    next: seeCatalogue,
  },
  'sharing.not-granted': {
    message: { zh: '没有得到这项数据的授权', en: 'No authorisation for these data' },
    next: askForIt,
  },
  'sharing.grant-revoked': {
    message: { zh: '授权 {grant} 已收回', en: 'The grant {grant} has been withdrawn' },
    next: {
      zh: '请向数据主管单位了解原因，需要时重新申请',
      en: 'Ask the owner why, and apply again if needed',
    },
  },
  'sharing.grant-out-of-date': {
    message: {
      zh: '授权期为 {from} 至 {until}，今天不在其内',
      en: 'The authorisation is valid from {from} to {until}; today is outside that period',
    },
    next: { zh: '请在授权期内使用，或重新申请', en: 'Use it within that period, or apply again' },
  },
  'sharing.other-purpose': {
    message: {
      zh: '授权的用途是“{purpose}”，不得用于其他事',
      en: 'It was authorised only for “{purpose}”',
    },
    next: {
      zh: '请按授权的用途使用；另有用途请另行申请',
      en: 'Use it for that purpose. For another purpose, apply again',
    },
  },
  'sharing.field-not-granted': {
    message: { zh: '字段“{field}”不在可取的范围内', en: 'The field {field} is not available to you' },
    next: { zh: '请只取授权的字段', en: 'Ask only for the fields that were granted' },
  },
  'sharing.quota-spent': {
    message: { zh: '今天的 {quota} 次已用完', en: 'Today’s {quota} queries are used up' },
    next: { zh: '请明天再用，或申请更高的次数', en: 'Try again tomorrow, or apply for a higher quota' },
  },
  'sharing.question-repeated': {
    message: { zh: '这个编号的问题已经问过', en: 'A question with this id was asked before' },
    next: { zh: '请用新的编号再问', en: 'Ask again under a new id' },
  },
  'sharing.key-unfit': {
    message: { zh: '这不是可登记的公钥：{reason}', en: 'This public key cannot be registered: {reason}' },
    next: {
      zh: '请交 Ed25519 或 P-256 的公钥（JWK），不要交私钥',
      en: 'Provide an Ed25519 or P-256 public key as a JWK, without the private part',
    },
  },
  'sharing.key-unknown': {
    message: { zh: '没有登记这把密钥', en: 'No such key is registered' },
    next: { zh: '请刷新密钥列表', en: 'Refresh the list of keys' },
  },
  'sharing.consumer-unknown': {
    message: {
      zh: '没有“{consumer}”这个单位或机构',
      en: 'There is no office or institution called {consumer}',
    },
    next: { zh: '请核对单位代码', en: 'Check its code' },
  },
  'sharing.request-invalid': {
    message: {
      zh: '所选的服务或字段不在这个数据集里',
      en: 'An operation or field chosen is not of this dataset',
    },
    next: seeCatalogue,
  },
  'sharing.case-unknown': {
    message: { zh: '本单位没有办过办件 {case}', en: 'This office has not handled case {case}' },
    next: { zh: '请写明为哪个办件而用', en: 'State the case it is for' },
  },
  'sharing.answer-invalid': {
    message: { zh: '对方系统的答复核验没有通过', en: 'The other system’s answer failed verification' },
    next: {
      zh: '请稍后再问，或联系对方技术人员',
      en: 'Try again later, or contact the other system’s technical staff',
    },
  },
  'sharing.record-unknown': {
    message: { zh: '没有这条记录', en: 'There is no such record' },
    next: { zh: '请核对编号', en: 'Check its number' },
  },
} as const satisfies Record<string, ErrorEntry>;
