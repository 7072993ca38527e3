import type { Basis } from '../basis.ts';
import type { ServiceDefinition, StepDefinition } from './definition.ts';
import { balanceStretches } from './stretches.ts';
import { currentState, emit, type WorkingCase } from './working-case.ts';

/** Stops the case's clock when only uncounted work is open, and starts it again when counted work is. */
export function balanceClock(working: WorkingCase): void {
  const state = currentState(working);
  if (state.phase === 'ended' || state.phase === 'suspended' || state.acceptedAt === null) return;
  if (state.transfer?.received !== false) balanceStretches(working);
  const open = Object.entries(state.steps).filter(([, step]) => step.status === 'open');
  const idle = open.length > 0 && open.every(([, step]) => !step.counts || step.waiting);
  if (idle === state.stopped || state.transfer?.received === false) return;
  if (!idle) {
    emit(working, { type: 'clock-resumed' });
    return;
  }
  const [first] = open;
  const definition = working.definition.steps.find((step) => step.code === first?.[0]);
  if (definition === undefined) return;
  emit(working, {
    type: 'clock-stopped',
    basis: reasonNotCounted(working.definition, definition),
    reason: definition.name,
  });
}

function reasonNotCounted(service: ServiceDefinition, step: StepDefinition): Basis {
  return step.uncounted?.[0] ?? service.acceptance?.correction.basis[0] ?? waitsForApplicant;
}

const waitsForApplicant: Basis = {
  custom: { zh: '等待申请人修改，不计入办理时间', en: 'Waiting for the applicant; time not counted' },
};
