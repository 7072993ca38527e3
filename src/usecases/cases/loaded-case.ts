import type { CaseState, ServiceDefinition, StoredEvent } from '../../kernel/process/index.ts';
import type { StoredWork } from '../../store/cases/act.ts';
import type { SealMemory } from '../personal-fields/case-sealer.ts';

/** A case as an act needs it: its state in clear, the definition it began under, the head of its stream. */
export type LoadedCase = {
  readonly definition: ServiceDefinition;
  readonly state: CaseState;
  readonly headHash: string;
  /** Version of its last snapshot; 0 while there is none. */
  readonly snapshot: number;
  /** All that has happened in it, in clear; absent where only the later part was read. */
  readonly events?: readonly StoredEvent[];
  /** What is stored of its work, where this process has just written it. */
  readonly stored?: StoredWork;
  /** What this process has sealed of it. */
  readonly sealing?: SealMemory;
};
