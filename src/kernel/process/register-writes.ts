import type { RegisterWrite } from './definition.ts';
import { type ExpressionScope, evaluate, evaluateAll, holds } from './expression.ts';
import type { WorkingCase } from './working-case.ts';

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
      key: String(evaluate(write.key, scope)),
      act: write.act,
      content: evaluateAll(write.content, scope),
    });
  }
}
