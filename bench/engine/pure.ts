import chineseDays from 'chinese-days';
import { capacitiesOf, type Principal } from '../../src/kernel/access/principal.ts';
import { DomainError } from '../../src/kernel/errors/index.ts';
import { isFor } from '../../src/kernel/process/access.ts';
import { barTo } from '../../src/kernel/process/bars.ts';
import {
  type CaseCommand,
  type CaseState,
  type DecisionContext,
  decide,
  type ServiceDefinition,
} from '../../src/kernel/process/index.ts';
import {
  addWorkingDays,
  formatDay,
  getWorkingTime,
  parseDay,
  workingDaysBetween,
} from '../../src/kernel/time/index.ts';
import type { Database } from '../../src/store/database.ts';
import { officeForDuty, regionFacts } from '../../src/usecases/cases/city-facts.ts';
import { bounded, type Row } from '../report.ts';
import { engineOn } from './engine.ts';
import { completionsOf, stallForm } from './scenario.ts';

const region = '411081';

/** What needs no database: decisions, and counting working days beside a library that does the same. */
export async function pureRows(seconds: number): Promise<readonly Row[]> {
  const nowhere = {} as Database;
  const deps = await engineOn({ city: 'xuchang', pool: nowhere, lanes: nowhere } as unknown as Database);
  const definition = deps.packs.services.get('bench.stall');
  if (definition === undefined) throw new Error('the scenario is not among the packs');
  const facts = regionFacts(deps.city, region, deps.packs.packOf(definition.code).plan);
  const now = deps.now();
  const context = (principal: Principal): DecisionContext => ({
    now,
    principal,
    time: getWorkingTime(deps.time, facts.hall),
    region: facts,
    facts: street,
    office: officeForDuty(deps.city, now),
    findOffice: () => null,
    newId: () => 'an id',
    issueNumber: () => ({ number: 'XC-2022-0001-00001-0', queryCode: 'ABCD-EFGH' }),
    drawCode: () => 'ABCD-EFGH',
    serials: {},
    sandbox: true,
    codeLists: deps.codeLists,
  });
  const keeper: Principal = {
    kind: 'account',
    account: 'k',
    displayName: 'k',
    role: 'applicant',
    party: 'p',
  };
  const form = stallForm(1);
  const opening: CaseCommand = {
    act: 'submit',
    region,
    channel: 'online',
    applicant: { party: 'p', account: 'k', name: 'k' },
    form,
    parent: null,
  };
  const street = Object.fromEntries([
    [
      `bench.street ${String(form.street)}`,
      { register: 'bench.street', key: String(form.street), entry: null, version: 0, content: null },
    ],
  ]);
  let remember: ((asked: Asked) => void) | null = null;
  const act = (state: CaseState | null, command: CaseCommand, principal: Principal): CaseState => {
    remember?.({ state, command, principal });
    const decided = decide(definition, state, command, context(principal), 'case');
    if (decided instanceof DomainError) throw decided;
    if ('need' in decided) throw new Error('the decision lacks something');
    if (decided.state === null) throw new Error('nothing was decided');
    return decided.state;
  };
  const whole = (serial: number): number => {
    let state = act(null, opening, keeper);
    const steps = completionsOf(serial);
    for (const step of steps) {
      const office = state.steps[step]?.office ?? '';
      const officer: Principal = { kind: 'account', account: 'o', displayName: 'o', role: 'handler', office };
      state = act(
        state,
        { act: 'complete-step', step, outcome: 'approve', reason: null, output: {} },
        officer,
      );
    }
    if (state.outcome?.code !== 'granted') throw new Error('a case was not granted');
    return 1 + steps.length;
  };
  const acts = rate(seconds, whole);
  const asked: Asked[] = [];
  remember = (each) => asked.push(each);
  whole(1);
  remember = null;
  return [
    ...policyRows(seconds, acts, definition, asked),
    bounded('pure decide and evolve, one core', acts, 'acts/s', '>=', 300_000),
    ...workingDays(seconds, deps.time.calendar),
  ];
}

type Asked = {
  readonly state: CaseState | null;
  readonly command: CaseCommand;
  readonly principal: Principal;
};

/** What it costs to decide who may, of what a whole act costs: as whom, whether it is for them, what bars them. */
function policyRows(
  seconds: number,
  acts: number,
  definition: ServiceDefinition,
  asked: readonly Asked[],
): readonly Row[] {
  const checks = rate(seconds, () => {
    for (const { state, command, principal } of asked) {
      const may = capacitiesOf(principal, '2022-06-30').some(
        (capacity) =>
          isFor(capacity, definition, state, command) &&
          (state === null || barTo(principal, capacity, definition, state, command) === null),
      );
      if (!may) throw new Error(`${command.act} is not for whoever does it`);
    }
    return asked.length;
  });
  return [
    bounded('who may act, one core', checks, 'checks/s', '>=', 200_000),
    bounded('who may act, of a whole act', acts / checks, 'ratio', '<=', 0.05),
  ];
}

type Calendar = Parameters<typeof addWorkingDays>[0];

function workingDays(seconds: number, calendar: Calendar): readonly Row[] {
  const first = parseDay('2022-01-04');
  const starts = Array.from({ length: 200 }, (_, index) => first + index * 3);
  const texts = starts.map(formatDay);
  const oneYear = 365;
  const mismatches = starts.filter((day, index) => {
    const from = texts[index] ?? '';
    const theirs = chineseDays.findWorkday(16, from);
    return formatDay(addWorkingDays(calendar, day, 16)) !== theirs;
  }).length;
  let kept = 0;
  // All starts in one go: calling one by one takes longer than what is measured.
  const add = rate(seconds, () => {
    for (const start of starts) kept += addWorkingDays(calendar, start, 16);
    return starts.length;
  });
  const theirAdd = rate(seconds, () => {
    for (const text of texts) kept += chineseDays.findWorkday(16, text).length;
    return texts.length;
  });
  const between = rate(seconds, () => {
    for (const start of starts) kept += workingDaysBetween(calendar, start, start + oneYear);
    return starts.length;
  });
  const ends = starts.map((start) => formatDay(start + oneYear));
  const theirBetween = rate(seconds, () => {
    for (const [index, text] of texts.entries()) {
      kept += chineseDays.getWorkdaysInRange(text, ends[index] ?? '', true).length;
    }
    return texts.length;
  });
  if (!Number.isFinite(kept)) throw new Error('counting gave no number');
  return [
    { metric: 'adding 16 working days', value: add, unit: '1/s' },
    bounded('adding 16 working days ÷ chinese-days', add / theirAdd, 'ratio', '>=', 2_000),
    { metric: 'working days of a year', value: between, unit: '1/s' },
    bounded('working days of a year ÷ chinese-days', between / theirBetween, 'ratio', '>=', 20_000),
    bounded('working days: mismatches with chinese-days', mismatches, 'count', '<=', 0),
  ];
}

/** How much is done in a second of one core after some warm-up; `work` says how much it did. */
function rate(seconds: number, work: (serial: number) => number): number {
  const once = (microseconds: number): number => {
    let done = 0;
    let took = 0;
    const began = process.cpuUsage();
    while (took < microseconds) {
      // The clock is looked at now and then: reading it takes longer than what is measured.
      for (let serial = 0; serial < 16; serial += 1) done += work(serial);
      const { user, system } = process.cpuUsage(began);
      took = user + system;
    }
    return (done / took) * 1e6;
  };
  once(seconds * 500_000);
  return once(seconds * 500_000);
}
