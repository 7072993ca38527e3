import { as, person, phone, uscc } from '../../../kernel/form/dictionary.ts';
import type { FormSchema, StringField } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import { addressPromise } from '../address-promise.ts';
import { measure, nameRules, registersUnderRealName, registrationRules, remedies } from '../basis.ts';
import { branchesNow, readBranches } from '../company-branches.ts';
import { isThere, offeredToThoseThere, readEnterprise } from '../enterprise-register.ts';
import { addressCommitment, addressGround, registeredAddress, scope } from '../fields.ts';
import { licenceInPlaceOfPaper } from '../materials.ts';
import { amendAfter, noFee, outcomesOf, pass, returned } from '../process.ts';
import { branchType, companies } from '../types/codes.ts';

/*
 * A company sets up a branch where the branch is (市场主体登记管理条例 art. 23). The company asks; its own licence stands
 * for it and is not asked for on paper. A branch has no capital and no owners, and bears its company's name.
 */

const place: StringField = {
  type: 'string',
  minLength: 2,
  maxLength: 20,
  pattern: '^\\p{Script=Han}+$',
  'x-expects': {
    zh: '中文地名或序号，如“第一”',
    en: 'a place or a number in Chinese, such as 第一',
  },
  'x-text': {
    title: { zh: '分公司的地名或序号', en: 'Place or number in its name' },
    description: {
      zh: '名称为“公司名称＋这几个字＋分公司”',
      en: 'Its name is that of the company, these characters, and 分公司',
    },
  },
};

const form = {
  type: 'object',
  'x-text': { title: { zh: '分公司设立登记', en: 'Registration of a branch' } },
  properties: {
    uscc,
    branchPlace: place,
    address: as(registeredAddress, {
      'x-text': { title: { zh: '分公司经营场所', en: 'Where the branch is' } },
    }),
    addressGround,
    addressCommitment,
    businessScope: as(scope, {
      'x-text': {
        title: { zh: '分公司经营范围', en: 'Scope of the branch' },
        description: { zh: '不超出公司的经营范围', en: 'Must be within the company’s own scope' },
      },
    }),
    head: as(person, { 'x-text': { title: { zh: '分公司负责人', en: 'Head of the branch' } } }),
    notifyPhone: as(phone, {
      'x-text': { title: { zh: '接收进度的手机', en: 'Phone for progress messages' } },
    }),
  },
  required: [
    'uscc',
    'branchPlace',
    'address',
    'addressGround',
    'addressCommitment',
    'businessScope',
    'head',
    'notifyPhone',
  ],
} as const satisfies FormSchema;

const noCompany = {
  when: `!(${isThere}) || !(facts.enterprise.type in ${JSON.stringify(companies)})`,
  reason: {
    zh: '登记台账里没有这家存续的公司，不能设立分公司',
    en: 'The register has no such company in being: it can set up no branch',
  },
};

const ending = {
  when: 'facts.ending != null && facts.ending.status == "published"',
  reason: {
    zh: '公司正在办理注销，不能设立分公司；不注销了，请先撤回注销申请',
    en: 'The company is about to end and can set up no branch: withdraw its deregistration first if it is to go on',
  },
};

const check: StepDefinition = {
  code: 'check',
  name: { zh: '核对所属公司', en: 'Look up the company' },
  kind: 'automatic',
  by: { system: true },
  reads: [
    readEnterprise,
    { as: 'ending', register: 'deregistration-notice', key: 'form.uscc' },
    {
      as: 'taken',
      register: 'branch-name',
      key: 'form.uscc + " " + normaliseName(form.branchPlace)',
    },
  ],
  rules: [
    { ...noCompany, outcome: 'refused' },
    { ...ending, outcome: 'refused' },
    {
      when: 'facts.taken != null',
      outcome: 'refused',
      reason: {
        zh: '公司已经有叫这个名称的分公司，请换一个地名或序号再申请',
        en: 'The company has a branch of that name already: ask again with another place or number',
      },
    },
    {
      when: '!form.businessScope.all(each, each in facts.enterprise.businessScope)',
      outcome: 'refused',
      reason: {
        zh: '分公司的经营范围超出了公司的经营范围，请去掉超出的项目，或者先给公司变更经营范围',
        en: 'The scope goes beyond that of the company: ask again without what does, or have the company’s changed first',
      },
    },
    { when: 'true', outcome: 'fits' },
  ],
  outcomes: [
    {
      code: 'fits',
      name: { zh: '可以办理', en: 'Can proceed' },
      favourable: true,
      sets: {
        branchName: 'facts.enterprise.name + form.branchPlace + "分公司"',
        branchKey: 'form.uscc + " " + normaliseName(form.branchPlace)',
        branchType: branchType('facts.enterprise.type'),
      },
    },
    {
      code: 'refused',
      name: { zh: '不予受理', en: 'Refused' },
      favourable: false,
      ends: [{ outcome: 'refused' }],
    },
  ],
};

const review: StepDefinition = {
  code: 'review',
  name: { zh: '登记审查', en: 'Review by the registrar' },
  kind: 'review',
  by: { duty: 'market-registration' },
  after: { any: [{ step: 'check', outcomes: ['fits'] }, { step: 'amend' }] },
  reads: [readBranches('form.uscc')],
  outcomes: [
    {
      code: 'approve',
      name: { zh: '准予登记，发照', en: 'Registered and licensed' },
      favourable: true,
      owes: ['address'],
      sets: {
        branchCode: 'uscc("9", "1", region.division, serial("organisation-code"))',
        establishedOn: 'today',
      },
      writes: [
        {
          register: 'enterprise',
          key: 'data.branchCode',
          act: 'create',
          content: {
            uscc: 'data.branchCode',
            name: 'data.branchName',
            kind: '"branch"',
            type: 'data.branchType',
            region: 'case.region',
            ...pass('address', 'addressGround', 'businessScope'),
            parent: 'form.uscc',
            representativeName: 'form.head.name',
            establishedOn: 'data.establishedOn',
            status: '"registered"',
          },
        },
        {
          register: 'branch-name',
          key: 'data.branchKey',
          act: 'create',
          content: { name: 'data.branchName', uscc: 'data.branchCode', parent: 'form.uscc' },
        },
        {
          register: 'company-branches',
          key: 'form.uscc',
          act: 'put',
          content: {
            branches: `dyn(${branchesNow} + [{"uscc": data.branchCode, "name": data.branchName, "key": data.branchKey}])`,
          },
        },
      ],
      issues: [
        {
          type: 'business-licence',
          content: {
            number: 'data.branchCode',
            name: 'data.branchName',
            type: 'data.branchType',
            representative: 'form.head.name',
            establishedOn: 'data.establishedOn',
            addressRegion: 'form.address.region',
            address: 'form.address.detail',
            ...pass('businessScope'),
          },
        },
      ],
      ends: [{ outcome: 'granted' }],
    },
    returned,
    {
      code: 'refuse',
      name: { zh: '不予登记', en: 'Registration refused' },
      favourable: false,
      reason: 'required',
      ends: [{ outcome: 'refused' }],
    },
  ],
};

export const branchRegistration: ServiceDefinition = {
  code: 'branch-registration',
  version: 4,
  kind: 'service',
  name: { zh: '分公司设立登记', en: 'Registration of a branch' },
  summary: {
    zh: '公司用自己的执照申请，不交纸质材料，当场或者三个工作日内发照',
    en: 'The company’s own licence stands for it; licensed on the spot or within three working days',
  },
  keywords: ['分公司', '分店', '开分店', '分支机构', 'branch'],
  basis: [...registrationRules('23'), ...nameRules('13')],
  openedBy: 'applicant',
  asEnterprise: 'uscc',
  offeredTo: offeredToThoseThere([noCompany, ending], [{ as: 'ending', register: 'deregistration-notice' }]),
  realName: registersUnderRealName,
  form,
  materials: [licenceInPlaceOfPaper],
  limits: {
    promised: [],
    statutory: [{ value: 3, unit: 'working-day', basis: registrationRules('19') }],
  },
  remedies,
  obligations: [addressPromise({ uscc: 'data.branchCode', name: 'data.branchName' })],
  steps: [
    check,
    review,
    // Name and scope were held against the company's; what the registrar returns is the rest.
    amendAfter('review', ['address', 'addressGround', 'head']),
  ],
  outcomes: outcomesOf({ zh: '准予登记，已发照', en: 'Registered and licensed' }),
  fee: noFee(measure('zero-charge')),
  visits: 0,
};
