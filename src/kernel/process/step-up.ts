import type { CaseCommand } from './command.ts';
import type { ServiceDefinition } from './definition.ts';

/**
 * Whether an act weighs so much that whoever does it must have shown just now that it is they: signing
 * (电子签名法 art. 13: the signer alone controls it when signing), and what a step declares `stepUp` for, such as
 * giving a share of the key that opens sealed bids (招标投标法 art. 36).
 */
export function needsProof(definition: ServiceDefinition, command: CaseCommand): boolean {
  if (!('step' in command)) return false;
  const step = definition.steps.find(({ code }) => code === command.step);
  return (
    command.act === 'complete-step' && step !== undefined && (step.kind === 'sign' || step.stepUp === true)
  );
}
