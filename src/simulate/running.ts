import type { CaseState, RegionFacts, ServiceDefinition, StoredEvent } from '../kernel/process/index.ts';
import type { WorkingTime } from '../kernel/time/index.ts';

/** A case of a walk, with everything that has happened to it. */
export type Running = {
  readonly id: string;
  readonly definition: ServiceDefinition;
  readonly region: RegionFacts;
  readonly time: WorkingTime;
  readonly stream: StoredEvent[];
  state: CaseState;
};
