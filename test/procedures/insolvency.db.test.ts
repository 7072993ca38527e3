import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Principal } from '../../src/kernel/access/principal.ts';
import { DomainError } from '../../src/kernel/errors/index.ts';
import type { Pack } from '../../src/kernel/pack/definition.ts';
import type { CaseState, ServiceDefinition } from '../../src/kernel/process/index.ts';
import { loadChildStreams } from '../../src/store/cases/load-streams.ts';
import { actOnCase } from '../../src/usecases/cases/act-on-case.ts';
import { actOnCases } from '../../src/usecases/cases/act-on-cases.ts';
import { joinGathering } from '../../src/usecases/cases/join-gathering.ts';
import { rebuildCases } from '../../src/usecases/rebuild/rebuild-cases.ts';
import { inventedCity } from '../exchange/invented-city.ts';
import { claim, creditorVote, insolvency } from './insolvency.ts';

/** The proceedings of `insolvency.test.ts` in a database, with many creditors at the door at once. */

const office = 'market-registration';
const here = (definition: ServiceDefinition): ServiceDefinition =>
  JSON.parse(JSON.stringify(definition).replaceAll('"bankruptcy"', `"${office}"`));

const pack: Pack = {
  plan: 'enterprise-startup',
  name: { zh: '破产', en: 'Insolvency' },
  services: [insolvency, claim, creditorVote].map(here),
  registers: [
    {
      code: 'confirmed-claims',
      version: 1,
      name: { zh: '确认债权', en: 'Confirmed claims' },
      basis: claim.basis,
      key: { zh: '案件和债权人', en: 'Proceedings and creditor' },
      owner: office,
      schema: {
        type: 'object',
        properties: {
          fen: { type: 'integer', 'x-text': { title: { zh: '金额（分）', en: 'Amount in fen' } } },
        },
      },
      writers: ['claim'],
      kind: 'plain',
    },
  ],
  indicators: [],
  reactions: [],
  certificates: [],
  series: [],
};

const city = await inventedCity([pack]);
const { deps } = city;
let stop: () => Promise<void>;

beforeAll(() => {
  stop = city.startWorker();
});
afterAll(() => stop());
afterAll(city.close);

const creditor = (name: string): Extract<Principal, { kind: 'account' }> => ({
  kind: 'account',
  account: name,
  displayName: name,
  role: 'applicant',
  party: `party-${name}`,
});

async function court(state: CaseState): Promise<Extract<Principal, { kind: 'account' }>> {
  const held = Object.values(state.steps).find((step) => step.office !== null)?.office;
  if (typeof held !== 'string') throw new Error('no office has it');
  return { kind: 'account', account: 'court', displayName: '法院', role: 'handler', office: held };
}

/** What became of it: the case's state, or the code it was refused with. */
async function tried<Value>(work: Promise<Value>): Promise<Value | string> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

const many = Array.from({ length: 24 }, (_, index) => `creditor-${index}`);

test('claims, a meeting and its closing in a race: what is counted is exactly what was let in', async () => {
  const { id } = await city.ask('insolvency', { debtor: '某纺织公司' });
  const claims = await Promise.all(
    many.map((name) => joinGathering(deps, creditor(name), id, { step: 'claims', form: { fen: 100 } })),
  );
  const handler = await court(await city.state(id));
  const open = (await city.state(id)).version;

  // One person confirms them all in one act, and sends it again.
  const chosen = claims.map(({ state }) => ({ id: state.id, version: state.version }));
  const confirm = {
    act: 'complete-step',
    step: 'examine',
    outcome: 'confirm',
    reason: null,
    output: { fen: 100 },
  } as const;
  const examiner = await court(claims[0]?.state ?? (await city.state(id)));
  const first = await actOnCases(deps, examiner, chosen.slice(0, 20), confirm, 'once');
  expect(first.every(({ done }) => done)).toBe(true);
  const again = await actOnCases(deps, examiner, chosen, confirm, 'once');
  expect(again.every(({ done }) => done)).toBe(true);
  for (const { id: each } of chosen) {
    expect((await city.state(each)).outcome?.code).toBe('confirmed');
  }
  const late = await actOnCases(deps, examiner, chosen.slice(0, 2), confirm, 'another');
  expect(late).toMatchObject([{ done: false }, { done: false }]);
  // None of it has touched the proceedings.
  expect((await city.state(id)).version).toBe(open);

  await actOnCase(deps, handler, id, null, { act: 'close-gathering', step: 'claims' });
  expect(await tried(joinGathering(deps, creditor('late'), id, { step: 'claims', form: { fen: 1 } }))).toBe(
    'case.gathering-closed',
  );
  await expect.poll(async () => (await city.state(id)).steps.meeting?.status).toBe('open');
  expect((await city.state(id)).steps.claims?.output).toEqual({ children: 24, confirmed: 24, owed: 2400 });

  // Everybody votes, twice, while the meeting is being closed.
  const votes = many.flatMap((name) =>
    ['yes', 'no'].map((vote) =>
      tried(joinGathering(deps, creditor(name), id, { step: 'meeting', form: { vote } })),
    ),
  );
  const closing = actOnCase(deps, handler, id, null, { act: 'close-gathering', step: 'meeting' });
  const answers = await Promise.all(votes);
  await closing;
  const letIn = answers.filter((answer) => typeof answer !== 'string');
  for (const answer of answers)
    if (typeof answer === 'string')
      expect(['case.gathering-closed', 'case.joined-already']).toContain(answer);
  await expect.poll(async () => (await city.state(id)).phase).toBe('ended');
  const ended = await city.state(id);
  const stored = await loadChildStreams(deps.database, deps.database.city, {
    parent: id,
    step: 'meeting',
    round: 1,
  });
  expect(stored).toHaveLength(letIn.length);
  expect(letIn.length).toBeLessThanOrEqual(many.length);
  expect(ended.steps.meeting?.output.children).toBe(letIn.length);
  const { heads, fen } = (ended.steps.meeting?.output ?? {}) as Record<string, Record<string, number>>;
  expect((heads?.yes ?? 0) + (heads?.no ?? 0)).toBe(letIn.length);
  expect((fen?.yes ?? 0) + (fen?.no ?? 0)).toBe(letIn.length * 100);
});

test('the term closes by itself, and a case rebuilt from its events keeps its door open', async () => {
  const { id } = await city.ask('insolvency', { debtor: '另一公司' });
  const { differed } = await rebuildCases(deps);
  expect(differed).toEqual([]);
  const joined = await joinGathering(deps, creditor('one'), id, { step: 'claims', form: { fen: 5 } });
  expect(joined.state.parent).toMatchObject({ case: id, step: 'claims', round: 1 });
  city.clock.now += 31 * 86_400_000;
  expect(await tried(joinGathering(deps, creditor('two'), id, { step: 'claims', form: { fen: 5 } }))).toBe(
    'case.gathering-closed',
  );
  await actOnCase(deps, { kind: 'system', cause: 'sweep' }, id, null, { act: 'check-clocks' });
  expect((await city.state(id)).steps.claims?.gathering?.open).toBe(false);
});
