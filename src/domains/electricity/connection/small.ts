import type { Expression, StepDefinition } from '../../../kernel/process/definition.ts';
import { convention, halfDays } from '../basis.ts';
import { isSmall, smallCapitalFen } from '../facts.ts';

/*
 * 小微企业 (plan, note 1): whoever says that they are one is shorter in coming to power and pays for no works. So no such
 * claim is believed: the national list is asked, and of firms of this year that it does not have yet, the register of
 * enterprises says the year and the capital.
 */

const claimed: Expression = `form.priceClass != "living" && ${isSmall}`;
const saysListed: Expression = 'form.?onSmallList.orValue(false)';

const isThere: Expression = 'facts.enterprise != null && facts.enterprise.status == "registered"';
const isOfThisYear: Expression = 'facts.enterprise.establishedOn.split("-")[0] == today.split("-")[0]';
/** The register has no capital of sole traders: theirs is what they say. Branches have none of their own, and are not small by it. */
const isOfLittleCapital: Expression = `(has(facts.enterprise.capital) ? facts.enterprise.capital <= ${smallCapitalFen} : facts.enterprise.?kind.orValue("") == "sole-trader")`;

const claim: StepDefinition = {
  code: 'small-claim',
  name: { zh: '核对小微企业条件', en: 'Whether it can be a small enterprise' },
  kind: 'automatic',
  by: { system: true },
  when: claimed,
  reads: [{ as: 'enterprise', register: 'enterprise', key: 'form.?uscc.orValue("-")' }],
  rules: [
    {
      when: 'form.applicantKind != "enterprise"',
      outcome: 'false',
      reason: {
        zh: '只有企业、个体工商户可以按小微企业办理',
        en: 'Only enterprises and sole traders may be small enterprises',
      },
    },
    { when: saysListed, outcome: 'plausible' },
    {
      when: `!(${isThere})`,
      outcome: 'false',
      reason: {
        zh: '登记台账里没有这家存续的企业，不能按今年新设立的企业认定',
        en: 'The register has no such enterprise in being: it cannot count as one founded this year',
      },
    },
    {
      when: `!(${isOfThisYear})`,
      outcome: 'false',
      reason: { zh: '登记台账里不是今年设立的', en: 'By the register it was not founded this year' },
    },
    {
      when: `!${isOfLittleCapital}`,
      outcome: 'false',
      reason: {
        zh: '登记台账里的注册资本或出资额不在 500 万元以内',
        en: 'By the register its capital is not within CNY 5 million',
      },
    },
    { when: 'true', outcome: 'plausible' },
  ],
  outcomes: [
    { code: 'plausible', name: { zh: '可以认定', en: 'It can be' }, favourable: true },
    {
      code: 'false',
      name: {
        zh: '不符合：请改正后重新提交，已填的会带出',
        en: 'It is none: correct it and hand it in again; what was entered is kept',
      },
      favourable: false,
      reason: 'required',
      ends: [{ outcome: 'not-small' }],
    },
  ],
};

/** 国家小微企业名录: whoever says that they are on it is looked up before it is decided who pays. */
const list: StepDefinition = {
  code: 'small-list',
  name: { zh: '核对小微企业名录', en: 'The list of small enterprises is asked' },
  kind: 'external',
  by: { outside: 'small-enterprise-list', party: 'region.parties["small-enterprise-list"]' },
  after: { all: [{ step: 'small-claim', outcomes: ['plausible'] }] },
  when: saysListed,
  limit: halfDays(1, convention('半个工作日内核对', 'Asked within half a day')),
  calls: {
    operation: 'small-enterprise-list.confirm',
    payload: { unifiedCode: 'form.uscc', enterpriseName: 'form.enterpriseName' },
  },
  outcomes: [
    { code: 'done', name: { zh: '在名录里', en: 'It is on the list' }, favourable: true },
    {
      code: 'refused',
      name: {
        zh: '不在名录里：请改正后重新提交，已填的会带出',
        en: 'Not on it: correct it and hand it in again; what was entered is kept',
      },
      favourable: false,
      reason: 'required',
      ends: [{ outcome: 'not-small' }],
    },
  ],
};

export const smallSteps: readonly StepDefinition[] = [claim, list];

export const notSmall = {
  code: 'not-small',
  name: { zh: '不符合小微企业认定条件', en: 'No small or micro enterprise' },
  class: 'void',
} as const;
