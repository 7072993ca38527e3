import { describe, expect, test } from 'vitest';
import addressGrounds from '../../../data/code-lists/address-grounds.json' with { type: 'json' };
import businessScope from '../../../data/code-lists/business-scope.json' with { type: 'json' };
import capitalForms from '../../../data/code-lists/capital-forms.json' with { type: 'json' };
import enterpriseTypeList from '../../../data/code-lists/enterprise-types.json' with { type: 'json' };
import invoiceKinds from '../../../data/code-lists/invoice-kinds.json' with { type: 'json' };
import sealKinds from '../../../data/code-lists/seal-kinds.json' with { type: 'json' };
import { checkDialect } from '../../kernel/form/check-dialect.ts';
import { missingFields } from '../../kernel/form/missing-fields.ts';
import { tidyForm } from '../../kernel/form/tidy.ts';
import { type CodeLists, validateForm } from '../../kernel/form/validate.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { enterpriseTypes } from './choices.ts';
import { startupForm } from './form.ts';
import { companyAsking, companyForm, traderForm } from './town.fixture.ts';

const name = { zh: '名', en: 'name' };
const codeLists = {
  'address-grounds': addressGrounds,
  'business-scope': businessScope,
  'capital-forms': capitalForms,
  'invoice-kinds': invoiceKinds,
  'seal-kinds': sealKinds,
  'city.regions': { entries: [{ code: 'north', name }] },
  'party.bank': { entries: [{ code: 'bank-1', name }] },
  'party.seal-maker': { entries: [{ code: 'seal-1', name }] },
} as CodeLists;

function faultsOf(change: JsonObject, form: JsonObject = companyForm): readonly string[] {
  return validateForm(startupForm, { ...form, ...change }, { codeLists }).map(
    ({ path, code }) => `${path} ${code}`,
  );
}

describe('the one form', () => {
  test('keeps the dialect', () => {
    expect(checkDialect(startupForm)).toEqual([]);
  });

  test('takes a company and a sole trader, each with its own questions', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({}, traderForm)).toEqual([]);
    expect(faultsOf({ capital: 100 }, traderForm)).toEqual(['/capital form.not-asked']);
  });

  test('asks about an item only when it is wanted', () => {
    const seals = missingFields(startupForm, { enterpriseType: '9500', items: ['seals'] }).map(
      ({ path }) => path,
    );
    expect(seals).toEqual(expect.arrayContaining(['/sealMaker', '/sealKinds', '/sealFeeAgreed']));
    expect(seals).not.toContain('/bank');
    expect(validateForm(startupForm, companyAsking())).toEqual([]);
  });

  test('forgets what was typed before the choice changed', () => {
    const tidied = tidyForm(startupForm, { ...companyForm, enterpriseType: '9500', organisationForm: '店' });
    expect(Object.keys(tidied)).not.toEqual(expect.arrayContaining(['capital']));
    expect(validateForm(startupForm, tidied)).toEqual([]);
  });

  test.each([
    ['a company that ends like a shop', { organisationForm: '店' }, '/organisationForm form.rule'],
    ['a trade name in Latin letters', { tradeName: 'Qinghe' }, '/tradeName form.pattern'],
    [
      'a region the city does not have',
      { address: { region: 'moon', detail: '环形山 1 号' } },
      '/address/region form.not-in-list',
    ],
    ['a scope that is not a standard term', { businessScope: ['X'] }, '/businessScope/0 form.not-in-list'],
    ['an address nobody commits to', { addressCommitment: false }, '/addressCommitment form.must-agree'],
    ['a bank without consent', { bankConsent: false }, '/bankConsent form.must-agree'],
    [
      'one owner too few for the type',
      { shareholders: [shareholderOf(1_000_000_00)] },
      '/shareholders form.rule',
    ],
    [
      'a supervisor who is the legal representative',
      { supervisor: companyForm.legalRepresentative ?? null, financeContact: companyForm.supervisor ?? null },
      '/supervisor form.rule',
    ],
    [
      'a supervisor who is the head of finance (公司法 2018 art. 51, 216)',
      { financeContact: companyForm.supervisor ?? null },
      '/financeContact form.rule',
    ],
    [
      'a contribution to the housing fund above the limit',
      { fundPercent: 13 },
      '/fundPercent form.too-large',
    ],
  ] as readonly [string, JsonObject, string][])('says no to %s', (_what, change, fault) => {
    expect(faultsOf(change)).toEqual([fault]);
  });

  test('holds contributions against the registered capital, and names the rule in both languages', () => {
    const [fault] = validateForm(startupForm, { ...companyForm, capital: 999_999_00 });
    expect(fault).toMatchObject({
      path: '/capital',
      message: {
        zh: '各股东认缴出资额的合计应等于注册资本',
        en: 'The contributions must add up to the registered capital',
      },
    });
  });

  test('counts the same person once among the shareholders', () => {
    const twice = [shareholderOf(500_000_00), shareholderOf(500_000_00)];
    expect(faultsOf({ shareholders: twice })).toEqual(['/shareholders form.rule']);
  });

  test('uses the national codes of enterprise types', () => {
    const known = enterpriseTypeList.entries.map(({ code }) => code);
    for (const { code } of enterpriseTypes) expect(known).toContain(code);
  });
});

describe('personal data in the form', () => {
  test('each person is one object with an identity number, and the rest is the applicant’s own', () => {
    const persons = Object.entries(startupForm.properties).filter(([, field]) => 'x-person' in field);
    expect(persons.map(([field]) => field)).toEqual(['legalRepresentative', 'supervisor', 'financeContact']);
    expect(startupForm.properties.shareholders.items).toMatchObject({ 'x-person': true });
    expect(startupForm.properties.notifyPhone).toMatchObject({ 'x-personal': true });
  });
});

function shareholderOf(contribution: number): JsonObject {
  const person = companyForm.legalRepresentative;
  return { ...(person as JsonObject), contribution, contributionForm: 'money', paidBy: '2027-06-01' };
}
