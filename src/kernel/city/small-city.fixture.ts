import type { CityFiles } from './check-city.ts';

const text = (en: string) => ({ zh: `${en}（中文）`, en });

/** The smallest city in which every kind of fact occurs. Each call gives a fresh copy to plant a fault in. */
export function smallCity(): CityFiles & { [file: string]: unknown } {
  const hours = [{ from: '09:00', to: '12:00' }];
  const settings = {
    tidying: { promise: { value: 1, unit: 'working-day', certainty: 'confirmed', source: 'I' } },
  };
  return {
    'city.json': {
      code: '980000',
      slug: 'small',
      name: text('Small'),
      division: '980000',
      timeZone: 'Asia/Shanghai',
      calendar: 'cn',
      languages: ['zh', 'en'],
      planYear: 2022,
      period: { from: '2022-01-01', to: '2022-12-31' },
      host: 'small.localhost',
      casePrefix: 'SM',
      levels: [
        { code: 'city', name: text('City') },
        { code: 'village', name: text('Village') },
      ],
      licence: {
        registeringDepartment: '9',
        entityClass: '1',
        organisationPrefix: 'MA',
        certainty: 'confirmed',
        source: 'I',
      },
      seals: {
        firstSet: [{ code: 'company-seal', name: text('Seal') }],
        certainty: 'confirmed',
        source: 'I',
      },
      deputation: { mostDays: 30, certainty: 'confirmed', source: 'I' },
    },
    'regions.json': [
      {
        id: '980000',
        division: '980000',
        licenceDivision: '980000',
        name: text('Small'),
        kind: 'city',
        level: 'city',
        parent: null,
        unit: null,
        hall: 'hall',
        settings,
      },
      {
        id: 'hamlet',
        division: null,
        licenceDivision: '980000',
        name: text('Hamlet'),
        kind: 'township',
        level: 'village',
        parent: '980000',
        unit: 'hamlet',
        hall: 'hall',
        settings: {},
      },
    ],
    'halls.json': [
      {
        id: 'hall',
        region: '980000',
        name: text('Hall'),
        seasons: [
          {
            from: '05-01',
            to: '09-30',
            spans: hours,
            weekdays: [{ weekday: 1, spans: [{ from: '09:00', to: '20:00' }] }],
          },
          { from: '10-01', to: '04-30', spans: hours },
        ],
        certainty: 'confirmed',
        source: 'I',
      },
    ],
    'units.json': [
      {
        id: 'broom',
        name: text('Broom'),
        kind: 'department',
        aliases: ['扫帚'],
        members: [],
        responsible: true,
      },
      { id: 'hamlet', name: text('Hamlet'), kind: 'county', aliases: [], members: [], responsible: true },
      {
        id: 'everyone',
        name: text('Everyone'),
        kind: 'group',
        aliases: [],
        members: ['broom', 'hamlet'],
        responsible: true,
      },
    ],
    'duties.json': [{ code: 'sweeping', name: text('Sweeping'), unit: 'broom' }],
    'offices.json': [
      {
        id: 'broom@980000',
        unit: 'broom',
        region: '980000',
        number: '0001',
        name: text('Broom'),
        from: '2015-01-01',
        to: '2021-12-31',
        successors: ['broom@980000+2022'],
      },
      {
        id: 'broom@980000+2022',
        unit: 'broom',
        region: '980000',
        number: '0002',
        name: text('New Broom'),
        from: '2022-01-01',
      },
    ],
    'plans.json': [
      {
        no: 0,
        code: 'overall',
        name: text('Overall'),
        leadUnits: [],
        leadBasis: 'none-stated',
        leadNote: text('None'),
        attachment: 1,
        taskFrom: null,
        taskTo: null,
        hasIndicatorTable: false,
      },
      {
        no: 1,
        code: 'tidying',
        name: text('Tidying'),
        leadUnits: ['broom'],
        leadBasis: 'stated',
        leadNote: text('Stated'),
        attachment: 2,
        taskFrom: 1,
        taskTo: 2,
        hasIndicatorTable: true,
      },
    ],
    'measures.json': [
      measure('p01.1', '(一)', 1, { code: 'floors', deadline: { type: 'month', value: '2022-06' } }),
      measure('p01.2', '(二)', 2, { deadline: { type: 'milestones', values: ['2022-06', '2022-09'] } }),
    ],
    'tasks.json': [task(1, 'p01.1'), task(2, 'p01.2')],
    'indicators.json': [
      {
        id: 'dust',
        plan: 1,
        name: text('Dust'),
        unit: 'percent',
        direction: 'lower-better',
        baseline: { value: null, asOf: null, text: text('Much') },
        targets: [{ by: '2022-12', comparator: '<=', value: 5, qualifier: null }],
        frontier: { value: 1, place: text('Elsewhere'), text: null },
        scope: text('All floors'),
        computable: true,
        sourceRef: 'I',
        alsoStatedIn: [],
        note: null,
      },
    ],
    'limits.json': [
      {
        id: 'sweep-in-a-day',
        plan: 1,
        sourceRef: 'I',
        subject: text('Sweeping'),
        condition: text('Any floor'),
        kind: 'time-limit',
        comparator: '<=',
        value: 1,
        unit: 'working-day',
        clockExcludes: [],
        note: null,
      },
    ],
    'systems.json': [
      {
        id: 'broom-cupboard',
        name: text('Cupboard'),
        plans: [1],
        ownerUnits: ['broom'],
        disposition: 'build',
        functions: [text('Hold brooms')],
        sourceRefs: ['p01.1'],
        note: null,
      },
    ],
    'accounts.json': {
      label: text('Invented'),
      parties: [
        {
          id: 'ann',
          kind: 'person',
          name: text('Ann'),
          identifier: '1',
          phone: '1',
          region: 'hamlet',
          address: text('1 Lane'),
        },
        {
          id: 'firm',
          kind: 'enterprise',
          name: text('Firm'),
          identifier: '2',
          phone: '1',
          region: 'hamlet',
          address: text('2 Lane'),
          representative: 'ann',
          delegates: [{ agent: 'ann', services: ['*'] }],
        },
      ],
      accounts: [
        account('ann', { role: 'applicant' }, 'ann'),
        account('bob', { role: 'handler', office: 'broom@980000+2022' }),
        account('cat', { role: 'institution', outsideParty: 'maker' }),
        account('dan', { role: 'plan-lead', plan: 'tidying' }),
      ],
    },
    'outside-parties.json': [
      {
        id: 'maker',
        kind: 'broom-maker',
        name: text('Maker'),
        unit: null,
        regions: ['hamlet'],
        demonstration: true,
      },
    ],
    'contradictions.json': [
      {
        id: 'c01',
        matter: text('How often floors are swept'),
        readings: [
          { where: 'I', says: text('Daily') },
          { where: 'II', says: text('Weekly') },
        ],
        indicators: ['dust'],
        limits: ['sweep-in-a-day'],
        tasks: [1],
      },
    ],
    'certificates.json': [],
    'fulfilment.json': [
      { of: { task: 1 }, by: 'service', what: ['sweep'] },
      { of: { system: 'broom-cupboard', function: 0 }, by: 'later' },
    ],
  };
}

function measure(id: string, ref: string, task: number, more: object) {
  return {
    id,
    plan: 1,
    ref,
    section: null,
    title: text(id),
    units: [
      { unit: 'broom', role: 'lead' },
      { unit: 'everyone', role: 'support' },
    ],
    andOthers: false,
    task,
    notes: [],
    ...more,
  };
}

function task(no: number, measure: string) {
  return {
    no,
    plan: 1,
    title: text(measure),
    summary: text('Do it'),
    units: [{ unit: 'broom', role: 'responsible' }],
    andOthers: false,
    deadline: { type: 'ongoing' },
    measure,
    targets: [{ what: text('Floors'), comparator: '>=', value: 3, unit: 'count', by: 'yearly' }],
    repairs: [],
  };
}

function account(username: string, grant: object, party?: string) {
  return {
    username,
    password: 'password',
    name: text(username),
    grants: [grant],
    ...(party === undefined ? {} : { party }),
  };
}
