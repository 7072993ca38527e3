import { DomainError, refuse } from '../errors/index.ts';
import { mayAct } from './access.ts';
import { decideAct } from './acts.ts';
import type { CaseCommand, Decided, DecisionContext } from './command.ts';
import type { ServiceDefinition } from './definition.ts';
import { isAllowedIn } from './lifecycle.ts';
import type { CaseState } from './state.ts';
import { Lacking, type WorkingCase } from './working-case.ts';

/**
 * Decides what a command does to a case. Pure: everything it looks at is passed in, and the answer is
 * events and register changes, a coded refusal, or the one further fact it needs.
 */
export function decide(
  definition: ServiceDefinition,
  state: CaseState | null,
  command: CaseCommand,
  context: DecisionContext,
  id: string,
): Decided {
  const phase = state?.phase ?? 'draft';
  if (!isAllowedIn(phase, command.act)) return refuse('case.move-not-allowed', { act: command.act, phase });
  if (!mayAct(context.principal, definition, state, command)) return refuse('access.not-permitted');
  const working: WorkingCase = {
    definition,
    context: state === null ? context : { ...context, now: notBefore(context.now, state.lastRecordedAt) },
    id,
    state,
    events: [],
    registers: [],
    relied: new Map(),
    serialsUsed: new Map(),
  };
  try {
    decideAct(working, command);
  } catch (error) {
    if (error instanceof Lacking) return error.lack;
    if (error instanceof DomainError) return error;
    throw error;
  }
  return { events: working.events, registers: working.registers, relied: [...working.relied.values()] };
}

/** `now` never precedes what the stream has already recorded, whatever the machine's clock did. */
function notBefore(now: string, last: string): string {
  return Date.parse(now) < Date.parse(last) ? last : now;
}
