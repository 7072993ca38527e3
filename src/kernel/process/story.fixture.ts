import type { Principal, Role } from '../access/principal.ts';
import type { Office } from '../city/organisation.ts';
import { DomainError } from '../errors/index.ts';
import type { JsonObject } from '../json.ts';
import { cnRules, cnYears } from '../time/cn.fixture.ts';
import { createTimeRules, getWorkingTime } from '../time/index.ts';
import {
  type CaseCommand,
  type CaseEventBody,
  type CaseState,
  type ChildFact,
  type DecisionContext,
  decide,
  type EntryCorrection,
  evolve,
  type FactRead,
  factName,
  type ServiceDefinition,
  type StoredEvent,
} from './index.ts';

const rules = createTimeRules({
  timeZone: 'Asia/Shanghai',
  rules: cnRules,
  years: cnYears,
  halls: [
    {
      id: 'hall',
      seasons: [
        {
          from: '01-01',
          to: '12-31',
          spans: [
            { from: '08:30', to: '12:00' },
            { from: '14:30', to: '18:00' },
          ],
        },
      ],
    },
  ],
});

export const hall = getWorkingTime(rules, 'hall');

export type Entry = { readonly version: number; readonly content: JsonObject | null };

/** A place with its registers and its offices: every duty is its own office unless a story says otherwise. */
export function place(offices: readonly Office[] = []) {
  const registers = new Map<string, Entry>();
  return {
    registers,
    offices,
    office(duty: string, region: string, day: string): Office {
      const found = offices.find(
        (office) =>
          office.unit === duty &&
          office.region === region &&
          office.from <= day &&
          day <= (office.to ?? '9999'),
      );
      return found ?? plainOffice(`${duty}@${region}`);
    },
    find(id: string): Office {
      return offices.find((office) => office.id === id) ?? plainOffice(id);
    },
    /** Keys of entries that say `value` in the field that the lookup is called after. */
    keysBy(register: string, lookup: string, value: string): readonly string[] {
      return [...registers.entries()]
        .filter(([name, { content }]) => name.startsWith(`${register} `) && content?.[lookup] === value)
        .map(([name]) => name.slice(register.length + 1))
        .toSorted();
    },
    entry(register: string, key: string): JsonObject | null {
      return registers.get(factName(register, key))?.content ?? null;
    },
  };
}

export type Place = ReturnType<typeof place>;

function plainOffice(id: string): Office {
  const [unit = '', region = ''] = id.split('@');
  return { id, unit, region, number: '0001', name: { zh: id, en: id }, from: '2000-01-01' };
}

export type Given = {
  /** What the region has set. */
  readonly settings?: JsonObject;
  readonly id?: string;
  readonly place?: Place;
  readonly region?: string;
  /** The one party of each kind that serves the region. */
  readonly parties?: Readonly<Record<string, string>>;
  /** The next number of any series, where several stories share them; each counts for itself otherwise. */
  readonly serial?: () => number;
  /** The cases gathered under a step, when the decision asks. */
  readonly children?: (step: string, round: number) => readonly ChildFact[];
};

let cases = 0;

/** A case told as a story: who does what when, and what came of it. */
export function story(definition: ServiceDefinition, given: Given = {}) {
  const id = given.id ?? `case-${++cases}`;
  const where = given.place ?? place();
  const region = given.region ?? 'north';
  const stream: StoredEvent[] = [];
  const corrections: EntryCorrection[] = [];
  let state: CaseState | null = null;
  let ids = 0;
  let serials = 0;
  let under = definition;

  /** The types of the events, or the code of the refusal. */
  function act(who: Principal, at: string, command: CaseCommand): readonly string[] | string {
    const facts: Record<string, FactRead> = {};
    const drawn: Record<string, number[]> = {};
    const children: Record<string, readonly ChildFact[]> = {};
    const now = `${at}:00+08:00`;
    for (;;) {
      const context: DecisionContext = {
        now,
        principal: who,
        time: hall,
        region: {
          code: region,
          level: 'county',
          top: false,
          division: '411002',
          hall: 'hall',
          parties: given.parties ?? {},
          settings: given.settings ?? {},
        },
        facts,
        office: (duty, at) => where.office(duty, at, now.slice(0, 10)),
        findOffice: (office) => where.find(office),
        children,
        newId: () => `${id}-${++ids}`,
        issueNumber: () => ({ number: `N-${id}`, queryCode: 'ABCD' }),
        drawCode: () => 'K7MP-3XQ9',
        serials: drawn,
        sandbox: false,
        codeLists: {},
      };
      const decided = decide(under, state, command, context, id);
      if (decided instanceof DomainError) return decided.code;
      if ('need' in decided) {
        if (decided.need === 'serial')
          drawn[decided.series] = [...(drawn[decided.series] ?? []), given.serial?.() ?? ++serials];
        else if (decided.need === 'children')
          children[decided.step] = given.children?.(decided.step, decided.round) ?? [];
        else if (decided.lookup !== undefined) {
          const { register, key, lookup } = decided;
          facts[factName(register, key, lookup)] = {
            register,
            key,
            entry: null,
            version: 0,
            content: { keys: [...where.keysBy(register, lookup, key)] },
          };
        } else {
          const { register, key } = decided;
          const entry = where.registers.get(factName(register, key));
          facts[factName(register, key)] = {
            register,
            key,
            entry: entry === undefined ? null : key,
            version: entry?.version ?? 0,
            content: entry?.content ?? null,
          };
        }
        continue;
      }
      // What the store looks at again when it writes: a key that is taken, an entry that is not there.
      for (const { register, key, act: how } of decided.registers) {
        const known = where.registers.get(factName(register, key))?.content ?? null;
        if (how === 'create' && known !== null) return 'register.key-taken';
        if (how === 'change' && known === null) return 'register.entry-missing';
      }
      for (const event of decided.events) {
        const stored = { ...event, seq: stream.length + 1, recordedAt: now };
        stream.push(stored);
        state = evolve(state, stored, id);
      }
      for (const { register, key, act: how, content } of decided.registers) {
        const version = (where.registers.get(factName(register, key))?.version ?? 0) + 1;
        where.registers.set(factName(register, key), { version, content: how === 'close' ? null : content });
      }
      corrections.push(...decided.corrections);
      return decided.events.map(({ body }) => body.type);
    }
  }

  return {
    id,
    act,
    stream,
    /** What of other services’ records it has put right. */
    corrections,
    place: where,
    get state(): CaseState {
      if (state === null) throw new Error('not begun');
      return state;
    },
    /** The case goes on under another version from here: what is asked is decided by it. */
    under(next: ServiceDefinition) {
      under = next;
    },
    submit: (
      form: JsonObject,
      at: string,
      who: Principal = applicant('lin'),
      parent: CaseState['parent'] = null,
    ) =>
      act(who, at, {
        act: 'submit',
        region,
        channel: 'online',
        applicant: {
          party: who.kind === 'account' ? (who.party ?? '') : 'city',
          account: who.kind === 'account' ? who.account : null,
          name: who.kind === 'account' ? who.displayName : '本市',
        },
        form,
        parent,
      }),
    complete: (
      who: Principal,
      at: string,
      step: string,
      outcome: string,
      more: { reason?: string; output?: JsonObject } = {},
    ) =>
      act(who, at, {
        act: 'complete-step',
        step,
        outcome,
        reason: more.reason ?? null,
        output: more.output ?? {},
      }),
    last<Type extends CaseEventBody['type']>(type: Type): Extract<CaseEventBody, { type: Type }> {
      const found = stream.findLast(({ body }) => body.type === type)?.body;
      if (found === undefined) throw new Error(`${type} has not happened`);
      return found as Extract<CaseEventBody, { type: Type }>;
    },
    /** The case as its parent counts it. */
    get fact(): ChildFact {
      if (state === null) throw new Error('not begun');
      return {
        id,
        number: state.number,
        party: state.applicant.party,
        form: state.form,
        data: state.data,
        outcome: state.outcome?.code ?? null,
        class: state.outcome?.class ?? null,
        ended: state.phase === 'ended',
      };
    },
  };
}

export type Story = ReturnType<typeof story>;

export function applicant(name: string): Extract<Principal, { kind: 'account' }> {
  return { kind: 'account', account: name, displayName: name, role: 'applicant', party: `party-${name}` };
}

export function officer(
  name: string,
  office: string,
  role: Role = 'handler',
): Extract<Principal, { kind: 'account' }> {
  return { kind: 'account', account: name, displayName: name, role, office };
}

export const system: Principal = { kind: 'system', cause: 'test' };
