import type { ServiceDefinition } from '../process/definition.ts';
import { type Fault, fault } from '../process/fault.ts';
import type { RegisterDefinition } from '../register/definition.ts';
import type { LedgerDeclaration, ReportStep } from './definition.ts';

type Known = {
  readonly services: ReadonlyMap<string, ServiceDefinition>;
  readonly registers: ReadonlyMap<string, RegisterDefinition>;
};

/** The services, the register, the steps and their outcomes by which tasks and their parts are kept must be there. */
export function ledgerFaults(ledger: LedgerDeclaration | undefined, set: Known): readonly Fault[] {
  if (ledger === undefined) return [];
  const { service, round, register, report, term, part } = ledger;
  return [
    ...[service, round, part.service]
      .filter((code) => !set.services.has(code))
      .map((code) => fault('/ledger', 'pack.service-unknown', { service: code })),
    ...(set.registers.has(register) ? [] : [fault('/ledger', 'pack.register-unknown', { register })]),
    ...reportFaults('/ledger/report', set.services.get(service), report),
    ...stepFaults('/ledger', set.services.get(service), term),
    ...reportFaults('/ledger/part/report', set.services.get(part.service), part.report),
    ...stepFaults('/ledger/part', set.services.get(service), part.step),
    ...[part.checks, part.gives].flatMap((step) =>
      stepFaults('/ledger/part', set.services.get(part.service), step),
    ),
    ...(set.services.get(part.service)?.outcomes.every(({ code }) => code !== part.done) === true
      ? [fault('/ledger/part', 'pack.ending-unknown', { outcome: part.done })]
      : []),
  ];
}

function stepFaults(path: string, service: ServiceDefinition | undefined, step: string): readonly Fault[] {
  return service?.steps.every(({ code }) => code !== step) === true
    ? [fault(path, 'pack.step-unknown', { step })]
    : [];
}

function reportFaults(
  path: string,
  service: ServiceDefinition | undefined,
  report: ReportStep,
): readonly Fault[] {
  const step = service?.steps.find(({ code }) => code === report.step);
  return [
    ...stepFaults(path, service, report.step),
    ...[report.going, report.done]
      .filter((outcome) => step?.outcomes.every(({ code }) => code !== outcome) === true)
      .map((outcome) => fault(path, 'pack.step-outcome-unknown', { step: report.step, outcome })),
  ];
}
