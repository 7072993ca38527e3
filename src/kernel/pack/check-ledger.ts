import type { ServiceDefinition } from '../process/definition.ts';
import { type Fault, fault } from '../process/fault.ts';
import type { RegisterDefinition } from '../register/definition.ts';
import type { LedgerDeclaration } from './definition.ts';

/** The services, the register, the step and its outcomes by which tasks are kept must be there. */
export function ledgerFaults(
  ledger: LedgerDeclaration | undefined,
  set: {
    readonly services: ReadonlyMap<string, ServiceDefinition>;
    readonly registers: ReadonlyMap<string, RegisterDefinition>;
  },
): readonly Fault[] {
  if (ledger === undefined) return [];
  const { service, round, register, report } = ledger;
  const step = set.services.get(service)?.steps.find(({ code }) => code === report.step);
  return [
    ...[service, round]
      .filter((code) => !set.services.has(code))
      .map((code) => fault('/ledger', 'pack.service-unknown', { service: code })),
    ...(set.registers.has(register) ? [] : [fault('/ledger', 'pack.register-unknown', { register })]),
    ...(step === undefined && set.services.has(service)
      ? [fault('/ledger/report', 'pack.step-unknown', { step: report.step })]
      : []),
    ...[report.going, report.done]
      .filter((outcome) => step?.outcomes.every(({ code }) => code !== outcome) === true)
      .map((outcome) => fault('/ledger/report', 'pack.step-outcome-unknown', { step: report.step, outcome })),
  ];
}
