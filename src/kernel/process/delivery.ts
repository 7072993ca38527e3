import type { Text } from '../text.ts';
import type { ServiceDefinition, StepDefinition } from './definition.ts';
import type { DeliveryWay } from './events.ts';
import type { CaseState } from './state.ts';
import { currentState, emit, type WorkingCase } from './working-case.ts';

/** A part is handed over with the whole; and what is handed over already, or about to be, is not once more. */
export function isDeliveredElsewhere(
  { steps, openedBy }: ServiceDefinition,
  state: CaseState,
  step: StepDefinition,
): boolean {
  if (step.delivers === undefined) return false;
  if (state.parent !== null && openedBy !== 'joining') return true;
  const another = steps.some(
    ({ code, delivers }) =>
      code !== step.code && delivers !== undefined && state.steps[code]?.status === 'open',
  );
  return another || state.delivery !== undefined;
}

/** Says what was handed over: the parts that gave what was asked for, and the case's own certificates. */
export function deliver(working: WorkingCase, { code, delivers }: StepDefinition): void {
  if (delivers === undefined) return;
  const { steps, certificates } = currentState(working);
  const parts = working.definition.steps.filter(({ code: part, by, outcomes }) => {
    const known = steps[part];
    return (
      'service' in by &&
      known?.status === 'done' &&
      outcomes.some((outcome) => outcome.code === known.outcome && outcome.favourable)
    );
  });
  emit(working, {
    type: 'results-delivered',
    step: code,
    way: delivers,
    parts: parts.map((part) => part.code),
    certificates: certificates.flatMap(({ id, revokedAt }) => (revokedAt === undefined ? [id] : [])),
  });
}

export const deliveryNames: Readonly<Record<DeliveryWay, Text>> = {
  electronic: { zh: '电子送达', en: 'electronically' },
  counter: { zh: '窗口领取', en: 'at the counter' },
  post: { zh: '邮寄送达', en: 'by post' },
};
