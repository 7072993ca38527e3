import type { ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import { measure, registersUnderRealName, registrationRules, remedies } from '../basis.ts';
import { readBranches } from '../company-branches.ts';
import { branchIsOver } from '../ending/branch.ts';
import { check, hasBranches } from '../ending/check.ts';
import { clearingSteps, everybodyCleared } from '../ending/clearings.ts';
import { deregistrationForm } from '../ending/form.ts';
import { generalSteps } from '../ending/general.ts';
import { closedNotice, hasNotice } from '../ending/procedure.ts';
import { simpleSteps } from '../ending/simple.ts';
import { entryAsItWas, offeredToThoseThere, readEnterprise } from '../enterprise-register.ts';
import { freeName, readName } from '../freed-names.ts';
import { amendAfter, noFee } from '../process.ts';
import { everybodySigns, signedPapers } from '../types/owners-sign.ts';

/*
 * The end of a firm's life. Simple: everything is paid, the owners answer for it, the public has twenty days
 * to object (市场主体登记管理条例 art. 33). General: the firm is wound up, its creditors are told (art. 32). A
 * sole trader's is shown to nobody: the tax authority has ten days to object (art. 33). A branch ends by its company's
 * decision, and all branches of a company end before it does (art. 32). In each case the bodies
 * that a firm has to do with say whether it owes them anything, and only then is it struck off.
 */

const decide: StepDefinition = {
  code: 'decide',
  name: { zh: '注销登记', en: 'Strike off the register' },
  kind: 'review',
  by: { duty: 'market-registration' },
  after: {
    all: [{ step: 'ask' }, { step: 'liquidate' }, ...everybodyCleared],
  },
  reads: [readEnterprise, readName('data.nameKey'), readBranches('data.parent')],
  // 条例 art. 19: on the spot, else within three working days
  limit: { value: 3, unit: 'working-day', basis: registrationRules('19') },
  outcomes: [
    {
      code: 'approve',
      name: { zh: '准予注销', en: 'Struck off' },
      favourable: true,
      sets: { deregisteredOn: 'today' },
      writes: [
        {
          register: 'enterprise',
          key: 'form.uscc',
          act: 'change',
          content: entryAsItWas({ status: '"deregistered"', deregisteredOn: 'today' }),
        },
        freeName('data.nameKey'),
        ...branchIsOver,
        { ...closedNotice('"over"'), when: hasNotice },
      ],
      withdraws: [{ type: 'business-licence', number: 'form.uscc', basis: registrationRules('31') }],
      ends: [{ outcome: 'granted' }],
    },
    {
      code: 'refuse',
      name: { zh: '不予注销', en: 'Refused' },
      favourable: false,
      reason: 'required',
      writes: [{ ...closedNotice('"refused"'), when: hasNotice }],
      ends: [{ outcome: 'refused' }],
    },
  ],
};

export const deregistration: ServiceDefinition = {
  code: 'deregistration',
  version: 8,
  kind: 'service',
  name: { zh: '企业注销', en: 'Deregister an enterprise' },
  summary: {
    zh: '一次申请，税务、社保、公积金、海关、银行同时核对；简易注销须公示二十天，个体工商户、分公司不用公示',
    en: 'One request; tax, insurance, fund, customs and bank look at the same time. The simple way has a public notice of twenty days; a sole trader or a branch has none',
  },
  keywords: ['注销', '关店', '清算', '简易注销', 'close', 'wind up', 'strike off'],
  basis: [...registrationRules('31'), ...measure('service-coverage')],
  openedBy: 'applicant',
  asEnterprise: 'uscc',
  offeredTo: offeredToThoseThere([hasBranches], [{ as: 'branches', register: 'company-branches' }]),
  realName: registersUnderRealName,
  form: deregistrationForm,
  signing: everybodySigns([
    { code: 'investor', name: { zh: '投资人', en: 'Owner' }, persons: 'form.investors' },
    {
      code: 'corporate-investor',
      name: { zh: '单位投资人', en: 'Owner that is an organisation' },
      persons: 'form.corporateInvestors',
    },
    {
      // 市场主体登记管理条例 art. 32: the liquidation group asks to be struck off
      code: 'liquidator',
      name: { zh: '清算组负责人', en: 'Head of the liquidation group' },
      persons: '[form.liquidator]',
    },
  ]),
  materials: [signedPapers],
  limits: { promised: [], statutory: [] },
  remedies,
  steps: [
    check,
    amendAfter('check', ['investors', 'corporateInvestors', 'foreignInvestors', 'signedPaper']),
    ...simpleSteps,
    ...generalSteps,
    ...clearingSteps,
    decide,
  ],
  // What was shown is over with the request.
  withdrawal: [
    // Before it is known what the firm is, nothing is shown of it.
    { when: `has(data.type) && (${hasNotice})`, outcome: 'withdrawn', writes: [closedNotice('"withdrawn"')] },
    { outcome: 'withdrawn' },
  ],
  outcomes: [
    { code: 'granted', name: { zh: '已注销', en: 'Struck off' }, class: 'favourable' },
    { code: 'refused', name: { zh: '不予注销', en: 'Refused' }, class: 'unfavourable' },
    { code: 'withdrawn', name: { zh: '申请人撤回或逾期', en: 'Withdrawn or lapsed' }, class: 'withdrawn' },
  ],
  fee: noFee(measure('zero-charge')),
  visits: 0,
};
