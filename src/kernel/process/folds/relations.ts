import type { RelationEvent } from '../events/relations.ts';
import type { ExtendedClock, StoredEvent } from '../events.ts';
import { stepOfClock } from '../extensions.ts';
import type { CaseState } from '../state.ts';
import { clockFrom, momentOf, without, withStep } from './tools.ts';

export function foldRelation(state: CaseState, body: RelationEvent, event: StoredEvent): CaseState {
  switch (body.type) {
    case 'case-linked': {
      const { type: _, ...link } = body;
      return { ...state, links: [...(state.links ?? []), link] };
    }
    case 'case-merged':
      return { ...state, mergedInto: body.into };
    case 'record-rectified': {
      const { target, after, reason, evidence } = body;
      const noted = {
        ...state,
        data: { ...without(state.data, ...(body.unsets ?? [])), ...body.sets },
        rectified: [...(state.rectified ?? []), { at: event.occurredAt, target, reason, evidence }],
      };
      if (target.what === 'form') return { ...noted, form: { ...state.form, ...after } };
      const step = state.steps[target.step];
      if (step === undefined) return noted;
      return target.what === 'outcome'
        ? withStep(noted, target.step, { ...step, outcome: String(after.outcome) })
        : withStep(noted, target.step, { ...step, output: { ...step.output, ...after } });
    }
    case 'definition-migrated':
      return {
        ...state,
        definition: body.to,
        warned: underNewNames(state.warned, body),
        overdue: underNewNames(state.overdue, body),
        steps: Object.fromEntries(
          Object.entries(state.steps).flatMap(([code, step]) => {
            const name = body.steps[code];
            return name === undefined ? [] : [[name, step] as const];
          }),
        ),
        ...(state.anew && { anew: state.anew.flatMap((code) => body.steps[code] ?? []) }),
        ...(body.rulesToCome && { rulesToCome: body.rulesToCome }),
        ...(body.promised &&
          state.acceptedAt !== null && {
            clocks: {
              ...state.clocks,
              promised: clockFrom(body.promised, momentOf(state.acceptedAt), state.calendar),
            },
          }),
        extensions: state.extensions.map((asked) => ({ ...asked, clock: newName(asked.clock, body) })),
      };
  }
}

type Migrated = Extract<RelationEvent, { type: 'definition-migrated' }>;

/** The clock of a step that is dropped keeps its old name: nothing is asked of it any more. */
function newName(clock: ExtendedClock, { steps }: Migrated): ExtendedClock {
  const name = steps[stepOfClock(clock) ?? ''];
  return name === undefined ? clock : `step:${name}`;
}

/** What was said of a step's clock, by the name the step has now; of a dropped step nothing. */
function underNewNames<Value>(
  said: Readonly<Record<string, Value>>,
  { steps }: Migrated,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(said).flatMap(([clock, value]) => {
      if (!clock.startsWith('step:')) return [[clock, value] as const];
      const name = steps[clock.slice('step:'.length)];
      return name === undefined ? [] : [[`step:${name}`, value] as const];
    }),
  );
}
