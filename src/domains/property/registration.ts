import type { Basis } from '../../kernel/basis.ts';
import { choice, file, yesNo } from '../../kernel/form/field-makers.ts';
import type { Field, FormSchema, QuestionGroup } from '../../kernel/form/schema.ts';
import type {
  CertificateIssue,
  Expression,
  LimitDeclaration,
  MaterialDeclaration,
  RegisterWrite,
  ServiceDefinition,
  StepDefinition,
  StepOutcome,
  Trigger,
} from '../../kernel/process/definition.ts';
import type { StretchDeclaration } from '../../kernel/process/stretch-declaration.ts';
import type { SignerDeclaration } from '../../kernel/signatures/declaration.ts';
import type { Text } from '../../kernel/text.ts';
import { remedies } from '../against-refusal/remedies.ts';
import { convention, measure, registrar, registrationRegulation, workingDays } from './basis.ts';
import { delivery, deliveryFields, deliveryNames } from './delivery.ts';
import { everydayWords, unitCode, useKinds } from './fields.ts';
import { paymentSteps, tellsFee } from './payment.ts';
import { type Bar, elsewhere, seized, speaksOfPeople, standing, unknown } from './register/bars.ts';
import { doneFromAnywhere, remote } from './remote.ts';
import { withdrawalsOf } from './withdrawals.ts';

/*
 * 登记: every registration goes the same way. The machine looks into the book as soon as it is asked; the trade, the tax
 * and the fee are seen to with the same papers; an officer reviews; the machine writes, on the book as it then stands.
 */

export type Registration = {
  readonly code: string;
  readonly name: Text;
  readonly summary: Text;
  readonly keywords: readonly string[];
  readonly basis: readonly Basis[];
  readonly limits: readonly LimitDeclaration[];
  /** Entries of the form beside the unit, and which of them must be there. */
  readonly fields: Readonly<Record<string, Field>>;
  readonly required: readonly string[];
  readonly groups: readonly QuestionGroup[];
  readonly materials?: readonly MaterialDeclaration[];
  readonly signers?: readonly SignerDeclaration[];
  /** Where it holds, one side asks alone (条例 art. 14): the papers speak for the other. */
  readonly oneSided?: Expression;
  /** An officer has looked at the papers before it begins. */
  readonly papersSeen?: true;
  /** What keeps it out, in this order. */
  readonly bars: readonly Bar[];
  /** What is read beside the book when it is first looked at. */
  readonly reads?: StepDefinition['reads'];
  /** What is worked out of the book when it is first looked at. */
  readonly notes?: StepOutcome['sets'];
  /** Steps between the first look and the review. */
  readonly between?: readonly StepDefinition[];
  /** Clocks of parts of its course. */
  readonly stretches?: readonly StretchDeclaration[];
  /** Taxes and fees are paid before the review. */
  readonly pays?: 'fee' | 'fee-and-taxes';
  readonly sets?: StepOutcome['sets'];
  readonly writes: readonly RegisterWrite[];
  readonly issues?: readonly CertificateIssue[];
  readonly fee: ServiceDefinition['fee'];
  readonly asEnterprise?: string;
  /** Begun by an office of its own accord. */
  readonly opener?: ServiceDefinition['opener'];
  /** Nobody reviews: the machine writes at once. */
  readonly atOnce?: true;
  readonly doneName?: Text;
  /** It is done, and comes into force only after another: where `when` holds. */
  readonly waits?: { readonly when: Expression; readonly name: Text };
};

const reads = [{ as: 'unit', register: 'property-unit', key: 'form.unit' }] as const;

const signatures = choice(
  '怎么签名',
  'How it is signed',
  [
    ['online', '各方在自己的手机或电脑上签', 'Each on their own phone or computer'],
    ['paper', '已在纸上签好，上传扫描件', 'On paper already: the scan is uploaded'],
  ],
  { default: 'online' },
);
export const signedOnPaper = 'form.?signatures.orValue("online") == "paper"';

/** What a form asks of the signatures of all sides. */
export const signing: Readonly<Record<string, Field>> = {
  signatures,
  signedPaper: file('各方签好名的申请书', 'The application as all sides have signed it', {
    'x-when': signedOnPaper,
  }),
};

/** Whoever goes on although somebody objects says that they know (细则 art. 84). */
export const knowsObjection = yesNo(
  '如有异议登记，我知道并自担风险继续办理',
  'If an objection stands, I know of it and go on at my own risk',
  { default: false },
);

/** What gives no certificate is done as soon as it is written. */
const isDelivered = ({ issues }: Registration) => issues !== undefined;

function form(given: Registration): FormSchema {
  const { name, fields, required, groups, signers } = given;
  const sending = isDelivered(given) ? deliveryFields : {};
  const signed = signers === undefined ? {} : signing;
  return {
    type: 'object',
    'x-text': { title: name },
    properties: { unit: unitCode, ...fields, ...signed, ...sending },
    required: ['unit', ...required, ...Object.keys(signed), ...(isDelivered(given) ? deliveryNames : [])],
    'x-groups':
      signers === undefined && !isDelivered(given)
        ? groups
        : [
            ...groups,
            {
              code: 'sending',
              title: { zh: '签名和领证', en: 'Signatures and delivery' },
              fields: [...Object.keys(signed), ...Object.keys(sending)],
            },
          ],
  };
}

/** Whoever is kept out by a seizure is told whose it is: only the court that seized can release it. */
const seizedBy = (words: string): Expression =>
  `facts.unit != null && size(${standing('seizures')}) > 0 ? "${words}" + ${standing('seizures')}[0].court : ""`;

const barred = (code: string, bars: readonly Bar[]): StepOutcome => ({
  code,
  name: { zh: '登记簿上的情况不允许办理', en: 'The register does not allow it' },
  favourable: false,
  reason: 'required',
  ...(bars.includes(seized) ? { tells: { zh: seizedBy('查封法院：'), en: seizedBy('Seized by ') } } : {}),
  ends: [{ outcome: 'not-registrable' }],
});

/** That the unit is elsewhere is said before anything else but that it is not there. */
const placed = (bars: readonly Bar[]): readonly Bar[] =>
  bars[0] === unknown ? [unknown, elsewhere, ...bars.slice(1)] : [elsewhere, ...bars];

const rulesOf = (bars: readonly Bar[], outcome: string) => [
  ...bars.map(({ when, reason }) => ({ when, outcome: 'barred', reason })),
  { when: 'true', outcome },
];

/**
 * Where nobody has signed with their own means, what the book says of people is asked once an officer has looked at the
 * papers: an unknown hand and a number that was guessed learn nothing.
 */
function papersSeen({ signers, oneSided, papersSeen: seen }: Registration, bars: readonly Bar[]) {
  if (signers === undefined || seen === true || !bars.some(speaksOfPeople)) return null;
  const onPaper = oneSided === undefined ? signedOnPaper : `(${signedOnPaper} || ${oneSided})`;
  const steps: readonly StepDefinition[] = [
    {
      code: 'papers',
      name: { zh: '核对签名和材料', en: 'Check signatures and documents' },
      kind: 'review',
      by: registrar,
      after: { all: [{ step: 'look', outcomes: ['clear'] }] },
      when: onPaper,
      outcomes: [
        {
          code: 'genuine',
          name: { zh: '签名和材料属实', en: 'Signatures and documents genuine' },
          favourable: true,
        },
        {
          code: 'doubtful',
          name: { zh: '签名或者材料不实', en: 'Signatures or documents not genuine' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'not-registrable' }],
        },
      ],
    },
    {
      code: 'owners',
      name: { zh: '核对登记簿上的权利人', en: 'Check against holders in the register' },
      kind: 'automatic',
      by: { system: true },
      after: { all: [{ step: 'papers', outcomes: ['genuine'] }] },
      when: onPaper,
      reads,
      rules: rulesOf(bars.filter(speaksOfPeople), 'clear'),
      outcomes: [
        { code: 'clear', name: { zh: '相符', en: 'Match' }, favourable: true },
        barred('barred', []),
      ],
    },
  ];
  return {
    steps,
    atFirst: bars.map((bar) =>
      speaksOfPeople(bar) ? { ...bar, when: `!(${onPaper}) && (${bar.when})` } : bar,
    ),
  };
}

const endings = ({ waits }: Registration): NonNullable<StepOutcome['ends']> => [
  ...(waits === undefined ? [] : [{ outcome: 'waiting', when: waits.when }]),
  { outcome: 'registered' },
];

export function registration(given: Registration): ServiceDefinition {
  const { between = [], pays, atOnce } = given;
  // A court seizes wherever the unit lies.
  const bars = given.opener === undefined ? placed(given.bars) : given.bars;
  const seen = papersSeen(given, bars);
  const look: StepDefinition = {
    code: 'look',
    name: { zh: '查看登记簿', en: 'Check the register' },
    kind: 'automatic',
    by: { system: true },
    reads: [...reads, ...(given.reads ?? [])],
    rules: rulesOf(seen?.atFirst ?? bars, 'clear'),
    outcomes: [
      {
        code: 'clear',
        name: { zh: '可以办理', en: 'Can proceed' },
        favourable: true,
        ...(given.notes === undefined ? {} : { sets: given.notes }),
        ...(pays === 'fee' ? { tells: tellsFee } : {}),
      },
      barred('barred', bars),
    ],
  };
  const afterLook: readonly Trigger[] = [
    { step: 'look', outcomes: ['clear'] },
    ...(seen === null ? [] : [{ step: 'owners', outcomes: ['clear'] }]),
    ...between.flatMap(({ code, by }) => ('outside' in by ? [{ step: code, outcomes: ['done'] }] : [])),
  ];
  const payment = pays === undefined ? [] : paymentSteps(afterLook, pays === 'fee-and-taxes');
  const last = payment.at(-1);
  const review: StepDefinition = {
    code: 'review',
    name: { zh: '受理、审核', en: 'Acceptance and review' },
    kind: 'review',
    by: registrar,
    after: { all: last === undefined ? afterLook : [{ step: last.code }] },
    outcomes: [
      { code: 'fit', name: { zh: '符合登记条件', en: 'Meets registration requirements' }, favourable: true },
      {
        code: 'unfit',
        name: { zh: '不予登记', en: 'Not registered' },
        favourable: false,
        reason: 'required',
        ends: [{ outcome: 'not-registrable' }],
      },
    ],
  };
  const away = remote.some((code) => code === given.code) ? doneFromAnywhere(given.code) : null;
  const record: StepDefinition = {
    code: 'record',
    name: { zh: '登簿、缮证', en: 'Entered in the register' },
    kind: 'automatic',
    by: { system: true },
    after: { all: atOnce ? afterLook : [{ step: 'review', outcomes: ['fit'] }] },
    reads: [...reads, ...(away === null ? [] : [away.reads])],
    rules: rulesOf(bars, 'recorded'),
    outcomes: [
      {
        code: 'recorded',
        name: { zh: '已登簿', en: 'Registered' },
        favourable: true,
        ...(given.sets === undefined && away === null ? {} : { sets: { ...given.sets, ...away?.sets } }),
        writes: [...given.writes, ...(away === null ? [] : [away.write])],
        ...(given.issues === undefined ? {} : { issues: given.issues }),
        withdraws: given.writes.flatMap(withdrawalsOf),
        ...(isDelivered(given) ? {} : { ends: endings(given) }),
      },
      barred('barred', bars),
    ],
  };
  const signers = given.signers;
  return {
    code: given.code,
    version: 6,
    kind: 'service',
    name: given.name,
    summary: given.summary,
    basis: given.basis,
    // What an office begins nobody looks for.
    keywords: [...given.keywords, ...(given.opener === undefined ? everydayWords : [])],
    ...(given.opener === undefined
      ? { openedBy: 'applicant' as const }
      : {
          openedBy: 'office' as const,
          opener: given.opener,
          // Whoever keeps the book knows what others have written into it.
          ...(given.opener.duty === registrar.duty ? {} : { readers: [registrar] }),
        }),
    ...(given.asEnterprise === undefined ? {} : { asEnterprise: given.asEnterprise }),
    // What the book says of people is told to nobody who is not known.
    ...(given.opener === undefined
      ? { realName: { level: 'counter' as const, basis: registrationRegulation('14') } }
      : {}),
    form: form(given),
    ...(signers === undefined
      ? {}
      : {
          signing: {
            before: 'required' as const,
            unless: signedOnPaper,
            signers,
            basis: registrationRegulation('14'),
          },
        }),
    materials: [
      ...(given.materials ?? []),
      ...(signers === undefined
        ? []
        : [
            {
              code: 'signed-papers',
              name: { zh: '各方签好名的申请书扫描件', en: 'Scan of the application as all sides signed it' },
              when: signedOnPaper,
              from: 'applicant' as const,
              basis: registrationRegulation('14'),
            },
          ]),
    ],
    ...(given.opener === undefined
      ? {
          acceptance: {
            by: registrar,
            basis: registrationRegulation('17'),
            within: workingDays(1, convention('当日受理', 'Accepted on the day')),
            correction: workingDays(
              10,
              convention('补正十个工作日', 'Ten working days to put an application right'),
            ),
            refusalReasons: [
              {
                code: 'elsewhere',
                name: { zh: '不动产不在本市', en: 'The property is not in this city' },
              },
            ],
            atOnce: { when: 'true', basis: measure('online-registration') },
          },
        }
      : {}),
    // A court that seizes applies for nothing.
    ...(given.opener === undefined ? { remedies } : {}),
    limits: {
      promised: given.limits,
      statutory: [workingDays(30, registrationRegulation('20'))],
    },
    ...(given.stretches === undefined ? {} : { stretches: given.stretches }),
    steps: [
      look,
      ...(seen?.steps ?? []),
      ...between,
      ...payment,
      ...(atOnce ? [] : [review]),
      record,
      ...(isDelivered(given) ? delivery : []),
    ],
    outcomes: [
      {
        code: 'registered',
        name: given.doneName ?? { zh: '已登记', en: 'Registered' },
        class: 'favourable',
      },
      ...(given.waits === undefined
        ? []
        : [{ code: 'waiting', name: given.waits.name, class: 'favourable' as const }]),
      {
        code: 'not-registrable',
        name: { zh: '不予登记', en: 'Not registered' },
        class: 'unfavourable',
      },
      ...(given.opener === undefined
        ? ([
            {
              code: 'not-accepted',
              name: { zh: '不予受理', en: 'Not accepted' },
              class: 'not-accepted',
            },
          ] as const)
        : []),
      { code: 'withdrawn', name: { zh: '申请人撤回', en: 'Withdrawn by the applicant' }, class: 'withdrawn' },
    ],
    fee: given.fee,
    visits: 0,
  };
}

/** Free of charge, and why. */
export const free = (basis: readonly Basis[]): ServiceDefinition['fee'] => ({ amountFen: '0', basis });

/** What certificates print in words, for readers of either language. */
export function inBoth(zh: Expression, en: Expression): Expression {
  return `{"zh": ${zh}, "en": ${en}}`;
}

/** 权利类型, by the letters of the parcel (宗地特征码) and whether anything is built on it (GB/T 37346). */
const rightIn = (homestead: string, collective: string, state: string, house: string): Expression =>
  `(form.unit.substring(12, 14) == "JC" ? "${homestead}" : form.unit.substring(12, 13) == "J" ? "${collective}" : "${state}") + (form.unit.substring(19, 20) == "F" ? "${house}" : "")`;
const rightKind = inBoth(
  rightIn('宅基地使用权', '集体建设用地使用权', '国有建设用地使用权', '/房屋所有权'),
  rightIn(
    'Right to use a homestead',
    'Right to use collective building land',
    'Right to use state-owned building land',
    ' and ownership of the building',
  ),
);

/** The title, as it is printed. `owners` are those whom the book names from now on, the first of whom holds it. */
export function titleIssue(owners: Expression): CertificateIssue {
  const nameOf = (owner: string) => `(${owner}.kind == "firm" ? ${owner}.firm : ${owner}.name)`;
  const first = `${owners}[0]`;
  return {
    type: 'property-certificate',
    content: {
      number: 'data.title',
      holder: nameOf(first),
      holderCode: `(${first}.kind == "firm" ? ${first}.uscc : ${first}.residentId)`,
      // Each name by itself, so that each is sealed for whom it names.
      coOwners: `size(${owners}) == 1 ? dyn(null) : ${owners}.filter(o, o != ${first}).map(o, ${nameOf('o')})`,
      coOwnership: inBoth(
        `size(${owners}) == 1 ? "单独所有" : "共有"`,
        `size(${owners}) == 1 ? "Sole ownership" : "Co-ownership"`,
      ),
      location: 'data.location',
      unitNumber: 'form.unit',
      rightKind,
      purpose: 'data.useName',
      area: 'data.area',
    },
  };
}

/** 登记证明: of a mortgage, an advance notice, an objection. */
export function proofIssue(holder: Expression, proves: Expression): CertificateIssue {
  return {
    type: 'property-registration-proof',
    content: {
      number: 'data.proof',
      holder,
      proves,
      location: 'data.location',
      unitNumber: 'form.unit',
    },
  };
}

/** What something is used for, by its code. */
export function namesOfUse(use: Expression): Expression {
  const named = (language: keyof Text) =>
    `{${useKinds.map(([code, zh, en]) => `"${code}": "${{ zh, en }[language]}"`).join(', ')}}[${use}]`;
  return inBoth(named('zh'), named('en'));
}

/** What certificates print of the unit, worked out where the book is read. */
export const unitNotes = {
  location: 'facts.unit.location',
  area: 'string(facts.unit.area)',
  useName: namesOfUse('facts.unit.use'),
} as const;

export const newTitle = '"BDC" + padded(serial("property-title"), 10)';
export const newProof = '"BDCZM" + padded(serial("property-proof"), 10)';
