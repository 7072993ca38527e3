import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BulletinRow, BulletinView } from '../../src/usecases/bulletins/bulletin-views.ts';
import { city, quarterCity } from '../quarter/lived-quarter.ts';
import { signIn } from '../support/client.ts';

/** The bulletins of a quarter that was lived through, opened by LibreOffice, and their figures held against the API. */

const run = promisify(execFile);
/** As the register of circulars calls it. */
const praised = 'Commended';
const { product, live } = await quarterCity();
const writer = product.as('coordinator');
const views = new Map<string, BulletinView>();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quarter-'));
  await live();
  const { items } = await writer.get<{ items: readonly BulletinRow[] }>('/api/bulletins');
  const cookie = await signIn(product.url, 'coordinator', city.password);
  for (const kind of ['weekly', 'monthly', 'quarterly']) {
    const [latest] = items
      .filter((row) => row.kind.code === kind && row.state === 'sent')
      .toSorted((a, b) => (b.issue ?? 0) - (a.issue ?? 0));
    if (latest === undefined) throw new Error(`no ${kind} bulletin was sent`);
    views.set(kind, await writer.get<BulletinView>(`/api/bulletins/${latest.id}`));
    const answer = await fetch(`${product.url}/api/bulletins/${latest.id}/docx?lang=zh`, {
      headers: { cookie },
    });
    await writeFile(join(folder, `${kind}.docx`), Buffer.from(await answer.arrayBuffer()));
  }
  await run('soffice', [
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    ...['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder],
    ...[...views.keys()].map((kind) => join(folder, `${kind}.docx`)),
  ]);
}, 900_000);
afterAll(() => rm(folder, { recursive: true }));

/** The numbers of one sentence, in its order. */
function numbersIn(text: string, sentence: RegExp): readonly number[] {
  const found = sentence.exec(text);
  expect(found, String(sentence)).not.toBeNull();
  return (found ?? []).slice(1).map(Number);
}

describe.each(['weekly', 'monthly', 'quarterly'])('the %s bulletin', (kind) => {
  test('opens, and says of tasks, cases and orders what the API says', async () => {
    const text = (await readFile(join(folder, `${kind}.txt`), 'utf8')).replaceAll(/\s+/g, '');
    const view = views.get(kind);
    if (view === undefined) throw new Error('it was read before');
    const { tasks, cases, orders, figures, circulars = [] } = view.statement;
    expect(numbersIn(text, /任务(\d+)项，逾期(\d+)项/)).toEqual([tasks.total, tasks.lateInAll]);
    expect(
      numbersIn(
        text,
        /本期收到办件(\d+)件，其中已办结(\d+)件；目前未办结(\d+)件，超期(\d+)件；督办未结(\d+)件/,
      ),
    ).toEqual([cases.opened, cases.ended, cases.open, cases.late, orders.open]);
    expect(
      numbersIn(text, /本期新立督办(\d+)件，其中已办结(\d+)件；目前未结(\d+)件，自身超期(\d+)件/),
    ).toEqual([orders.opened, orders.ended, orders.open, orders.late]);
    for (const { name, included, excluded, value } of figures) {
      if (value === null) continue;
      expect(text).toContain(name.zh.replaceAll(/\s+/g, ''));
      expect(text).toContain(`${included}/${excluded}`);
    }
    expect(text).toContain(view.hash);
    // Who was praised and criticised in public meanwhile stands there by name; each month somebody is praised.
    for (const { office } of circulars) expect(text).toContain(office.zh.replaceAll(/\s+/g, ''));
    if (kind === 'monthly') expect(circulars.map(({ kind: { en } }) => en)).toContain(praised);
  });
});
