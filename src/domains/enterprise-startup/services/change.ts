import type { ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import { addressPromise } from '../address-promise.ts';
import { measure, registrationRules, remedies } from '../basis.ts';
import { entryAsItWas, isThere, readEnterprise } from '../enterprise-register.ts';
import { freeName, readName } from '../freed-names.ts';
import { keptUntil, nameJudgement, nameKey, nameReads, wholeName } from '../names/judgement.ts';
import { amendAfter, noFee, outcomesOf, returned, tellOfChange } from '../process.ts';
import { nameIsStillTheirs } from '../rules.ts';
import { paidWithinFiveYears } from '../types/rules.ts';
import { changeForm, changes, nameFields } from './change-form.ts';

/*
 * What the register says of a firm is changed (市场主体登记管理条例 art. 24): the registrar decides once, the licence
 * is made anew, and the bodies that hold the old entry are told at once and say that they have taken note.
 */

const check: StepDefinition = {
  code: 'check',
  name: { zh: '核对登记信息', en: 'Look up the registration' },
  kind: 'automatic',
  by: { system: true },
  after: { any: [{ step: 'acceptance' }, { step: 'amend' }] },
  reads: [readEnterprise],
  rules: [
    {
      when: `!(${isThere})`,
      outcome: 'refused',
      reason: {
        zh: '登记台账里没有这家存续的企业，请核对统一社会信用代码',
        en: 'The register has no such enterprise in being: check the unified code',
      },
    },
    {
      when: `!(facts.enterprise.type in ["1130", "1151"]) && ${changes('capital')}`,
      outcome: 'refused',
      reason: {
        zh: '这里变更的是内资公司的注册资本和股东；其他类型的出资变更请到登记窗口办理',
        en: 'This changes capital and shareholders of companies; for other types please see the registrar',
      },
    },
    {
      // All contributions together are the capital, and this form asks for natural persons alone.
      when: `${changes('capital')} && size(facts.enterprise.?corporateShareholders.orValue([])) > 0`,
      outcome: 'refused',
      reason: {
        zh: '这家公司有单位股东，变更注册资本和股东请到登记窗口办理',
        en: 'Enterprises are among the shareholders: for capital and shareholders please see the registrar',
      },
    },
    {
      when: `${changes('capital')} && (facts.enterprise.type == "1151") != (size(form.shareholders) == 1)`,
      outcome: 'refused',
      reason: {
        zh: '一名股东和两名以上股东是不同的企业类型，类型变更请到登记窗口办理',
        en: 'One shareholder and several are different types of company: to change the type please see the registrar',
      },
    },
    {
      when: `${changes('capital')} && today >= "2024-07-01" && !(${paidWithinFiveYears('form.?shareholders.orValue([])')})`,
      outcome: 'returned',
      reason: {
        zh: '自2024年7月1日起，股东认缴的出资应当在五年内缴足，请改缴足日期（公司法第四十七条、第二百二十八条）',
        en: 'Since 1 July 2024 shareholders pay up within five years: change the dates',
      },
    },
    { when: 'true', outcome: 'begun' },
  ],
  outcomes: [
    {
      code: 'begun',
      name: { zh: '可以办理', en: 'It may proceed' },
      favourable: true,
      sets: { name: 'facts.enterprise.name', nameKey: 'facts.enterprise.?nameKey.orValue("")' },
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

/** Kept for this enterprise until the registrar has decided. */
const keptName = {
  favourable: true,
  sets: { newName: wholeName, newNameKey: nameKey, keptUntil },
  writes: [
    {
      register: 'enterprise-name',
      key: 'data.newNameKey',
      act: 'put',
      content: {
        name: 'data.newName',
        reservedOn: 'today',
        keptUntil: 'data.keptUntil',
        holder: 'case.party',
      },
    },
  ],
} as const;

/**
 * A new name is judged as any declared name is (企业名称登记管理规定 art. 16 and 17). What the enterprise is it stays, so
 * that its name ends as before.
 */
const nameCheck: StepDefinition = {
  code: 'name-check',
  name: { zh: '名称查重', en: 'Name check' },
  kind: 'automatic',
  by: { system: true },
  after: { any: [{ step: 'check', outcomes: ['begun'] }] },
  when: changes('name'),
  reads: nameReads,
  rules: [
    {
      when: '!data.name.endsWith(form.organisationForm)',
      outcome: 'refused',
      reason: {
        zh: '变更名称不改变组织形式，请保留原来的结尾再申请',
        en: 'A change of name does not change what the enterprise is: ask again with the ending as it is',
      },
    },
    // Its own name under another ending, or another word for the same industry.
    { when: `(${nameKey}) == data.nameKey`, outcome: 'own' },
    ...nameJudgement,
  ],
  outcomes: [
    {
      code: 'own',
      name: { zh: '可以使用，和现有名称同属一个编号', en: 'Free: its own name, put otherwise' },
      favourable: true,
      sets: { newName: wholeName, newNameKey: nameKey },
    },
    { code: 'free', name: { zh: '可以使用', en: 'Free' }, ...keptName },
    {
      code: 'noticed',
      name: { zh: '可以使用，与他人近似的自负其责', en: 'Free, at your own risk' },
      ...keptName,
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

const review: StepDefinition = {
  code: 'review',
  name: { zh: '变更审查', en: 'Review by the registrar' },
  kind: 'review',
  by: { duty: 'market-registration' },
  after: { any: [{ step: 'name-check', outcomes: ['own', 'free', 'noticed'] }] },
  outcomes: [
    { code: 'approve', name: { zh: '准予变更', en: 'Approved' }, favourable: true },
    returned,
    {
      code: 'refuse',
      name: { zh: '不予变更', en: 'Refused' },
      favourable: false,
      reason: 'required',
      ends: [{ outcome: 'refused' }],
    },
  ],
};

/** What was, or what it becomes. */
const now = (item: string, field: string, entered = `form.${field}`): string =>
  `${changes(item)} ? dyn(${entered}) : dyn(facts.enterprise.?${field}.orValue(null))`;

const owners =
  'form.shareholders.map(each, {"name": each.name, "contribution": each.contribution, ' +
  '"contributionForm": each.contributionForm, "paidBy": each.paidBy})';

/** The name it bears from now on, and where that stands in the register of names. */
const nameNow = `${changes('name')} ? data.newName : facts.enterprise.name`;
const keyNow = `${changes('name')} ? dyn(data.newNameKey) : dyn(facts.enterprise.?nameKey.orValue(null))`;

const entered = entryAsItWas({
  name: nameNow,
  nameKey: keyNow,
  address: now('address', 'address'),
  addressGround: now('address', 'addressGround'),
  businessScope: now('scope', 'businessScope'),
  capital: now('capital', 'capital'),
  shareholders: now('capital', 'shareholders', owners),
  representativeName: now('representative', 'representativeName', 'form.legalRepresentative.name'),
});

/** The register and the licence are changed in one act. */
const enter: StepDefinition = {
  code: 'enter',
  name: { zh: '变更登记并换发执照', en: 'Change the register and the licence' },
  kind: 'automatic',
  by: { system: true },
  after: { all: [{ step: 'review', outcomes: ['approve'] }] },
  reads: [
    readEnterprise,
    readName('data.nameKey'),
    { as: 'taken', register: 'enterprise-name', key: 'data.?newNameKey.orValue("")' },
  ],
  rules: [
    {
      when: `${changes('name')} && data.newNameKey != data.nameKey && !(${nameIsStillTheirs})`,
      outcome: 'gone',
      reason: {
        zh: '新名称的保留期已过，或已被其他企业登记使用',
        en: 'The new name was no longer reserved, or another enterprise now bears it',
      },
    },
    { when: isThere, outcome: 'entered' },
    {
      when: 'true',
      outcome: 'gone',
      reason: { zh: '审查期间该企业已经注销', en: 'The enterprise was struck off meanwhile' },
    },
  ],
  outcomes: [
    {
      code: 'entered',
      name: { zh: '已变更', en: 'Changed' },
      favourable: true,
      owes: ['address'],
      writes: [
        { register: 'enterprise', key: 'form.uscc', act: 'change', content: entered },
        {
          register: 'enterprise-name',
          key: 'data.?newNameKey.orValue("")',
          when: changes('name'),
          act: 'put',
          content: {
            name: 'data.newName',
            reservedOn: 'facts.taken == null ? today : facts.taken.reservedOn',
            holder: 'case.party',
            uscc: 'form.uscc',
          },
        },
        freeName('data.nameKey', `${changes('name')} && data.nameKey != data.newNameKey`),
      ],
      issues: [
        {
          type: 'business-licence',
          replaces: true,
          content: {
            number: 'form.uscc',
            name: nameNow,
            type: 'facts.enterprise.type',
            representative: entered.representativeName,
            capital: entered.capital,
            establishedOn: 'facts.enterprise.establishedOn',
            addressRegion: `${changes('address')} ? form.address.region : facts.enterprise.address.region`,
            address: `${changes('address')} ? form.address.detail : facts.enterprise.address.detail`,
            businessScope: entered.businessScope,
          },
        },
      ],
    },
    {
      code: 'gone',
      name: { zh: '不能变更', en: 'It cannot be changed' },
      favourable: false,
      ends: [{ outcome: 'refused' }],
    },
  ],
};

const tell = tellOfChange(
  { step: 'enter', outcomes: ['entered'] },
  { uscc: 'form.uscc', name: 'data.name', items: 'form.items' },
);

export const enterpriseChange: ServiceDefinition = {
  code: 'enterprise-change',
  version: 2,
  kind: 'service',
  name: { zh: '企业变更登记', en: 'Change of registration' },
  summary: {
    zh: '一次申请变更登记、换发执照，税务、社保、公积金同步更新',
    en: 'One request changes the register and the licence; tax, insurance and fund follow at once',
  },
  keywords: ['变更', '改名', '换照', '换法人', '迁址', 'change', 'amend', 'move'],
  basis: [...registrationRules('24'), ...measure('service-coverage')],
  openedBy: 'applicant',
  asEnterprise: 'uscc',
  form: changeForm,
  obligations: [addressPromise({ uscc: 'form.uscc', name: 'data.name', when: changes('address') })],
  limits: {
    // The plan promises times for starting a business, none for a change.
    promised: [],
    statutory: [{ value: 3, unit: 'working-day', basis: registrationRules('19') }],
  },
  remedies,
  extensions: [
    {
      code: 'complex',
      name: { zh: '情形复杂，延长登记期限', en: 'A complex case: more time to register' },
      basis: registrationRules('19'),
      clock: 'statutory',
      maximum: { value: 3, unit: 'working-day', basis: registrationRules('19') },
    },
  ],
  steps: [
    check,
    nameCheck,
    review,
    amendAfter(
      ['check', 'name-check', 'review'],
      [
        ...nameFields,
        'address',
        'addressGround',
        'businessScope',
        'capital',
        'shareholders',
        'legalRepresentative',
      ],
    ),
    enter,
    ...tell,
  ],
  outcomes: outcomesOf({ zh: '已变更，已换发执照', en: 'Changed, with a new licence' }),
  fee: noFee(measure('zero-charge')),
  visits: 0,
};
