import { as, uscc } from '../../../kernel/form/dictionary.ts';
import { choice, day, file, schemaOf, yesNo } from '../../../kernel/form/field-makers.ts';
import type { Field } from '../../../kernel/form/schema.ts';
import type { StepDefinition } from '../../../kernel/process/definition.ts';
import { civilCode, generalLimit, measure, mortgageLimit, registrationRules } from '../basis.ts';
import { byUse, feeBasis } from '../fees.ts';
import {
  codeOf,
  codesOf,
  isSmallFirm,
  money,
  nameOf,
  namesOf,
  others,
  side,
  signersOf,
  smallFirm,
  words,
} from '../fields.ts';
import {
  bookEntry,
  cancelled,
  held,
  lasts,
  noticedBy,
  noticeEnds,
  notTheirs,
  objected,
  seized,
  unknown,
  unregistered,
} from '../register/bars.ts';
import { inBoth, knowsObjection, newProof, proofIssue, registration, unitNotes } from '../registration.ts';

const fromBank = 'form.lender == "bank"';
const other = 'form.?lender.orValue("") == "other"';

/** A bank says itself under which name and code it lends; nobody enters them for it. */
const creditorCode = `(${fromBank} ? data.?creditorUscc.orValue("") : ${codeOf('creditor')})`;
const creditorName = `(${fromBank} ? data.?creditorName.orValue("") : ${nameOf('creditor')})`;

/** The entries of a creditor that is no bank. */
const creditor: Readonly<Record<string, Field>> = {
  ...side('creditor', '抵押权人', 'Creditor'),
  smallFirm: smallFirm('creditor'),
};
const is = (kind: string) => `${other} && form.?creditorKind.orValue("") == "${kind}"`;
const creditorFields: Readonly<Record<string, Field>> = Object.fromEntries(
  Object.entries(creditor).map(([name, field]) => [
    name,
    {
      ...field,
      'x-when': name === 'creditorKind' ? other : name === 'creditorPerson' ? is('person') : is('firm'),
    },
  ]),
);

/** Whose advance notice stands: of a bank it is known as soon as it has answered. */
const noticeOfOthers = noticedBy(creditorCode);

/** 银行端受理: the bank confirms loan and contract over the exchange, and nobody carries papers from it. */
const between: readonly StepDefinition[] = [
  {
    code: 'bank',
    name: { zh: '银行确认贷款和抵押合同', en: 'The bank confirms loan and mortgage' },
    kind: 'external',
    by: { outside: 'bank', party: 'form.bank' },
    after: { all: [{ step: 'look', outcomes: ['clear'] }] },
    when: fromBank,
    calls: {
      operation: 'bank.confirm-mortgage',
      payload: {
        unit: 'form.unit',
        kind: 'form.mortgageKind',
        fen: 'form.fen',
        until: 'form.mortgageUntil',
        parties: `[${nameOf('owner')}] + form.?ownerOthers.orValue([]).map(p, p.name)`,
      },
    },
    form: schemaOf(
      {
        creditorName: words('抵押权人名称', 'Creditor: name', 100, { minLength: 2 }),
        creditorUscc: as(uscc, {
          'x-text': { title: { zh: '抵押权人统一社会信用代码', en: 'Creditor: unified code' } },
        }),
      },
      ['creditorName', 'creditorUscc'],
    ),
    outcomes: [
      {
        code: 'done',
        name: { zh: '已确认', en: 'Confirmed' },
        favourable: true,
        sets: { creditorName: 'output.creditorName', creditorUscc: 'output.creditorUscc' },
      },
      {
        code: 'refused',
        name: { zh: '银行没有这笔抵押', en: 'The bank knows of no such mortgage' },
        favourable: false,
        reason: 'required',
        ends: [{ outcome: 'not-registrable' }],
      },
    ],
  },
];

/** 抵押权登记: ranks behind those there are (民法典 art. 414). Applied for here, at a bank, or anywhere. */
export const mortgage = registration({
  code: 'property-mortgage',
  name: { zh: '不动产抵押登记', en: 'Mortgage of property' },
  summary: {
    zh: '贷款抵押登记 1 个工作日；银行网点就能办，不用跑登记大厅',
    en: 'A mortgage is registered in one working day; at a branch of the bank or online',
  },
  keywords: ['抵押', '贷款', '按揭', 'mortgage', 'loan'],
  basis: [...civilCode('402'), ...registrationRules('66'), ...measure('halls')],
  limits: [mortgageLimit],
  fields: {
    ...side('owner', '抵押人', 'Mortgagor'),
    ownerOthers: others('其他共有人', 'Further owners'),
    lender: choice('向谁借款', 'Who lends', [
      ['bank', '银行', 'A bank'],
      ['other', '其他企业、单位或者个人', 'Another firm, body or person'],
    ]),
    bank: {
      type: 'string',
      'x-code-list': 'party.bank',
      'x-when': 'form.?lender.orValue("") == "bank"',
      'x-text': { title: { zh: '贷款银行', en: 'Bank' } },
    },
    ...creditorFields,
    mortgageKind: choice('抵押方式', 'Kind', [
      ['general', '一般抵押', 'Ordinary'],
      ['maximum', '最高额抵押', 'Maximum-amount mortgage'],
      ['construction', '在建建筑物抵押', 'Building under construction'],
    ]),
    fen: money('被担保债权数额（最高额）', 'Debt secured', { minimum: 100 }),
    mortgageUntil: day('债务履行期限届满', 'Debt due on'),
    restrictsTransfer: yesNo('约定禁止或者限制转让', 'Transfer is excluded or limited by agreement', {
      default: false,
    }),
    noticeConsent: file('预告登记权利人的书面同意', 'Written consent of whoever holds the advance notice'),
    knowsObjection,
  },
  required: [
    ...namesOf('owner'),
    'lender',
    'bank',
    ...namesOf('creditor'),
    'mortgageKind',
    'fen',
    'mortgageUntil',
    'restrictsTransfer',
  ],
  groups: [
    {
      code: 'what',
      title: { zh: '抵押什么', en: 'What is mortgaged' },
      fields: ['unit', 'mortgageKind', 'fen', 'mortgageUntil', 'restrictsTransfer'],
    },
    {
      code: 'owner',
      title: { zh: '抵押人', en: 'Mortgagor' },
      fields: [...namesOf('owner'), 'ownerOthers'],
    },
    {
      code: 'creditor',
      title: { zh: '抵押权人', en: 'Creditor' },
      fields: ['lender', 'bank', ...namesOf('creditor'), 'smallFirm'],
    },
    {
      code: 'restrictions',
      title: { zh: '有限制的才填', en: 'Only if the property is restricted' },
      fields: ['noticeConsent', 'knowsObjection'],
    },
  ],
  materials: [
    {
      code: 'contract',
      name: { zh: '主债权合同、抵押合同', en: 'Loan and mortgage contracts' },
      from: 'exchange',
      basis: measure('data-sharing'),
    },
  ],
  // A bank answers over the exchange; whoever else lends applies together with the owner (条例 art. 14).
  signers: [
    { code: 'owner', name: { zh: '抵押人', en: 'Mortgagor' }, persons: signersOf('owner') },
    {
      code: 'creditor',
      name: { zh: '抵押权人', en: 'Creditor' },
      persons: `${other} ? ${signersOf('creditor', false)} : []`,
    },
  ],
  bars: [
    unknown,
    cancelled,
    unregistered,
    seized,
    notTheirs(codesOf('owner')),
    {
      when: `(!(${fromBank}) || has(data.creditorUscc)) && ${noticeOfOthers.when}`,
      reason: noticeOfOthers.reason,
    },
    objected,
  ],
  between,
  pays: 'fee',
  notes: { registrationFeeFen: `${other} && ${isSmallFirm} ? 0 : (${byUse})` },
  sets: { ...unitNotes, proof: newProof, rank: `size(${held('mortgages')}) + 1` },
  writes: [
    bookEntry('mortgage', {
      mortgages: `${held('mortgages')} + [{"number": data.proof, "creditor": ${creditorName}, "creditorCode": ${creditorCode}, "kind": form.mortgageKind, "fen": form.fen, "restrictsTransfer": form.restrictsTransfer, "from": today}]`,
      // What an advance notice of this mortgage promised is there.
      notices: `${held('notices')}.filter(n, !(n.kind == "mortgage" && n.?holderCode.orValue("") == ${creditorCode}))`,
    }),
  ],
  issues: [proofIssue(creditorName, inBoth('"抵押权"', '"Mortgage"'))],
  fee: {
    amountFen: 'data.?registrationFeeFen.orValue(55000)',
    basis: [...feeBasis],
    note: {
      zh: '住宅 80 元、其他 550 元，由抵押权人缴纳；小微企业免收',
      en: '80 yuan for housing, 550 otherwise, borne by the creditor; small and micro enterprises pay nothing',
    },
  },
});

/**
 * The day on which a notice lapses: ninety days after its right can be registered (民法典 art. 221). Before the unit is
 * registered for the first time nobody knows it; then the first registration writes it.
 */
const until = `facts.unit.stage != "registered" ? "" : has(form.registrableOn) && form.registrableOn > today ? ${noticeEnds('form.registrableOn')} : ${noticeEnds('today')}`;

/** 预告登记: before the right itself can be registered, nobody else gets it (民法典 art. 221). */
export const advanceNotice = registration({
  code: 'property-advance-notice',
  name: { zh: '不动产预告登记', en: 'Advance notice of a right' },
  summary: {
    zh: '买了期房、准备抵押，先做预告登记，别人就办不走',
    en: 'Bought before it is built, or about to be mortgaged: the notice keeps others out',
  },
  keywords: ['预告', '期房', '预购', 'advance notice'],
  basis: [...civilCode('221'), ...registrationRules('85'), ...measure('province-wide')],
  limits: [generalLimit],
  fields: {
    ...side('owner', '义务人（开发企业、业主）', 'Owner or developer'),
    ...side('holder', '预告登记权利人', 'Holder of the notice'),
    noticeKind: choice('预告的权利', 'Of which right', [
      ['sale', '转移（预购）', 'Transfer'],
      ['mortgage', '抵押', 'Mortgage'],
    ]),
    contract: file('合同', 'The contract'),
    registrableOn: day('约定可以办理登记的日期', 'The right can be registered from', {
      'x-text': {
        title: { zh: '约定可以办理登记的日期', en: 'The right can be registered from' },
        description: {
          zh: '已经首次登记的不动产才填；不填的从今天算起。九十日内不申请登记，预告登记失效',
          en: 'For a unit registered already; from today where nothing is said. The notice lapses ninety days after it',
        },
      },
    }),
    noticeConsent: file('在先预告登记权利人的书面同意', 'Written consent of an earlier notice’s holder'),
  },
  required: [...namesOf('owner'), ...namesOf('holder'), 'noticeKind', 'contract'],
  groups: [
    {
      code: 'what',
      title: { zh: '预告什么', en: 'What it is about' },
      fields: ['unit', 'noticeKind', 'contract', 'registrableOn'],
    },
    { code: 'owner', title: { zh: '义务人', en: 'Owner or developer' }, fields: namesOf('owner') },
    {
      code: 'holder',
      title: { zh: '权利人', en: 'Holder' },
      fields: [...namesOf('holder'), 'noticeConsent'],
    },
  ],
  signers: [
    { code: 'owner', name: { zh: '义务人', en: 'Owner or developer' }, persons: signersOf('owner', false) },
    { code: 'holder', name: { zh: '权利人', en: 'Holder' }, persons: signersOf('holder', false) },
  ],
  bars: [
    unknown,
    cancelled,
    seized,
    {
      when: `facts.unit.stage == "registered" && (${notTheirs(`[${codeOf('owner')}]`).when})`,
      reason: notTheirs('').reason,
    },
    noticedBy(codeOf('holder')),
    {
      when: `${held('notices')}.exists(n, n.?holderCode.orValue("") == ${codeOf('holder')} && n.kind == form.noticeKind && ${lasts('n')})`,
      reason: { zh: '同样的预告登记已经有了', en: 'The same notice stands already' },
    },
  ],
  sets: { ...unitNotes, proof: newProof },
  writes: [
    bookEntry('advance-notice', {
      notices: `${held('notices')} + [{"number": data.proof, "kind": form.noticeKind, "holder": ${nameOf('holder')}, "holderCode": ${codeOf('holder')}, "from": today, "until": ${until}}].map(n, n.until != "" ? n : {"number": n.number, "kind": n.kind, "holder": n.holder, "holderCode": n.holderCode, "from": n.from})`,
    }),
  ],
  issues: [proofIssue(nameOf('holder'), inBoth('"预告登记"', '"Advance notice"'))],
  fee: { amountFen: '0', basis: [{ standard: '财税〔2019〕45号' }] },
});
