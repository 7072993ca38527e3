import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isSignedBy, parseKeyLine } from '../../src/kernel/log/checkpoint.ts';
import type { BulletinView } from '../../src/usecases/bulletins/bulletin-views.ts';
import { findKeptHeads } from '../../src/usecases/transparency/kept-heads.ts';
import { expectStatement } from '../quarter/papers.ts';
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
/** The other kinds there are, of the same days. */
const others = new Map<string, BulletinView>();

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
  const keep = async (of: string, file: string, lang: string): Promise<void> => {
    const format = file.split('.').at(-1);
    const answer = await fetch(`${product.url}/api/bulletins/${of}/${format}?lang=${lang}`, {
      headers: { cookie },
    });
    await writeFile(join(folder, file), Buffer.from(await answer.arrayBuffer()));
  };
  for (const lang of ['zh', 'en'])
    for (const format of ['docx', 'pdf']) await keep(id, `${lang}.${format}`, lang);
  for (const [kind, from] of [
    ['weekly', '2022-06-01'],
    ['quarterly', '2022-04-01'],
  ] as const) {
    const other = await openBulletin(writer, { kind, from, place: region });
    others.set(kind, await writer.get(`/api/bulletins/${other}`));
    await keep(other, `${kind}.docx`, 'zh');
  }
  // All at once: starting the program takes longer than what it does.
  await run('soffice', [
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    ...['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder],
    ...['zh', 'en', ...others.keys()].map((name) => join(folder, `${name}.docx`)),
  ]);
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
    expectFigures(await readFile(join(folder, `${lang}.txt`), 'utf8'), lang);
  });

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

test.each(['weekly', 'quarterly'])(
  'LibreOffice opens a %s one, and its sentences are those of the API',
  async (kind) => {
    const known = others.get(kind);
    if (known === undefined) throw new Error('it was read before');
    expectStatement((await readFile(join(folder, `${kind}.txt`), 'utf8')).replaceAll(/\s+/g, ''), known);
  },
);
