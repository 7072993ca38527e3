import { refuse } from '../../errors/index.ts';
import { advance, enter } from '../advance.ts';
import { bringRulesIntoForce } from '../deadlines.ts';
import { isOverdueToOpen } from '../due-steps.ts';
import type { RuleToCome } from '../events.ts';
import { momentOf } from '../evolve.ts';
import { previewMigration } from '../migration.ts';
import { limitUntil } from '../named-day.ts';
import { rulesToCome } from '../rules-to-come.ts';
import { currentState, emit, scopeOf, type WorkingCase } from '../working-case.ts';

/** The case goes on under a new version: its steps take their new names, and steps that are new to it open. */
export function migrate(working: WorkingCase): void {
  const state = currentState(working);
  const preview = previewMigration(working.definition, state);
  if (preview === null) throw refuse('case.no-migration');
  const { from, to, steps, dropped, stops } = preview;
  const leaves = stops.flatMap((step) => {
    const { round = 1, child = null, gathering } = state.steps[step] ?? {};
    return child === null && gathering === undefined ? [] : [{ step, round, child }];
  });
  emit(working, {
    type: 'definition-migrated',
    from,
    to,
    steps,
    dropped,
    ...(leaves.length > 0 && { leaves }),
    ...(state.acceptedAt !== null && { rulesToCome: newRules(working, state.acceptedAt.slice(0, 10)) }),
    ...newPromise(working),
  });
  bringRulesIntoForce(working, momentOf(working.context.now));
  const happened = working.definition.steps.flatMap((step) =>
    isOverdueToOpen(step, currentState(working)) ? enter(working, step) : [],
  );
  advance(working, ...happened);
}

/** A day that the new version promises to keep, where the case had nothing to keep; counted from when it was accepted. */
function newPromise(working: WorkingCase) {
  const { clocks, acceptedAt, stopped, suspension } = currentState(working);
  if (clocks.promised !== null || acceptedAt === null || stopped || suspension !== null) return {};
  const promised = limitUntil(working.definition.limits.until, scopeOf(working), acceptedAt.slice(0, 10));
  return promised === null ? {} : { promised };
}

/**
 * Rules that the case has not heard of yet. Of those whose day has come only the last one counts, and none
 * where the case has that limit already.
 */
function newRules(working: WorkingCase, acceptedOn: string): readonly RuleToCome[] {
  const { clocks } = currentState(working);
  const today = working.context.now.slice(0, 10);
  const rules = rulesToCome(working.definition, scopeOf(working), acceptedOn);
  const last = new Map(rules.filter(({ from }) => from <= today).map((rule) => [rule.clock, rule]));
  return rules.filter((rule) => {
    if (rule.from > today) return true;
    const known = clocks[rule.clock]?.limit;
    const same = known?.value === rule.limit.value && known.unit === rule.limit.unit;
    return last.get(rule.clock) === rule && !same;
  });
}
