import { Type } from 'typebox';
import { answerFrom, type DecisionTable } from '../../kernel/decision-table/index.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { resolveLanguage, tidyForm, validateForm } from '../../kernel/form/index.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Language } from '../../kernel/text.ts';
import type { Dependencies } from '../dependencies.ts';
import { BasisView, basisView, Coded, orNull, TextView } from '../views/parts.ts';

export const TableOutcomeView = Type.Object({
  code: Type.String(),
  name: TextView,
  follows: Type.Array(TextView, { description: '随之而来的事。What comes of it' }),
});

export const TableRowView = Type.Object({
  code: Type.String(),
  outcome: Type.String(),
  clause: TextView,
  basis: Type.Array(BasisView),
  when: Type.String({ description: '条件，CEL 表达式。The condition, in CEL' }),
});

export const TableAnswerView = Type.Object({
  facts: Type.Record(Type.String(), Type.Unknown()),
  outcome: orNull(TableOutcomeView),
  row: orNull(
    Type.String({
      description:
        '起决定作用的一行；还有几行都可能时为 null。The row that decided; null while more than one may',
    }),
  ),
  missing: Type.Array(
    Type.String({ description: '还可能影响结果、尚未给出的事实。A fact not given that could still matter' }),
  ),
});

export const DecisionTableView = Type.Object({
  code: Type.String(),
  version: Type.Integer(),
  name: TextView,
  summary: TextView,
  plan: Type.String(),
  basis: Type.Array(BasisView),
  form: Type.Record(Type.String(), Type.Unknown(), {
    description: 'JSON Schema；给出 ?lang 时只有一种语言。JSON Schema, in one language when ?lang is given',
  }),
  outcomes: Type.Array(TableOutcomeView),
  rows: Type.Array(TableRowView),
  services: Type.Array(Coded),
  answer: TableAnswerView,
});
type DecisionTableView = Type.Static<typeof DecisionTableView>;

/** Tables whose answer counts in a service. */
export function tablesOf({ packs }: Dependencies, service: string): Coded[] {
  return [...packs.tables.values()]
    .filter(({ services }) => services.includes(service))
    .map(({ code, name }) => ({ code, name }));
}

/** A table and what it says of the facts given: kept nowhere. Refuses facts that do not fit its form. */
export function askDecisionTable(
  deps: Dependencies,
  code: string,
  given: { readonly facts: JsonObject; readonly language: Language | null },
): DecisionTableView {
  const table = deps.packs.tables.get(code);
  if (table === undefined) throw refuse('request.not-found', {});
  const facts = tidyForm(table.form, given.facts);
  const faults = validateForm(table.form, facts, { codeLists: deps.codeLists, partial: true });
  if (faults.length > 0) throw refuse('case.form-invalid', { count: faults.length }, faults);
  const { outcome, row, ...answer } = answerFrom(table, facts);
  return {
    ...viewTable(deps, table, given.language),
    answer: {
      ...answer,
      missing: [...answer.missing],
      outcome: viewOutcome(outcome),
      row: row?.code ?? null,
    },
  };
}

function viewTable(
  { city, codeLists, packs }: Dependencies,
  table: DecisionTable,
  language: Language | null,
): Omit<DecisionTableView, 'answer'> {
  const { code, version, name, summary } = table;
  const owner = packs.packs.find(({ tables = [] }) => tables.includes(table));
  return {
    code,
    version,
    name,
    summary,
    plan: owner?.plan ?? '',
    basis: table.basis.map((basis) => basisView(basis, city)),
    form: language === null ? table.form : resolveLanguage(table.form, language, codeLists),
    outcomes: table.outcomes.map((outcome) => ({ ...outcome, follows: [...outcome.follows] })),
    rows: table.rows.map((row) => ({ ...row, basis: row.basis.map((basis) => basisView(basis, city)) })),
    services: table.services.flatMap((service) => {
      const found = packs.services.get(service);
      return found === undefined ? [] : [{ code: service, name: found.name }];
    }),
  };
}

function viewOutcome(outcome: DecisionTable['outcomes'][number] | null) {
  return outcome === null ? null : { ...outcome, follows: [...outcome.follows] };
}
