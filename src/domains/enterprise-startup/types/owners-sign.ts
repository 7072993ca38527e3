import type { Basis } from '../../../kernel/basis.ts';
import type { StringField } from '../../../kernel/form/schema.ts';
import type { MaterialDeclaration } from '../../../kernel/process/definition.ts';
import type { SignerDeclaration, SigningDeclaration } from '../../../kernel/signatures/declaration.ts';
import { measure, registrationRules } from '../basis.ts';

/** Whoever is to own it signs what is handed in, each in one capacity (市场主体登记管理条例 art. 16 and 25). */
export const ownersSign: readonly SignerDeclaration[] = [
  { code: 'shareholder', name: { zh: '股东', en: 'Shareholder' }, persons: 'form.shareholders' },
  {
    code: 'domestic-shareholder',
    name: { zh: '中方股东', en: 'Chinese shareholder' },
    persons: 'form.domesticShareholders',
  },
  {
    code: 'corporate-shareholder',
    name: { zh: '单位股东', en: 'Corporate shareholder' },
    persons: 'form.corporateShareholders',
  },
  { code: 'partner', name: { zh: '合伙人', en: 'Partner' }, persons: 'form.partners' },
  { code: 'member', name: { zh: '成员', en: 'Member' }, persons: 'form.members' },
  {
    code: 'organisation-member',
    name: { zh: '单位成员', en: 'Organisation among the members' },
    persons: 'form.organisationMembers',
  },
];

const signedByThoseNamed: readonly Basis[] = [
  ...registrationRules('16'),
  {
    custom: {
      zh: '申请由表中各人签名，签名按电子签名法第十三、十四条（服务约定）',
      en: 'Those whom the form names sign it, as articles 13 and 14 of the law on electronic signatures have it (service convention)',
    },
  },
];

/** Everybody where they are, or on the paper that was signed before: nobody is forced to either (plan, online-and-counter). */
export const signatures = {
  type: 'string',
  default: 'online',
  'x-choices': [
    {
      code: 'online',
      name: { zh: '各人在自己的手机或电脑上签', en: 'Everyone signs on their own phone or computer' },
    },
    { code: 'paper', name: { zh: '已在纸上签好，上传扫描件', en: 'Already signed on paper: upload a scan' } },
  ],
  'x-text': {
    title: { zh: '怎么签名', en: 'How to sign' },
    description: {
      zh: '表中各人都要签；只有你一个人要签的，提交就是签名',
      en: 'Everyone named in the form must sign. If you are the only one, submitting counts as your signature',
    },
  },
} as const satisfies StringField;

/** The answer of whoever left the question alone is the first. */
export const signedOnPaper = 'form.?signatures.orValue("online") == "paper"';

/** What stands in the place of everybody's signature is handed in with it, or nothing would. */
export const signedPaper = {
  type: 'string',
  format: 'file',
  'x-when': signedOnPaper,
  'x-text': {
    title: { zh: '各人签好名的承诺书（申请书）', en: 'The commitment (application) signed by everyone' },
    description: {
      zh: '每个人都签过名的纸质件的扫描件或者照片',
      en: 'A scan or photo of the paper with everyone’s signature',
    },
  },
} as const satisfies StringField;

export const signedPapers: MaterialDeclaration = {
  code: 'signed-papers',
  name: {
    zh: '各人签好名的申请书（承诺书）扫描件',
    en: 'Scan of the application (commitment) signed by everyone named',
  },
  when: signedOnPaper,
  from: 'applicant',
  basis: registrationRules('16'),
};

/** All of them sign before it is handed in, each where they are, or have signed on paper. */
export const everybodySigns = (signers: readonly SignerDeclaration[]): SigningDeclaration => ({
  before: 'required',
  unless: signedOnPaper,
  signers,
  basis: [...signedByThoseNamed, ...measure('online-and-counter')],
});
