import type { Principal } from '../../../kernel/access/principal.ts';
import { generateUscc } from '../../../kernel/identity/uscc.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import { applicant, type Given, officer, story, system } from '../../../kernel/process/story.fixture.ts';
import { powerConnection } from './service.ts';

/* Applications for power, on Monday 6 June 2022. */

/** Whoever asks is known by the document that they showed at a counter. */
export const lin: Principal = { ...applicant('lin'), proof: 'counter' };
export const grid = officer('dian', 'electricity-supply@north');
const plan = {
  substation: '莲城变',
  feeder: '10千伏 莲 5 线',
  meteringPoint: '红线处',
  agreedOn: '2022-07-01',
};

export const household: JsonObject = {
  applicantKind: 'resident',
  contact: { name: '林晓', residentId: '411082198506150021', phone: '13800000001' },
  powerAddress: { region: '411002', detail: '莲城大道 1 号 2 单元 301' },
  wantedOn: '2022-06-10',
  permanence: 'permanent',
  beyondStandard: false,
  causedChange: false,
  voltage: '220v',
  priceClass: 'living',
  project: 'ordinary',
  appliedKilowatts: 8,
  papers: 'tolerance',
  agrees: true,
};

export const shop: JsonObject = {
  ...household,
  applicantKind: 'enterprise',
  enterpriseName: '莲城机电有限公司',
  uscc: generateUscc('9', '1', '411000', 7),
  voltage: '380v',
  priceClass: 'business',
  onSmallList: true,
};

export const outside = (party: string): Principal => ({ kind: 'outside', party, displayName: party });

export const land = {
  onSmallList: false,
  foundedThisYear: false,
  inPlanArea: true,
  landRight: 'granted',
  hasTitle: true,
  titleFrom: '2022-01-10',
};

export const factory: JsonObject = {
  ...shop,
  ...land,
  voltage: '10kv',
  dualSource: false,
  appliedKilowatts: 800,
  inZone: false,
};

/** Where the land was got before the boundary moved, nobody asks about zones. */
const { inZone: _zone, ...rest } = factory;
export const withoutZone: JsonObject = rest;

export function applied(form: JsonObject, at = '2022-06-06T09:00', given: Given = {}) {
  const parties = {
    'power-supply': 'grid',
    'title-registry': 'registry',
    'power-platform': 'platform',
    'small-enterprise-list': 'list',
  };
  const told = story(powerConnection, { parties, ...given });
  const events = told.submit(form, at, lin);
  if (!events.includes('case-accepted')) throw new Error(`not accepted: ${JSON.stringify(events)}`);
  if (told.state.steps['small-list']?.status === 'open')
    told.complete(outside('list'), at, 'small-list', 'done');
  return told;
}

export type Told = ReturnType<typeof applied>;
/** What waits to be done, but for what the province’s platform is asked, which nobody waits for. */
export const open = (told: Told) =>
  Object.entries(told.state.steps)
    .filter(([code, { status }]) => status === 'open' && code !== 'share' && code !== 'certificates')
    .map(([code]) => code);

/** The power company's own system. */
export const company = outside('grid');

export function planned(told: Told, at = '2022-06-06T10:00', output: JsonObject = plan) {
  const high = told.state.steps['supply-plan']?.status === 'open';
  told.complete(company, at, high ? 'supply-plan' : 'survey', 'done', { output });
}

export function signed(told: Told, at = '2022-06-06T10:00') {
  planned(told, at);
  told.complete(lin, at, 'sign-customer', 'signed');
  told.complete(company, at, 'sign-supplier', 'done');
  if (told.state.steps['public-works']?.status === 'open') told.complete(system, at, 'public-works', 'done');
}

/** The offices agree, the equipment passes where there is any, and the works are there. */
export function builtBy(told: Told, works: string, at: string): void {
  const first = '2022-06-06T08:30';
  if (works === 'works-10kv') {
    for (const duty of [
      'police-licensing',
      'planning-permission',
      'housing-licensing',
      'transport-licensing',
    ])
      told.complete(officer('p', `${duty}@north`), first, 'approvals', 'agreed');
    told.complete(lin, first, 'equipment', 'ready', { output: { transformerKva: 800 } });
    told.complete(grid, first, 'inspection', 'passed');
  }
  told.complete(
    works === 'customer-works' ? lin : company,
    at,
    works,
    works === 'customer-works' ? 'built' : 'done',
  );
  accepted(told, at);
}

/** Whoever had the works built, where it was not the power company, tells it of the acceptance, and they pass. */
export function accepted(told: Told, at: string, handsOver = true): void {
  const output = { builder: '莲城电力工程公司', where: '莲城大道 1 号，当日下午' };
  if (told.state.steps['notice-own']?.status === 'open')
    told.complete(lin, at, 'notice-own', 'given', { output: { ...output, handsOver } });
  if (told.state.steps['notice-public']?.status === 'open')
    told.complete(officer('zhu', 'housing-licensing@north'), at, 'notice-public', 'given', { output });
  told.complete(grid, at, 'works-acceptance', 'passed');
}
