import type { Basis } from '../basis.ts';
import type { ServiceDefinition, StepDefinition, StepOutcome } from '../process/definition.ts';
import type { Text } from '../text.ts';

/**
 * The operations that outside parties are asked to perform, read off the declarations themselves: every
 * `external` step names one. Nothing is sent that is not in here.
 */
export type OperationUse = {
  /** `kind.verb`, such as `bank.open-account`. */
  readonly operation: string;
  /** The kind of party asked. */
  readonly partyKind: string;
  readonly service: string;
  readonly version: number;
  readonly step: string;
  /** What the party may use the data for. */
  readonly purpose: Text;
  /** Names of what is handed over. Shared for one case and one purpose, so conditional. */
  readonly shares: readonly string[];
  readonly classification: 'conditional';
  readonly outcomes: ExternalCall['outcomes'];
  readonly basis: readonly Basis[];
};

/** What a message says of the step behind it. */
export type ExternalCall = {
  readonly purpose: Text;
  readonly outcomes: readonly {
    readonly code: string;
    readonly favourable: boolean;
    readonly reasonRequired: boolean;
  }[];
};

export function catalogueOperations(services: readonly ServiceDefinition[]): readonly OperationUse[] {
  return services.flatMap((service) =>
    service.steps.flatMap((step) => {
      if (step.calls === undefined || !('outside' in step.by)) return [];
      return [
        {
          operation: step.calls.operation,
          partyKind: step.by.outside,
          service: service.code,
          version: service.version,
          step: step.code,
          shares: Object.keys(step.calls.payload).sort(),
          classification: 'conditional' as const,
          basis: service.basis,
          ...externalCall(service, step),
        },
      ];
    }),
  );
}

/** What each operation is called: as the first service that asks for it calls its step. */
export function operationNames(services: readonly ServiceDefinition[]): ReadonlyMap<string, Text> {
  const names = new Map<string, Text>();
  for (const { calls, name } of services.flatMap(({ steps }) => steps))
    if (calls !== undefined && !names.has(calls.operation)) names.set(calls.operation, name);
  return names;
}

/** The call behind one step of a definition, or null where the step asks no outside party. */
export function findExternalCall(service: ServiceDefinition, stepCode: string): ExternalCall | null {
  const step = service.steps.find(({ code }) => code === stepCode);
  return step?.calls === undefined ? null : externalCall(service, step);
}

function externalCall(service: ServiceDefinition, step: StepDefinition): ExternalCall {
  return {
    purpose: {
      zh: `${service.name.zh}：${step.name.zh}`,
      en: `${service.name.en}: ${step.name.en}`,
    },
    outcomes: step.outcomes.map(acceptedOutcome),
  };
}

function acceptedOutcome({ code, favourable, reason }: StepOutcome) {
  return { code, favourable, reasonRequired: reason === 'required' };
}
