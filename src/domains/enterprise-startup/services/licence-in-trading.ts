import type { Basis } from '../../../kernel/basis.ts';
import { uscc } from '../../../kernel/form/dictionary.ts';
import type { FormSchema, StringField } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { applicantsTime, measure, registersUnderRealName } from '../basis.ts';
import { mustBeThere, offeredToThoseThere, readEnterprise } from '../enterprise-register.ts';
import { licenceInPlaceOfPaper } from '../materials.ts';
import { noFee, outcomesOf, partyOfRegion, pass, passIfAsked, refused, returned } from '../process.ts';
import { choice, dayOf, number } from '../register-parts.ts';

/*
 * The electronic licence in public resource trading, as a trial: whoever may act for a firm shows the licence to the
 * trading platform and signs with it what the platform wants signed. The document stays where it is: what is signed is
 * its fingerprint, and who has signed what before an opening is nobody's to know. The platform takes nobody's word for
 * it: it asks the registrar whether the licence is in force and whether this firm has signed this fingerprint.
 */

/** 电子签名法 art. 14: a reliable electronic signature has the force of one by hand or seal. */
const signatures: readonly Basis[] = [...measure('electronic-licence'), { law: '电子签名法', article: '14' }];

const signsDocument = 'form.purpose == "document"';

const words = (zh: string, en: string, maxLength: number, description?: { zh: string; en: string }) =>
  ({
    type: 'string',
    minLength: 2,
    maxLength,
    'x-text': { title: { zh, en }, ...(description === undefined ? {} : { description }) },
  }) as const satisfies StringField;

const properties = {
  uscc,
  role: choice('在交易中的身份', 'Part in the trade', [
    ['bidder', '投标人（供应商、竞买人）', 'Bidder or supplier'],
    ['tenderer', '招标人（采购人、出让方）', 'Whoever invites bids'],
  ]),
  purpose: choice('用执照做什么', 'What the licence is for', [
    ['identity', '登录平台，证明企业身份', 'To sign in: it shows who the firm is'],
    ['document', '签署招标或投标文件', 'To sign a tender document or a bid'],
  ]),
  request: {
    ...words('平台的请求码', 'Code of the platform’s request', 30, {
      zh: '交易平台的二维码下面有，8 到 30 位字母和数字',
      en: 'It stands under the platform’s QR code: 8 to 30 letters and digits',
    }),
    pattern: '^[A-Za-z0-9]{8,30}$',
    'x-expects': { zh: '8 到 30 位字母和数字', en: '8 to 30 letters and digits' },
  },
  project: words('项目编号', 'Number of the project', 60),
  document: {
    ...words('文件名称', 'Title of the document', 200),
    'x-when': signsDocument,
  },
  digest: {
    ...words('文件指纹（SHA-256）', 'Fingerprint of the document (SHA-256)', 64, {
      zh: '平台签署页上显示，64 位；文件本身不用上传到这里',
      en: 'Shown where the platform asks for the signature, 64 characters; the document itself stays there',
    }),
    minLength: 64,
    pattern: '^[0-9a-f]{64}$',
    'x-expects': { zh: '64 位小写十六进制', en: '64 digits and small letters a to f' },
    'x-when': signsDocument,
  },
} as const satisfies FormSchema['properties'];

const form = {
  type: 'object',
  'x-text': {
    title: { zh: '电子营业执照用于公共资源交易', en: 'The electronic licence in public resource trading' },
  },
  properties,
  required: ['uscc', 'role', 'purpose', 'request', 'project', 'document', 'digest'],
} as const satisfies FormSchema;

/** Nothing of it is public: before bids are opened it is nobody's to know who bids. */
export const licenceSignatures: RegisterDefinition = {
  code: 'licence-signature',
  version: 1,
  name: { zh: '电子营业执照签名台账', en: 'Register of signatures by electronic licence' },
  basis: signatures,
  schema: {
    type: 'object',
    properties: {
      ...properties,
      enterpriseName: { ...number('企业名称', 'Name of the enterprise'), maxLength: 200 },
      number: number('办件编号', 'Number of the case'),
      signedOn: dayOf('签名日期', 'Signed on'),
    },
    required: ['uscc', 'role', 'purpose', 'request', 'project', 'enterpriseName', 'number', 'signedOn'],
  } satisfies FormSchema,
  key: {
    zh: '办件编号、统一社会信用代码和所签内容',
    en: 'Number of the case, unified code and what is signed',
  },
  owner: 'market-registration',
  writers: ['licence-in-trading'],
  kind: 'plain',
};

/** What was signed: the document's fingerprint, or the platform's own request where only who it is matters. */
const signature = 'case.number + " " + form.uscc + " " + form.?digest.orValue(form.request)';

const look: StepDefinition = {
  code: 'look',
  name: { zh: '核对企业', en: 'Look up the enterprise' },
  kind: 'automatic',
  by: { system: true },
  reads: [readEnterprise],
  rules: [mustBeThere, { when: 'true', outcome: 'there' }],
  outcomes: [
    {
      code: 'there',
      name: { zh: '企业存续', en: 'It is in being' },
      favourable: true,
      sets: { name: 'facts.enterprise.name' },
    },
    {
      code: 'refused',
      name: { zh: '不予办理', en: 'Refused' },
      favourable: false,
      ends: [{ outcome: refused.code }],
    },
  ],
};

const sign: StepDefinition = {
  code: 'sign',
  name: { zh: '用电子营业执照签名', en: 'Signed with the electronic licence' },
  kind: 'sign',
  by: { applicant: true },
  after: { any: [{ step: 'look', outcomes: ['there'] }, { step: 'amend' }] },
  uncounted: applicantsTime,
  outcomes: [
    {
      code: 'signed',
      name: { zh: '确认，以企业名义签名', en: 'Sign in the name of the firm' },
      favourable: true,
      sets: { signature },
      writes: [
        {
          register: 'licence-signature',
          key: 'data.signature',
          act: 'put',
          content: {
            ...pass('uscc', 'role', 'purpose', 'request', 'project'),
            ...passIfAsked('document', 'digest'),
            enterpriseName: 'data.name',
            number: 'case.number',
            signedOn: 'today',
          },
        },
      ],
    },
  ],
};

const hand: StepDefinition = {
  code: 'hand',
  name: { zh: '交易平台核验', en: 'The trading platform checks it' },
  kind: 'external',
  by: { outside: 'trading-platform', party: partyOfRegion('trading-platform') },
  after: { any: [{ step: 'sign' }] },
  calls: {
    operation: 'trading-platform.recognise-licence',
    payload: {
      unifiedCode: 'form.uscc',
      enterpriseName: 'data.name',
      signature: 'data.signature',
      digest: 'form.?digest.orValue(null)',
      ...pass('role', 'purpose', 'request', 'project'),
    },
  },
  outcomes: [
    {
      code: 'done',
      name: { zh: '平台已认可', en: 'Recognised by the platform' },
      favourable: true,
      ends: [{ outcome: 'granted' }],
    },
    returned,
    {
      code: 'refused',
      name: { zh: '平台不认可', en: 'Not recognised' },
      favourable: false,
      reason: 'required',
      ends: [{ outcome: refused.code }],
    },
  ],
};

/** What was signed with a mistake in it is signed no more; the firm signs again what it has put right. */
const amend: StepDefinition = {
  code: 'amend',
  name: { zh: '申请人修改', en: 'Changes by the applicant' },
  kind: 'amend',
  by: { applicant: true },
  after: { any: [{ step: 'hand', outcomes: ['returned'] }] },
  uncounted: applicantsTime,
  amends: ['request', 'project', 'document', 'digest'],
  outcomes: [
    {
      code: 'amended',
      name: { zh: '已修改', en: 'Changed' },
      favourable: true,
      writes: [{ register: 'licence-signature', key: 'data.signature', act: 'close', content: {} }],
    },
  ],
};

export const licenceInTrading: ServiceDefinition = {
  code: 'licence-in-trading',
  version: 2,
  kind: 'service',
  name: {
    zh: '电子营业执照用于公共资源交易（试行）',
    en: 'The electronic licence in public resource trading (trial)',
  },
  summary: {
    zh: '招标投标时用电子营业执照登录交易平台、签署文件，不用另办数字证书',
    en: 'Sign in to the trading platform and sign tenders and bids with the electronic licence: no other certificate is needed',
  },
  keywords: ['招标', '投标', '公共资源交易', '电子签名', '数字证书', 'bid', 'tender', 'sign'],
  basis: signatures,
  openedBy: 'applicant',
  asEnterprise: 'uscc',
  offeredTo: offeredToThoseThere(),
  realName: registersUnderRealName,
  form,
  materials: [licenceInPlaceOfPaper],
  limits: { promised: [], statutory: [] },
  steps: [look, sign, hand, amend],
  outcomes: outcomesOf({ zh: '交易平台已认可', en: 'Recognised by the trading platform' }),
  fee: noFee(measure('zero-charge')),
  visits: 0,
};
