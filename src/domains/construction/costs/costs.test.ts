import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Principal } from '../../../kernel/access/principal.ts';
import { answerFrom } from '../../../kernel/decision-table/index.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import { factName } from '../../../kernel/process/index.ts';
import { applicant, officer, place, story } from '../../../kernel/process/story.fixture.ts';
import { project } from '../acceptance/acceptance.fixture.ts';
import { publishAssessment } from '../assessments/publish.ts';
import { reuseAssessment } from '../assessments/reuse.ts';
import { setRates } from './rates.ts';
import { permitCost } from './statement.ts';
import { infrastructureTable, shelterTable } from './tables.ts';

const firm: Principal = { ...applicant('lin'), proof: 'counter' };
const bureau = officer('zhu', 'construction-permission@north');
const at = '2022-06-06T09:00';

const rates: JsonObject = {
  region: 'north',
  infrastructure: 6000,
  ceiling: 8000,
  smallStoreFree: true,
  shelter: 200_000,
  document: '示例价〔2022〕1号',
  from: '2022-01-01',
};

type Where = ReturnType<typeof place>;

function begun(service: typeof setRates, by: Principal, form: JsonObject, where: Where) {
  const told = story(service, { place: where });
  const events = told.act(by, at, {
    act: 'submit',
    region: 'north',
    channel: 'counter',
    applicant: { party: 'city', account: null, name: '住建局' },
    form,
    parent: null,
  });
  return { told, events };
}

function stated(
  of: JsonObject = {},
  form: JsonObject = {},
  where = place(),
  known: JsonObject | null = rates,
) {
  if (known !== null) begun(setRates, bureau, known, where);
  where.registers.set(factName('construction-project', String(project.projectCode)), {
    version: 1,
    content: { ...project, investmentFen: 1_000_000_000, ...of },
  });
  const told = story(permitCost, { place: where });
  const events = told.submit(
    {
      projectCode: project.projectCode ?? '',
      uscc: project.uscc ?? '',
      enterpriseName: project.enterpriseName ?? '',
      builds: true,
      surveyFen: 3_000_000,
      reviewFen: 0,
      otherFen: 0,
      ...form,
    },
    at,
    firm,
  );
  if (typeof events === 'string') throw new Error(events);
  return told;
}

describe('城市基础设施配套费', () => {
  test('a small low-risk store up to 2,000 m² pays nothing where the county has set it so', () => {
    const store = { use: 'warehouse', class: 'small-low-risk' };
    expect(stated({ ...store, floorArea: 2000 }).state.data.infrastructureFen).toBe(0);
    expect(stated({ ...store, floorArea: 2001 }).state.data.infrastructureFen).toBe(2001 * 6000);
    const charged = stated({ ...store, floorArea: 1500 }, {}, place(), { ...rates, smallStoreFree: false });
    expect(charged.state.data.infrastructureFen).toBe(1500 * 6000);
  });

  test('a factory pays by the county’s rate', () => {
    expect(stated({ floorArea: 1800 }).state.data.infrastructureFen).toBe(1800 * 6000);
  });

  test('no county goes above the province’s ceiling', () => {
    const { events } = begun(setRates, bureau, { ...rates, infrastructure: 8001 }, place());
    expect(events).toBe('case.form-invalid');
  });

  test('what is not published is not charged', () => {
    expect(stated({}, {}, place(), null).state.outcome).toMatchObject({ code: 'no-rate' });
  });
});

describe('防空地下室易地建设费', () => {
  test.each<[string, JsonObject, string | null]>([
    ['物流仓储 2000 平方米以下为零', { use: 'warehouse', floorArea: 2000 }, 'zero'],
    ['同步修建的不交', { use: 'other', floorArea: 9000, builds: true }, 'builds'],
    ['批准易地建设的交', { use: 'warehouse', floorArea: 2001, builds: false, approved: true }, 'rate'],
    ['没批准不能以费代建', { use: 'other', floorArea: 9000, builds: false, approved: false }, 'must-build'],
    ['缺事实不下结论', { use: 'other', floorArea: 9000 }, null],
  ])('%s', (_what, facts, outcome) => {
    expect(answerFrom(shelterTable, facts).outcome?.code ?? null).toBe(outcome);
  });

  test('the statement gives the area due at the rate, and nothing without leave', () => {
    const due = { builds: false, approved: true, shelterArea: 100 };
    expect(stated({}, due).state.data.shelterFen).toBe(20_000_000);
    expect(stated({}, { ...due, approved: false }).state.data.shelterFen).toBe(0);
    expect(stated({ use: 'warehouse', floorArea: 1999 }, due).state.data.shelterFen).toBe(0);
  });
});

test('the share is that of all costs in the investment, and the two tables agree with the statement', () => {
  expect(stated({ use: 'warehouse', floorArea: 1500 }).state.data.share).toBeCloseTo(0.3);
  // Of the investment that the project was registered with: nobody enters another.
  expect(Object.keys(permitCost.form.properties ?? {})).not.toContain('investmentFen');
  expect(stated({ investmentFen: 0 }).state.outcome).toMatchObject({ code: 'no-investment' });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.boolean(), (floorArea, smallStoreFree) => {
      const facts = { use: 'warehouse', floorArea, smallLowRisk: true, smallStoreFree };
      const fen = stated({ use: 'warehouse', floorArea, class: 'small-low-risk' }, {}, place(), {
        ...rates,
        smallStoreFree,
      }).state.data.infrastructureFen;
      expect(answerFrom(infrastructureTable, facts).outcome?.code).toBe(fen === 0 ? 'zero' : 'rate');
    }),
    { numRuns: 60 },
  );
});

describe('区域评估', () => {
  const reform = officer('gai', 'investment-filing@north');
  const assessed: JsonObject = {
    area: 'XC-JKQ-01',
    areaName: '经济技术开发区一期',
    region: 'north',
    item: 'geology',
    report: 'QP-2021-007',
    madeBy: '颍水岩土勘察院',
    madeOn: '2021-05-01',
    validUntil: '2026-04-30',
    covers: '开发区一期四至范围',
    uses: ['warehouse', 'factory'],
    conclusion: '地质灾害危险性小，适宜建设',
  };
  const reused = (of: JsonObject | null, zone: string | null = 'XC-JKQ-01') => {
    const where = place();
    if (zone !== null)
      where.registers.set(factName('construction-site', String(project.projectCode)), {
        version: 1,
        content: { parcel: 'XC-2022-15', zone },
      });
    if (of !== null) {
      const { events } = begun(publishAssessment, reform, { ...assessed, ...of }, where);
      if (typeof events === 'string') throw new Error(events);
    }
    where.registers.set(factName('construction-project', String(project.projectCode)), {
      version: 1,
      content: project,
    });
    const told = story(reuseAssessment, { place: where });
    told.submit(
      {
        projectCode: project.projectCode ?? '',
        uscc: project.uscc ?? '',
        enterpriseName: project.enterpriseName ?? '',
        area: 'XC-JKQ-01',
        item: 'geology',
      },
      at,
      firm,
    );
    return told;
  };

  test('a project inside an assessed zone is asked for no assessment of its own', () => {
    const told = reused({});
    expect(told.state.outcome).toEqual({ code: 'covered', class: 'favourable' });
    expect(told.last('certificate-issued').certificate.content).toMatchObject({ report: 'QP-2021-007' });
  });

  test('but where there is none, or it is no longer valid', () => {
    expect(reused(null).state.outcome).toMatchObject({ code: 'own' });
    expect(reused({ validUntil: '2022-06-05' }).state.outcome).toMatchObject({ code: 'own' });
    expect(reused({ validUntil: '2022-06-06' }).state.outcome).toMatchObject({ code: 'covered' });
  });

  test('nor where the project is not confirmed to stand there, or the zone was assessed for something else', () => {
    for (const told of [reused({}, null), reused({}, 'XC-JKQ-02'), reused({ uses: ['housing'] })]) {
      expect(told.state.outcome).toMatchObject({ code: 'own' });
      expect(told.last('step-completed').reason).toBeTruthy();
    }
  });

  test('环评、能评 say on which list the zone stands', () => {
    expect(() => reused({ item: 'environment' })).toThrow('case.form-invalid');
    expect(
      reused({ item: 'environment', guideline: '省级产业园区规划环评清单' }).state.outcome,
    ).toMatchObject({
      code: 'own',
    });
  });

  test('nothing is valid until a day before it was made', () => {
    expect(() => reused({ validUntil: '2020-01-01' })).toThrow('case.form-invalid');
  });
});
