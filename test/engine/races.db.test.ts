import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import type { Principal } from '../../src/kernel/access/principal.ts';
import { DomainError } from '../../src/kernel/errors/index.ts';
import type { CaseCommand, CaseState } from '../../src/kernel/process/index.ts';
import { createDependencies } from '../../src/main/create-dependencies.ts';
import { prepareCity } from '../../src/main/prepare-city.ts';
import { closeDatabase, openDatabase } from '../../src/store/database.ts';
import { loadEvents } from '../../src/store/log/load-events.ts';
import { actOnCase } from '../../src/usecases/cases/act-on-case.ts';
import { changeCase } from '../../src/usecases/cases/change-case.ts';
import { loadCase } from '../../src/usecases/cases/load-case.ts';
import { openChildCase } from '../../src/usecases/cases/open-child-case.ts';
import { submitDraft } from '../../src/usecases/cases/submit-draft.ts';
import { tellParentEnded } from '../../src/usecases/cases/tell-parent.ts';
import type { Dependencies } from '../../src/usecases/dependencies.ts';
import { beginDraft, keepDraft } from '../../src/usecases/drafts/index.ts';
import { checkCases } from '../../src/usecases/rebuild/check-cases.ts';
import { answerOf } from '../../src/usecases/requests/repeated-request.ts';
import { permitPack } from '../crash/permit-pack.ts';
import { testDatabase } from '../support/database.ts';

/*
 * Thirty-two people decide at the same moment, through two engines with memories and write lanes of their
 * own on one database, as two processes would. One decision is made once, whoever makes it.
 */

const region = '411081';
const { appUrl, ownerUrl } = await testDatabase();
const [one, other] = await Promise.all([openEngine(), openEngine()]);
const engines = [one, other];
const owner = new pg.Client({ connectionString: ownerUrl });
await owner.connect();
await prepareCity(one);
afterAll(async () => {
  await owner.end();
  await Promise.all(engines.map(({ database }) => closeDatabase(database)));
});

async function openEngine(): Promise<Dependencies> {
  const offset = Date.parse('2022-06-01T09:00:00+08:00') - Date.now();
  return await createDependencies({
    dataFolder: join(import.meta.dirname, '..', '..', 'data'),
    city: 'xuchang',
    packs: [permitPack],
    database: openDatabase({ url: appUrl, city: 'xuchang', applicationName: 'races' }),
    masterKey: new Uint8Array(32).fill(3),
    demonstration: true,
    clock: () => Date.now() + offset,
  });
}

const lin = {
  kind: 'account',
  account: 'lin',
  displayName: '林晓',
  role: 'applicant',
  party: 'lin',
} as const satisfies Principal;
const officer = {
  kind: 'account',
  account: 'officer',
  displayName: '承办',
  role: 'handler',
  office: 'market-regulation-bureau@411081',
} as const satisfies Principal;
async function begin(service: string): Promise<CaseState> {
  const { state } = await changeCase(one, {
    principal: lin,
    case: { id: one.newId(), service },
    expectedVersion: null,
    command: {
      act: 'submit',
      region,
      channel: 'online',
      applicant: { party: 'lin', account: 'lin', name: '林晓' },
      form: { mark: 'race', keeper: '林晓' },
      parent: null,
    },
  });
  return state;
}

/** A permit that waits for its decision. */
async function undecided(): Promise<CaseState> {
  const { id } = await begin('trial.permit');
  await actOnCase(one, officer, id, null, { act: 'accept' });
  return (await actOnCase(one, officer, id, null, decision('look', 'approve'))).state;
}

function decision(step: string, outcome: string): Exclude<CaseCommand, { act: 'submit' }> {
  return { act: 'complete-step', step, outcome, reason: '理由', output: {} };
}

/** What became of it: `done`, or the code of the refusal. */
async function fateOf(act: Promise<unknown>): Promise<string> {
  try {
    await act;
    return 'done';
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

/** Thirty-two at once, by turns through one engine and the other. */
async function atOnce(act: (deps: Dependencies, index: number) => Promise<unknown>): Promise<string[]> {
  return await Promise.all(
    Array.from({ length: 32 }, (_, index) => fateOf(act(engines[index % 2] ?? one, index))),
  );
}

function tally(fates: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const fate of fates) counts[fate] = (counts[fate] ?? 0) + 1;
  return counts;
}

async function countOf(id: string, type: string): Promise<number> {
  const events = await loadEvents(one.database, one.database.city, id);
  return events.filter((event) => event.type === type).length;
}

async function expectSound(): Promise<void> {
  expect((await checkCases(one)).findings).toEqual([]);
}

type Kind = {
  readonly name: string;
  readonly by: Principal;
  readonly command: Exclude<CaseCommand, { act: 'submit' }>;
  readonly event: string;
};

const kinds: readonly Kind[] = [
  { name: 'grant', by: officer, command: decision('decide', 'grant'), event: 'case-ended' },
  { name: 'refuse', by: officer, command: decision('decide', 'refuse'), event: 'case-ended' },
  { name: 'withdraw', by: lin, command: { act: 'withdraw', reason: '' }, event: 'case-ended' },
  {
    name: 'suspend',
    by: officer,
    command: { act: 'suspend', suspension: 'expert', note: '请专家评审' },
    event: 'case-suspended',
  },
];

describe('32 decide on one case', () => {
  test.each(kinds)(
    '$name, on the version that all of them saw: one does, 31 see the fresh case',
    async (kind) => {
      const { id, version } = await undecided();
      const fates = await atOnce((deps) => actOnCase(deps, kind.by, id, version, kind.command));
      expect(fates.filter((fate) => fate === 'done')).toHaveLength(1);
      expect(fates.filter((fate) => fate === 'case.version-conflict')).toHaveLength(31);
      expect(await countOf(id, kind.event)).toBe(1);
    },
  );

  test.each(kinds)('$name, on whatever there is: one does, the others may not any more', async (kind) => {
    const { id } = await undecided();
    const fates = await atOnce((deps) => actOnCase(deps, kind.by, id, null, kind.command));
    const { done, ...refused } = tally(fates);
    expect(done, JSON.stringify(refused)).toBe(1);
    expect(Object.keys(refused)).not.toContain('case.version-conflict');
    expect(await countOf(id, kind.event)).toBe(1);
  });

  test('each of them something else: the case ends once, and every ending but one is refused', async () => {
    const { id, version } = await undecided();
    const fates = await atOnce((deps, index) => {
      const kind = kinds[index % 3];
      if (kind === undefined) throw new Error('there are three endings');
      return actOnCase(deps, kind.by, id, index % 4 === 0 ? version : null, kind.command);
    });
    expect(fates.filter((fate) => fate === 'done')).toHaveLength(1);
    expect(await countOf(id, 'case-ended')).toBe(1);
    await expectSound();
  });
});

describe('32 at one bundle', () => {
  async function openBundle(): Promise<{ readonly bundle: CaseState; readonly parts: readonly string[] }> {
    const bundle = await begin('trial.bundle');
    const parts = Object.entries(bundle.steps).flatMap(([step, { child, round }]) =>
      child === null ? [] : [{ parent: bundle.id, step, round, child }],
    );
    for (const given of parts) await openChildCase(one, given);
    return { bundle, parts: parts.map(({ child }) => child) };
  }

  test('the part behind a step is opened once', async () => {
    const bundle = await begin('trial.bundle');
    const { child, round } = bundle.steps.first ?? {};
    if (child === undefined || child === null || round === undefined) throw new Error('the step has no part');
    await atOnce((deps) => openChildCase(deps, { parent: bundle.id, step: 'first', round, child }));
    const { rows } = await owner.query('select count(*)::integer as cases from case_file where id = $1', [
      child,
    ]);
    expect(rows).toEqual([{ cases: 1 }]);
    expect(await countOf(child, 'case-submitted')).toBe(1);
  });

  test('what became of a part is told once', async () => {
    const { bundle, parts } = await openBundle();
    for (const id of parts) await actOnCase(one, officer, id, null, decision('decide', 'grant'));
    await atOnce((deps, index) => tellParentEnded(deps, parts[(index >> 1) % 2] ?? ''));
    const events = await loadEvents(one.database, one.database.city, bundle.id);
    const done = events.filter(({ type }) => type === 'step-completed').map(({ body }) => body.step);
    expect(done.toSorted()).toEqual(['close', 'first', 'second']);
    expect((await loadCase(other, bundle.id)).state.outcome?.code).toBe('granted');
    expect(await countOf(bundle.id, 'case-ended')).toBe(1);
  });

  test('one part refuses while the applicant withdraws everything: the bundle ends once', async () => {
    const { bundle, parts } = await openBundle();
    await actOnCase(one, officer, parts[0] ?? '', null, decision('decide', 'refuse'));
    await atOnce((deps, index) =>
      index % 2 === 0
        ? tellParentEnded(engines[(index >> 1) % 2] ?? deps, parts[0] ?? '')
        : actOnCase(deps, lin, bundle.id, null, { act: 'withdraw', reason: '' }),
    );
    expect(await countOf(bundle.id, 'case-ended')).toBe(1);
    await expectSound();
  });
});

describe('one request, sent 32 times at once', () => {
  test('acts once, and everybody gets the same answer', async () => {
    const { id, version } = await undecided();
    const request = { account: 'officer', key: `key of ${id}`, content: { case: id, act: 'grant' } };
    const answers = await Promise.all(
      Array.from({ length: 32 }, async (_, index) => {
        const deps = engines[index % 2] ?? one;
        const idempotency = answerOf(deps, request, id);
        const { state } = await actOnCase(deps, officer, id, version, decision('decide', 'grant'), {
          idempotency,
        });
        return state;
      }),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.outcome?.code).toBe('granted');
    expect(await countOf(id, 'case-ended')).toBe(1);
  });

  test('submits a draft once, and everybody gets the same receipt', async () => {
    const begun = await beginDraft(one, lin, { service: 'trial.permit', region });
    const kept = await keepDraft(one, lin, {
      id: begun.id,
      version: begun.version,
      region,
      form: { mark: 'sent often' },
    });
    const receipts = await Promise.all(
      Array.from({ length: 32 }, async (_, index) => {
        const { state } = await submitDraft(
          engines[index % 2] ?? one,
          lin,
          kept.id,
          kept.version,
          `key of ${kept.id}`,
        );
        return `${state.id} ${state.number} ${state.queryCode}`;
      }),
    );
    expect(new Set(receipts).size).toBe(1);
    const [id = ''] = (receipts[0] ?? '').split(' ');
    expect((await loadCase(other, id)).state.form).toMatchObject({ mark: 'sent often' });
  });

  test('and another request under the same key is told so, also at the same moment', async () => {
    const { id, version } = await undecided();
    const fates = await atOnce((deps, index) => {
      const outcome = index < 16 ? 'grant' : 'refuse';
      const content = { case: id, act: outcome };
      const idempotency = answerOf(deps, { account: 'officer', key: `two of ${id}`, content }, id);
      return actOnCase(deps, officer, id, version, decision('decide', outcome), { idempotency });
    });
    expect(tally(fates)).toEqual({ done: 16, 'request.key-reused': 16 });
    expect(await countOf(id, 'case-ended')).toBe(1);
  });
});

test('two engines that act by turns on what they remember do everything once', async () => {
  const cases = await Promise.all(Array.from({ length: 5 }, undecided));
  const seen = new Map(cases.map(({ id, version }) => [id, version]));
  const done = new Map<string, number>();
  await Promise.all(
    engines.flatMap((deps) =>
      Array.from({ length: 4 }, async (_, actor) => {
        for (let turn = 0; turn < 12; turn += 1) {
          const { id } = cases[(turn + actor) % cases.length] ?? { id: '' };
          // Every third act is a machine's; the others name the version that somebody last heard of.
          const version = turn % 3 === 0 ? null : (seen.get(id) ?? 0);
          try {
            const { state } = await actOnCase(deps, officer, id, version, { act: 'note', note: '补记' });
            seen.set(id, Math.max(seen.get(id) ?? 0, state.version));
            done.set(id, (done.get(id) ?? 0) + 1);
          } catch (error) {
            expect((error as DomainError).code).toBe('case.version-conflict');
            expect(version).not.toBeNull();
            seen.set(id, (await loadCase(deps, id)).state.version);
          }
        }
      }),
    ),
  );
  for (const { id, version } of cases) {
    expect(await countOf(id, 'case-noted')).toBe(done.get(id));
    for (const deps of engines) {
      expect((await loadCase(deps, id)).state.version).toBe(version + (done.get(id) ?? 0));
    }
  }
  await expectSound();
});
