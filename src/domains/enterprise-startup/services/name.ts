import type { BooleanField, FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition, StepOutcome } from '../../../kernel/process/definition.ts';
import { measure, nameRules } from '../basis.ts';
import { enterpriseType, nameParts } from '../fields.ts';
import {
  alikeNames,
  keptForNew,
  nameJudgement,
  nameKey,
  nameReads,
  soundKey,
  wholeName,
} from '../names/judgement.ts';
import { amendAfter, noFee, outcomesOf, returned } from '../process.ts';
import { nameFitsType } from '../types/rules.ts';

/** Whether something of the scope has to be approved before registration: the name is then kept for a year (art. 18). */
const needsApproval = {
  type: 'boolean',
  'x-text': { title: { zh: '有登记前须经批准的项目', en: 'Approval is needed before registration' } },
} as const satisfies BooleanField;

const form = {
  type: 'object',
  'x-text': { title: { zh: '名称自主申报', en: 'Name self-declaration' } },
  properties: { enterpriseType, ...nameParts, needsApproval },
  required: ['enterpriseType', 'namePlace', 'tradeName', 'nameIndustry', 'organisationForm'],
  'x-rules': [nameFitsType],
} as const satisfies FormSchema;

/** The name is the applicant's for now. The register takes no second entry under its key. */
const kept = {
  favourable: true,
  sets: { name: wholeName, nameKey, keptUntil: keptForNew },
  writes: [
    {
      register: 'enterprise-name',
      key: 'data.nameKey',
      act: 'put',
      content: {
        name: 'data.name',
        reservedOn: 'today',
        keptUntil: 'data.keptUntil',
        holder: 'case.party',
      },
    },
    { register: 'trade-name', key: soundKey, act: 'put', content: { names: alikeNames } },
  ],
  ends: [{ outcome: 'granted' }],
} as const satisfies Omit<StepOutcome, 'code' | 'name'>;

/**
 * The applicant declares a name, the register answers at once. Nobody examines it by hand: a name that
 * is free and lawful is reserved for two months (企业名称登记管理规定 art. 16 and 18).
 */
export const nameDeclaration: ServiceDefinition = {
  code: 'startup.name',
  version: 5,
  kind: 'service',
  name: { zh: '企业名称自主申报', en: 'Name self-declaration' },
  summary: {
    zh: '报上名称，系统当场查重；可用就保留两个月',
    en: 'Declare a name and it is checked at once; a free one is kept for two months',
  },
  basis: [...nameRules('16'), ...measure('linked-reforms')],
  openedBy: 'parent',
  form,
  limits: { promised: [], statutory: [] },
  steps: [
    {
      code: 'check',
      name: { zh: '名称查重', en: 'Name check' },
      kind: 'automatic',
      by: { system: true },
      after: { any: [{ step: 'acceptance' }, { step: 'amend' }] },
      reads: nameReads,
      preview: true,
      rules: nameJudgement,
      outcomes: [
        { code: 'free', name: { zh: '可以使用', en: 'Free' }, ...kept },
        {
          code: 'noticed',
          name: { zh: '可以使用，与他人近似的自负其责', en: 'Free, at your own risk' },
          ...kept,
        },
        returned,
      ],
    },
    amendAfter('check', ['namePlace', 'tradeName', 'nameIndustry', 'organisationForm']),
  ],
  // Nobody refuses a name: one that cannot be had is returned, to be declared anew.
  outcomes: outcomesOf({ zh: '名称已保留', en: 'Name reserved' }).filter(({ code }) => code !== 'refused'),
  fee: noFee(measure('zero-charge')),
  visits: 0,
};
