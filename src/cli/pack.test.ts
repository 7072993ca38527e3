import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ServiceDefinition } from '../kernel/process/index.ts';
import { snackBar } from '../kernel/process/snack-bar.fixture.ts';
import { yingshang as inThisProcess, type Run, yingshangAlone } from './as-run.fixture.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yingshang-pack-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const yingshang = (...args: readonly string[]): Promise<Run> => inThisProcess(['pack', ...args]);

async function file(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const [review] = snackBar.steps;
if (review === undefined) throw new Error('the snack bar is reviewed');

/** The snack bar, whose refusal leads nowhere. */
const stranded: ServiceDefinition = {
  ...snackBar,
  steps: [
    {
      ...review,
      outcomes: review.outcomes.map((outcome) =>
        outcome.code === 'refuse' ? { code: 'refuse', name: outcome.name, favourable: false } : outcome,
      ),
    },
  ],
  outcomes: snackBar.outcomes.filter(({ code }) => code !== 'refused'),
};

describe('pack check', () => {
  test('says that the packs of this installation are right', async () => {
    const { code, out, err } = await yingshangAlone(['pack', 'check']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/事项 \d+，错误 0.* · services \d+, faults 0/);
    expect(await yingshang('check', 'enterprise-startup', '--city', 'example')).toMatchObject({ code: 0 });
  }, 180_000);

  test('names each fault of somebody’s own file with its place, its code, both languages and what to do', async () => {
    const { code, out } = await yingshang('check', await file('stranded.json', stranded));
    expect(code).toBe(1);
    expect(out).toContain('/snack-bar/steps/review/outcomes/refuse  pack.outcome-unhandled');
    expect(out).toContain('没有人接着办，办件也没有结束：review → refuse。让它结束办件（ends）');
    expect(out).toContain(
      'nobody has anything to do and the case has not ended: review → refuse. Let it end',
    );
  });

  test('gives the same as JSON', async () => {
    const wrong = { ...snackBar, name: { zh: '小食店' }, colour: 'red' };
    const { code, out } = await yingshang('check', await file('wrong.json', wrong), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      faults: expect.arrayContaining([
        {
          path: '/snack-bar/name',
          code: 'pack.text-one-language',
          parameters: { language: 'en' },
          message: { zh: '只有一种语言，缺少：en', en: 'Speaks one language only; missing: en' },
          next: { zh: '补上另一种语言的文字', en: 'Add the words in the other language' },
        },
        expect.objectContaining({
          path: '/snack-bar',
          code: 'pack.key-unknown',
          parameters: { key: 'colour' },
        }),
      ]),
      doubts: [],
      meant: 0,
    });
  });

  test('reads a pack from a module, and holds it against the city', async () => {
    const fixture = pathToFileURL(join(import.meta.dirname, '../kernel/process/snack-bar.fixture.ts')).href;
    const path = await file(
      'own.ts',
      `import { snackBar } from ${JSON.stringify(fixture)};
       export const pack = { plan: 'snacks', name: { zh: '小吃', en: 'Snacks' }, services: [snackBar],
         registers: [], indicators: [], reactions: [], certificates: [], series: [] };`,
    );
    const { code, out } = await yingshang('check', path);
    expect(code).toBe(1);
    expect(out).toContain('/snacks  pack.plan-unknown');
    expect(out).toContain('/snacks/snack-bar/acceptance  pack.duty-unknown');
    expect(out).toContain('/snacks/snack-bar/obligations/lease  pack.register-unknown');
  });

  test('tells doubts apart, which count only when asked to', async () => {
    const doubtful = { ...snackBar, name: { zh: 'Snack bar', en: 'Snack bar' } };
    const path = await file('doubtful.json', doubtful);
    const run = await yingshang('check', path);
    expect(run.code).toBe(0);
    expect(run.out).toContain('疑点 · doubts\n/snack-bar/name  pack.text-untranslated');
    expect((await yingshang('check', path, '--strict')).code).toBe(1);
  });

  test.each([
    ['a name that is neither pack nor file', 'pack.file-not-found', async () => ['check', 'nothing']],
    ['a file that is no JSON', 'pack.file-unreadable', async () => ['check', await file('no.json', '{')]],
    [
      'a file that declares nothing',
      'pack.no-declaration',
      async () => ['check', await file('empty.json', {})],
    ],
    ['a service that there is not', 'pack.service-not-found', async () => ['simulate', 'nothing']],
  ])('ends with 64 for %s', async (_, code, args) => {
    const { code: status, out, err } = await yingshang(...(await args()));
    expect([status, out]).toEqual([64, '']);
    expect(err).toContain(`(${code})`);
  });

  test('ends with 64 when the command is not understood', async () => {
    expect((await yingshang('check', '--colour')).code).toBe(64);
    expect((await yingshang('simulate')).code).toBe(64);
    expect((await yingshang('simulate', 'startup', '--walks', 'many')).code).toBe(64);
    expect((await yingshang('check', '--help')).code).toBe(0);
  });
});

describe('pack simulate', () => {
  const walks = ['--walks', '120', '--seed', '5'];

  test('prints what was reached, and the seed with which it can be seen again', async () => {
    const run = await yingshang('simulate', 'startup.seals', ...walks);
    expect([run.code, run.err]).toEqual([0, '']);
    expect(run.out).toContain('试走 120 次，节奏：混合，种子 5');
    expect(run.out).toContain('yingshang pack simulate startup.seals --city xuchang --walks 120 --seed 5');
    expect(run.out).toMatch(/engrave {2}刻制并备案/);
    expect(run.out).toContain('没有发现问题');
    expect((await yingshang('simulate', 'startup.seals', ...walks)).out).toBe(run.out);
  });

  test('speaks English, and JSON', async () => {
    const english = await yingshang('simulate', 'startup.seals', ...walks, '--language', 'en');
    expect(english.out).toContain('Nothing was found');
    const { out } = await yingshang('simulate', 'startup.seals', ...walks, '--json');
    expect(JSON.parse(out)).toMatchObject({ service: 'startup.seals', seed: 5, walks: 120, deadEnds: [] });
  });

  test('walks through a declaration of one’s own, and ends with 1 when it comes to a stand', async () => {
    const path = await file('walked.json', stranded);
    const { code, out } = await yingshang('simulate', 'snack-bar', '--from', path, ...walks);
    expect(code).toBe(1);
    expect(out).toMatch(/死路 {2}snack-bar {2}running（\d+ 次，如种子 \d+）\n {2}review → refuse/);
  });
});
