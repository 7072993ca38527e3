import type { Principal } from '../access/principal.ts';
import type { JsonObject } from '../json.ts';
import { type About, mayArrange, mayTransfer } from './access-to-steps.ts';
import type { CaseAct } from './command.ts';
import type { ServiceDefinition, StepDefinition, Trigger } from './definition.ts';
import { evaluateAll } from './expression.ts';
import type { Move } from './move.ts';
import type { CaseState } from './state.ts';

/** What of a move these acts decide for themselves; the rest is said by their wording. */
type Offer = Partial<Move> & { readonly step: string | null };

/** Acts that are offered once for each step they may be about, or for the whole case. Null for any other act. */
export function offersAboutPeople(
  definition: ServiceDefinition,
  state: CaseState,
  principal: Principal,
  act: CaseAct,
): readonly Offer[] | null {
  // Asked for each act, of which most are about none.
  const steps = () => definition.steps.filter(({ code }) => state.steps[code] !== undefined);
  const open = () => definition.steps.filter(({ code }) => state.steps[code]?.status === 'open');
  const may = (about: About & { readonly act: Parameters<typeof mayArrange>[3]['act'] }): boolean =>
    mayArrange(principal, definition, state, about);
  switch (act) {
    case 'assign-step':
    case 'claim-step':
    case 'name-panel':
      // Once there is one, it is only put right.
      return open()
        .filter(({ code }) => may({ act, step: code }))
        .map(({ code }) => ({ step: code, primary: state.steps[code]?.panel === undefined }));
    case 'close-gathering':
      return open()
        .filter(({ code }) => may({ act, step: code }))
        .map(({ code }) => ({ step: code }));
    case 'receive-transfer':
      return [null, ...steps().map(({ code }) => code)]
        .filter((step) => may({ act, step }))
        .map((step) => ({ step }));
    case 'transfer':
      return [null, ...steps().map(({ code }) => code)].flatMap((step): Offer[] => {
        const choices = (definition.transfers ?? [])
          .filter((declared) => mayTransfer(principal, declared, state, step))
          .map(({ code, name }) => ({ code, name }));
        return choices.length === 0 ? [] : [{ step, choices }];
      });
    case 'add-service':
      return steps()
        .filter((step) => mayBeAdded(definition, state, step))
        .map((step) => {
          const given = givenWith(step, state.form);
          return {
            step: step.code,
            form: definition.form,
            amends: step.addable?.fields ?? [],
            ...(Object.keys(given).length > 0 && { given }),
          };
        });
    default:
      return null;
  }
}

/** What adding a part enters in the form of its bundle by itself. */
export function givenWith({ addable }: StepDefinition, form: JsonObject): JsonObject {
  return evaluateAll(addable?.sets ?? {}, { form });
}

/**
 * A part that was left out, while nothing that waited for it has begun, and nothing that it waits for is at work.
 * Another part that was left out beside it has not begun.
 */
export function mayBeAdded(definition: ServiceDefinition, state: CaseState, step: StepDefinition): boolean {
  if (step.addable === undefined || state.steps[step.code]?.status !== 'skipped') return false;
  const waitsFor = triggersOf(step).some((before) => state.steps[before.step]?.status === 'open');
  return !waitsFor && !hasBegunAfter(definition, state, step);
}

function hasBegunAfter(definition: ServiceDefinition, state: CaseState, { code }: StepDefinition): boolean {
  return definition.steps
    .filter((each) => triggersOf(each).some(({ step }) => step === code))
    .some((each) => {
      const status = state.steps[each.code]?.status;
      const leftOut = status === 'skipped' && each.addable !== undefined;
      return leftOut ? hasBegunAfter(definition, state, each) : status !== undefined;
    });
}

function triggersOf({ after }: StepDefinition): readonly Trigger[] {
  if (after === undefined) return [];
  return 'all' in after ? after.all : after.any;
}
