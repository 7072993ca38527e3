import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../kernel/json.ts';
import { checkDefinition } from '../../kernel/process/index.ts';
import { whyNotOffered } from '../../kernel/process/offered-to.ts';
import { pack } from './index.ts';
import { foreignReport } from './services/foreign-report.ts';

const entry = (type: string, others: JsonObject = {}) => ({
  enterprise: { type, status: 'registered', ...others },
  branches: null,
  ending: null,
  listed: null,
});
const always = [
  'annual-report',
  'enterprise-change',
  'enterprise-filing',
  'licence-in-trading',
  'startup-later',
];

const offered = (facts: JsonObject): readonly string[] =>
  pack.services
    .filter(({ asEnterprise }) => asEnterprise !== undefined)
    .filter((service) => whyNotOffered(service, facts, '2022-09-01') === null)
    .map(({ code }) => code)
    .sort();

describe('what the page of an enterprise offers', () => {
  test('a company reports no foreign investment and is no sole trader; it may have branches', () => {
    expect(offered(entry('1130'))).toEqual([...always, 'branch-registration', 'deregistration'].sort());
  });
  test('a company with foreign investors reports them', () => {
    expect(offered(entry('5110'))).toContain('foreign-investment-report');
  });
  test('a sole trader may become an enterprise and has no branches', () => {
    expect(offered(entry('9500'))).toEqual([...always, 'deregistration', 'trader-transformation'].sort());
  });
  test('a company with branches ends them first (市场主体登记管理条例 art. 32), and one that ends sets up no more', () => {
    const branches = { branches: [{ uscc: '9', name: '分公司', key: 'k' }] };
    expect(offered({ ...entry('1130'), branches })).not.toContain('deregistration');
    expect(offered({ ...entry('1130'), ending: { status: 'published' } })).not.toContain(
      'branch-registration',
    );
  });
  test('whoever is on the list of abnormal operations may ask to be taken off it, once', () => {
    expect(offered({ ...entry('1130'), listed: { status: 'listed' } })).toContain('abnormal-removal');
    expect(offered({ ...entry('1130'), listed: { status: 'removed' } })).not.toContain('abnormal-removal');
  });
  test('to what is struck off, or in no register, nothing', () => {
    expect(offered(entry('1130', { status: 'deregistered' }))).toEqual([]);
    expect(offered({ ...entry('1130'), enterprise: null })).toEqual([]);
  });
});

test('whom it is for is asked before there is a form, and of the entries that are named', () => {
  const { offeredTo } = foreignReport;
  const reason = { zh: '不行', en: 'No' };
  const faults = (when: string) =>
    checkDefinition({
      ...foreignReport,
      offeredTo: { reads: offeredTo?.reads ?? [], refuses: [{ when, reason }] },
    }).map(({ path, code }) => [path, code]);
  const at = '/foreign-investment-report/offeredTo/refuses/0/when';
  expect(faults('facts.enterprise == null')).toEqual([]);
  expect(faults('form.uscc == ""')).toEqual([[at, 'pack.offered-before-case']]);
  expect(faults('facts.tax == null')).toEqual([[at, 'pack.fact-undeclared']]);
  const { asEnterprise: _, ...forAnybody } = foreignReport;
  expect(checkDefinition(forAnybody)).toMatchObject([
    { path: '/foreign-investment-report/offeredTo', code: 'pack.offered-to-nobody' },
  ]);
});
