import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Principal } from '../../src/kernel/access/principal.ts';
import { checkDefinition } from '../../src/kernel/process/check.ts';
import { actOnCase } from '../../src/usecases/cases/act-on-case.ts';
import { beginCase } from '../../src/usecases/cases/begin-case.ts';
import { joinGathering } from '../../src/usecases/cases/join-gathering.ts';
import { listBeginnings } from '../../src/usecases/cases/list-beginnings.ts';
import { listOpenGatherings } from '../../src/usecases/cases/list-gatherings.ts';
import { inventedCity, lin } from '../exchange/invented-city.ts';
import { claimsPack } from '../support/claims.pack.ts';

/* What an office begins of its own accord, and what others find to join. */

const city = await inventedCity([claimsPack]);
const { deps, clock } = city;
afterAll(city.close);

type Person = Extract<Principal, { kind: 'account' }>;
const creditor = lin as Person;
const office = deps.city.offices.find(({ id }) => id === 'administrative-approval-bureau@990000');
const head: Person = {
  kind: 'account',
  account: 'head',
  displayName: 'head',
  role: 'head',
  office: office?.id ?? '',
};
const begun: string[] = [];
const open = async (who: Person, filter: { case?: string; after?: string; limit?: number } = {}) =>
  await listOpenGatherings(deps, who, { limit: 50, ...filter });

beforeAll(async () => {
  for (const debtor of ['Hill & Sons', 'Lake Ltd']) {
    const { state } = await beginCase(deps, head, {
      service: 'test.winding-up',
      form: { debtor, ground: 'insolvent' },
    });
    begun.push(state.id);
    clock.now += 3_600_000;
  }
});

test('an office is offered what it may begin, and where; nobody else is offered anything', () => {
  const offered = listBeginnings(deps, head).items;
  expect(offered.map(({ service }) => service.code)).toEqual(['test.winding-up']);
  expect(offered[0]?.regions.map(({ id }) => id)).toContain('990000');
  expect(listBeginnings(deps, { ...head, office: 'parks@990000' }).items).toEqual([]);
  expect(listBeginnings(deps, { ...head, role: 'supervisor' }).items).toEqual([]);
  expect(listBeginnings(deps, creditor).items).toEqual([]);
});

test('creditors find what they may join, with what is announced of it and nothing else', async () => {
  const { items } = await open(creditor);
  expect(items.map(({ announced }) => announced)).toEqual([
    { debtor: 'Hill & Sons' },
    { debtor: 'Lake Ltd' },
  ]);
  expect(items[0]).toMatchObject({
    step: { code: 'claims' },
    joins: { code: 'test.claim' },
    once: false,
    joined: [],
  });
  expect(items[0]?.shutsAt).toMatch(/^2024-04-12T19:00/);
  expect(JSON.stringify(items)).not.toContain('insolvent');
  await expect(open(head)).rejects.toMatchObject({ code: 'access.not-permitted' });
});

test('they come page by page, and of one case alone where one is named', async () => {
  const first = await open(creditor, { limit: 1 });
  const second = await open(creditor, { limit: 1, after: first.next ?? '' });
  expect([...first.items, ...second.items].map((each) => each.case.id)).toEqual(begun);
  expect(second.next).toBeNull();
  const [, one] = begun;
  expect((await open(creditor, { case: one ?? '' })).items.map((each) => each.case.id)).toEqual([one]);
  expect((await open(creditor, { case: 'no such' })).items).toEqual([]);
});

test('who has joined sees with what; others do not', async () => {
  const [id = ''] = begun;
  const { state } = await joinGathering(deps, creditor, id, {
    step: 'claims',
    form: { fen: 100, ground: 'invoice' },
  });
  expect((await open(creditor)).items[0]?.joined).toEqual([{ id: state.id, number: state.number }]);
  expect((await open({ ...creditor, account: 'wu', party: 'wu' })).items[0]?.joined).toEqual([]);
});

test('what is closed, or whose term has passed, is not listed any more', async () => {
  const [id = '', other = ''] = begun;
  await actOnCase(deps, head, id, null, { act: 'close-gathering', step: 'claims' });
  expect((await open(creditor)).items.map((each) => each.case.id)).toEqual([other]);
  clock.now = Date.parse('2024-05-01T11:00:00+06:00');
  expect((await open(creditor)).items).toEqual([]);
});

test('what is announced must be in the form, and nothing personal', () => {
  const [winding] = claimsPack.services;
  if (winding === undefined) throw new Error('no service');
  const announcing = (announces: readonly string[], personal: boolean) =>
    checkDefinition({
      ...winding,
      form: {
        ...winding.form,
        properties: {
          ...(winding.form.properties as object),
          owner: {
            type: 'string',
            maxLength: 40,
            'x-text': { title: { zh: '业主', en: 'Owner' } },
            ...(personal && { 'x-personal': true }),
          },
        },
      },
      steps: winding.steps.map((step) =>
        step.gathers === undefined ? step : { ...step, gathers: { ...step.gathers, announces } },
      ),
    }).filter(({ code }) => code === 'pack.announces-unfit');
  expect(announcing(['debtor', 'owner'], false)).toEqual([]);
  expect(announcing(['owner'], true)).toHaveLength(1);
  expect(announcing(['nothing'], false)).toHaveLength(1);
});
