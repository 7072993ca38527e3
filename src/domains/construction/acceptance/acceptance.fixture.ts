import type { Principal } from '../../../kernel/access/principal.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import { factName } from '../../../kernel/process/index.ts';
import { applicant, officer, place, story } from '../../../kernel/process/story.fixture.ts';
import { acceptingOffices } from './offices.ts';
import { jointAcceptance } from './service.ts';

/* A factory that has been built, on Monday 6 June 2022. */

export const firm: Principal = { ...applicant('lin'), proof: 'counter' };
export const lead = officer('dai', 'joint-acceptance@north');
export const officeOf = (code: string) =>
  officer(code, `${acceptingOffices.find((office) => office.code === code)?.duty ?? code}@north`);

export const project: JsonObject = {
  projectCode: '2205-411002-04-01-123456',
  projectName: '莲城机电二号厂房',
  enterpriseName: '莲城机电有限公司',
  uscc: '91411002MA9F0A1B0N',
  region: 'north',
  projectAddress: { region: 'north', detail: '莲城大道 66 号' },
  class: 'small-low-risk',
  use: 'factory',
  floorArea: 1800,
  landRight: 'granted',
  source: 'here',
  registeredOn: '2022-05-05',
};

export const form: JsonObject = {
  projectCode: '2205-411002-04-01-123456',
  uscc: '91411002MA9F0A1B0N',
  enterpriseName: '莲城机电有限公司',
  contact: { name: '林晓', residentId: '411082198506150021', phone: '13800000001' },
  works: '二号厂房',
  builtArea: 1795,
  completedOn: '2022-06-01',
  fire: 'filing',
  airDefence: false,
  conditions: true,
};

export const slots = {
  slots: [
    { day: '2022-06-08', half: 'am' },
    { day: '2022-06-08', half: 'pm' },
    { day: '2022-06-09', half: 'am' },
  ],
  meetAt: '工地东门',
};

export function handedIn(changes: { form?: JsonObject; project?: JsonObject; permitted?: false } = {}) {
  const where = place();
  const known = { ...project, ...changes.project };
  where.registers.set(factName('construction-project', String(known.projectCode)), {
    version: 1,
    content: known,
  });
  if (changes.permitted !== false)
    where.registers.set(factName('construction-milestone', `${known.projectCode}/construction-permit`), {
      version: 1,
      content: {
        project: known.projectCode ?? '',
        milestone: 'construction-permit',
        state: 'done',
        case: 'N-permit',
      },
    });
  const told = story(jointAcceptance, { place: where });
  const events = told.submit({ ...form, ...changes.form }, '2022-06-06T09:00', firm);
  if (typeof events === 'string') throw new Error(events);
  return told;
}

export type Told = ReturnType<typeof handedIn>;

export function accepted(changes: Parameters<typeof handedIn>[0] = {}, at = '2022-06-06T10:00') {
  const told = handedIn(changes);
  told.act({ ...lead, role: 'clerk' }, at, { act: 'accept' });
  return told;
}

/** Everybody who is asked says so; `fits` by office, where one cannot at all. */
export function voted(told: Told, at: string, fits: Readonly<Record<string, readonly string[]>> = {}) {
  for (const step of open(told).filter((code) => code.startsWith('times-'))) {
    const code = step.slice('times-'.length);
    const who = code === 'firm' ? firm : officeOf(code);
    const said = told.complete(who, at, step, 'said', {
      output: { fits: [...(fits[code] ?? ['1', '2', '3'])] },
    });
    if (typeof said === 'string') throw new Error(`${step}: ${said}`);
  }
}

export const open = (told: Told) =>
  Object.entries(told.state.steps)
    .filter(([, { status }]) => status === 'open')
    .map(([code]) => code);

/** Proposed, chosen, and visited. */
export function visited(
  told: Told,
  proposed: JsonObject = slots,
  on = '2022-06-08T10:00',
  from = '2022-06-06T11:00',
) {
  told.complete(lead, from, 'propose', 'proposed', { output: proposed });
  voted(told, from);
  told.complete(lead, on, 'visit', 'visited', { output: {} });
}
