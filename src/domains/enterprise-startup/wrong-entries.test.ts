import { describe, expect, test } from 'vitest';
import addressGrounds from '../../../data/code-lists/address-grounds.json' with { type: 'json' };
import businessScope from '../../../data/code-lists/business-scope.json' with { type: 'json' };
import capitalForms from '../../../data/code-lists/capital-forms.json' with { type: 'json' };
import invoiceKinds from '../../../data/code-lists/invoice-kinds.json' with { type: 'json' };
import positions from '../../../data/code-lists/positions.json' with { type: 'json' };
import sealKinds from '../../../data/code-lists/seal-kinds.json' with { type: 'json' };
import { tidyForm } from '../../kernel/form/tidy.ts';
import { type CodeLists, validateForm } from '../../kernel/form/validate.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import { pack } from './index.ts';
import { companyForm, furtherItems, openTown, signedSheet, traderForm } from './town.fixture.ts';
import { wrongForms } from './wrong-entries.fixture.ts';

/*
 * What a firm asks for, entered wrongly: every entry of every form in every way, and what contradicts itself. Each is
 * named where it is, in both languages, and nothing begins with it.
 */

const name = { zh: '名', en: 'name' };
const one = (code: string) => ({ entries: [{ code, name }] });
const codeLists = {
  'address-grounds': addressGrounds,
  'business-scope': businessScope,
  'capital-forms': capitalForms,
  'invoice-kinds': invoiceKinds,
  positions,
  'seal-kinds': sealKinds,
  'city.regions': one('north'),
  'party.bank': one('bank-1'),
  'party.seal-maker': one('seal-1'),
} as CodeLists;
const today = '2022-06-01';

const { legalRepresentative: lin, supervisor: zhao } = companyForm as {
  readonly legalRepresentative: JsonObject;
  readonly supervisor: JsonObject;
};
const uscc = '91411002MA9F0A1B0N';
const phone = '13800000001';
const share = (fen: number) => ({ contribution: fen, contributionForm: 'money', paidBy: '2027-06-01' });
const shareholders = [
  { ...lin, ...share(600_000_00) },
  { ...zhao, ...share(400_000_00) },
];
const supplier = { name: '许昌供销有限公司', uscc: '91350100M000100Y43', ...share(500_000_00) };
const abroad = {
  name: 'Example GmbH',
  kind: 'enterprise',
  from: '德国',
  document: 'incorporation',
  documentNumber: 'HRB 12345',
};
const place = {
  address: { region: 'north', detail: '文化路 20 号' },
  addressGround: 'owned',
  addressCommitment: true,
};
const nameParts = {
  namePlace: '许昌市',
  tradeName: '清禾',
  nameIndustry: '餐饮管理',
  organisationForm: '有限公司',
};
const onPaper = { signatures: 'paper', signedPaper: signedSheet };

const right: Readonly<Record<string, { readonly service: string; readonly form: JsonObject }>> = {
  'a start-up': {
    service: 'startup',
    form: {
      ...companyForm,
      items: [...(companyForm.items as Json[]), ...Object.keys(furtherItems)],
      ...Object.assign({}, ...Object.values(furtherItems)),
      ...onPaper,
    },
  },
  'a sole trader’s start-up': {
    service: 'startup',
    form: { ...traderForm, delivery: 'post', postalAddress: '禹州市颍河路 8 号林晓' },
  },
  'a change of everything': {
    service: 'enterprise-change',
    form: {
      uscc,
      items: ['name', 'address', 'scope', 'capital', 'representative'],
      ...nameParts,
      ...place,
      businessScope: ['S054'],
      enterpriseType: '1130',
      capital: 1_500_000_00,
      shareholders,
      corporateShareholders: [supplier],
      legalRepresentative: lin,
      sameFamily: false,
      ...onPaper,
      decided: true,
      notifyPhone: phone,
    },
  },
  'a change of owners abroad': {
    service: 'enterprise-change',
    form: {
      uscc,
      items: ['capital'],
      enterpriseType: '5130',
      capital: 1_000_000_00,
      foreignInvestors: [
        { ...abroad, ...share(600_000_00) },
        { ...abroad, documentNumber: 'HRB 2', ...share(400_000_00) },
      ],
      negativeList: true,
      decided: true,
      notifyPhone: phone,
    },
  },
  'a filing': {
    service: 'enterprise-filing',
    form: {
      uscc,
      items: ['people', 'articles', 'liaison'],
      people: [
        { ...lin, position: 'executive-director' },
        { ...zhao, position: 'supervisor' },
      ],
      articlesOn: '2022-05-30',
      liaison: zhao,
      ...onPaper,
      decidedOn: '2022-05-30',
      decided: true,
      notifyPhone: phone,
    },
  },
  'a branch': {
    service: 'branch-registration',
    form: { uscc, branchPlace: '禹州', ...place, businessScope: ['S054'], head: zhao, notifyPhone: phone },
  },
  'a sole trader who becomes a company': {
    service: 'trader-transformation',
    form: {
      uscc,
      enterpriseType: '1130',
      ...nameParts,
      ...place,
      businessScope: ['S054'],
      capital: 1_000_000_00,
      shareholders,
      legalRepresentative: lin,
      supervisor: zhao,
      ...onPaper,
      debtsStay: true,
      notifyPhone: phone,
    },
  },
  'an end the simple way': {
    service: 'deregistration',
    form: {
      uscc,
      procedure: 'simple',
      settled: true,
      investors: [lin, zhao],
      corporateInvestors: [{ name: supplier.name, uscc: supplier.uscc }],
      foreignInvestors: [{ name: abroad.name, documentNumber: abroad.documentNumber }],
      ...onPaper,
      hasAccount: true,
      bank: 'bank-1',
      notifyPhone: phone,
    },
  },
  'an end after winding up': {
    service: 'deregistration',
    form: {
      uscc,
      procedure: 'general',
      liquidator: zhao,
      liquidationSince: '2022-05-01',
      ...onPaper,
      hasAccount: false,
      notifyPhone: phone,
    },
  },
  'the end of a branch': {
    service: 'deregistration',
    form: { uscc, procedure: 'branch', companyDecided: true, hasAccount: false, notifyPhone: phone },
  },
  'what was left out at first': {
    service: 'startup-later',
    form: {
      uscc,
      items: [
        'seals',
        'invoices',
        'social-insurance',
        'housing-fund',
        'account',
        ...Object.keys(furtherItems),
      ],
      employees: 6,
      financeContact: zhao,
      sealMaker: 'seal-1',
      sealKinds: ['company-seal'],
      sealPriceFen: 300_00,
      sealFeeAgreed: true,
      invoiceKinds: ['electronic-ordinary'],
      fundPercent: 5,
      bank: 'bank-1',
      bankConsent: true,
      ...Object.assign({}, ...Object.values(furtherItems)),
      delivery: 'post',
      postalAddress: '禹州市颍河路 8 号林晓',
      contactPhone: phone,
    },
  },
};

function schemaOf(service: string): JsonObject {
  const found = pack.services.find(({ code }) => code === service);
  if (found === undefined) throw new Error(`no service ${service}`);
  return found.form;
}

function faultsOf(service: string, form: JsonObject) {
  const schema = schemaOf(service);
  return validateForm(schema, tidyForm(schema, form), { codeLists, today });
}

function formOf(what: string) {
  const found = right[what];
  if (found === undefined) throw new Error(`no form of ${what}`);
  return found;
}

describe.each(Object.entries(right))('%s', (_what, { service, form }) => {
  test('is taken as it is', () => {
    expect(faultsOf(service, form)).toEqual([]);
  });

  test('with any entry wrong is refused at that entry, in both languages', () => {
    const unsaid = wrongForms(schemaOf(service), form).flatMap(({ path, how, form: wrong }) => {
      const faults = faultsOf(service, wrong).filter((each) => each.path.startsWith(path));
      const told =
        faults.length > 0 &&
        faults.every(({ code, label, message }) => {
          const words = [label.zh, label.en, message.zh, message.en];
          return (
            code.startsWith('form.') &&
            words.every((each) => each.trim() !== '') &&
            /\p{Script=Han}/u.test(message.zh) &&
            /[a-z]{3}/u.test(message.en) &&
            message.zh !== message.en
          );
        });
      return told ? [] : [`${path}: ${how}`];
    });
    expect(unsaid).toEqual([]);
  });

  test('with an entry that the form has not is refused, too', () => {
    expect(faultsOf(service, { ...form, colour: '红' })).toMatchObject([
      { path: '/colour', code: 'form.unknown-field' },
    ]);
  });

  test('entered wrongly begins nothing', () => {
    const town = openTown();
    expect(town.submit({ ...form, uscc: '123', notifyPhone: '1', contactPhone: '1' }, { service })).toBe(
      'case.form-invalid',
    );
    expect(town.count(service)).toBe(0);
    expect(town.entries('enterprise')).toEqual([]);
  });
});

type Contradiction = readonly [what: string, of: string, change: JsonObject, path: string, zh: RegExp];

const same = { ...zhao, residentId: lin.residentId ?? null };
const change = 'a change of everything';
const becoming = 'a sole trader who becomes a company';
const simple = 'an end the simple way';

test.each<Contradiction>([
  ['contributions that do not add up', change, { capital: 1_400_000_00 }, '/capital', /合计/],
  [
    'the same person twice',
    change,
    { shareholders: [shareholders[0] ?? null, shareholders[0] ?? null] },
    '/shareholders',
    /两次/,
  ],
  [
    'one number under two names',
    change,
    { legalRepresentative: same },
    '/legalRepresentative/name',
    /两个姓名/,
  ],
  [
    'the same enterprise twice',
    change,
    { corporateShareholders: [supplier, supplier] },
    '/corporateShareholders',
    /两次/,
  ],
  [
    'an enterprise that holds itself',
    change,
    { corporateShareholders: [{ ...supplier, uscc }] },
    '/corporateShareholders',
    /自己的股东/,
  ],
  ['a company that ends like a shop', change, { organisationForm: '店' }, '/organisationForm', /有限公司/],
  [
    'labour for a share',
    change,
    { corporateShareholders: [{ ...supplier, contributionForm: 'labour' }] },
    '/shareholders',
    /劳务/,
  ],
  [
    'the same investor twice',
    'a change of owners abroad',
    {
      foreignInvestors: [
        { ...abroad, ...share(600_000_00) },
        { ...abroad, ...share(400_000_00) },
      ],
    },
    '/foreignInvestors',
    /一样/,
  ],
  [
    'an enterprise with a passport',
    'a change of owners abroad',
    {
      foreignInvestors: [
        { ...abroad, document: 'passport', ...share(600_000_00) },
        { ...abroad, documentNumber: 'HRB 2', ...share(400_000_00) },
      ],
    },
    '/foreignInvestors',
    /主体资格证明/,
  ],
  ['a decision of tomorrow', 'a filing', { decidedOn: '2022-06-02' }, '/decidedOn', /今天之后/],
  ['articles of tomorrow', 'a filing', { articlesOn: '2022-06-02' }, '/articlesOn', /今天之后/],
  [
    'a director who supervises',
    'a filing',
    {
      people: [
        { ...lin, position: 'executive-director' },
        { ...lin, position: 'supervisor' },
      ],
    },
    '/people',
    /监事/,
  ],
  [
    'one position twice',
    'a filing',
    {
      people: [
        { ...lin, position: 'manager' },
        { ...lin, position: 'manager' },
      ],
    },
    '/people',
    /两次/,
  ],
  ['contributions that do not add up', becoming, { capital: 999_999_00 }, '/capital', /合计/],
  ['a representative who supervises', becoming, { supervisor: lin }, '/supervisor', /兼任/],
  [
    'one owner too few',
    becoming,
    { shareholders: [{ ...lin, ...share(1_000_000_00) }] },
    '/shareholders',
    /两位以上/,
  ],
  ['one owner with two entries', simple, { investors: [lin, lin] }, '/investors', /一样/],
  [
    'one organisation with two entries',
    simple,
    {
      corporateInvestors: [
        { name: supplier.name, uscc: supplier.uscc },
        { name: '另一家公司', uscc: supplier.uscc },
      ],
    },
    '/corporateInvestors',
    /一样/,
  ],
  [
    'an enterprise that owns itself',
    simple,
    { corporateInvestors: [{ name: supplier.name, uscc }] },
    '/corporateInvestors',
    /自己的投资人/,
  ],
  [
    'two from abroad with one document',
    simple,
    {
      foreignInvestors: [
        { name: '甲方', documentNumber: 'X 1' },
        { name: '乙方', documentNumber: 'x 1' },
      ],
    },
    '/foreignInvestors',
    /一样/,
  ],
  [
    'nobody who owns it',
    simple,
    { investors: [], corporateInvestors: [], foreignInvestors: [] },
    '/investors',
    /全体投资人/,
  ],
  ['owners abroad who sign here', simple, { signatures: 'online' }, '/signatures', /纸上/],
  [
    'a group formed tomorrow',
    'an end after winding up',
    { liquidationSince: '2022-06-02' },
    '/liquidationSince',
    /今天之后/,
  ],
  [
    'an employee twice',
    'what was left out at first',
    {
      insuredPersons: [furtherItems.employees.insuredPersons[0], furtherItems.employees.insuredPersons[0]],
    },
    '/insuredPersons',
    /两次/,
  ],
  [
    'more than the fund takes',
    'what was left out at first',
    { fundPercent: 101 },
    '/fundPercent',
    /不能大于/,
  ],
])('%s, in %s, is refused where it is', (_what, of, made, path, zh) => {
  const { service, form } = formOf(of);
  const faults = faultsOf(service, { ...form, ...made });
  expect(faults.map((each) => each.path)).toContain(path);
  const fault = faults.find((each) => each.path === path);
  expect(fault?.message.zh).toMatch(zh);
  expect(fault?.message.en).toMatch(/[a-z]{3}/u);
});
