import { asForm, isAsked, titleOf, validateForm } from '../form/index.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Text } from '../text.ts';
import type { ServiceDefinition, StepOutcome } from './definition.ts';
import type { RectifiedTarget } from './events.ts';
import type { CaseState } from './state.ts';

/** A recorded fact that may be put right: what it is called, a form of its one entry, and what is recorded now. */
export type RectifiableFact = {
  readonly target: RectifiedTarget;
  readonly name: Text;
  /** In the form dialect, of one entry. */
  readonly form: JsonObject;
  readonly current: Json;
};

/**
 * Every recorded fact that `rectify` lets through, in the order of the declaration: entries of the form, entries
 * that steps have recorded, and outcomes that have led to nothing outside the case.
 */
export function rectifiableFacts(
  { form, steps }: ServiceDefinition,
  state: CaseState,
): readonly RectifiableFact[] {
  const entered = entriesOf(form, state.form).map((entry) => ({
    ...entry,
    target: { what: 'form', field: entry.field } as const,
  }));
  const recorded = steps.flatMap(({ code, name, form: schema, outcomes }): readonly RectifiableFact[] => {
    const step = state.steps[code];
    if (step?.status !== 'done') return [];
    const outputs = schema === undefined ? [] : entriesOf(schema, step.output);
    const wrong = outcomes.find((outcome) => outcome.code === step.outcome);
    const right = outcomes.filter((outcome) => !hasEffects(outcome) && outcome !== wrong);
    return [
      ...outputs.map(({ field, name: entry, ...rest }) => ({
        ...rest,
        name: { zh: `${name.zh}：${entry.zh}`, en: `${name.en}: ${entry.en}` },
        target: { what: 'output', step: code, field } as const,
      })),
      ...(hasEffects(wrong) || right.length === 0
        ? []
        : [
            {
              target: { what: 'outcome', step: code } as const,
              name: { zh: `${name.zh}：${outcomeTitle.zh}`, en: `${name.en}: ${outcomeTitle.en}` },
              form: outcomeForm(outcomes.filter((each) => each === wrong || right.includes(each))),
              current: step.outcome,
            },
          ]),
    ];
  });
  return [...entered.map(({ field: _, ...fact }) => fact), ...recorded];
}

/** What registers, certificates and endings have carried out of the case is not undone by a note in it. */
export function hasEffects(outcome: StepOutcome | undefined): boolean {
  return (
    outcome !== undefined &&
    [outcome.writes, outcome.corrects, outcome.issues, outcome.ends].some((each) => each !== undefined)
  );
}

/** Entries of which another value could pass: they are asked, and nothing else in the form stands in the way. */
function entriesOf(schema: JsonObject, value: JsonObject) {
  const { properties } = asForm(schema);
  const faults = validateForm(schema, value).filter(({ code }) => code !== 'form.rule');
  return Object.entries(properties)
    .filter(([name, field]) => isAsked(field, { form: value, here: value }) && standsAlone(faults, name))
    .map(([name, { 'x-when': _, ...field }]) => ({
      field: name,
      name: titleOf(field, name),
      form: {
        type: 'object',
        properties: { [name]: field },
        required: [name],
      } as unknown as JsonObject,
      current: value[name] ?? null,
    }));
}

function standsAlone(faults: readonly { readonly path: string }[], name: string): boolean {
  return faults.every(({ path }) => path === `/${name}` || path.startsWith(`/${name}/`));
}

const outcomeTitle: Text = { zh: '结果', en: 'Outcome' };

function outcomeForm(outcomes: readonly StepOutcome[]): JsonObject {
  return {
    type: 'object',
    properties: {
      outcome: {
        type: 'string',
        'x-text': { title: outcomeTitle },
        'x-choices': outcomes.map(({ code, name }) => ({ code, name })),
      },
    },
    required: ['outcome'],
  };
}
