import { describe, expect, test } from 'vitest';
import type { Principal } from '../../../kernel/access/principal.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import { factName } from '../../../kernel/process/index.ts';
import { applicant, officer, place, story } from '../../../kernel/process/story.fixture.ts';
import { project } from '../acceptance/acceptance.fixture.ts';
import { byOffice } from '../agencies/agencies.fixture.ts';
import { projectSite } from '../projects/site.ts';
import { listedLand } from './land.fixture.ts';
import { landSurvey } from './land-survey.ts';
import { siteSurvey } from './site-survey.ts';

/* Surveys asked for on Monday 6 June 2022. */

const firm: Principal = { ...applicant('lin'), proof: 'counter' };
const bureau = officer('zhu', 'construction-permission@north');
const surveyor: Principal = { kind: 'outside', party: 'survey-yingshui', displayName: '颍水' };
const report = { reportNumber: 'KC-12345678', boreholes: 9, bearing: 180 };

const form: JsonObject = {
  projectCode: '2205-411002-04-01-123456',
  uscc: '91411002MA9F0A1B0N',
  enterpriseName: '莲城机电有限公司',
  contact: { name: '林晓', residentId: '411082198506150021', phone: '13800000001' },
  parcel: 'XC-2022-15',
  floors: 2,
  surveyor: 'survey-yingshui',
};

function asked(of: string = 'small-low-risk', where = place()) {
  const entry = { ...project, class: of };
  where.registers.set(factName('construction-project', String(project.projectCode)), {
    version: 1,
    content: entry,
  });
  const told = story(siteSurvey, { place: where });
  const events = told.submit(form, '2022-06-06T09:00', firm);
  if (typeof events === 'string') throw new Error(events);
  return told;
}

const open = (told: ReturnType<typeof asked>) =>
  Object.entries(told.state.steps).flatMap(([code, { status }]) => (status === 'open' ? [code] : []));

describe('勘察时限：小型低风险7个工作日（10个自然日），其他10个（14个）', () => {
  test.each([
    ['small-low-risk', 7, 'survey-small', 10],
    ['industrial', 10, 'survey-other', 14],
    ['other', 10, 'survey-other', 14],
  ] as const)('%s', (of, days, step, natural) => {
    const told = asked(of);
    expect(told.state.clocks.promised?.limit).toMatchObject({ value: days, unit: 'working-day' });
    told.complete(surveyor, '2022-06-06T10:00', 'take-on', 'done');
    expect(told.state.steps[step]?.clock?.limit).toMatchObject({ value: natural, unit: 'natural-day' });
  });

  test('begins when the surveyor takes the work: until then nothing is counted', () => {
    const told = asked();
    expect(told.state.stopped).toBe(true);
    told.complete(surveyor, '2022-06-06T10:00', 'take-on', 'done');
    expect(told.state.stopped).toBe(false);
  });

  test('极端气候、复杂场地、特殊项目除外: granted by the bureau on evidence, and by nobody else', () => {
    for (const ground of ['extreme-weather', 'complex-site', 'special-project']) {
      const told = asked();
      told.complete(surveyor, '2022-06-06T10:00', 'take-on', 'done');
      const suspend = { act: 'suspend', suspension: ground, note: '连续暴雨橙色预警' } as const;
      const evidence = { text: '气象台预警信号', files: [] };
      expect(told.act(surveyor, '2022-06-07T09:00', { ...suspend, evidence })).toBe('access.not-permitted');
      expect(told.act(bureau, '2022-06-07T09:00', suspend)).toBe('case.evidence-missing');
      expect(told.act(bureau, '2022-06-07T09:00', { ...suspend, evidence })).toEqual(
        expect.arrayContaining(['case-suspended']),
      );
    }
  });
});

describe('a survey', () => {
  test('ends with a report that later services find themselves', () => {
    const told = asked();
    told.complete(surveyor, '2022-06-06T10:00', 'take-on', 'done');
    told.complete(surveyor, '2022-06-13T10:00', 'survey-small', 'done', { output: report });
    expect(told.state.outcome).toEqual({ code: 'surveyed', class: 'favourable' });
    expect(told.last('certificate-issued').certificate).toMatchObject({
      type: 'survey-report',
      number: 'KC-12345678',
    });
    expect(told.place.entry('survey-report', String(form.projectCode))).toMatchObject({
      paidBy: 'developer',
    });
  });

  test('is asked of another surveyor where one cannot, and of four at most', () => {
    const told = asked();
    const refuse = () =>
      told.complete(
        { ...surveyor, party: String(told.state.data.asked ?? form.surveyor) },
        '2022-06-06T10:00',
        'take-on',
        'refused',
        { reason: '钻机在外地' },
      );
    for (let turn = 0; turn < 3; turn += 1) {
      refuse();
      told.complete(firm, '2022-06-06T11:00', 'another', 'chosen', {
        output: { surveyor: 'survey-zhongyuan' },
      });
    }
    refuse();
    expect(told.state.outcome).toMatchObject({ code: 'nobody' });
  });

  test('tells the city a number and nothing that could be read as more', () => {
    const told = asked();
    told.complete(surveyor, '2022-06-06T10:00', 'take-on', 'done');
    const output = { ...report, reportNumber: '点击 t.cn/a' };
    expect(told.complete(surveyor, '2022-06-08T10:00', 'survey-small', 'done', { output })).toBe(
      'case.form-invalid',
    );
    expect(open(told)).toEqual(['survey-small']);
  });
});

describe('政府购买勘察', () => {
  test('a plot that was surveyed before it was offered is surveyed for whoever builds on it', () => {
    const where = place();
    const land = story(landSurvey, { place: where });
    const owner = officer('tu', 'planning-permission@north');
    byOffice(land, owner, listedLand, '2022-05-09T09:00');
    land.complete(bureau, '2022-05-09T10:00', 'take-up', 'buy');
    land.complete(bureau, '2022-05-10T10:00', 'commission', 'commissioned', {
      output: { surveyor: 'survey-yingshui', price: 5_000_000 },
    });
    land.complete(surveyor, '2022-05-20T10:00', 'survey', 'done', { output: report });
    expect(land.state.outcome).toMatchObject({ code: 'surveyed' });
    // Until an office has confirmed that the project stands there, another plot's survey serves nobody.
    const elsewhere = asked('small-low-risk', where);
    expect(elsewhere.state.outcome).toEqual({ code: 'unconfirmed', class: 'void' });
    const site = story(projectSite, { place: where });
    const { floors: _floors, surveyor: _surveyor, contact: _contact, ...stands } = form;
    site.submit(stands, '2022-06-06T09:00', firm);
    site.complete(owner, '2022-06-06T10:00', 'confirm', 'confirmed');
    const told = asked('small-low-risk', where);
    expect(told.state.outcome).toEqual({ code: 'reused', class: 'favourable' });
    expect(told.last('applicant-told').text.zh).toContain('不用你再做');
    expect(where.entry('survey-report', String(form.projectCode))).toMatchObject({
      report: 'KC-12345678',
      paidBy: 'government',
    });
  });
});
