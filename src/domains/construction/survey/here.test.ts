import { describe, expect, test } from 'vitest';
import { validateForm } from '../../../kernel/form/index.ts';
import { generateUscc } from '../../../kernel/identity/uscc.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import type { ChildFact, ServiceDefinition } from '../../../kernel/process/index.ts';
import { factName } from '../../../kernel/process/index.ts';
import { applicant, officer, place, story, system } from '../../../kernel/process/story.fixture.ts';
import { project } from '../acceptance/acceptance.fixture.ts';
import { byOffice, item } from '../agencies/agencies.fixture.ts';
import { agencySupervision, listing } from '../agencies/agency.ts';
import { changeList } from '../agencies/list.ts';
import { surveyForm } from './form.ts';
import { surveyedHere, takenHere } from './here.ts';
import { listedLand } from './land.fixture.ts';
import { landSurvey } from './land-survey.ts';
import { siteSurvey } from './site-survey.ts';

/* (二), (九): a surveyor without a system of its own joins, takes work and reports here, from Monday 6 June 2022 on. */

const at = '2022-06-06T09:00';
const platform = officer('ping', 'intermediary-platform@north');
const bureau = officer('zhu', 'construction-permission@north');
const owner = officer('tu', 'planning-permission@north');
const firm = { ...applicant('lin'), proof: 'counter' as const };
const surveyor = applicant('zhao');
const code = generateUscc('9', '1', '411000', 8);
const report: JsonObject = { reportNumber: 'KC-12345678', boreholes: 9, bearing: 180 };

function joined() {
  const where = place();
  where.registers.set(factName('construction-project', String(project.projectCode)), {
    version: 1,
    content: project,
  });
  byOffice(story(changeList, { place: where }), platform, {
    ...item,
    code: 'site-survey',
    name: '工程地质勘察',
  });
  const listed = story(listing, { place: where });
  listed.submit(
    {
      uscc: code,
      enterpriseName: '许州勘测有限公司',
      contact: { name: '赵禾', residentId: '411082198506150021', phone: '13800000002' },
      item: 'site-survey',
      qualification: '勘察资质乙级 B141000001',
    },
    at,
    surveyor,
  );
  listed.complete(platform, at, 'check', 'listed');
  return { where, listed };
}

/** What the surveyor does in the case that the survey opened for it. */
function own(service: ServiceDefinition, step: string, outcome: string, output: JsonObject = {}): ChildFact {
  const told = story(service);
  told.act(system, '2022-06-06T09:10', {
    act: 'submit',
    region: 'north',
    channel: 'online',
    applicant: { party: 'party-zhao', account: 'zhao', name: 'zhao' },
    form: {
      commission: 'N-1',
      parcel: 'XC-2022-15',
      work: '二号厂房',
      ...(service === surveyedHere && { dueOn: '2022-06-16' }),
    },
    parent: { case: 'survey', step, round: 1 },
  });
  const [open = ''] = Object.keys(told.state.steps);
  const done = told.complete(surveyor, '2022-06-06T10:00', open, outcome, {
    output,
    ...(outcome === 'done' || outcome === 'taken' ? {} : { reason: '钻机在外地' }),
  });
  if (typeof done === 'string') throw new Error(done);
  return told.fact;
}

const form: JsonObject = {
  projectCode: String(project.projectCode),
  uscc: '91411002MA9F0A1B0N',
  enterpriseName: '莲城机电有限公司',
  contact: { name: '林晓', residentId: '411082198506150021', phone: '13800000001' },
  parcel: 'XC-2022-15',
  floors: 2,
  surveyor: code,
};

function asked(where: ReturnType<typeof place>, children: Readonly<Record<string, () => ChildFact>>) {
  const told = story(siteSurvey, {
    place: where,
    children: (step) => [children[step]?.()].flatMap((each) => each ?? []),
  });
  const events = told.submit(form, at, firm);
  if (typeof events === 'string') throw new Error(events);
  return told;
}

const small = { 'take-on-here': () => own(takenHere, 'take-on-here', 'taken') };

describe('a surveyor that is no exchange party', () => {
  test('is chosen among the listed, or one of the exchange is', () => {
    const codeLists = {
      'party.survey-firm': { entries: [{ code: 'survey-yingshui', name: { zh: '颍水', en: 'Y' } }] },
    };
    const faults = (chosen: string) =>
      validateForm(surveyForm, { ...form, surveyor: chosen }, { codeLists }).filter(
        ({ path }) => path === '/surveyor',
      );
    expect([faults(code), faults('survey-yingshui')]).toEqual([[], []]);
    expect(faults('survey-nobody').map((fault) => fault.code)).toEqual(['form.not-in-list']);
  });

  test('is asked in a case of its own party’s, takes the work, and reports: the limit begins when it takes it', () => {
    const { where, listed } = joined();
    const told = asked(where, {
      ...small,
      'survey-other-here': () => own(surveyedHere, 'survey-other-here', 'done', report),
      'survey-small-here': () => own(surveyedHere, 'survey-small-here', 'done', report),
    });
    expect(told.state.data.joined).toBe(listed.state.number);
    expect(told.state.steps['take-on']).toBeUndefined();
    expect(told.state.stopped).toBe(true);
    told.act(system, '2022-06-06T10:05', { act: 'tally', step: 'take-on-here' });
    expect(told.state.stopped).toBe(false);
    const [reporting = ''] = Object.keys(told.state.steps).filter(
      (step) => /^survey-.*-here$/.test(step) && told.state.steps[step]?.status === 'open',
    );
    expect(told.state.steps[reporting]?.clock?.limit.unit).toBe('natural-day');
    told.act(system, '2022-06-14T10:00', { act: 'tally', step: reporting });
    expect(told.state.outcome).toEqual({ code: 'surveyed', class: 'favourable' });
    expect(where.entry('survey-report', String(form.projectCode))).toMatchObject({
      report: 'KC-12345678',
      surveyor: '许州勘测有限公司',
      paidBy: 'developer',
    });
  });

  test('may refuse or give up, and another is chosen', () => {
    const { where } = joined();
    const refused = asked(where, { 'take-on-here': () => own(takenHere, 'take-on-here', 'refused') });
    refused.act(system, '2022-06-06T10:05', { act: 'tally', step: 'take-on-here' });
    expect(refused.state.steps.another?.status).toBe('open');
    refused.complete(firm, '2022-06-06T11:00', 'another', 'chosen', {
      output: { surveyor: 'survey-yingshui' },
    });
    expect(refused.state.steps['take-on']?.status).toBe('open');
  });

  test('is not asked while it is suspended', () => {
    const { where } = joined();
    byOffice(story(agencySupervision, { place: where }), platform, {
      item: 'site-survey',
      agency: code,
      status: 'suspended',
      why: '出具虚假勘察报告',
    });
    const told = asked(where, {});
    expect(told.state.steps.way?.outcome).toBe('not-listed');
    expect(told.state.steps.another?.status).toBe('open');
  });

  test('surveys land for the government as well', () => {
    const { where } = joined();
    const told = story(landSurvey, {
      place: where,
      children: () => [own(surveyedHere, 'survey-here', 'done', report)],
    });
    byOffice(told, owner, listedLand);
    told.complete(bureau, '2022-06-06T10:00', 'take-up', 'buy');
    told.complete(bureau, '2022-06-06T11:00', 'commission', 'commissioned', {
      output: { surveyor: code, price: 5_000_000 },
    });
    told.act(system, '2022-06-15T09:00', { act: 'tally', step: 'survey-here' });
    expect(where.entry('land-survey', 'XC-2022-15')).toMatchObject({
      report: 'KC-12345678',
      surveyor: '许州勘测有限公司',
    });
  });
});
