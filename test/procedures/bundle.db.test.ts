import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Principal } from '../../src/kernel/access/principal.ts';
import type { JsonObject } from '../../src/kernel/json.ts';
import type { Pack } from '../../src/kernel/pack/definition.ts';
import {
  basis,
  form,
  named,
  outcome,
  service,
  step,
  word,
} from '../../src/kernel/process/declared.fixture.ts';
import type { CaseState, ServiceDefinition } from '../../src/kernel/process/index.ts';
import { applicant } from '../../src/kernel/process/story.fixture.ts';
import { actOnCase } from '../../src/usecases/cases/act-on-case.ts';
import { joinGathering } from '../../src/usecases/cases/join-gathering.ts';
import { openChildCase } from '../../src/usecases/cases/open-child-case.ts';
import { withdrawChild } from '../../src/usecases/cases/withdraw-child.ts';
import { inventedCity, lin } from '../exchange/invented-city.ts';

/**
 * What happens under a case while it cannot take any news, because it is suspended or on its way to another
 * office: it is told when it goes on.
 */

const registry = 'market-registration';
const law = basis('行政许可法', '45');
const days = (value: number) => ({ value, unit: 'working-day' as const, basis: law });

const stoppable: Partial<ServiceDefinition> = {
  acceptance: {
    by: { duty: registry },
    basis: law,
    within: days(5),
    correction: days(5),
    refusalReasons: [{ code: 'no', name: named('不属于') }],
    atOnce: { when: 'true', basis: law },
  },
  remedies: [{ code: 'review', name: named('行政复议'), within: { ...days(60), unit: 'natural-day' } }],
  suspensions: [{ code: 'expert', name: named('鉴定'), basis: law, maximum: days(10) }],
  transfers: [
    {
      code: 'away',
      name: named('移送'),
      of: 'case',
      basis: law,
      by: 'office',
      clock: 'stops-until-received',
    },
  ],
};
const outcomes = { granted: 'favourable', withdrawn: 'withdrawn', 'not-accepted': 'not-accepted' } as const;
const grants = [{ outcome: 'granted' }];

const pack: Pack = {
  plan: 'enterprise-startup',
  name: named('Bundles'),
  services: [
    service(
      'whole',
      outcomes,
      [
        step('own', { duty: registry }, { outcomes: [outcome('done')] }),
        step(
          'part',
          { service: 'small' },
          { opens: { form: {} }, outcomes: [outcome('done', { ends: grants })] },
        ),
      ],
      { ...stoppable, kind: 'bundle' },
    ),
    service(
      'small',
      { granted: 'favourable', withdrawn: 'withdrawn' },
      [step('review', { duty: registry }, { outcomes: [outcome('approve', { ends: grants })] })],
      { openedBy: 'parent' },
    ),
    service(
      'poll',
      outcomes,
      [
        step(
          'voting',
          { duty: registry },
          {
            kind: 'gather',
            gathers: {
              service: 'vote',
              admits: 'child.form.flat != "0"',
              complete: 'at-closing',
              totals: {},
            },
            rules: [{ when: 'true', outcome: 'counted' }],
            outcomes: [outcome('counted', { ends: grants })],
          },
        ),
      ],
      stoppable,
    ),
    service(
      'vote',
      { granted: 'favourable', withdrawn: 'withdrawn' },
      [
        step(
          'cast',
          { system: true },
          { rules: [{ when: 'true', outcome: 'cast' }], outcomes: [outcome('cast', { ends: grants })] },
        ),
      ],
      { openedBy: 'joining', form: form({ flat: word }) },
    ),
  ],
  registers: [],
  indicators: [],
  reactions: [],
  certificates: [],
  series: [],
};

const city = await inventedCity([pack]);
const { deps } = city;
const owner = new pg.Client({ connectionString: city.ownerUrl });
let stop: () => Promise<void>;

beforeAll(async () => {
  await owner.connect();
  stop = city.startWorker();
});
afterAll(() => stop());
afterAll(() => owner.end());
afterAll(city.close);

const at = (office: string | null): Principal => ({
  kind: 'account',
  account: 'zhao',
  displayName: 'zhao',
  role: 'handler',
  office: office ?? '',
});

/** Everything that was queued has been done. */
async function settled(): Promise<void> {
  const waiting = async (): Promise<number> => {
    const { rows } = await owner.query<{ waiting: number }>(
      'select count(*)::int as waiting from graphile_worker.jobs',
    );
    return rows[0]?.waiting ?? 0;
  };
  await expect.poll(waiting).toBe(0);
}

async function partOf(whole: CaseState): Promise<CaseState> {
  const child = whole.steps.part?.child ?? '';
  await expect.poll(async () => city.state(child).catch(() => null)).not.toBeNull();
  return await city.state(child);
}

async function approve(part: CaseState): Promise<void> {
  const act = { act: 'complete-step', step: 'review', outcome: 'approve', reason: null, output: {} } as const;
  await actOnCase(deps, at(part.steps.review?.office ?? null), part.id, null, act);
}

const ended = (id: string) => expect.poll(async () => (await city.state(id)).outcome?.code).toBe('granted');
const suspend = { act: 'suspend', suspension: 'expert', note: '送鉴定' } as const;

test('a part that ends while the bundle is suspended completes its step when the bundle goes on', async () => {
  const whole = await city.ask('whole', {});
  const part = await partOf(whole);
  await actOnCase(deps, at(whole.office), whole.id, null, suspend);
  await approve(part);
  await settled();
  expect((await city.state(whole.id)).steps.part?.status).toBe('open');
  await actOnCase(deps, at(whole.office), whole.id, null, { act: 'resume' });
  await ended(whole.id);
});

test('and so when the bundle was on its way to another office', async () => {
  const whole = await city.ask('whole', {});
  const part = await partOf(whole);
  const other = deps.city.offices.find(({ id, to }) => id !== whole.office && to === undefined)?.id ?? '';
  await actOnCase(deps, at(whole.office), whole.id, null, {
    act: 'transfer',
    transfer: 'away',
    step: null,
    office: other,
    reason: '不属于本区管辖',
  });
  await approve(part);
  await settled();
  expect((await city.state(whole.id)).steps.part?.status).toBe('open');
  await actOnCase(deps, at(other), whole.id, null, { act: 'receive-transfer', step: null });
  await ended(whole.id);
});

test('what was to be counted while the case was suspended is counted when it goes on', async () => {
  await stop();
  const poll = await city.ask('poll', {});
  await actOnCase(deps, at(poll.office), poll.id, null, { act: 'close-gathering', step: 'voting' });
  await actOnCase(deps, at(poll.office), poll.id, null, suspend);
  stop = city.startWorker();
  await settled();
  await actOnCase(deps, at(poll.office), poll.id, null, { act: 'resume' });
  await ended(poll.id);
});

test('a part that comes to be after its bundle was withdrawn is withdrawn with it', async () => {
  await stop();
  const [early, late] = [await city.ask('whole', {}), await city.ask('whole', {})];
  const partOpened = ({ id, steps }: CaseState) => {
    const { child, round = 1 } = steps.part ?? {};
    return openChildCase(deps, { parent: id, step: 'part', round, child: child ?? '' });
  };
  const withdraw = ({ id }: CaseState) =>
    actOnCase(deps, lin, id, null, { act: 'withdraw', reason: '不办了' });
  // Its part came to be, and nobody has heard so when the bundle is withdrawn.
  await partOpened(early);
  await withdraw(early);
  await partOpened(early);
  expect((await city.state(early.steps.part?.child ?? '')).outcome?.class).toBe('withdrawn');
  // The bundle was withdrawn before its part came to be.
  await withdraw(late);
  await withdrawChild(deps, late.steps.part?.child ?? '');
  await partOpened(late);
  await expect(city.state(late.steps.part?.child ?? '')).rejects.toMatchObject({ code: 'case.not-found' });
  stop = city.startWorker();
  await settled();
});

test('who joins with a form that is not right is told so, as in any other case', async () => {
  const poll = await city.ask('poll', {});
  const join = (given: JsonObject) =>
    joinGathering(deps, applicant('lin'), poll.id, { step: 'voting', form: given });
  await expect(join({})).rejects.toMatchObject({ code: 'case.form-invalid' });
  await expect(join({ flat: 7 })).rejects.toMatchObject({ code: 'case.form-invalid' });
  await expect(join({ flat: '0' })).rejects.toMatchObject({ code: 'case.not-admitted' });
  expect((await join({ flat: '3-101' })).state.service).toBe('vote');
});
