import type { CityCertificate } from './certificate.ts';
import type { Fulfilment } from './fulfilment.ts';
import type { Duty, Office, Unit } from './organisation.ts';
import type { Demonstration, OutsideParty } from './people.ts';
import type { CityProfile, Hall, Region } from './place.ts';
import type { Measure, Plan, Task } from './plan.ts';
import type { Contradiction, IndicatorFact, LimitFact, SystemFact } from './target.ts';

/** Everything the product knows of one city before its first case. Plain data, checked by `checkCity`. */
export type City = {
  readonly profile: CityProfile;
  readonly regions: readonly Region[];
  readonly halls: readonly Hall[];
  readonly units: readonly Unit[];
  readonly duties: readonly Duty[];
  readonly offices: readonly Office[];
  readonly plans: readonly Plan[];
  readonly measures: readonly Measure[];
  readonly tasks: readonly Task[];
  readonly indicators: readonly IndicatorFact[];
  readonly limits: readonly LimitFact[];
  readonly systems: readonly SystemFact[];
  readonly contradictions: readonly Contradiction[];
  readonly demonstration: Demonstration;
  readonly outsideParties: readonly OutsideParty[];
  readonly certificates: readonly CityCertificate[];
  readonly fulfilment: readonly Fulfilment[];
};
