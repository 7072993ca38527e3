import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openVisits, phone, textOf } from '../support/browser.ts';
import { firstCity as city, companyForm } from '../support/cities.ts';
import { startProduct } from '../support/product.ts';
import { apply } from '../support/startup.ts';

const verifier = resolve(import.meta.dirname, '../../docs/verify/verify-proof.mjs');
const product = await startProduct(city, { web: true });
const { visit } = await openVisits(product);
const [applicant] = city.applicants;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yingshang-download-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('an applicant takes the proof of a case along and has it checked without us', async () => {
  const { region } = city.oneDay;
  const { id } = await apply(product.as(applicant), region, companyForm(city, region));
  const page = await visit(applicant, { size: phone, lang: 'en' });
  await page.goto(`/my/cases/${id}`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download proof' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^[A-Z]+-.*-proof\.json$/);
  const file = join(folder, 'proof.json');
  await download.saveAs(file);
  const out = await new Promise<string>((done) => {
    execFile(process.execPath, [verifier, file], (error, stdout) =>
      done(`${error === null ? 0 : error.code}\n${stdout}`),
    );
  });
  expect(out).toMatch(/^0\n/);
  expect(out).toContain('case-submitted 在日志里 · is in the log');
  await page.getByRole('link', { name: 'How to check it' }).click();
  await page.getByRole('heading', { level: 1, name: 'Public log' }).waitFor();
});

test('the public log can be read without script', async () => {
  const page = await visit(null, { script: false });
  await page.goto('/transparency');
  const said = await textOf(page.locator('main'));
  expect(said).toContain('日志公开');
  expect(said).toContain(`yingshang/${product.deps.city.profile.code}/events`);
  expect(said).toMatch(/[0-9a-f]{64}/);
});
