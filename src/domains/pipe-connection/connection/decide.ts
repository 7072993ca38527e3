import type { TableRow } from '../../../kernel/decision-table/definition.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { StepDefinition, StepOutcome } from '../../../kernel/process/definition.ts';
import { landStep } from '../../known-land/known-land.ts';
import { landFieldNames, landFields, landRowsOfCase, noWorksRow } from '../payer.ts';
import type { Utility } from '../utility.ts';
import { numberOfApplicant } from './form.ts';

/** One outcome for each clause, so that a case says by which of them it was decided. */
function byClause(
  { code }: Utility,
  { code: clause, outcome, clause: says }: TableRow,
  first: boolean,
): StepOutcome {
  const decided = { payer: JSON.stringify(outcome), clause: JSON.stringify(clause) };
  return {
    code: clause,
    name: says,
    favourable: true,
    sets: first ? { ...decided, acceptedOn: 'today' } : decided,
    ...(outcome === 'nobody'
      ? {}
      : {
          writes: [
            {
              register: `${code}-works-investment`,
              key: 'case.number',
              act: 'put',
              content: { region: 'case.region', ...decided, decidedOn: 'today' },
            },
          ],
        }),
    tells: { zh: JSON.stringify(says.zh), en: JSON.stringify(says.en) },
  };
}

/** The survey found that something must be laid, which nobody had thought: nobody has been asked about the land. */
const isUnforeseen = 'data.metres > 0.0 && data.payer == "nobody"';

/** Who pays: said as the application comes in, or once the survey has shown that there is something to pay. */
export function decideSteps(utility: Utility): readonly StepDefinition[] {
  const later = landRowsOfCase(utility, 'steps["land-facts"].output');
  const now = [noWorksRow(utility), ...landRowsOfCase(utility)];
  return [
    landStep({ applicant: numberOfApplicant, basis: utility.cites['handling-time'] }),
    {
      code: 'decide',
      name: { zh: '判定外线由谁出资', en: 'Who pays for the outside works' },
      kind: 'automatic',
      by: { system: true },
      after: { all: [{ step: 'land' }] },
      rules: now.map(({ when, code }) => ({ when, outcome: code })),
      outcomes: now.map((row) => byClause(utility, row, true)),
    },
    {
      code: 'land-facts',
      name: { zh: '补充土地情况', en: 'Say how the land was got' },
      kind: 'works',
      by: { applicant: true },
      after: { all: [{ step: 'survey' }] },
      when: isUnforeseen,
      uncounted: utility.cites['handling-time'],
      form: { type: 'object', properties: landFields(), required: landFieldNames } satisfies FormSchema,
      outcomes: [{ code: 'said', name: { zh: '已补充', en: 'Said' }, favourable: true }],
    },
    {
      code: 'decide-later',
      name: { zh: '判定外线由谁出资', en: 'Who pays for the outside works' },
      kind: 'automatic',
      by: { system: true },
      after: { all: [{ step: 'land-facts' }] },
      when: isUnforeseen,
      rules: later.map(({ when, code }) => ({ when, outcome: code })),
      outcomes: later.map((row) => byClause(utility, row, false)),
    },
  ];
}
