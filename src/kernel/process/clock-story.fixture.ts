import type { Principal, Role } from '../access/principal.ts';
import type { Office } from '../city/organisation.ts';
import { DomainError } from '../errors/index.ts';
import type { JsonObject } from '../json.ts';
import { hall } from '../time/cn.fixture.ts';
import { due } from '../time/due.ts';
import { formatMoment, type LegalClock, type Moment, parseMoment } from '../time/index.ts';
import type { WorkingTime } from '../time/office-hours.ts';
import { type CaseCommand, type DecisionContext, type FactRead, factName } from './command.ts';
import { nextCheck } from './deadlines.ts';
import { decide } from './decide.ts';
import type { ServiceDefinition } from './definition.ts';
import type { CaseEventBody, StoredEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { CaseState } from './state.ts';

/* Cases told as stories on the engine alone: who does what when, and what came of it. For tests. */

export const asker: Principal = {
  kind: 'account',
  account: 'lin',
  displayName: '林',
  role: 'applicant',
  party: 'p1',
};

/** Somebody of the office that has a duty in the stories' region. */
export function officer(duty: string, role: Role = 'handler'): Principal {
  return { kind: 'account', account: `${role}-${duty}`, displayName: duty, role, office: `${duty}@north` };
}

export const sweeper: Principal = { kind: 'system', cause: 'sweep' };

function officeOf(duty: string, region: string): Office {
  return {
    id: `${duty}@${region}`,
    unit: duty,
    region,
    number: '0001',
    name: { zh: duty, en: duty },
    from: '2000-01-01',
  };
}

export type Story = ReturnType<typeof tell>;

export function tell(definition: ServiceDefinition, options: { time?: WorkingTime } = {}) {
  const stream: StoredEvent[] = [];
  const entries = new Map<string, JsonObject>();
  let time = options.time ?? hall;
  let state: CaseState | null = null;
  let ids = 0;
  let serials = 0;
  let refused: DomainError | null = null;

  /** What the act brought about, or the code of its refusal. */
  function act(principal: Principal, at: string, command: CaseCommand): readonly string[] | string {
    const facts: Record<string, FactRead> = {};
    const drawn: Record<string, number[]> = {};
    for (;;) {
      const context: DecisionContext = {
        now: `${at}:00+08:00`,
        principal,
        time,
        region: {
          code: 'north',
          level: 'county',
          top: false,
          division: '411002',
          hall: 'hall',
          parties: {},
          settings: {},
        },
        facts,
        office: officeOf,
        findOffice: () => null,
        newId: () => `id-${++ids}`,
        issueNumber: () => ({ number: 'TT2022-1', queryCode: 'ABCD' }),
        drawCode: () => 'K7MP-3XQ9',
        serials: drawn,
        sandbox: false,
        codeLists: {},
      };
      const decided = decide(definition, state, command, context, 'case-1');
      if (decided instanceof DomainError) {
        refused = decided;
        return decided.code;
      }
      if ('need' in decided) {
        if (decided.need === 'children') throw new Error('nothing gathers in these stories');
        if (decided.need === 'serial') {
          drawn[decided.series] = [...(drawn[decided.series] ?? []), ++serials];
          continue;
        }
        const { register, key } = decided;
        const content = entries.get(factName(register, key)) ?? null;
        const entry = content === null ? null : 'entry';
        facts[factName(register, key)] = { register, key, entry, version: entry === null ? 0 : 1, content };
        continue;
      }
      for (const event of decided.events) {
        const stored = { ...event, seq: stream.length + 1, recordedAt: context.now };
        stream.push(stored);
        state = evolve(state, stored, 'case-1');
      }
      for (const change of decided.registers)
        entries.set(factName(change.register, change.key), change.content);
      return decided.events.map(({ body }) => body.type);
    }
  }

  function current(): CaseState {
    if (state === null) throw new Error('not begun');
    return state;
  }

  return {
    act,
    stream,
    /** The last refusal. */
    get refused(): DomainError | null {
      return refused;
    },
    /** Register entries by `factName`. */
    entries,
    get state(): CaseState {
      return current();
    },
    submit: (at: string, form: JsonObject, principal: Principal = asker) =>
      act(principal, at, {
        act: 'submit',
        region: 'north',
        channel: 'online',
        applicant: { party: 'p1', account: 'lin', name: '林家小馆' },
        form,
        parent: null,
      }),
    complete: (
      principal: Principal,
      at: string,
      step: string,
      outcome: string,
      given: { reason?: string; output?: JsonObject } = {},
    ) =>
      act(principal, at, {
        act: 'complete-step',
        step,
        outcome,
        reason: given.reason ?? null,
        output: given.output ?? {},
      }),
    /** Looks at the clocks whenever they have something to say, as a sweep that never sleeps would. */
    sweepUntil: (until: string): readonly string[] => {
      const said: string[] = [];
      for (;;) {
        const next = nextCheck(current(), time);
        if (next === null || next > parseMoment(until)) return said;
        const now = Math.max(next, parseMoment(current().lastRecordedAt.slice(0, 16)));
        const answer = act(sweeper, formatMoment(now), { act: 'check-clocks' });
        if (typeof answer === 'string' || answer.length === 0)
          throw new Error(`nothing to say at ${formatMoment(now)}: ${String(answer)}`);
        said.push(...answer);
      }
    },
    sweep: (at: string) => act(sweeper, at, { act: 'check-clocks' }),
    /** From here on another calendar is in force. */
    under: (changed: WorkingTime): void => {
      time = changed;
    },
    /** Bodies of all events of a type, in order. */
    events: <Type extends CaseEventBody['type']>(type: Type) =>
      stream.flatMap(({ body }) =>
        body.type === type ? [body as Extract<CaseEventBody, { type: Type }>] : [],
      ),
    dueOf: (clock: LegalClock | null | undefined): string => localDue(clock, time),
  };
}

/** The last moment in time, as local text. */
function localDue(clock: LegalClock | null | undefined, time: WorkingTime): string {
  if (clock === null || clock === undefined) return 'no clock';
  const at: Moment | null = due(clock, time).at;
  return at === null ? 'unknown' : formatMoment(at);
}
