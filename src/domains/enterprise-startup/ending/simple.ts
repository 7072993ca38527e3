import type { StepDefinition } from '../../../kernel/process/definition.ts';
import { applicantsTime, registrationRules } from '../basis.ts';
import { closedNotice, isSimpleCompany } from './procedure.ts';

/** Anybody who is hurt by it may object while the notice stands; the registrar looks at each objection. */
const notice: StepDefinition = {
  code: 'notice',
  name: { zh: '简易注销公示', en: 'Public notice' },
  kind: 'gather',
  by: { duty: 'market-registration' },
  after: { all: [{ step: 'check', outcomes: ['begun'] }] },
  when: isSimpleCompany,
  limit: { value: 20, unit: 'natural-day', basis: registrationRules('33') },
  uncounted: registrationRules('33'),
  gathers: {
    service: 'deregistration.objection',
    announces: ['uscc'],
    oncePerParty: true,
    closes: 'at-limit',
    complete: 'when-all-ended',
    totals: { upheld: { where: 'child.outcome == "upheld"' } },
  },
  rules: [
    { when: 'output.upheld > 0', outcome: 'opposed' },
    { when: 'true', outcome: 'unopposed' },
  ],
  outcomes: [
    {
      code: 'unopposed',
      name: { zh: '公示期满，没有成立的异议', en: 'Nobody objected with reason' },
      favourable: true,
    },
    {
      code: 'opposed',
      name: { zh: '异议成立，终止简易注销', en: 'An objection was upheld: the simple way is closed' },
      favourable: false,
      writes: [closedNotice('"opposed"')],
      ends: [{ outcome: 'refused' }],
    },
  ],
};

/** Within twenty days after the notice has run out the firm asks to be struck off (art. 33); later it begins anew. */
const ask: StepDefinition = {
  code: 'ask',
  name: { zh: '公示期满后申请注销', en: 'Ask to be struck off after the notice' },
  kind: 'sign',
  by: { applicant: true },
  after: { all: [{ step: 'notice' }] },
  when: isSimpleCompany,
  limit: { value: 20, unit: 'natural-day', basis: registrationRules('33') },
  uncounted: applicantsTime,
  deemed: { outcome: 'lapsed', basis: registrationRules('33') },
  outcomes: [
    { code: 'asked', name: { zh: '确认申请注销', en: 'Asked' }, favourable: true },
    {
      code: 'lapsed',
      name: { zh: '逾期没有申请', en: 'Not asked in time' },
      favourable: false,
      writes: [closedNotice('"lapsed"')],
      ends: [{ outcome: 'withdrawn' }],
    },
  ],
};

/** The simple way: shown for twenty days, and asked for once more (市场主体登记管理条例 art. 33). */
export const simpleSteps: readonly StepDefinition[] = [notice, ask];
