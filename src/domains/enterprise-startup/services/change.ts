import type { ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import type { SignerDeclaration } from '../../../kernel/signatures/declaration.ts';
import { addressPromise } from '../address-promise.ts';
import { measure, registersUnderRealName, registrationRules } from '../basis.ts';
import { entryAsItWas, isThere, offeredToThoseThere, readEnterprise } from '../enterprise-register.ts';
import { freeName, readName } from '../freed-names.ts';
import { nameJudgement, nameKey, nameReads, wholeName } from '../names/judgement.ts';
import { keptForEnterprise } from '../names/kept.ts';
import { amendAfter, noFee, outcomesOfChange, returned, tellOfChange } from '../process.ts';
import { nameIsStillTheirs } from '../rules.ts';
import { foreignCompanies, isAmong } from '../types/codes.ts';
import {
  notByOnePersonCompany,
  oneCompanyEach,
  otherCompany,
  ownsAlone,
  readOnePersonOwners,
} from '../types/one-person.ts';
import { everybodySigns, ownersSign, signedPapers } from '../types/owners-sign.ts';
import { publicOwners } from '../types/public-owners.ts';
import { changeChecks } from './change-checks.ts';
import { changeForm, changes, nameFields, ownerFields } from './change-form.ts';
import { registrarDecides } from './registrar-decides.ts';

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
  reads: [readEnterprise, ...readOnePersonOwners],
  rules: [...changeChecks, notByOnePersonCompany, { when: 'true', outcome: 'begun' }],
  outcomes: [
    {
      code: 'begun',
      name: { zh: '可以办理', en: 'Can proceed' },
      favourable: true,
      sets: {
        name: 'facts.enterprise.name',
        nameKey: 'facts.enterprise.?nameKey.orValue("")',
        otherCompany,
      },
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

/**
 * A new name is judged as any declared name is (企业名称登记管理规定 art. 16 and 17). What the enterprise is it stays, so
 * that its name ends as before.
 */
const nameCheck: StepDefinition = {
  code: 'name-check',
  name: { zh: '名称查重', en: 'Name check' },
  kind: 'automatic',
  by: { system: true },
  after: { any: [{ step: 'one-company', outcomes: ['fits'] }] },
  when: changes('name'),
  reads: nameReads,
  rules: [
    {
      // With another type goes another ending, which the form has held against it.
      when: `!(${changes('capital')}) && !data.name.endsWith(form.organisationForm)`,
      outcome: 'refused',
      reason: {
        zh: '变更名称不改变组织形式，请保留原来的结尾再申请',
        en: 'A change of name does not change the type of enterprise: apply again with the present ending',
      },
    },
    // Its own name under another ending, or another word for the same industry.
    { when: `(${nameKey}) == data.nameKey`, outcome: 'own' },
    ...nameJudgement,
  ],
  outcomes: [
    {
      code: 'own',
      name: { zh: '可以使用，和现有名称同属一个编号', en: 'Available: a variant of its own name' },
      favourable: true,
      sets: { newName: wholeName, newNameKey: nameKey },
    },
    { code: 'free', name: { zh: '可以使用', en: 'Free' }, ...keptForEnterprise },
    {
      code: 'noticed',
      name: { zh: '可以使用，与他人近似的自负其责', en: 'Free, at your own risk' },
      ...keptForEnterprise,
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

/** What the public sees of the owners, all as they are to be: of another type, those of the former are gone. */
const ownersNow = Object.fromEntries(
  Object.entries(publicOwners).map(([list, shown]) => [
    list,
    `${changes('capital')} ? (${shown}) : dyn(facts.enterprise.?${list}.orValue(null))`,
  ]),
);

/** Whoever represents it has the place of the one before among those who run it. */
const peopleNow =
  `${changes('representative')} && facts.enterprise.?people.hasValue() ? dyn(facts.enterprise.people.map(each, ` +
  'each.position != "supervisor" && each.name == facts.enterprise.representativeName ' +
  '? {"name": form.legalRepresentative.name, "position": each.position} : {"name": each.name, "position": each.position})) ' +
  ': dyn(facts.enterprise.?people.orValue(null))';

const typeNow = `${changes('capital')} ? form.enterpriseType : facts.enterprise.type`;

/** The name it bears from now on, and where that stands in the register of names. */
const nameNow = `${changes('name')} ? data.newName : facts.enterprise.name`;
const keyNow = `${changes('name')} ? dyn(data.newNameKey) : dyn(facts.enterprise.?nameKey.orValue(null))`;

const entered = entryAsItWas({
  name: nameNow,
  nameKey: keyNow,
  address: now('address', 'address'),
  addressGround: now('address', 'addressGround'),
  businessScope: now('scope', 'businessScope'),
  type: typeNow,
  capital: now('capital', 'capital'),
  ...ownersNow,
  people: peopleNow,
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
        en: 'The new name was no longer reserved, or another enterprise now uses it',
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
        ownsAlone('form.uscc', changes('capital')),
        {
          // What is registered is reported with it, and nowhere else (外商投资法实施条例 art. 38)
          register: 'foreign-investment-report',
          key: 'form.uscc',
          when: isAmong(`(${typeNow})`, foreignCompanies),
          act: 'put',
          content: {
            uscc: 'form.uscc',
            enterpriseName: nameNow,
            kind: '"change"',
            year: 'string(timestamp(today + "T00:00:00Z").getFullYear())',
            reportedOn: 'today',
          },
        },
      ],
      issues: [
        {
          type: 'business-licence',
          replaces: true,
          content: {
            number: 'form.uscc',
            name: nameNow,
            type: entered.type,
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
      name: { zh: '不能变更', en: 'Cannot be changed' },
      favourable: false,
      ends: [{ outcome: 'refused' }],
    },
  ],
};

const ifEntered = (entry: string, of = entry): string => `has(form.${entry}) ? dyn(form.${of}) : dyn(null)`;

const tell = tellOfChange(
  { step: 'enter', outcomes: ['entered'] },
  {
    uscc: 'form.uscc',
    name: `${changes('name')} ? data.newName : data.name`,
    items: 'form.items',
    now: {
      address: ifEntered('address'),
      businessScope: ifEntered('businessScope'),
      enterpriseType: ifEntered('enterpriseType'),
      capitalFen: ifEntered('capital'),
      representativeName: ifEntered('legalRepresentative', 'legalRepresentative.name'),
    },
  },
);

const newLeaderSigns: SignerDeclaration = {
  code: 'representative',
  name: { zh: '新的法定代表人（经营者）', en: 'The new representative (owner)' },
  persons: '[form.legalRepresentative]',
};

export const enterpriseChange: ServiceDefinition = {
  code: 'enterprise-change',
  version: 7,
  kind: 'service',
  name: { zh: '企业变更登记', en: 'Change of registration' },
  summary: {
    zh: '一次申请变更登记、换发执照，税务、社保、医保、公积金、海关和你选的银行同步更新',
    en: 'One request changes the register and the licence; tax, insurance, fund, customs and the bank you name follow at once',
  },
  keywords: ['变更', '改名', '换照', '换法人', '迁址', 'change', 'amend', 'move'],
  basis: [...registrationRules('24'), ...measure('service-coverage')],
  openedBy: 'applicant',
  asEnterprise: 'uscc',
  offeredTo: offeredToThoseThere(),
  realName: registersUnderRealName,
  signing: everybodySigns([newLeaderSigns, ...ownersSign]),
  materials: [signedPapers],
  form: changeForm,
  obligations: [addressPromise({ uscc: 'form.uscc', name: 'data.name', when: changes('address') })],
  // The plan promises times for starting a business, none for a change.
  ...registrarDecides(),
  steps: [
    check,
    oneCompanyEach([{ step: 'check', outcomes: ['begun'] }], 'form.uscc'),
    nameCheck,
    review,
    amendAfter(
      ['check', 'one-company', 'name-check', 'review'],
      [
        ...nameFields,
        'address',
        'addressGround',
        'businessScope',
        'enterpriseType',
        ...ownerFields,
        'legalRepresentative',
        'signedPaper',
      ],
    ),
    enter,
    ...tell,
  ],
  outcomes: outcomesOfChange({ zh: '已变更，已换发执照', en: 'Changed, with a new licence' }),
  fee: noFee(measure('zero-charge')),
  visits: 0,
};
