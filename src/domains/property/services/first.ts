import { file } from '../../../kernel/form/field-makers.ts';
import type { StepDefinition } from '../../../kernel/process/definition.ts';
import type { StretchDeclaration } from '../../../kernel/process/stretch-declaration.ts';
import {
  convention,
  generalLimit,
  measure,
  registrationRules,
  smallProjectCeiling,
  smallProjectLimit,
} from '../basis.ts';
import { feeBasis, feeNote } from '../fees.ts';
import {
  area,
  codesOf,
  isSmallFirm,
  location,
  namesOf,
  others,
  ownersOf,
  parcelOf,
  region,
  rightNature,
  side,
  signersOf,
  smallFirm,
  term,
  useKind,
  words,
} from '../fields.ts';
import { waits } from '../payment.ts';
import { elsewhere, firstEntry } from '../register/bars.ts';
import { namesOfUse, newTitle, registration, titleIssue } from '../registration.ts';

/** Whether the opinion that was handed in is of a small low-risk project of the owner’s: the filing says so, nobody is asked. */
const whichProject: StepDefinition = {
  code: 'project',
  name: { zh: '核对联合验收备案', en: 'The filing of the acceptance is looked up' },
  kind: 'automatic',
  by: { system: true },
  after: { all: [{ step: 'look', outcomes: ['clear'] }] },
  reads: [{ as: 'filing', register: 'completion-filing', key: 'form.opinion' }],
  rules: [
    {
      when: 'facts.filing != null && facts.filing.?class.orValue("") == "small-low-risk" && facts.filing.?uscc.orValue("-") == form.?ownerUscc.orValue("")',
      outcome: 'small',
    },
    { when: 'true', outcome: 'other' },
  ],
  outcomes: [
    {
      code: 'small',
      name: { zh: '社会投资小型低风险项目：一个工作日', en: 'A small low-risk project: one working day' },
      favourable: true,
      sets: { smallProject: 'true' },
      limits: { promised: smallProjectLimit },
    },
    { code: 'other', name: { zh: '其他', en: 'Any other' }, favourable: true },
  ],
};

/** A day as a rule, and never more than three: both clocks run. */
const ceiling: StretchDeclaration = {
  code: 'small-project',
  name: {
    zh: '小型低风险项目首次登记最长时限',
    en: 'First registration of a small low-risk project, at the longest',
  },
  from: [{ step: 'project', outcomes: ['small'] }],
  to: [{ step: 'record', outcomes: ['recorded'] }],
  limits: [smallProjectCeiling],
  pauses: [{ step: 'pay', basis: waits }],
};

/**
 * 首次登记: the land and what was built on it. The joint acceptance opinion is a material as it stands (验登合一): where the
 * applicant holds it, nobody asks for it.
 */
export const first = registration({
  code: 'property-first',
  name: { zh: '不动产首次登记', en: 'First registration of property' },
  summary: {
    zh: '新建房屋和土地第一次登记；联合验收意见直接作为材料，不用再交',
    en: 'New buildings and land are registered for the first time; the joint acceptance opinion serves as it is',
  },
  keywords: ['办不动产证', '新房办证', '大产证', '验登合一', 'first registration', 'title'],
  basis: [...registrationRules('24'), ...measure('one-window')],
  limits: [generalLimit],
  fields: {
    region,
    location,
    use: useKind,
    area,
    rightNature,
    term,
    ...side('owner', '权利人', 'Owner'),
    ownerOthers: others('其他共有人', 'Further owners'),
    smallFirm: smallFirm('owner'),
    opinion: words('联合验收意见书编号', 'Joint acceptance opinion', 60, { minLength: 4 }),
    survey: file('房产测绘报告', 'Survey of the building'),
  },
  required: ['region', 'location', 'use', 'area', 'rightNature', ...namesOf('owner'), 'opinion'],
  groups: [
    {
      code: 'what',
      title: { zh: '登记什么', en: 'What is registered' },
      fields: ['unit', 'region', 'location', 'use', 'area', 'rightNature', 'term'],
    },
    {
      code: 'who',
      title: { zh: '谁的', en: 'Whose' },
      fields: [...namesOf('owner'), 'smallFirm', 'ownerOthers'],
    },
    { code: 'papers', title: { zh: '材料', en: 'Papers' }, fields: ['opinion', 'survey'] },
  ],
  materials: [
    {
      code: 'acceptance',
      name: { zh: '联合验收意见书', en: 'Joint acceptance opinion' },
      from: 'certificate',
      certificate: { type: 'joint-acceptance-opinion', number: 'form.opinion' },
      basis: measure('one-window'),
    },
  ],
  signers: [{ code: 'owner', name: { zh: '权利人', en: 'Owner' }, persons: signersOf('owner') }],
  bars: [
    {
      when: 'form.region != case.region',
      reason: elsewhere.reason,
    },
    {
      when: 'facts.unit != null && facts.unit.stage != "unregistered"',
      reason: { zh: '这个不动产单元已经首次登记过', en: 'This unit was registered before' },
    },
    {
      when: 'facts.unit != null && facts.unit.?seizures.orValue([]).exists(s, s.?until.orValue("9999-12-31") >= today) && form.ownerKind == "person"',
      reason: {
        zh: '预查封期间不能登记到个人名下',
        en: 'It is seized in advance: it cannot be registered to a person meanwhile',
      },
    },
  ],
  between: [whichProject],
  stretches: [ceiling],
  pays: 'fee',
  notes: { registrationFeeFen: `${isSmallFirm} ? 0 : form.use == "housing" ? 8000 : 55000` },
  sets: {
    title: newTitle,
    location: 'form.location',
    area: 'string(form.area)',
    useName: namesOfUse('form.use'),
  },
  writes: [
    firstEntry('first', {
      parcel: parcelOf,
      region: 'form.region',
      location: 'form.location',
      use: 'form.use',
      area: 'form.area',
      rightNature: 'form.rightNature',
      // What the survey said of it stays where nothing else is said.
      term: 'form.?term.orValue(facts.unit == null ? null : facts.unit.?term.orValue(null))',
      stage: '"registered"',
      title: 'data.title',
      owners: ownersOf('owner'),
      ownerCodes: codesOf('owner'),
    }),
  ],
  issues: [titleIssue(ownersOf('owner'))],
  fee: {
    amountFen: 'data.?registrationFeeFen.orValue(55000)',
    basis: [...feeBasis, ...convention('按单元收取', 'For each unit')],
    note: feeNote,
  },
});
