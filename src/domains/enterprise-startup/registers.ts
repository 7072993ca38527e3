import { capital, enterpriseName, uscc } from '../../kernel/form/dictionary.ts';
import type { FormSchema } from '../../kernel/form/schema.ts';
import type { RegisterDefinition } from '../../kernel/register/definition.ts';
import { nameRules, registrationRules } from './basis.ts';
import { addressGround, contribution, enterpriseType, registeredAddress, scope } from './fields.ts';
import { itemRegisters } from './items/registers.ts';
import { choice, dayOf, number, unifiedCode } from './register-parts.ts';

/** Names that are borne or reserved, by their normalised form: what name declarations are checked against. */
const names: RegisterDefinition = {
  code: 'enterprise-name',
  version: 1,
  name: { zh: '企业名称库', en: 'Register of names' },
  basis: nameRules('17'),
  schema: {
    type: 'object',
    properties: {
      name: enterpriseName,
      reservedOn: dayOf('保留日期', 'Reserved on'),
      holder: { ...number('申请人编号', 'Applicant'), maxLength: 80 },
      uscc,
    },
    required: ['name', 'reservedOn', 'holder'],
  } satisfies FormSchema,
  key: { zh: '规范化名称', en: 'Normalised name' },
  owner: 'market-registration',
  publication: { fields: ['name', 'uscc'], basis: nameRules('16') },
  writers: ['startup.name', 'startup.registration'],
  kind: 'plain',
};

/** Registered enterprises. What the law makes public of them is public (企业信息公示暂行条例 art. 6). */
const enterprises: RegisterDefinition = {
  code: 'enterprise',
  version: 2,
  name: { zh: '企业登记台账', en: 'Register of enterprises' },
  basis: registrationRules('8'),
  schema: {
    type: 'object',
    properties: {
      uscc,
      name: enterpriseName,
      type: enterpriseType,
      region: {
        type: 'string',
        'x-code-list': 'city.regions',
        'x-text': { title: { zh: '登记地区', en: 'Registered in' } },
      },
      address: registeredAddress,
      addressGround,
      businessScope: scope,
      capital,
      shareholders: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            name: { type: 'string', maxLength: 50, 'x-text': { title: { zh: '姓名', en: 'Name' } } },
            ...contribution,
          },
          required: ['name', 'contribution', 'contributionForm', 'paidBy'],
        },
        'x-text': { title: { zh: '股东及出资', en: 'Shareholders and contributions' } },
      },
      representativeName: number('法定代表人（经营者）姓名', 'Legal representative or owner'),
      establishedOn: dayOf('成立日期', 'Established on'),
      status: choice('登记状态', 'Status', [
        ['registered', '存续', 'Registered'],
        ['deregistered', '已注销', 'Deregistered'],
      ]),
      deregisteredOn: dayOf('注销日期', 'Deregistered on'),
    },
    required: [
      'uscc',
      'name',
      'type',
      'region',
      'address',
      'businessScope',
      'representativeName',
      'establishedOn',
      'status',
    ],
  } satisfies FormSchema,
  key: unifiedCode,
  owner: 'market-registration',
  publication: {
    fields: [
      'uscc',
      'name',
      'type',
      'region',
      'address',
      'businessScope',
      'capital',
      'shareholders',
      'representativeName',
      'establishedOn',
      'status',
      'deregisteredOn',
    ],
    basis: [{ law: '企业信息公示暂行条例', article: '6' }],
  },
  writers: ['startup.registration', 'enterprise-change', 'deregistration'],
  kind: 'plain',
};

/** What is shown of a firm that is about to end, so that whoever it concerns may object or make a claim. */
const notices: RegisterDefinition = {
  code: 'deregistration-notice',
  version: 1,
  name: { zh: '注销公示公告', en: 'Notices of deregistration' },
  basis: registrationRules('33'),
  schema: {
    type: 'object',
    properties: {
      uscc,
      name: enterpriseName,
      procedure: choice('注销方式', 'Way', [
        ['simple', '简易注销', 'Simple'],
        ['general', '一般注销', 'General'],
      ]),
      since: dayOf('状态日期', 'Since'),
      status: choice('状态', 'Status', [
        ['published', '公示中', 'Open to objections'],
        ['opposed', '异议成立，终止', 'Closed by an objection'],
        ['lapsed', '逾期未申请', 'Lapsed'],
        ['refused', '不予注销', 'Refused'],
        ['over', '已注销', 'Struck off'],
      ]),
    },
    required: ['uscc', 'name', 'procedure', 'since', 'status'],
  } satisfies FormSchema,
  key: unifiedCode,
  owner: 'market-registration',
  publication: { fields: ['uscc', 'name', 'procedure', 'since', 'status'], basis: registrationRules('33') },
  writers: ['deregistration'],
  kind: 'plain',
};

export const registers: readonly RegisterDefinition[] = [names, enterprises, notices, ...itemRegisters];
