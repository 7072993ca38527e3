import type { Principal } from '../../kernel/access/principal.ts';
import { generateUscc } from '../../kernel/identity/uscc.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { factName } from '../../kernel/process/index.ts';
import { applicant, officer, type Place, place, story } from '../../kernel/process/story.fixture.ts';
import { connectionService } from './connection/service.ts';
import type { Utility } from './utility.ts';

/* Connections to a pipe, told from Monday 6 June 2022 on. */

export const lin: Principal = { ...applicant('lin'), proof: 'counter' };
export const outside = (party: string): Principal => ({ kind: 'outside', party, displayName: party });
const of = (duty: string): Principal => officer(duty, `${duty}@north`);

/** A flat with a pipe at its door. */
export const flat: JsonObject = {
  applicantKind: 'resident',
  contact: { name: '林晓', residentId: '411082198506150021', phone: '13800000001' },
  place: { region: '411002', detail: '莲城大道 1 号 2 单元 301' },
  wantedOn: '2022-06-10',
  dailyNeed: 1,
  insideReady: true,
  outside: 'none',
  agrees: true,
};

/** A plant on land that was got after the boundary moved, with nothing outside yet. */
export const plant: JsonObject = {
  ...flat,
  dailyNeed: 200,
  outside: 'needed',
  beyondStandard: false,
  inPlanArea: true,
  landRight: 'granted',
  hasTitle: true,
  titleFrom: '2022-01-10',
};

/** A plant that belongs to a project, and the register which says of what class and whose the project is. */
export const projectCode = '2203-411002-04-01-000001';
export const uscc = generateUscc('9', '1', '411000', 7);
export const projectPlant: JsonObject = { ...plant, applicantKind: 'enterprise', uscc, projectCode };

export function withProject(entry: JsonObject = { class: 'small-low-risk', uscc }): Place {
  const where = place();
  where.registers.set(factName('construction-project', projectCode), { version: 1, content: entry });
  return where;
}

export function applied(utility: Utility, form: JsonObject, at = '2022-06-06T08:30', where: Place = place()) {
  const told = story(connectionService(utility), {
    place: where,
    parties: { [utility.party]: 'pipes', 'title-registry': 'registry' },
  });
  const events = told.submit(form, at, lin);
  if (!events.includes('case-accepted')) throw new Error(`not accepted: ${JSON.stringify(events)}`);
  const company = of(utility.duty);
  return {
    told,
    company,
    open: () =>
      Object.entries(told.state.steps)
        .filter(([, { status }]) => status === 'open')
        .map(([code]) => code)
        .filter((code) => code !== 'title-lookup'),
    by: (
      duty: string,
      when: string,
      step: string,
      outcome: string,
      more: Parameters<typeof told.complete>[4] = {},
    ) => told.complete(of(duty), when, step, outcome, more),
    surveyed: (metres: number, when = at, drawings = false) =>
      told.complete(company, when, 'survey', 'surveyed', { output: { how: 'own', metres, drawings } }),
    /** Every office whose leave is needed agrees at once. */
    agreed: (when: string) =>
      utility.approvals.offices.map((duty) => told.complete(of(duty), when, 'approvals', 'agreed')),
    opened: (when: string) => {
      told.complete(company, when, 'open', 'opened', { output: { meter: 'B0000001' } });
      return told.complete(outside('pipes'), when, 'account', 'done', {
        output: { accountNumber: '4110000001' },
      });
    },
  };
}

export const route = { route: '沿莲城大道北侧人行道', beginsOn: '2022-06-13' };
