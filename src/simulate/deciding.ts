import type { Principal } from '../kernel/access/principal.ts';
import { DomainError } from '../kernel/errors/index.ts';
import { filesInForm } from '../kernel/form/files.ts';
import type { JsonObject } from '../kernel/json.ts';
import {
  type CaseCommand,
  type CaseState,
  type ChildFact,
  caseScope,
  type Decision,
  type DecisionContext,
  decide,
  type ExpressionScope,
  type FactRead,
  factName,
} from '../kernel/process/index.ts';
import type { Moment } from '../kernel/time/index.ts';
import type { Random } from '../sampling/random.ts';
import type { Place } from './place.ts';
import type { Running } from './running.ts';
import { sampleFact } from './sample-facts.ts';

/** A case, or one that is about to begin. */
export type Asking = Omit<Running, 'state'> & { readonly state: CaseState | null };

/** An entry of a register; without content where it has been closed, or there has been none. */
export type Entry = { readonly version: number; readonly content: JsonObject | null };

/** How a world decides; without any of it as the product does, and with registers that hold what chance puts there. */
export type Ways = {
  /** The engine, or what takes down what it is asked. */
  readonly decide?: typeof decide;
  /** Registers hold what the walk's own cases have written, and nothing else. */
  readonly ownEntriesOnly?: boolean;
};

/** What a world has at hand for a decision. */
export type Bring = Ways & {
  readonly now: () => Moment;
  readonly newId: () => string;
  readonly childrenOf: (parent: string, step: string, round: number) => readonly ChildFact[];
  readonly registers: Map<string, Entry>;
};

/** Decides as the product does: what the decision lacks is brought, until it lacks nothing. */
export function createDecider(place: Place, random: Random, bring: Bring) {
  let serials = 0;

  function contextOf(
    running: Asking,
    principal: Principal,
    read: Pick<DecisionContext, 'facts' | 'children' | 'serials'>,
  ): DecisionContext {
    const iso = place.iso(bring.now());
    return {
      now: iso,
      principal,
      time: running.time,
      region: running.region,
      ...read,
      drawCode: () => 'WALK-WALK',
      office: (duty, region) => place.office(duty, region, iso.slice(0, 10)),
      findOffice: place.findOffice,
      newId: bring.newId,
      issueNumber: () => ({ number: `W-${++serials}`, queryCode: 'WALK' }),
      sandbox: true,
      codeLists: place.codeLists,
    };
  }

  function factFor(running: Asking, command: CaseCommand, register: string, key: string): FactRead {
    const name = factName(register, key);
    const none = { version: 0, content: null };
    const entry =
      bring.registers.get(name) ??
      (bring.ownEntriesOnly === true ? none : sampled(running, command, register));
    bring.registers.set(name, entry);
    const { version, content } = entry;
    return { register, key, entry: version === 0 ? null : key, version, content };
  }

  function sampled(running: Asking, command: CaseCommand, register: string): Entry {
    const { definition, region, state } = running;
    const now = place.iso(bring.now());
    const scope = state === null ? scopeOfNew(command, now) : caseScope(state, { region, now });
    const content = sampleFact(random, place, { register, definition, scope });
    return { version: content === null ? 0 : 1, content };
  }

  const ask = bring.decide ?? decide;
  return (running: Asking, principal: Principal, command: CaseCommand): Decision | DomainError => {
    const facts: Record<string, FactRead> = {};
    const drawn: Record<string, number[]> = {};
    const children: Record<string, readonly ChildFact[]> = {};
    const given = withFiles(running, command);
    for (let round = 0; round < 50; round += 1) {
      const context = contextOf(running, principal, { facts, children, serials: drawn });
      const answer = ask(running.definition, running.state, given, context, running.id);
      if (answer instanceof DomainError || !('need' in answer)) return answer;
      if (answer.need === 'serial') drawn[answer.series] = [...(drawn[answer.series] ?? []), ++serials];
      else if (answer.need === 'children')
        children[answer.step] = bring.childrenOf(running.id, answer.step, answer.round);
      else if (answer.lookup !== undefined)
        facts[factName(answer.register, answer.key, answer.lookup)] = {
          register: answer.register,
          key: answer.key,
          entry: null,
          version: 0,
          content: { keys: [] },
        };
      else
        facts[factName(answer.register, answer.key)] = factFor(running, command, answer.register, answer.key);
    }
    throw new Error('the decision never stops asking');
  };
}

/** A case that begins has no state yet; what it is begun with is known all the same. */
function scopeOfNew(command: CaseCommand, now: string): ExpressionScope {
  const today = now.slice(0, 10);
  if (command.act !== 'submit') return { today };
  const { form, applicant, parent } = command;
  return { today, form, data: {}, case: { party: applicant.party, parent: parent?.case ?? '' } };
}

/** The files that a form names come with it, as they do where somebody has sent them. */
function withFiles({ definition }: Asking, command: CaseCommand): CaseCommand {
  const named =
    'form' in command
      ? filesInForm(definition.form, command.form)
      : command.act === 'complete-step'
        ? filesInForm(definition.steps.find(({ code }) => code === command.step)?.form ?? {}, command.output)
        : [];
  const reference = { name: '试走.pdf', type: 'application/pdf', size: 1, hash: '0'.repeat(64) };
  return named.length === 0 ? command : { ...command, files: named.map((id) => ({ ...reference, id })) };
}
