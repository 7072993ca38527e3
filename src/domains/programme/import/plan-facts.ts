import type { RecordKind } from './result.ts';

/** The facts of a plan as kept in a city's data, as far as a reading can be held against them. */
export type FactDeadline = {
  readonly type: string;
  readonly value?: string;
  readonly values?: readonly string[];
};
export type FactDuty = { readonly id: string; readonly role: string };
export type PlanFacts = {
  readonly plans: readonly {
    readonly no: number;
    readonly nameZh: string;
    readonly attachment: number;
    readonly measureCount: number;
    readonly taskFrom: number | null;
    readonly taskTo: number | null;
    readonly hasIndicatorTable: boolean;
  }[];
  readonly measures: readonly {
    readonly id: string;
    readonly plan: number;
    readonly sectionZh?: string;
    readonly titleZh: string;
    readonly deadline: FactDeadline;
    readonly units: readonly FactDuty[];
    readonly andOthers: boolean;
    readonly taskNo: number | null;
  }[];
  readonly tasks: readonly {
    readonly no: number;
    readonly plan: number;
    readonly directionZh: string;
    readonly deadline: FactDeadline;
    readonly units: readonly FactDuty[];
    readonly andOthers: boolean;
    readonly measureRef: string;
  }[];
  readonly indicators: readonly {
    readonly id: string;
    readonly plan: number;
    readonly nameZh: string;
    readonly unit: string;
    readonly baseline: { readonly value: number | null };
    readonly targets: readonly {
      readonly by: string;
      readonly comparator: string;
      readonly value: number | null;
    }[];
    readonly frontier: { readonly value: number | null };
    readonly sourceRef: string;
    readonly alsoStatedIn?: readonly string[];
  }[];
  readonly limits: readonly {
    readonly id: string;
    readonly plan: number;
    readonly subjectZh: string;
    readonly kind: string;
    readonly comparator: string;
    readonly value: number | string | null;
    readonly unit: string;
    readonly sourceRef: string;
  }[];
  readonly units: readonly {
    readonly id: string;
    readonly nameZh: string;
    readonly nameEn: string;
    readonly kind: string;
    readonly aliases: readonly string[];
    readonly members: readonly string[];
  }[];
};

/**
 * `repeated`: a second reading of a figure whose fact has been met already. `field` names what differs; it is
 * `kind` where a figure is there, but as an indicator instead of a limit or the reverse.
 */
export type Difference = {
  readonly kind: RecordKind;
  readonly key: string;
  readonly state: 'different' | 'missing' | 'extra' | 'repeated';
  readonly field: string;
  readonly fact: string;
  readonly read: string;
};
export type Tally = {
  facts: number;
  matched: number;
  different: number;
  missing: number;
  extra: number;
  repeated: number;
};
export type Comparison = {
  readonly counts: Readonly<Record<RecordKind, Readonly<Tally>>>;
  readonly differences: readonly Difference[];
};
