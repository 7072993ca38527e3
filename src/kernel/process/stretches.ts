import type { Trigger } from './definition.ts';
import { holds } from './expression.ts';
import { limitUntil } from './named-day.ts';
import type { StretchDeclaration } from './stretch-declaration.ts';
import { reviseWarnings } from './warnings.ts';
import { currentState, emit, limitOf, scopeOf, type WorkingCase } from './working-case.ts';

/** A step that was done, or acceptance. */
type Done = { readonly step: string; readonly outcome: string | null };

/**
 * What was done ends stretches and begins others; one that runs already is not begun again. `asOf`: the law dates
 * what was done to an earlier moment.
 */
export function followStretches(working: WorkingCase, done: Done, asOf?: string): void {
  for (const declared of working.definition.stretches ?? []) {
    if (isRunning(working, declared) && declared.to.some((trigger) => isMet(trigger, done)))
      emit(working, { type: 'stretch-ended', stretch: declared.code }, asOf);
    else if (!isRunning(working, declared) && declared.from.some((trigger) => isMet(trigger, done)))
      begin(working, declared, asOf);
  }
}

/** Where what was decided names another day, the stretch that runs until it follows. */
export function followDaysOfStretches(working: WorkingCase): void {
  const { definition, context } = working;
  for (const declared of definition.stretches ?? []) {
    const known = currentState(working).stretches?.[declared.code];
    if (declared.until === undefined || known === undefined || known.clock.endedAt !== undefined) continue;
    const limit = limitUntil(declared.until, scopeOf(working), known.clock.startedAt);
    if (limit === null || limit.value === known.clock.limit.value) continue;
    const from = (context.occurredAt ?? context.now).slice(0, 10);
    emit(working, {
      type: 'limit-changed',
      clock: `stretch:${declared.code}`,
      from,
      limit,
      procedure: true,
    });
    reviseWarnings(working, 'limit');
  }
}

/** A stretch stands still while a step that is not counted in it is open, and goes on when none is. */
export function balanceStretches(working: WorkingCase): void {
  for (const declared of working.definition.stretches ?? []) {
    const state = currentState(working);
    const known = state.stretches?.[declared.code];
    if (known === undefined || known.clock.endedAt !== undefined) continue;
    const pause = declared.pauses?.find(({ step }) => state.steps[step]?.status === 'open');
    if ((pause !== undefined) === known.paused) continue;
    if (pause === undefined) {
      emit(working, { type: 'stretch-resumed', stretch: declared.code });
      continue;
    }
    const [basis] = pause.basis;
    const step = working.definition.steps.find(({ code }) => code === pause.step);
    if (basis === undefined || step === undefined)
      throw new Error('a pause without a basis passed the check');
    emit(working, { type: 'stretch-paused', stretch: declared.code, basis, reason: step.name });
  }
}

function begin(working: WorkingCase, declared: StretchDeclaration, asOf?: string): void {
  const { context } = working;
  const scope = scopeOf(working);
  if (!holds(declared.when, scope)) return;
  const on = (asOf ?? context.occurredAt ?? context.now).slice(0, 10);
  const limit =
    declared.until === undefined
      ? limitOf(declared.limits ?? [], scope, on)
      : limitUntil(declared.until, scope, on);
  if (limit === null) return;
  const { region } = currentState(working);
  const office = declared.by === undefined ? null : (context.office(declared.by.duty, region)?.id ?? null);
  emit(working, { type: 'stretch-begun', stretch: declared.code, limit, office }, asOf);
}

function isRunning(working: WorkingCase, { code }: StretchDeclaration): boolean {
  const known = currentState(working).stretches?.[code];
  return known !== undefined && known.clock.endedAt === undefined;
}

function isMet({ step, outcomes }: Trigger, done: Done): boolean {
  return (
    step === done.step &&
    (outcomes === undefined || (done.outcome !== null && outcomes.includes(done.outcome)))
  );
}
