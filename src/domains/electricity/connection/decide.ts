import type { TableRow } from '../../../kernel/decision-table/definition.ts';
import type { StepDefinition, StepOutcome } from '../../../kernel/process/definition.ts';
import { customerClass } from '../customer-class.ts';
import { payerTable } from '../payer.ts';
import { stepsOfCustomer } from './classes.ts';

/** One outcome for each clause, so that a case says by which of them it was decided. */
function byClause({ code, outcome, clause }: TableRow): StepOutcome {
  return {
    code,
    name: clause,
    favourable: true,
    sets: {
      payer: JSON.stringify(outcome),
      clause: JSON.stringify(code),
      class: customerClass,
      steps: stepsOfCustomer,
    },
    writes: [
      {
        register: 'power-works-investment',
        key: 'case.number',
        act: 'put',
        content: {
          region: 'case.region',
          class: 'data.class',
          kilowatts: 'form.appliedKilowatts',
          payer: 'data.payer',
          clause: 'data.clause',
          decidedOn: 'today',
        },
      },
    ],
    tells: { zh: JSON.stringify(clause.zh), en: JSON.stringify(clause.en) },
  };
}

/** The two tables, read by the machine the moment the application is accepted and a claim to be small is confirmed. */
export const decide: StepDefinition = {
  code: 'decide',
  name: { zh: '判定客户类别和投资主体', en: 'Class and payer decided' },
  kind: 'automatic',
  by: { system: true },
  after: { all: [{ step: 'small-list' }] },
  rules: payerTable.rows.map(({ when, code }) => ({ when, outcome: code })),
  outcomes: payerTable.rows.map(byClause),
};
