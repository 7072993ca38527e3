import { refuse } from '../errors/index.ts';
import type { RegisterCorrection, RegisterWrite } from './definition.ts';
import { type ExpressionScope, evaluate, evaluateAll, holds } from './expression.ts';
import { keyOf, type WorkingCase } from './working-case.ts';

/** What a decision writes to registers, evaluated over the case as it stands after it. */
export function writeRegisters(
  working: WorkingCase,
  writes: readonly RegisterWrite[] | undefined,
  scope: ExpressionScope,
): void {
  for (const write of writes ?? []) {
    if (!holds(write.when, scope)) continue;
    working.registers.push({
      register: write.register,
      key: keyOf(working, write, scope),
      act: write.act,
      content: evaluateAll(write.content, scope),
    });
  }
}

/** Refuses `register.correction-elsewhere` where the record is none that can be put right so. */
export function correctRegister(
  working: WorkingCase,
  correction: RegisterCorrection | undefined,
  scope: ExpressionScope,
): void {
  if (correction === undefined) return;
  const say = (expression: string): string => String(evaluate(expression, scope));
  const register = say(correction.register);
  if (register === '') throw refuse('register.correction-elsewhere');
  working.corrections.push({
    register,
    key: say(correction.key),
    field: say(correction.field),
    words: say(correction.value),
  });
}
