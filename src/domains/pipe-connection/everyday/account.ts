import { as, person, uscc } from '../../../kernel/form/dictionary.ts';
import { choice, day } from '../../../kernel/form/field-makers.ts';
import type { Field } from '../../../kernel/form/schema.ts';
import type { RegisterWrite, ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import { applicantKind, isFirm, numberOfApplicant } from '../connection/form.ts';
import { convention, words, workingDays } from '../fields.ts';
import { partyOf, type Utility } from '../utility.ts';
import { afterHolder, asker, holderCheck, isAskers, knownHolder, notYours, readsAccount } from './holder.ts';
import { accountNumber, contact, everyday } from './service.ts';

/** What the register said before, with another state; accounts older than the register are the company's alone. */
function changed(
  code: string,
  status: string,
  more: RegisterWrite['content'] = {},
): readonly RegisterWrite[] {
  const same = (field: string) => `facts.account.?${field}.orValue(null)`;
  return [
    {
      register: `${code}-account`,
      key: 'form.accountNumber',
      when: 'facts.account != null',
      act: 'put',
      content: {
        region: same('region'),
        kind: same('kind'),
        payer: same('payer'),
        metres: same('metres'),
        connectedOn: same('connectedOn'),
        status,
        since: 'today',
        holder: same('holder'),
        holderNumber: same('holderNumber'),
        ...more,
      },
    },
  ];
}

function asked(
  utility: Utility,
  step: {
    readonly code: string;
    readonly zh: string;
    readonly en: string;
    readonly verb: string;
    readonly payload: Readonly<Record<string, string>>;
    readonly status: string;
    readonly ends: string;
    readonly changes?: RegisterWrite['content'];
  },
): StepDefinition {
  return {
    code: step.code,
    name: { zh: step.zh, en: step.en },
    kind: 'external',
    by: partyOf(utility),
    after: afterHolder,
    reads: readsAccount(utility),
    calls: { operation: `${utility.party}.${step.verb}`, payload: step.payload },
    outcomes: [
      {
        code: 'done',
        name: { zh: '已办', en: 'Done' },
        favourable: true,
        writes: changed(utility.code, step.status, step.changes),
        ends: [{ outcome: step.ends }],
      },
      {
        code: 'refused',
        name: { zh: '不能办理', en: 'Not possible' },
        favourable: false,
        reason: 'required',
        ends: [{ outcome: 'refused' }],
      },
    ],
  };
}

const refused = {
  code: 'refused',
  name: { zh: '不能办理', en: 'Not possible' },
  class: 'unfavourable',
} as const;

const holderFirm = {
  type: 'object',
  properties: {
    name: words('企业名称', 'Name of the enterprise', 100, 2),
    uscc,
  },
  required: ['name', 'uscc'],
  'x-when': 'form.holderKind == "enterprise"',
  'x-text': { title: { zh: '原户主（企业）', en: 'Customer until now, an enterprise' } },
} as const satisfies Field;

const holderNumber = 'form.holderKind == "enterprise" ? form.holderFirm.uscc : form.holder.residentId';
const holderBefore =
  'form.holderKind == "enterprise" ? {"name": form.holderFirm.name, "uscc": form.holderFirm.uscc} : {"name": form.holder.name, "residentId": form.holder.residentId}';

/** 过户: the new customer asks, and the one until now signs; whose the place is, nobody has to show. */
export function transfer(utility: Utility): ServiceDefinition {
  const { code, name, cites } = utility;
  return everyday({
    code: `${code}-transfer`,
    name: { zh: `${name.zh}过户`, en: `Change of customer: ${name.en}` },
    summary: {
      zh: '房子换了主人或租客，网上改户名，原户主在手机上签一下，不用交材料；欠费要先结清',
      en: 'A new owner or tenant takes over the account online, without papers: the customer until now signs on a phone, and what is owed is paid first',
    },
    basis: cites['service-quality'],
    keywords: ['过户', '改名', '更名', 'transfer', name.zh, name.en],
    fields: {
      applicantKind,
      uscc: as(uscc, isFirm),
      contact,
      accountNumber,
      ground: choice('为什么过户', 'Why', [
        ['bought', '买卖、继承、赠与', 'Bought, inherited or given'],
        ['leased', '租赁', 'Leased'],
        ['renamed', '户主或企业改名', 'The customer has another name'],
      ]),
      holderKind: choice('原户主是', 'The customer until now is', [
        ['person', '个人', 'A person'],
        ['enterprise', '企业', 'An enterprise'],
      ]),
      holder: as(person, {
        'x-when': 'form.holderKind == "person"',
        'x-text': {
          title: { zh: '原户主', en: 'Customer until now' },
          description: {
            zh: '过户要原户主签名，签名链接发到这个手机',
            en: 'They sign the change; the link to sign goes to this phone',
          },
        },
      }),
      holderFirm,
    },
    required: [
      'applicantKind',
      'uscc',
      'contact',
      'accountNumber',
      'ground',
      'holderKind',
      'holder',
      'holderFirm',
    ],
    ofHolder: {
      ...knownHolder(utility),
      asEnterprise: 'uscc',
      signing: {
        before: 'required',
        signers: [
          {
            code: 'holder',
            name: { zh: '原户主', en: 'Customer until now' },
            persons: 'form.holderKind == "enterprise" ? [form.holderFirm] : [form.holder]',
          },
        ],
        basis: cites['service-quality'],
      },
    },
    limits: [workingDays(1, convention('过户一个工作日', 'Taken over within one working day'))],
    steps: [
      holderCheck(
        utility,
        `facts.account.?holderNumber.orValue(${holderNumber}) == (${holderNumber})`,
        {
          zh: '这个户号不在所填原户主名下。请核对户号和原户主，再申请',
          en: 'This account is not in the name of the customer whom you named. Check both, and ask again',
        },
        'refused',
      ),
      asked(utility, {
        code: 'transfer',
        zh: '企业过户',
        en: 'The company changes the account',
        verb: 'transfer-account',
        payload: {
          accountNumber: 'form.accountNumber',
          ground: 'form.ground',
          holder: holderBefore,
          customer: asker,
        },
        status: '"open"',
        changes: { kind: 'form.applicantKind', holder: 'case.party', holderNumber: numberOfApplicant },
        ends: 'transferred',
      }),
    ],
    outcomes: [
      { code: 'transferred', name: { zh: '已过户', en: 'Taken over' }, class: 'favourable' },
      refused,
    ],
  });
}

/** 报停、复用: for as long as nobody is there. */
export function suspension(utility: Utility): ServiceDefinition {
  const { code, name, cites } = utility;
  return everyday({
    code: `${code}-suspension`,
    name: { zh: `${name.zh}报停和复用`, en: `Suspend and resume: ${name.en}` },
    summary: {
      zh: '长期不用可以报停，要用了再恢复，都在网上办',
      en: 'Suspend it while nobody is there, and resume it when you are back, both online',
    },
    basis: cites['service-quality'],
    keywords: ['报停', '恢复', '复用', 'suspend', 'resume', name.zh, name.en],
    fields: {
      contact,
      accountNumber,
      what: choice('要做什么', 'What is wanted', [
        ['suspend', '报停', 'Suspend'],
        ['resume', '恢复', 'Resume'],
      ]),
      from: day('从哪天起', 'From'),
    },
    required: ['contact', 'accountNumber', 'what', 'from'],
    limits: [workingDays(1, convention('报停、复用一个工作日', 'Done within one working day'))],
    ofHolder: knownHolder(utility),
    steps: [
      holderCheck(utility, isAskers, notYours, 'refused'),
      asked(utility, {
        code: 'switch',
        zh: '企业报停或恢复',
        en: 'The company suspends or resumes it',
        verb: 'set-supply',
        payload: {
          accountNumber: 'form.accountNumber',
          what: 'form.what',
          from: 'form.from',
          holder: asker,
        },
        status: 'form.what == "suspend" ? "suspended" : "open"',
        ends: 'done',
      }),
    ],
    outcomes: [{ code: 'done', name: { zh: '已办', en: 'Done' }, class: 'favourable' }, refused],
  });
}
