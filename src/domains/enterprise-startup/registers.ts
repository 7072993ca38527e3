import { enterpriseName, uscc } from '../../kernel/form/dictionary.ts';
import type { FormSchema } from '../../kernel/form/schema.ts';
import type { RegisterDefinition } from '../../kernel/register/definition.ts';
import { nameRules, registrationRules } from './basis.ts';
import { enterprises } from './enterprise-register.ts';
import { itemRegisters } from './items/registers.ts';
import { tradeNames } from './names/register.ts';
import { choice, dayOf, number, unifiedCode } from './register-parts.ts';
import { supervisionRegisters } from './supervision-registers.ts';

/** Names that are borne or reserved, by their normalised form: what name declarations are checked against. */
const names: RegisterDefinition = {
  code: 'enterprise-name',
  version: 2,
  name: { zh: '企业名称库', en: 'Register of names' },
  basis: nameRules('17'),
  schema: {
    type: 'object',
    properties: {
      name: enterpriseName,
      reservedOn: dayOf('保留日期', 'Reserved on'),
      keptUntil: dayOf('保留到', 'Kept until'),
      holder: { ...number('申请人编号', 'Applicant'), maxLength: 80 },
      uscc,
      /** Since when nobody bears it: the enterprise ended, or took another. It is kept for a year more (art. 17). */
      endedAt: dayOf('停止使用日期', 'Borne until'),
    },
    required: ['name', 'reservedOn', 'holder'],
  } satisfies FormSchema,
  key: { zh: '规范化名称', en: 'Normalised name' },
  owner: 'market-registration',
  publication: { fields: ['name', 'uscc'], basis: nameRules('16') },
  writers: [
    'startup.name',
    'startup.registration',
    'deregistration',
    'enterprise-change',
    'registration-revocation',
    'registration-restoration',
    'trader-transformation',
  ],
  kind: 'plain',
};

/** What is shown of a firm that is about to end, so that whoever it concerns may object or make a claim. */
const notices: RegisterDefinition = {
  code: 'deregistration-notice',
  version: 2,
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
        ['withdrawn', '申请已撤回', 'Withdrawn'],
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

export const registers: readonly RegisterDefinition[] = [
  names,
  tradeNames,
  enterprises,
  notices,
  ...itemRegisters,
  ...supervisionRegisters,
];
