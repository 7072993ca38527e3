import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerFrom } from '../../kernel/decision-table/index.ts';
import { tidyForm } from '../../kernel/form/index.ts';
import { cases, granted } from '../pipe-connection/payer.fixture.ts';
import { payerTable } from '../pipe-connection/payer.ts';
import { water } from './utility.ts';

const table = payerTable(water);

test.each(cases)('%s', (_what, facts, who, clause) => {
  const given = tidyForm(table.form, { ...granted, ...facts });
  const { outcome, row, missing } = answerFrom(table, given);
  expect([outcome?.code, row?.code, missing]).toEqual([
    who === 'bearer' ? water.bearer.code : who,
    clause,
    [],
  ]);
});

test('every clause decides some case, and every outcome is somebody’s', () => {
  expect(new Set(cases.map(([, , , clause]) => clause))).toEqual(new Set(table.rows.map(({ code }) => code)));
});

test('facts that are left out never change the answer: it waits for them, and says for which', () => {
  fc.assert(
    fc.property(fc.constantFrom(...cases), fc.subarray(Object.keys(granted)), ([, facts], left) => {
      const whole = tidyForm(table.form, { ...granted, ...facts });
      const full = answerFrom(table, whole);
      const part = answerFrom(
        table,
        Object.fromEntries(Object.entries(whole).filter(([name]) => !left.includes(name))),
      );
      if (part.row !== null) expect(part.row.code).toBe(full.row?.code);
      else expect(part.missing.length).toBeGreaterThan(0);
    }),
  );
});
