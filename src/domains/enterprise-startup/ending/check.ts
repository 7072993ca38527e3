import type { StepDefinition } from '../../../kernel/process/definition.ts';
import { branchesNow, readBranches } from '../company-branches.ts';
import { mustBeThere, readEnterprise } from '../enterprise-register.ts';
import { returned } from '../process.ts';
import { trader } from '../types/codes.ts';
import { signedOnPaper } from '../types/owners-sign.ts';
import { isBranchInRegister, ofBranch, simple, willHaveNotice } from './procedure.ts';

const ownersInRegister = [
  'shareholders',
  'corporateShareholders',
  'foreignInvestors',
  'partners',
  'members',
  'organisationMembers',
] as const;

const signing = ['investors', 'corporateInvestors', 'foreignInvestors'] as const;

const namesIn = (record: string, lists: readonly string[]): string =>
  lists.map((list) => `${record}.?${list}.orValue([]).map(each, each.name)`).join(' + ');

/** Whoever owns it in the register, and a sole trader as such, is among those who sign. */
const everyOwnerIsNamed =
  `(facts.enterprise.type != "${trader}" || facts.enterprise.representativeName in (${namesIn('form', signing)})) && ` +
  `(${namesIn('facts.enterprise', ownersInRegister)}).all(name, name in (${namesIn('form', signing)}))`;

/** 条例 art. 32: branches are struck off before the company is. */
export const hasBranches = {
  when: `size(${branchesNow}) > 0`,
  reason: {
    zh: '公司还有存续的分公司：请先逐家办理分公司注销，再申请注销公司（市场主体登记管理条例第三十二条）',
    en: 'The company still has branches: have each of them struck off first, then ask for the company (registration regulations, art. 32)',
  },
};

/** Whether there is such an enterprise, and which way stands open to it. */
export const check: StepDefinition = {
  code: 'check',
  name: { zh: '核对登记信息', en: 'Look up the registration' },
  kind: 'automatic',
  by: { system: true },
  after: { any: [{ step: 'acceptance' }, { step: 'amend' }] },
  reads: [
    readEnterprise,
    { as: 'listed', register: 'abnormal-operation', key: 'form.uscc' },
    readBranches('form.uscc'),
  ],
  rules: [
    mustBeThere,
    {
      when: `${isBranchInRegister} != (${ofBranch})`,
      outcome: 'refused',
      reason: {
        zh: '分公司选“分公司注销”，其他企业选简易注销或者一般注销，请重新选择后再申请',
        en: 'A branch ends as a branch, and whatever is none the simple or the general way: ask again with the right choice',
      },
    },
    { ...hasBranches, outcome: 'refused' },
    {
      // 条例 art. 33: the simple way is closed to whoever is on the list
      when: `${simple} && facts.listed != null && facts.listed.status != "removed"`,
      outcome: 'refused',
      reason: {
        zh: '企业在经营异常名录里，不能简易注销：请先申请移出，或者办理一般注销（市场主体登记管理条例第三十三条）',
        en: 'The enterprise is on the list of abnormal operations, so the simple way is closed: have it taken off, or be wound up',
      },
    },
    {
      // Names that were left out can be added, with the sheet that they have signed, too.
      when: `${simple} && (${signedOnPaper}) && !(${everyOwnerIsNamed})`,
      outcome: 'returned',
      reason: {
        zh: '登记的投资人没有填全：请把每一位都填上，并上传全体投资人签过名的承诺书（市场主体登记管理条例第三十三条：全体投资人承诺）',
        en: 'Not every owner in the register was named: add those who are missing, and send the commitment as all of them have signed it (art. 33: all owners commit themselves)',
      },
    },
    {
      // 条例 art. 33: all owners commit themselves, not some; who is added here would not have been asked to sign
      when: `${simple} && !(${everyOwnerIsNamed})`,
      outcome: 'refused',
      reason: {
        zh: '登记的投资人没有填全：请把每一位都填上、各自签名，再申请（市场主体登记管理条例第三十三条：全体投资人承诺）',
        en: 'Not every owner in the register was named: enter all of them, have each sign, and ask again (art. 33: all owners commit themselves)',
      },
    },
    { when: 'true', outcome: 'begun' },
  ],
  outcomes: [
    {
      code: 'begun',
      name: { zh: '可以办理', en: 'Can proceed' },
      favourable: true,
      sets: {
        name: 'facts.enterprise.name',
        type: 'facts.enterprise.type',
        procedure: 'form.procedure',
        nameKey: 'facts.enterprise.?nameKey.orValue("")',
        parent: 'facts.enterprise.?parent.orValue("")',
      },
      writes: [
        {
          register: 'deregistration-notice',
          key: 'form.uscc',
          when: willHaveNotice,
          act: 'put',
          content: {
            uscc: 'form.uscc',
            name: 'facts.enterprise.name',
            procedure: 'form.procedure',
            since: 'today',
            status: '"published"',
          },
        },
      ],
    },
    returned,
    {
      code: 'refused',
      name: { zh: '不予受理', en: 'Refused' },
      favourable: false,
      ends: [{ outcome: 'refused' }],
    },
  ],
};
