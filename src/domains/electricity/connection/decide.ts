import type { TableRow } from '../../../kernel/decision-table/definition.ts';
import type { StepDefinition, StepOutcome } from '../../../kernel/process/definition.ts';
import { customerClass } from '../customer-class.ts';
import { isUnlisted, payerRows, readsZone } from '../payer.ts';
import { stepsOfCustomer } from './classes.ts';

/** One outcome for each clause, so that a case says by which of them it was decided. */
function byClause(row: TableRow): StepOutcome {
  const { code, outcome, clause } = row;
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

/** Who says that they are in a zone is told when the list has none of that name here: it is decided as outside. */
function unlisted(row: TableRow): StepOutcome {
  return {
    ...byClause(row),
    code: 'zone-unlisted',
    name: { zh: '开发区不在名单上，按开发区外判定', en: 'The zone is not on the list: decided as outside' },
    tells: {
      zh: `"“" + form.?zone.orValue("") + "”不在本地的省级及以上开发区名单上，按开发区外判定：" + ${JSON.stringify(row.clause.zh)}`,
      en: `form.?zone.orValue("") + " is not on the list of zones in this place, and this is decided as outside: " + ${JSON.stringify(row.clause.en)}`,
    },
  };
}

const outsideZone = payerRows.filter(({ code }) => code === 'business-outside-zone');

/** The two tables, read by the machine the moment the application is accepted and a claim to be small is confirmed. */
export const decide: StepDefinition = {
  code: 'decide',
  name: { zh: '判定客户类别和投资主体', en: 'Class and payer decided' },
  kind: 'automatic',
  by: { system: true },
  after: { all: [{ step: 'small-list' }, { step: 'land' }] },
  reads: readsZone,
  rules: payerRows.flatMap(({ when, code }) => [
    ...(code === 'business-outside-zone'
      ? [{ when: `${when} && ${isUnlisted}`, outcome: 'zone-unlisted' }]
      : []),
    { when, outcome: code },
  ]),
  outcomes: [...payerRows.map(byClause), ...outsideZone.map(unlisted)],
};
