import { afterAll, expect, test, vi } from 'vitest';
import { pack as supervision } from '../../src/domains/supervision/index.ts';
import type { Principal } from '../../src/kernel/access/principal.ts';
import { commitmentOf } from '../../src/kernel/draw/index.ts';
import type { JsonObject } from '../../src/kernel/json.ts';
import type { Pack } from '../../src/kernel/pack/definition.ts';
import { actOnCase } from '../../src/usecases/cases/act-on-case.ts';
import { beginCase } from '../../src/usecases/cases/begin-case.ts';
import { listVisibleCases } from '../../src/usecases/cases/list-work.ts';
import { readCase } from '../../src/usecases/cases/read-case.ts';
import { readReadings } from '../../src/usecases/sharing/read-readings.ts';
import { inventedCity, lin } from '../exchange/invented-city.ts';
import { licencePack } from './licence.pack.ts';

/* 专项督查: the office that inspects reads the case that was drawn, and no other, and does nothing to it. */

/** The licence with a telephone number, which is personal. */
const withPhone: Pack = {
  ...licencePack,
  services: licencePack.services.map((service) => ({
    ...service,
    form: {
      ...service.form,
      properties: {
        ...Object(service.form.properties),
        phone: {
          type: 'string',
          format: 'phone-cn',
          'x-personal': true,
          'x-text': { title: { zh: '电话', en: 'Phone' } },
        },
      },
    },
  })),
};

const city = await inventedCity([withPhone, supervision]);
const { deps, clock } = city;
const stop = city.startWorker();
afterAll(async () => {
  await stop();
  await city.close();
});

const phone = '13800001234';
type Person = Extract<Principal, { kind: 'account' }>;
const officer = (account: string, office: string): Person => ({
  kind: 'account',
  account,
  displayName: 'Officer',
  role: 'handler',
  office,
});
const works = officer('works', 'administrative-approval-bureau@990000');
const watch = officer('watch', 'inspection-office@990000');
const chair = officer('chair', 'plan-office@990000');

const complete = (who: Person, id: string, step: string, outcome: string, output: JsonObject = {}) =>
  actOnCase(deps, who, id, null, { act: 'complete-step', step, outcome, reason: null, output });
const listed = async (who: Person) =>
  (await listVisibleCases(deps, who, { service: 'snack-bar', limit: 50 })).items.map(({ id }) => id);
const notFound = { code: 'case.not-found' };

test('a drawn case is read by the office that inspects it, whole while that is open and masked afterwards', async () => {
  clock.now = Date.parse('2024-03-13T11:00:00+06:00');
  const form = { lease: true, complete: true, phone };
  const cases = [
    await city.ask('snack-bar', { shop: 'One', ...form }),
    await city.ask('snack-bar', { shop: 'Two', ...form }),
  ];
  for (const { id } of cases) await expect(readCase(deps, watch, id)).rejects.toMatchObject(notFound);
  const { state } = await beginCase(deps, watch, {
    service: 'special-inspection',
    form: {
      title: '窗口督查',
      subject: '一次告知',
      checklist: 'counter',
      from: '2024-03-01',
      to: '2024-03-31',
      size: 1,
    },
  });
  const secret = '0f'.repeat(32);
  await complete(watch, state.id, 'freeze', 'frozen', { pool: ['any'], commitment: commitmentOf(secret) });
  await complete(chair, state.id, 'chance', 'given', { chance: '05 11 27', source: '开奖公告' });
  await complete(watch, state.id, 'reveal', 'shown', { secret });

  const { data, steps } = await city.state(state.id);
  const drawn = cases.find(({ number }) => (data.sample as readonly string[]).includes(number));
  const other = cases.find(({ id }) => id !== drawn?.id);
  const [child = ''] = steps.look?.gathering?.children ?? [];
  const id = drawn?.id ?? '';
  // Whoever reads at the very moment of the drawing may hold the case as it was: masked, until it is read again.
  const seen = await vi.waitFor(
    async () => {
      const read = await readCase(deps, watch, id);
      expect(read.links).not.toEqual([]);
      return read;
    },
    { timeout: 30_000 },
  );
  const inspection = await city.state(child);
  expect(seen.form.phone).toBe(phone);
  expect(seen.moves).toEqual([]);
  expect(seen.links).toContainEqual({
    relation: { zh: '对本件的抽查', en: 'Inspected in' },
    case: {
      id: child,
      number: inspection.number,
      opens: true,
      service: { zh: '抽查办件', en: 'Inspection of a drawn case' },
    },
  });
  // Exactly what was drawn, in the list as alone; and no office besides.
  expect(await listed(watch)).toEqual([id]);
  expect(await listed(chair)).toEqual([]);
  await expect(readCase(deps, watch, other?.id ?? '')).rejects.toMatchObject(notFound);
  await expect(readCase(deps, chair, id)).rejects.toMatchObject(notFound);

  // Whoever reads does not act, and says nothing that would let another office read.
  const { number } = await city.state(id);
  await expect(complete(watch, id, 'review', 'refuse')).rejects.toMatchObject({
    code: 'access.not-permitted',
  });
  await expect(actOnCase(deps, watch, id, null, { act: 'note', note: '已抽查' })).rejects.toMatchObject({
    code: 'access.not-permitted',
  });
  await expect(
    actOnCase(deps, works, other?.id ?? '', null, {
      act: 'link',
      relation: 'inspection-of',
      to: { case: id, number },
    }),
  ).rejects.toMatchObject({ code: 'access.not-permitted' });

  // Whom it is about looks up that it was read, and for which inspection.
  const { items } = await readReadings(deps, lin as Person, { limit: 10 });
  expect(items.map(({ purpose, caseNumber }) => [purpose.en, caseNumber])).toContainEqual([
    `To inspect the case (${inspection.number})`,
    number,
  ]);

  // The record stays to be read; what is personal was for the inspection.
  await complete(watch, child, 'look', 'clean');
  const after = await readCase(deps, watch, id);
  expect(after.form.phone).not.toBe(phone);
  expect(after.form.shop).toBe(drawn?.form.shop);
  expect(await listed(watch)).toEqual([id]);
});
