import type { Principal } from '../kernel/access/principal.ts';
import { DomainError } from '../kernel/errors/index.ts';
import type { Json, JsonObject } from '../kernel/json.ts';
import type { Reaction } from '../kernel/pack/definition.ts';
import { casesOpenedBy } from '../kernel/pack/opened-by-reaction.ts';
import { badRating, reactsToRating } from '../kernel/pack/rating-reactions.ts';
import { openParts, reactsToRed, redClock, toldOfRed } from '../kernel/pack/warning-reactions.ts';
import { causeOf, metSteps } from '../kernel/process/awaited.ts';
import { newsOfEnd, takesNews } from '../kernel/process/child-news.ts';
import {
  type Applicant,
  type CaseCommand,
  type ChildFact,
  caseScope,
  type Decision,
  type ExpressionScope,
  evaluate,
  evolve,
  type FollowUp,
  factName,
  followUps,
  formOfChild,
  holds,
  type NewEvent,
  type RegisterChange,
  type ServiceDefinition,
  withNames,
} from '../kernel/process/index.ts';
import type { Moment } from '../kernel/time/index.ts';
import type { Random } from '../sampling/random.ts';
import { type Asking, createDecider, type Entry, type Ways } from './deciding.ts';
import type { Place } from './place.ts';
import type { Running } from './running.ts';

/** An act that the engine did not survive, or a consequence that it refused: nothing a person could do about it. */
export type Breakage = { readonly service: string; readonly about: string; readonly message: string };

export type Acted =
  | { readonly is: 'done'; readonly events: readonly NewEvent[] }
  | { readonly is: 'refused'; readonly refusal: DomainError }
  | { readonly is: 'broken' };

/**
 * One walk's world: its cases, registers and clock. Every act goes through the engine's own `decide` and
 * `evolve`, and what follows from it through the engine's own list; nothing here knows a rule of its own.
 */
export function createWorld(place: Place, random: Random, start: Moment, ways: Ways = {}) {
  const cases = new Map<string, Running>();
  const registers = new Map<string, Entry>();
  const breakages: Breakage[] = [];
  const missing = new Set<string>();
  let now = start;
  let ids = 0;

  const bring = {
    ...ways,
    now: () => now,
    newId: () => `w-${String(++ids).padStart(6, '0')}`,
    childrenOf,
    registers,
  };
  const decided = createDecider(place, random, bring);

  function childrenOf(parent: string, step: string, round: number): readonly ChildFact[] {
    return [...cases.values()].flatMap(({ id, state }): readonly ChildFact[] => {
      const under = state.parent;
      if (under?.case !== parent || under.step !== step || under.round !== round) return [];
      const { number, applicant, form, data, outcome, phase } = state;
      const ended = phase === 'ended';
      const { party } = applicant;
      return [
        {
          id,
          number,
          party,
          form,
          data,
          outcome: outcome?.code ?? null,
          class: outcome?.class ?? null,
          ended,
        },
      ];
    });
  }

  /** Does something to a case, or begins one, and everything that follows from it. */
  function act(id: string, principal: Principal, command: CaseCommand, service?: ServiceDefinition): Acted {
    const running = cases.get(id) ?? begun(id, command, service);
    const about = 'step' in command && command.step !== null ? `${command.act} ${command.step}` : command.act;
    try {
      const decision = decided(running, principal, command);
      if (decision instanceof DomainError) return { is: 'refused', refusal: decision };
      const taken = decision.registers.find(isTaken);
      if (taken !== undefined)
        return { is: 'refused', refusal: new DomainError('register.key-taken', { key: taken.key }) };
      const happened = store(running, decision);
      for (const up of followUps(happened.definition, happened.state, decision.events)) follow(happened, up);
      return { is: 'done', events: decision.events };
    } catch (error) {
      const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      breakages.push({ service: running.definition.code, about, message });
      return { is: 'broken' };
    }
  }

  function begun(id: string, command: CaseCommand, service: ServiceDefinition | undefined): Asking {
    if (service === undefined || command.act !== 'submit') throw new Error(`there is no case ${id}`);
    const region = place.facts(service.code, command.region);
    return { id, definition: service, region, time: place.time(region.hall), stream: [], state: null };
  }

  function store(running: Asking, decision: Decision): Running {
    const recordedAt = place.iso(now);
    let { state } = running;
    for (const event of decision.events) {
      const stored = { ...event, seq: running.stream.length + 1, recordedAt };
      running.stream.push(stored);
      state = evolve(state, stored, running.id);
    }
    if (state === null) throw new Error('an act without events began nothing');
    const known = cases.get(running.id);
    const after = known ?? { ...running, state };
    after.state = state;
    cases.set(running.id, after);
    for (const change of decision.registers) write(change);
    return after;
  }

  /** What the store looks at again when it writes. */
  function isTaken({ register, key, act: how }: RegisterChange): boolean {
    const known = registers.get(factName(register, key));
    if (how === 'create') return known !== undefined && known.content !== null;
    return how === 'change' && known?.version === 0;
  }

  function write({ register, key, act: how, content }: RegisterChange): void {
    const name = factName(register, key);
    const version = (registers.get(name)?.version ?? 0) + 1;
    registers.set(name, { version, content: how === 'close' ? null : content });
  }

  const bySystem = (cause: string): Principal => ({ kind: 'system', cause });

  /** The product's jobs, done at once: they open children, tell parents and count gatherings. */
  function follow(running: Running, up: FollowUp): void {
    switch (up.task) {
      case 'open-child': {
        const declared = running.definition.steps.find(({ code }) => code === up.step);
        if (declared === undefined || !('service' in declared.by)) return;
        open(running, declared.by.service, up, declared.opens?.form ?? {}, null);
        return;
      }
      case 'open-listed-child': {
        const gathers = running.definition.steps.find(({ code }) => code === up.step)?.gathers;
        if (gathers?.each === undefined) return;
        const items = evaluate(gathers.each.of, scopeOf(running));
        const item = Array.isArray(items) ? (items[up.index] ?? null) : null;
        open(running, gathers.service, up, gathers.each.form, item);
        return;
      }
      case 'tell-parent-ended':
        tellParent(running);
        return;
      case 'tell-parent-waiting':
        tellParentWaiting(running);
        return;
      case 'hear-child': {
        const child = cases.get(up.child);
        if (child === undefined) return;
        tellParent(child);
        tellParentWaiting(child);
        return;
      }
      case 'withdraw-child':
        withdraw(cases.get(up.child));
        return;
      case 'withdraw-gathered':
        for (const { id } of childrenOf(running.id, up.step, up.round)) withdraw(cases.get(id));
        return;
      case 'tally-gathering':
        tally(running, up.step);
        return;
      case 'react': {
        const ended = running.state.outcome?.class;
        react(
          running,
          {},
          ({ on }) => 'ended' in on && on.ended.some((each) => each === ended) && isAbout(on, running),
        );
        return;
      }
      case 'react-to-warning':
        reactToRed(running, up.clock);
        return;
      case 'react-to-rating': {
        const bad = badRating(running.state);
        if (bad !== null)
          react(running, bad, (reaction) => reactsToRating(reaction, running.definition.code));
        return;
      }
      case 'look-at-cause':
        lookAtCause(cases.get(up.of));
        return;
      case 'link-back': {
        const to = cases.get(up.to);
        const back = { case: running.id, number: running.state.number };
        if (to !== undefined) consequence(to, { act: 'link', relation: up.relation, back: true, to: back });
        return;
      }
      case 'react-to-obligation': {
        const { obligation, became } = up;
        react(
          running,
          { obligation, became },
          ({ on }) =>
            'obligation' in on &&
            on.obligation === obligation &&
            on.became === became &&
            isAbout(on, running),
        );
        return;
      }
      default:
        return;
    }
  }

  function scopeOf(running: Pick<Running, 'state' | 'region'>): ExpressionScope {
    return caseScope(running.state, { region: running.region, now: place.iso(now) });
  }

  function open(
    parent: Running,
    code: string,
    { step, round, child }: { readonly step: string; readonly round: number; readonly child: string },
    form: Readonly<Record<string, string>>,
    item: Json,
  ): void {
    const service = place.services.get(code);
    if (service === undefined) {
      missing.add(code);
      return;
    }
    const { region, channel, applicant } = parent.state;
    const answer = act(
      child,
      bySystem(`bundle ${parent.state.number}`),
      {
        act: 'submit',
        region,
        channel,
        applicant,
        form: formOfChild(service, form, withNames(scopeOf(parent), { item })),
        parent: { case: parent.id, step, round },
      },
      service,
    );
    if (answer.is === 'refused') breakages.push(breakageOf(service.code, 'submit', answer.refusal));
  }

  /** A case of another service begins; whether its form takes what the reaction gives it is seen at once. */
  function react(
    running: Running,
    output: JsonObject,
    meets: (reaction: Reaction) => boolean,
    {
      applicant = running.state.applicant,
      idOf = bring.newId,
    }: { readonly applicant?: Applicant; readonly idOf?: (reaction: string) => string } = {},
  ): void {
    const scope = withNames(scopeOf(running), { output });
    for (const reaction of place.reactions.filter(meets)) {
      const { code, on, opens } = reaction;
      const service = place.services.get(opens.service);
      if (service === undefined) missing.add(opens.service);
      // A draft is no case until somebody hands it in, and a walk of its own shows what then becomes of it.
      if (service === undefined || opens.asDraft === true || !holds(on.when, scope)) continue;
      const { region, channel, number } = running.state;
      for (const { key, form } of casesOpenedBy(reaction, scope)) {
        const id = idOf(`${code}${key}`);
        if (cases.has(id)) continue;
        const answer = act(
          id,
          bySystem(`reaction ${code}`),
          {
            act: 'submit',
            region,
            channel,
            applicant,
            form,
            parent: null,
            ...(opens.linked === true && { causedBy: { case: running.id, number } }),
          },
          service,
        );
        if (answer.is === 'refused')
          breakages.push(breakageOf(service.code, `reaction ${code}`, answer.refusal));
      }
    }
  }

  /** Once for each clock from one beginning to its end, however often it is told that it is late. */
  function reactToRed(running: Running, clock: string): void {
    const parts = openParts(running.state).flatMap((part) => cases.get(part)?.state ?? []);
    const red = redClock(running.state, clock, running.time, parts);
    if (red === null) return;
    const { office } = red.output;
    const { output, again } = toldOfRed(running.definition, running.state, red, scopeOf(running));
    react(running, output, (reaction) => reactsToRed(reaction, running.definition.code, clock), {
      applicant: { party: office, account: null, name: office },
      idOf: (reaction) => `${running.id} ${clock} ${red.since}${again} ${reaction}`,
    });
  }

  function lookAtCause(waiting: Running | undefined): void {
    const cause = waiting === undefined ? undefined : cases.get(causeOf(waiting.state) ?? '');
    if (waiting === undefined || cause === undefined) return;
    const [step] = metSteps(waiting.definition, waiting.state, scopeOf(waiting), cause.state);
    if (step === undefined) return;
    const ended = cause.state.outcome?.class;
    consequence(waiting, { act: 'meet-awaited', step, ...(ended && { ended }) });
  }

  function parentOf(child: Running) {
    const under = child.state.parent;
    const running = under === null ? undefined : cases.get(under.case);
    const open = under === null ? undefined : running?.state.steps[under.step];
    const step = running?.definition.steps.find(({ code }) => code === under?.step);
    if (under === null || running === undefined || open === undefined || step === undefined) return null;
    if (running.state.phase === 'ended' || open.status !== 'open' || open.round !== under.round) return null;
    if (!takesNews(running.state, open)) return null;
    return { running, open, step };
  }

  function tellParent(child: Running): void {
    const parent = parentOf(child);
    if (parent === null) return;
    if (parent.step.gathers !== undefined) {
      tally(parent.running, parent.step.code);
      return;
    }
    const command = newsOfEnd(parent.step, child.state);
    if (command !== null) consequence(parent.running, command);
  }

  function tellParentWaiting(child: Running): void {
    const parent = parentOf(child);
    const waiting = child.state.stopped;
    if (parent === null || parent.open.waiting === waiting || parent.open.gathering !== undefined) return;
    consequence(parent.running, { act: 'child-waiting', step: parent.step.code, waiting });
  }

  function tally(running: Running, step: string): void {
    const open = running.state.steps[step];
    if (open?.status !== 'open' || open.gathering?.open !== false) return;
    if (running.state.phase === 'ended' || running.state.phase === 'suspended') return;
    consequence(running, { act: 'tally', step });
  }

  function withdraw(child: Running | undefined): void {
    if (child === undefined || child.state.phase === 'ended') return;
    consequence(child, { act: 'withdraw', reason: '' });
  }

  /** What the machine does of itself and is refused, it is refused each time: the case waits for ever. */
  function mustAct(running: Running, principal: Principal, command: CaseCommand): void {
    const answer = act(running.id, principal, command);
    if (answer.is === 'refused')
      breakages.push(breakageOf(running.definition.code, command.act, answer.refusal));
  }

  function consequence(running: Running, command: CaseCommand): void {
    mustAct(running, bySystem('walk'), command);
  }

  return {
    cases,
    breakages,
    /** Services that were to be opened and are not known here. */
    missing,
    act,
    mustAct,
    scopeOf,
    newId: bring.newId,
    get now(): Moment {
      return now;
    },
    /** Time only goes on. */
    passTo(moment: Moment): void {
      now = Math.max(now, moment);
    },
  };
}

function breakageOf(service: string, about: string, { code, detail }: DomainError): Breakage {
  const where = Array.isArray(detail)
    ? detail
        .map((each: { path?: string; code?: string }) => ` ${each.path ?? ''} ${each.code ?? ''}`)
        .join('')
    : '';
  return { service, about, message: `${code}${where}` };
}

export type World = ReturnType<typeof createWorld>;

function isAbout(on: Reaction['on'], { definition }: Running): boolean {
  return on.service === definition.code;
}
