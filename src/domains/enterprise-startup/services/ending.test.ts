import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../kernel/json.ts';
import {
  applicant,
  companyAsking,
  companyForm,
  complete,
  officer,
  openTown,
  outside,
  signedSheet,
  traderForm,
} from '../town.fixture.ts';

/* How a firm and its branches end, as the law tells it. What is shown and cleared is walked with every body elsewhere. */

const registrar = officer('market-registration');
type Town = ReturnType<typeof openTown>;

function firm(form: JsonObject = companyAsking()) {
  const town = openTown();
  town.submit(form);
  town.act('startup', registrar, { act: 'accept' });
  town.act('startup.registration', registrar, complete('review', 'approve'));
  return { town, uscc: String(town.newest('startup').data.uscc) };
}

const phone = '13800000001';

function setUpBranch(town: Town, uscc: string, branchPlace = '禹州') {
  const asked = town.submit(
    {
      uscc,
      branchPlace,
      address: { region: 'north', detail: '颍河路 8 号' },
      addressGround: 'leased',
      addressCommitment: true,
      businessScope: companyForm.businessScope ?? [],
      head: companyForm.supervisor ?? null,
      notifyPhone: phone,
    },
    { service: 'branch-registration' },
  );
  expect(asked).toBe('ok');
  town.act('branch-registration', registrar, complete('review', 'approve'));
  return town.newest('branch-registration');
}

function end(town: Town, uscc: string, way: JsonObject) {
  const form = { uscc, hasAccount: false, notifyPhone: phone, ...way };
  expect(town.submit(form, { service: 'deregistration' })).toBe('ok');
  return town.newest('deregistration');
}

const owners = [companyForm.legalRepresentative ?? null, companyForm.supervisor ?? null];
const simple = { procedure: 'simple', settled: true, signatures: 'online', investors: owners };
const asBranch = { procedure: 'branch', companyDecided: true };

function everybodyIsOwedNothing(town: Town) {
  const bodies = [
    ['tax', 'tax-1'],
    ['social-insurance', 'social-1'],
    ['housing-fund', 'fund-1'],
    ['customs', 'customs-1'],
  ] as const;
  for (const [kind, party] of bodies)
    town.act('deregistration', outside(party), complete(`clear-${kind}`, 'done'));
}

describe('the branches of a company (市场主体登记管理条例 art. 32)', () => {
  test('are struck off before it is', () => {
    const { town, uscc } = firm();
    const branch = String(setUpBranch(town, uscc).data.branchCode);
    for (const way of [simple, { ...simple, procedure: 'general' }]) {
      const general = {
        procedure: 'general',
        liquidator: companyForm.supervisor ?? null,
        liquidationSince: '2022-06-01',
      };
      const asked = end(town, uscc, way === simple ? simple : general);
      expect(asked.outcome?.code).toBe('refused');
      expect(asked.steps.check?.reason).toHaveProperty(
        'zh',
        expect.stringMatching(/先逐家办理分公司注销.*第三十二条/),
      );
    }
    expect(town.entry('deregistration-notice', uscc)).toBeNull();
    end(town, branch, asBranch);
    everybodyIsOwedNothing(town);
    expect(town.act('deregistration', registrar, complete('decide', 'approve'))).toBe('ok');
    expect(town.entry('enterprise', branch)).toMatchObject({ status: 'deregistered' });
    expect(end(town, uscc, simple).steps.notice).toMatchObject({ status: 'open' });
  });

  test('end by its decision: nobody is told in public, and the name is free for another branch', () => {
    const { town, uscc } = firm();
    const branch = String(setUpBranch(town, uscc).data.branchCode);
    const asked = end(town, branch, asBranch);
    expect(asked.steps.notice).toMatchObject({ status: 'skipped' });
    expect(asked.steps.creditors).toMatchObject({ status: 'skipped' });
    everybodyIsOwedNothing(town);
    town.act('deregistration', registrar, complete('decide', 'approve'));
    expect(town.newest('deregistration').outcome?.code).toBe('granted');
    expect(town.entry('deregistration-notice', branch)).toBeNull();
    expect(town.entry('company-branches', uscc)).toEqual({ branches: [] });
    expect(setUpBranch(town, uscc).outcome?.code).toBe('granted');
  });

  test('end as branches, and whatever is none does not', () => {
    const { town, uscc } = firm();
    const branch = String(setUpBranch(town, uscc).data.branchCode);
    expect(end(town, branch, simple).steps.check?.reason).toHaveProperty(
      'zh',
      expect.stringMatching(/分公司选“分公司注销”/),
    );
    expect(end(town, uscc, asBranch).steps.check?.reason).toHaveProperty(
      'zh',
      expect.stringMatching(/其他企业选简易注销/),
    );
  });

  test('none is set up while the company is about to end', () => {
    const { town, uscc } = firm();
    end(town, uscc, simple);
    expect(setUpBranch(town, uscc).steps.check?.reason).toHaveProperty(
      'zh',
      expect.stringMatching(/正在办理注销/),
    );
  });
});

test('a sole trader is shown to nobody, and the tax authority is asked (art. 33)', () => {
  const { town, uscc } = firm({ ...traderForm, delivery: 'electronic' });
  const asked = end(town, uscc, simple);
  expect(asked.steps).toMatchObject({ notice: { status: 'skipped' }, 'clear-tax': { status: 'open' } });
  expect(town.entry('deregistration-notice', uscc)).toBeNull();
});

describe('all owners commit themselves to the simple way (art. 33)', () => {
  const signed = { ...simple, signatures: 'online' };
  const [lin, zhao] = [companyForm.legalRepresentative ?? null, companyForm.supervisor ?? null];

  test('each is named and signs where they are; on paper they have signed before', () => {
    const { town, uscc } = firm();
    const form = { uscc, hasAccount: false, notifyPhone: phone, ...signed, investors: [lin, zhao] };
    const unsigned = { service: 'deregistration', unsigned: true } as const;
    expect(town.submit(form, unsigned)).toBe('signing.signatures-missing');
    expect(end(town, uscc, { ...signed, investors: [lin, zhao] }).steps.notice).toMatchObject({
      status: 'open',
    });
  });

  test('the paper that they have signed is handed in, or nobody has signed', () => {
    const { town, uscc } = firm();
    const form = { uscc, hasAccount: false, notifyPhone: phone, ...simple, signatures: 'paper' };
    const unsigned = { service: 'deregistration', unsigned: true } as const;
    expect(town.submit(form, unsigned)).toBe('case.form-invalid');
    const { investors: _, ...nameless } = { ...form, signedPaper: signedSheet };
    expect(town.submit(nameless, unsigned)).toBe('case.form-invalid');
    expect(town.submit({ ...form, signedPaper: signedSheet }, unsigned)).toBe('ok');
    expect(town.newest('deregistration').steps.notice).toMatchObject({ status: 'open' });
  });

  test('the paper names all of them, too', () => {
    const { town, uscc } = firm();
    const asked = end(town, uscc, {
      ...simple,
      signatures: 'paper',
      signedPaper: signedSheet,
      investors: [lin],
    });
    expect(asked.steps.check?.reason).toHaveProperty('zh', expect.stringMatching(/投资人没有填全/));
    const amended = complete('amend', 'amended', { investors: [lin, zhao] });
    expect(town.act('deregistration', applicant, amended)).toBe('ok');
    expect(town.newest('deregistration').steps.notice).toMatchObject({ status: 'open' });
  });

  test('owners from abroad, who have no account to sign with, have signed on paper', () => {
    const { town, uscc } = firm();
    const entry = town.entry('enterprise', uscc);
    town.enter('enterprise', uscc, { ...entry, foreignInvestors: [{ name: 'Green Plum Ltd' }] });
    const abroad = { foreignInvestors: [{ name: 'Green Plum Ltd', documentNumber: 'HK 1234567' }] };
    const form = { uscc, hasAccount: false, notifyPhone: phone, ...signed, investors: [lin, zhao] };
    expect(town.submit({ ...form, ...abroad }, { service: 'deregistration' })).toBe('case.form-invalid');
    const onPaper = { ...form, signatures: 'paper', signedPaper: signedSheet };
    expect(town.submit(onPaper, { service: 'deregistration' })).toBe('ok');
    expect(town.newest('deregistration').steps.check).toMatchObject({ outcome: 'returned' });
    expect(town.submit({ ...onPaper, ...abroad }, { service: 'deregistration' })).toBe('ok');
    expect(town.newest('deregistration').outcome).toBeNull();
  });

  test('and not some of them', () => {
    const { town, uscc } = firm();
    const asked = end(town, uscc, { ...signed, investors: [lin] });
    expect(asked.outcome?.code).toBe('refused');
    expect(asked.steps.check?.reason).toHaveProperty(
      'zh',
      expect.stringMatching(/投资人没有填全.*第三十三条/),
    );
    const nobody = { uscc, hasAccount: false, notifyPhone: phone, ...signed, investors: [] };
    expect(town.submit(nobody, { service: 'deregistration' })).toBe('case.form-invalid');
  });

  test('and nobody for another: one identity number under two names is one person', () => {
    const { town, uscc } = firm();
    const ask = (owners: JsonObject) =>
      town.submit(
        { uscc, hasAccount: false, notifyPhone: phone, ...signed, ...owners },
        { service: 'deregistration' },
      );
    const asZhao = { ...(lin as JsonObject), name: (zhao as JsonObject).name ?? null };
    expect(ask({ investors: [lin, asZhao] })).toBe('case.form-invalid');
    const firmCode = '91411002MA9F0A1B0N';
    const both = ['青梅食品有限公司', '远山食品有限公司'].map((name) => ({ name, uscc: firmCode }));
    expect(ask({ investors: [lin, zhao], corporateInvestors: both })).toBe('case.form-invalid');
    expect(ask({ investors: [lin, zhao], corporateInvestors: both.slice(0, 1) })).toBe('ok');
  });

  test('of a sole trader, the trader', () => {
    const { town, uscc } = firm({ ...traderForm, delivery: 'electronic' });
    expect(end(town, uscc, { ...signed, investors: [zhao] }).outcome?.code).toBe('refused');
    expect(end(town, uscc, { ...signed, investors: [lin] }).outcome).toBeNull();
  });
});

test('what was shown is shown as withdrawn once the firm goes on after all', () => {
  const { town, uscc } = firm();
  end(town, uscc, simple);
  expect(town.entry('deregistration-notice', uscc)).toMatchObject({ status: 'published' });
  town.act('deregistration', applicant, { act: 'withdraw', reason: '继续经营' });
  expect(town.entry('deregistration-notice', uscc)).toMatchObject({ status: 'withdrawn' });
});
