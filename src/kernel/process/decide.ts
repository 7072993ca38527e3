import { capacitiesOf, type Principal } from '../access/principal.ts';
import { DomainError, refuse } from '../errors/index.ts';
import { isFor } from './access.ts';
import { decideAct } from './acts.ts';
import { checkLateFact, noteLateFact } from './backdating.ts';
import { type Bar, barTo } from './bars.ts';
import type { CaseCommand, Decided, Decision, DecisionContext } from './command.ts';
import { letTimeHavePassed } from './deadlines.ts';
import type { ServiceDefinition } from './definition.ts';
import { attachFiles, checkFilesNamed } from './files.ts';
import { isAllowedIn } from './lifecycle.ts';
import type { CaseState } from './state.ts';
import { reviseWarnings } from './warnings.ts';
import { Lacking, type WorkingCase } from './working-case.ts';

/**
 * Decides what a command does to a case. Pure: everything it looks at is passed in, and the answer is
 * events and register changes, a coded refusal, or the one further fact it needs. What time alone has
 * brought about by then comes first, whether or not anybody has looked.
 */
export function decide(
  definition: ServiceDefinition,
  state: CaseState | null,
  command: CaseCommand,
  context: DecisionContext,
  id: string,
): Decided {
  const now = state === null ? context.now : notBefore(context.now, state.lastRecordedAt);
  const working: WorkingCase = {
    definition,
    context: {
      ...context,
      now,
      ...(command.late === undefined ? {} : { occurredAt: command.late.occurredAt }),
    },
    id,
    state,
    events: [],
    registers: [],
    corrections: [],
    relied: new Map(),
    serialsUsed: new Map(),
  };
  try {
    letTimeHavePassed(working, command.act);
    const phase = working.state?.phase ?? 'draft';
    if (!isAllowedIn(phase, command.act)) return refuse('case.move-not-allowed', { act: command.act, phase });
    const principal = capacityFor(working, command);
    if (principal !== context.principal) working.context = { ...working.context, principal };
    return act(working, command);
  } catch (error) {
    if (error instanceof Lacking) return error.lack;
    if (error instanceof DomainError) return error;
    throw error;
  }
}

/** The capacity in which the principal may do this; refuses where there is none, with what bars them if that is all. */
function capacityFor({ definition, state, context }: WorkingCase, command: CaseCommand): Principal {
  const { principal, now } = context;
  let bar: Bar | null = null;
  for (const capacity of capacitiesOf(principal, now.slice(0, 10))) {
    if (!isFor(capacity, definition, state, command)) continue;
    const here = state === null ? null : barTo(principal, capacity, definition, state, command);
    if (here === null) return capacity;
    bar ??= here;
  }
  throw refuse(bar ?? 'access.not-permitted');
}

function act(working: WorkingCase, command: CaseCommand): Decision {
  const { definition, context, state } = working;
  const { late } = command;
  const backdating = checkLateFact(definition, state, command, context);
  if (backdating !== null && late !== undefined && state !== null) noteLateFact(working, backdating, late);
  // What comes with an application, its submission says: rules may decide, and end it, in the same moment.
  if (state !== null) attachFiles(working, command);
  decideAct(working, command);
  checkFilesNamed(working, command);
  if (backdating !== null && late !== undefined && state === null) noteLateFact(working, backdating, late);
  if (context.occurredAt !== undefined) reviseWarnings(working, 'late-fact');
  return {
    events: working.events,
    state: working.state,
    recordedAt: context.now,
    registers: working.registers,
    corrections: working.corrections,
    relied: [...working.relied.values()],
  };
}

/** `now` never precedes what the stream has already recorded, whatever the machine's clock did. */
function notBefore(now: string, last: string): string {
  // Texts with one offset are in the order of their moments; nearly all are in the city's own.
  const alike = now.slice(-6) === last.slice(-6) && now.length === last.length;
  return (alike ? now < last : Date.parse(now) < Date.parse(last)) ? last : now;
}
