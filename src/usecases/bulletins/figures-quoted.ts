import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import {
  type CaseCommand,
  type CaseState,
  legalMoves,
  type ServiceDefinition,
} from '../../kernel/process/index.ts';
import { unknownQuotations } from '../../kernel/quoted-figures.ts';
import { findStatement } from '../../store/bulletins/statements.ts';
import type { Dependencies } from '../dependencies.ts';
import { englishOf, passagesOf } from './passages.ts';
import type { Statement } from './statement.ts';

/** Codes that the words quote and the statement of their figures does not have. */
export function unknownFigures(
  definition: ServiceDefinition,
  data: JsonObject,
  figures: Statement['figures'],
): readonly string[] {
  const words = passagesOf(definition).flatMap(({ code }) => [
    textOf(data[code]),
    textOf(data[englishOf(code)]),
  ]);
  return unknownQuotations(words.join('\n'), new Set(figures.map(({ code }) => code)));
}

/**
 * Nothing goes out that quotes a figure which nobody drew up: whoever decides on the paper cannot approve it, and sends
 * it back. Refuses `case.figure-unknown` with each code.
 */
export async function mustQuoteKnownFigures(
  { database, now }: Pick<Dependencies, 'database' | 'now'>,
  { definition, state }: { readonly definition: ServiceDefinition; readonly state: CaseState | null },
  { command, principal }: { readonly command: CaseCommand; readonly principal: Principal },
): Promise<void> {
  if (definition.statement === undefined || state === null) return;
  const step = approvedStep(definition, command);
  // Who may not decide on it is refused for that, and hears nothing of its words.
  const moves = step === null ? [] : legalMoves(definition, state, principal, now().slice(0, 10));
  if (!moves.some((move) => move.act === 'complete-step' && move.step === step)) return;
  const stated = await findStatement(database, database.city, textOf(state.form[definition.statement.entry]));
  const { figures } = (stated?.content ?? { figures: [] }) as unknown as Pick<Statement, 'figures'>;
  const codes = unknownFigures(definition, state.data, figures);
  if (codes.length > 0)
    throw refuse('case.figure-unknown', { codes: codes.map((code) => `{${code}}`).join(' ') });
}

function approvedStep({ steps }: ServiceDefinition, command: CaseCommand): string | null {
  if (command.act !== 'complete-step') return null;
  const step = steps.find(({ code }) => code === command.step);
  const outcome = step?.outcomes.find(({ code }) => code === command.outcome);
  return step?.kind === 'decide' && outcome?.favourable === true ? step.code : null;
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
