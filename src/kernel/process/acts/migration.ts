import { refuse } from '../../errors/index.ts';
import { advance, enter } from '../advance.ts';
import { isOverdueToOpen } from '../due-steps.ts';
import { previewMigration } from '../migration.ts';
import { currentState, emit, type WorkingCase } from '../working-case.ts';

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
  });
  const happened = working.definition.steps.flatMap((step) =>
    isOverdueToOpen(step, currentState(working)) ? enter(working, step) : [],
  );
  advance(working, ...happened);
}
