import type {
  ReadDeclaration,
  RegisterWrite,
  StepDefinition,
  Trigger,
} from '../../../kernel/process/definition.ts';
import { returned } from '../process.ts';
import { isAmong, ofOneEnterprise, ofOnePerson } from './codes.ts';

/** A change asks for the type only where owners change. */
const type = 'form.?enterpriseType.orValue("")';
const isOnePerson = isAmong(type, ofOnePerson);
const isOfOneEnterprise = isAmong(type, ofOneEnterprise);

/*
 * Until 2024-06-30 a natural person may set up one company of one person only, and such a company none itself (公司法
 * 2018 art. 58); the law in force since 2024-07-01 says so no more. The city knows of its own register alone: what is
 * registered elsewhere the registrar looks up.
 */

const untilThen = 'today < "2024-07-01"';
const owner = `${isOnePerson} ? form.?shareholders.orValue([]).map(each, each.residentId)[0] : ""`;

/** Which company the owner has already, if any, and what the one enterprise is that is to own it. */
export const readOnePersonOwners: readonly ReadDeclaration[] = [
  { as: 'owned', register: 'one-person-owner', key: owner, of: 'person' },
  {
    as: 'investor',
    register: 'enterprise',
    key: `${isOfOneEnterprise} ? form.corporateShareholders.map(each, each.uscc)[0] : ""`,
  },
];

/** Kept with the values of the step that reads them, for the next one to look up. */
export const otherCompany = 'facts.owned == null ? "" : facts.owned.uscc';

type Rule = NonNullable<StepDefinition['rules']>[number];

export const notByOnePersonCompany: Rule = {
  when: `${untilThen} && ${isOfOneEnterprise} && facts.investor != null && facts.investor.type == "1151"`,
  outcome: 'returned',
  reason: {
    zh: '2024年6月30日前，自然人独资的公司不能再投资设立一人有限责任公司：请换一家单位，或者改按两名以上股东的公司申请（公司法2018年第五十八条）',
    en: 'Until 30 June 2024 a company of one natural person sets up no company of one shareholder: name another enterprise, or apply as a company of several (company law of 2018, art. 58)',
  },
};

/** `own` is the code of the company itself, where it has one. */
export function oneCompanyEach(after: readonly Trigger[], own: string): StepDefinition {
  const same =
    'facts.other.?shareholders.orValue([]).exists(each, form.shareholders.exists(one, one.name == each.name))';
  return {
    code: 'one-company',
    name: { zh: '核对一人公司', en: 'Check one-person companies' },
    kind: 'automatic',
    by: { system: true },
    after: { any: after },
    when: `${isOnePerson} && ${untilThen} && data.otherCompany != "" && data.otherCompany != ${own}`,
    reads: [{ as: 'other', register: 'enterprise', key: 'data.otherCompany' }],
    rules: [
      {
        // Sold, turned into another type, or ended since: then it is theirs no more.
        when: `facts.other != null && facts.other.status == "registered" && facts.other.type == "1151" && ${same}`,
        outcome: 'returned',
        reason: {
          zh: '2024年6月30日前，一个自然人只能投资设立一家一人有限责任公司，这位股东已经有一家：请换一位股东，或者改按两名以上股东的公司申请（公司法2018年第五十八条）',
          en: 'Until 30 June 2024 a person sets up one company of one shareholder only, and this one has one: name another, or apply as a company of several (company law of 2018, art. 58)',
        },
      },
      { when: 'true', outcome: 'fits' },
    ],
    outcomes: [
      { code: 'fits', name: { zh: '符合', en: 'Meets the requirements' }, favourable: true },
      returned,
    ],
  };
}

/** Says which company of one person this person has now. */
export function ownsAlone(company: string, when = 'true'): RegisterWrite {
  return {
    register: 'one-person-owner',
    key: 'form.shareholders[0].residentId',
    of: 'person',
    when: `${isOnePerson} && (${when})`,
    act: 'put',
    content: { uscc: company, since: 'today' },
  };
}
