import type { ServiceDefinition, StepDefinition } from './definition.ts';
import type { RectifiedTarget } from './events.ts';
import type { CaseState } from './state.ts';

/**
 * Steps already done that rested on a fact, directly or through what it led to, in the order declared. In a
 * case that has ended none is decided again.
 */
export function dependentsOf(
  definition: ServiceDefinition,
  state: CaseState,
  target: RectifiedTarget,
): readonly { readonly step: string; readonly how: 'again' | 'listed' }[] {
  const affected = new Set<string>();
  const names = new Set<string>([nameOf(target)]);
  for (let grew = true; grew; ) {
    grew = false;
    for (const step of definition.steps) {
      if (affected.has(step.code) || (target.what !== 'form' && step.code === target.step)) continue;
      if (!restsOn(step, target, names, affected)) continue;
      affected.add(step.code);
      names.add(`steps.${step.code}`);
      for (const { sets } of step.outcomes)
        for (const key of Object.keys(sets ?? {})) names.add(`data.${key}`);
      grew = true;
    }
  }
  return definition.steps
    .filter(({ code }) => affected.has(code) && state.steps[code]?.status === 'done')
    .map((step) => ({
      step: step.code,
      how: state.phase !== 'ended' && mayRunAgain(step) ? 'again' : 'listed',
    }));
}

function nameOf(target: RectifiedTarget): string {
  return target.what === 'form' ? `form.${target.field}` : `steps.${target.step}`;
}

function restsOn(
  step: StepDefinition,
  target: RectifiedTarget,
  names: ReadonlySet<string>,
  affected: ReadonlySet<string>,
): boolean {
  const { after } = step;
  const triggers = after === undefined ? [] : 'all' in after ? after.all : after.any;
  const waits = triggers.some(
    ({ step: code }) => affected.has(code) || (target.what === 'outcome' && target.step === code),
  );
  // Expressions are text: a name that is written in a step is one that the step may have looked at.
  const written = JSON.stringify({ ...step, code: '', name: '', after: null });
  return waits || [...names].some((name) => mentions(written, name));
}

function mentions(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text[at - 1] ?? '';
    const behind = text[at + name.length] ?? '';
    if (!/[\w.]/.test(before) && !/\w/.test(behind)) return true;
  }
  return false;
}

/** The machine may decide again what it decided alone and what has had no effect outside the case. */
function mayRunAgain(step: StepDefinition): boolean {
  return (
    step.kind === 'automatic' &&
    step.outcomes.every(({ writes, corrects, issues, ends }) =>
      [writes, corrects, issues, ends].every((each) => each === undefined),
    )
  );
}
