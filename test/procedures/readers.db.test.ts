import { afterAll, describe, expect, test } from 'vitest';
import type { Principal, Role } from '../../src/kernel/access/principal.ts';
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
import type { CaseState } from '../../src/kernel/process/index.ts';
import { listAccessToCase } from '../../src/store/people/access-log.ts';
import { actOnCase } from '../../src/usecases/cases/act-on-case.ts';
import { beginCase } from '../../src/usecases/cases/begin-case.ts';
import { listVisibleCases } from '../../src/usecases/cases/list-work.ts';
import { readCase, trackCase } from '../../src/usecases/cases/read-case.ts';
import { verifyCertificate } from '../../src/usecases/certificates/verify-certificate.ts';
import { listRegisterEntries } from '../../src/usecases/registers/read-registers.ts';
import { getService } from '../../src/usecases/services/view-service.ts';
import { inventedCity, lin } from '../exchange/invented-city.ts';

/** Who reads what of a case and of the registers that it writes, and what they are told comes next. */

const registry = 'market-registration';
const law = basis('行政许可法', '42');
const personal = { ...word, 'x-personal': true };
const fields = {
  name: { ...personal, 'x-text': { title: named('name') } },
  phone: { ...personal, format: 'phone-cn', 'x-text': { title: named('phone') } },
};

const care = service(
  'care',
  { granted: 'favourable', withdrawn: 'withdrawn' },
  [
    step(
      'review',
      { duty: registry },
      {
        outcomes: [
          outcome('approve', {
            sets: { contact: 'form.phone', note: '"电话：" + form.phone' },
            writes: [
              {
                register: 'cards',
                key: 'case.number',
                act: 'create',
                content: { name: 'form.name', phone: 'form.phone' },
              },
            ],
            issues: [{ type: 'card', content: { holder: 'form.name', since: 'today' } }],
          }),
        ],
      },
    ),
    step(
      'agree',
      { offices: ['seal-supervision', 'tax-registration', registry], needs: 2 },
      { after: { all: [{ step: 'review' }] }, outcomes: [outcome('agreed')] },
    ),
    step(
      'award',
      { panel: { duty: registry, sizes: [3] } },
      {
        after: { all: [{ step: 'review' }] },
        outcomes: [outcome('upheld', { ends: [{ outcome: 'granted' }] })],
      },
    ),
  ],
  {
    form: form(fields),
    limits: { promised: [{ value: 10, unit: 'working-day', basis: law }], statutory: [] },
    extensions: [
      {
        code: 'more',
        name: named('延期'),
        basis: law,
        clock: 'promised',
        maximum: { value: 10, unit: 'working-day', basis: law },
      },
    ],
    suspensions: [
      {
        code: 'expert',
        name: named('专家评审'),
        basis: law,
        maximum: { value: 30, unit: 'working-day', basis: law },
      },
    ],
  },
);

const promised = service(
  'promised',
  { granted: 'favourable', withdrawn: 'withdrawn' },
  [
    step(
      'review',
      { duty: registry },
      { outcomes: [outcome('approve', { owes: ['promise'], ends: [{ outcome: 'granted' }] })] },
    ),
  ],
  {
    obligations: [
      {
        code: 'promise',
        name: named('承诺'),
        kind: 'commitment',
        basis: law,
        check: { by: { duty: registry }, within: { value: 2, unit: 'month', basis: law } },
        breach: { basis: law, notice: named('承诺不实') },
      },
    ],
  },
);

/** As many houses as there are, each a case of its own: more than a screen holds. */
const houses = Array.from({ length: 53 }, (_, index) => ({ house: `${index + 1} 号` }));
const house = service(
  'house',
  { moved: 'favourable', withdrawn: 'withdrawn' },
  [step('move', { duty: registry }, { outcomes: [outcome('done', { ends: [{ outcome: 'moved' }] })] })],
  { openedBy: 'parent', form: form({ house: word }) },
);
const relocation = service(
  'relocation',
  { done: 'favourable', withdrawn: 'withdrawn' },
  [
    step(
      'houses',
      { duty: registry },
      {
        kind: 'gather',
        gathers: {
          service: 'house',
          each: { of: 'form.houses', form: { house: 'item.house' } },
          complete: 'when-all-ended',
          totals: { moved: { where: 'child.class == "favourable"' } },
        },
        rules: [{ when: 'true', outcome: 'all' }],
        outcomes: [outcome('all', { ends: [{ outcome: 'done' }] })],
      },
    ),
  ],
  {
    form: form({
      houses: { type: 'array', maxItems: 100, items: form({ house: word }) },
    }),
  },
);

/** Begun by the office itself: nobody asks for an inspection. */
const inspection = service(
  'inspection',
  { clean: 'favourable' },
  [step('inspect', { duty: registry }, { outcomes: [outcome('clean', { ends: [{ outcome: 'clean' }] })] })],
  { openedBy: 'office', opener: { duty: registry }, form: form({ target: word }) },
);

const pack: Pack = {
  plan: 'enterprise-startup',
  name: named('Readers'),
  services: [care, promised, house, relocation, inspection],
  registers: [
    {
      code: 'cards',
      version: 1,
      name: named('cards'),
      basis: law,
      key: named('number'),
      owner: registry,
      writers: ['care'],
      kind: 'plain',
      schema: form(fields),
    },
  ],
  indicators: [],
  reactions: [],
  certificates: [
    {
      code: 'card',
      name: named('card'),
      issuerDuty: registry,
      typeNumber: '901',
      validity: { kind: 'lasting' },
      basis: [{ custom: { zh: '测试', en: 'a test' } }],
      fields: [
        { key: 'holder', name: named('holder') },
        { key: 'since', name: named('since') },
      ],
    },
  ],
  series: [],
};

const city = await inventedCity([pack]);
const { deps } = city;
afterAll(city.close);

const entered = { name: '林小满', phone: '13800001234' };
const approve = {
  act: 'complete-step',
  step: 'review',
  outcome: 'approve',
  reason: null,
  output: {},
} as const;

function somebody(role: Role, office?: string): Principal & { readonly kind: 'account' } {
  return {
    kind: 'account',
    account: `a ${role}`,
    displayName: role,
    role,
    ...(office === undefined ? {} : { office }),
  };
}

const officeOf = (state: CaseState) => state.steps.review?.office ?? '';

async function approved(): Promise<{ readonly state: CaseState; readonly office: string }> {
  const asked = await city.ask('care', entered);
  const office = officeOf(asked);
  const { state } = await actOnCase(deps, somebody('handler', office), asked.id, null, approve);
  return { state, office };
}

test('what is masked in the form is masked in computed data and certificates too', async () => {
  const { state } = await approved();
  const told = await readCase(deps, lin, state.id);
  expect([told.form, told.data.contact]).toEqual([entered, entered.phone]);
  const { form: masked, data, certificates } = await readCase(deps, somebody('auditor'), state.id);
  expect([masked.phone, data.contact, data.note]).toEqual([
    '138****1234',
    '138****1234',
    '电话：138****1234',
  ]);
  expect(certificates[0]?.content.map(({ value }) => value.zh)).toEqual([masked.name, '2024-03-13']);
  expect(masked.name).not.toBe(entered.name);
});

test('whoever asks whether a certificate is genuine learns no more of a person than that it may be them', async () => {
  const { state } = await approved();
  const { certificates } = await readCase(deps, lin, state.id);
  const number = certificates[0]?.number ?? '';
  expect(await verifyCertificate(deps, number)).toMatchObject({ valid: true, holder: '林**' });
  // Also as somebody copies it off a paper, with a blank behind it and in small letters.
  expect(await verifyCertificate(deps, ` ${number.toLowerCase()} `)).toMatchObject({ number });
});

test('a register is read whole by officers of its owner, each reading written down; audit sees masks', async () => {
  const { state, office } = await approved();
  const look = async (who: Principal) =>
    (await listRegisterEntries(deps, who, 'cards', { q: state.number, limit: 10 })).items[0]?.content;
  const readings = async (of = state.id) =>
    (await listAccessToCase(deps.database, deps.database.city, of)).filter(
      ({ purpose }) => purpose === 'register cards',
    );
  expect(await look(somebody('auditor'))).toMatchObject({ phone: '138****1234' });
  expect(await readings()).toEqual([]);
  expect(await look(somebody('clerk', office))).toEqual(entered);
  expect(await readings()).toMatchObject([{ account: 'a clerk', fields: ['name', 'phone'] }]);
  // A page is a reading of each case that it shows.
  const { state: other } = await approved();
  const { items } = await listRegisterEntries(deps, somebody('clerk', office), 'cards', { limit: 100 });
  expect(items.length).toBeGreaterThan(1);
  expect([(await readings()).length, (await readings(other.id)).length]).toEqual([2, 1]);
  await expect(look(somebody('expert', office))).rejects.toMatchObject({ code: 'access.not-permitted' });
});

test('why offices ask one another for time is for those who work inside, supervision among them', async () => {
  const asked = await city.ask('care', entered);
  const handler = somebody('handler', officeOf(asked));
  await actOnCase(deps, handler, asked.id, null, {
    act: 'request-extension',
    extension: 'more',
    value: 5,
    reason: '人手不足',
  });
  await actOnCase(deps, handler, asked.id, null, { act: 'note', note: '待核' });
  const notes = async (who: Principal) =>
    (await readCase(deps, who, asked.id)).timeline.flatMap(({ note }) => note?.zh ?? []);
  expect(await notes(lin)).toEqual([]);
  expect(await notes(handler)).toEqual(['人手不足', '待核']);
  // What moves a clock is supervision's business, what else an office notes is not.
  expect(await notes(somebody('supervisor'))).toEqual(['人手不足']);
});

test('steps of several offices and of a panel say who does them', async () => {
  const { state, office } = await approved();
  const { strands } = await readCase(deps, lin, state.id);
  const by = (code: string) => strands.find(({ step: { code: each } }) => each === code)?.by.zh;
  const nameOf = (id: string) => deps.city.offices.find((each) => each.id === id)?.name.zh;
  const signing = Object.values(state.steps.agree?.offices ?? {}).map(nameOf);
  expect(signing).toHaveLength(3);
  expect(by('agree')).toBe(`${signing.join('、')}（其中 2 家）`);
  expect(by('award')).toBe(`${nameOf(office)}合议组`);
  const declared = getService(deps, 'care', 'zh').steps.map((each) => each.by.zh);
  expect(declared).toEqual([
    '市场主体登记',
    '印章业治安管理、税务登记和发票、市场主体登记（其中 2 家）',
    '市场主体登记合议组',
  ]);
});

describe('what comes next', () => {
  const next = async ({ number, queryCode }: CaseState) => (await trackCase(deps, number, queryCode)).next.zh;

  test('of a case that stands still is that it does, and why', async () => {
    const asked = await city.ask('care', entered);
    expect(await next(asked)).toBe('正在办理：review');
    await actOnCase(deps, somebody('handler', officeOf(asked)), asked.id, null, {
      act: 'suspend',
      suspension: 'expert',
      note: '送专家',
    });
    expect(await next(asked)).toBe('已中止（专家评审），时限暂停计算');
  });

  test('of a case that has ended is what has still to be checked, and nothing once it is', async () => {
    const asked = await city.ask('promised', {});
    const handler = somebody('handler', officeOf(asked));
    await actOnCase(deps, handler, asked.id, null, approve);
    expect(await next(asked)).toBe('还要由办理单位核查：承诺');
    await actOnCase(deps, handler, asked.id, null, {
      act: 'check-obligation',
      obligation: 'promise',
      kept: true,
      reason: '',
    });
    expect(await next(asked)).toBe('没有待办的事了');
  });
});

test('of many cases under one the newest come with it, how many there are is told, and the rest is listed', async () => {
  const stop = city.startWorker();
  const { id } = await city.ask('relocation', { houses });
  const whole = () => readCase(deps, lin, id);
  await expect.poll(async () => (await whole()).childCount).toBe(houses.length);
  expect((await whole()).children).toHaveLength(50);
  const first = await listVisibleCases(deps, lin, { parent: id, limit: 50 });
  const rest = await listVisibleCases(deps, lin, { parent: id, limit: 50, after: first.next });
  expect(new Set([...first.items, ...rest.items].map((row) => row.id)).size).toBe(houses.length);
  await expect(
    listVisibleCases(deps, somebody('applicant'), { parent: id, limit: 50 }),
  ).rejects.toMatchObject({ code: 'case.not-found' });
  await stop();
});

describe('what an office begins of its own accord', () => {
  const inspect = (who: Principal & { readonly kind: 'account' }, key?: string) =>
    beginCase(deps, who, {
      service: 'inspection',
      form: { target: '城东市场' },
      ...(key === undefined ? {} : { key }),
    });

  test('is that office’s case, once however often it is sent, and goes on like any other', async () => {
    const { office } = await approved();
    const handler = somebody('handler', office);
    const { state } = await inspect(handler, 'the key of a morning');
    expect((await inspect(handler, 'the key of a morning')).state.id).toBe(state.id);
    expect(state).toMatchObject({ phase: 'running', office, applicant: { party: office } });
    const done = { ...approve, step: 'inspect', outcome: 'clean' };
    await actOnCase(deps, handler, state.id, null, done);
    expect((await city.state(state.id)).outcome?.code).toBe('clean');
  });

  test('is begun by nobody else, and nothing else is begun so', async () => {
    const { office } = await approved();
    const other = deps.city.offices.find(({ id }) => id !== office)?.id;
    for (const who of [somebody('clerk', other), somebody('expert', office), somebody('applicant')])
      await expect(inspect(who)).rejects.toMatchObject({ code: 'access.not-permitted' });
    await expect(
      beginCase(deps, somebody('clerk', office), { service: 'care', form: entered }),
    ).rejects.toMatchObject({ code: 'case.service-unknown' });
  });
});
