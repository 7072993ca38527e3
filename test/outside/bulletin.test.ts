import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isSignedBy, parseKeyLine } from '../../src/kernel/log/checkpoint.ts';
import type { BulletinView } from '../../src/usecases/bulletins/bulletin-views.ts';
import { findKeptHeads } from '../../src/usecases/transparency/kept-heads.ts';
import { completeBulletin, openBulletin, published } from '../support/bulletins.ts';
import { firstCity as city, companyForm } from '../support/cities.ts';
import { signIn } from '../support/client.ts';
import { startProduct } from '../support/product.ts';
import { apply, counted, ended, register } from '../support/startup.ts';

/** Bulletins as other people's programs read them, with their figures held against the API. */

const run = promisify(execFile);
const product = await startProduct(city);
const writer = product.as('coordinator');
let folder = '';
let view: BulletinView;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bulletin-'));
  const { region } = city.oneDay;
  const applicant = product.as(city.applicants[0]);
  const { id: firm } = await apply(applicant, region, companyForm(city, region));
  await register(product, firm, city.oneDay);
  await ended(applicant, firm);
  await counted(product);
  const id = await openBulletin(writer);
  await completeBulletin(writer, id, 'edit', 'ready', {
    ...published,
    lead: '本月用时 {startup-days-county}。',
  });
  view = await writer.get(`/api/bulletins/${id}`);
  const cookie = await signIn(product.url, 'coordinator', city.password);
  for (const lang of ['zh', 'en'])
    for (const format of ['docx', 'pdf']) {
      const answer = await fetch(`${product.url}/api/bulletins/${id}/${format}?lang=${lang}`, {
        headers: { cookie },
      });
      await writeFile(join(folder, `${lang}.${format}`), Buffer.from(await answer.arrayBuffer()));
    }
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

/** Every percentage and count that a text may be asked for is written with the table's own digits. */
function expectFigures(text: string, lang: 'zh' | 'en'): void {
  const close = text.replaceAll(/\s+/g, '');
  const measured = view.statement.figures.filter(({ value }) => value !== null);
  expect(measured.length).toBeGreaterThan(3);
  for (const { name, included, excluded } of measured) {
    expect(close).toContain(name[lang].replaceAll(/\s+/g, ''));
    expect(close).toContain(`${included}/${excluded}`);
  }
  for (const { value, unit } of measured.filter((each) => each.unit === 'percent'))
    expect(close, unit).toContain(`${Math.round(Number(value) * 100) / 100}%`);
  expect(close).toContain(view.hash);
}

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  test('LibreOffice opens the DOCX, and its figures are those of the API', async () => {
    await run('soffice', [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      ...['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder],
      join(folder, `${lang}.docx`),
    ]);
    expectFigures(await readFile(join(folder, `${lang}.txt`), 'utf8'), lang);
  }, 120_000);

  test('pdftotext reads the same figures from the signed PDF', async () => {
    const { stdout } = await run('pdftotext', ['-raw', join(folder, `${lang}.pdf`), '-']);
    const figures = view.statement.figures.filter(({ value }) => value !== null);
    for (const { included, excluded } of figures) expect(stdout).toContain(`${included}/${excluded}`);
    expect(stdout.replaceAll(/\s+/g, '')).toContain(view.hash ?? '');
    expect((await run('pdfsig', [join(folder, `${lang}.pdf`)])).stdout).toContain('Signature is Valid');
  });

  test('heads of the log are found again in what pdftotext reads, signed, and over all that had happened', async () => {
    const { trees } = await product.nobody.get<{ trees: readonly { keys: readonly string[] }[] }>(
      '/api/transparency',
    );
    for (const layout of ['-raw', '-layout']) {
      const { stdout } = await run('pdftotext', [layout, join(folder, `${lang}.pdf`), '-']);
      const { heads } = findKeptHeads(stdout);
      expect(heads.map(({ checkpoint }) => checkpoint.size)).toEqual(
        view.statement.heads.map(({ size }) => size),
      );
      heads.forEach(({ note }, tree) => {
        const key = parseKeyLine(trees[tree]?.keys[0] ?? '');
        expect(key !== null && isSignedBy(note, key)).toBe(true);
      });
    }
    // The start-up alone has more than these.
    expect(view.statement.heads[0]?.size).toBeGreaterThan(20);
  });
});
