import type { IndicatorDefinition } from '../indicator/definition.ts';
import { type Fault, fault } from '../process/fault.ts';
import type { RegisterDefinition } from '../register/definition.ts';

type Known = {
  readonly services: ReadonlyMap<string, unknown>;
  readonly registers: ReadonlyMap<string, RegisterDefinition>;
  readonly indicators: ReadonlyMap<string, IndicatorDefinition>;
};

/**
 * What is wrong with how an indicator finds the cases of one matter: the register and both lookups must be there, and
 * everything that is measured of the same service must look at the same matter.
 */
export function togetherFaults(indicator: IndicatorDefinition, known: Known): readonly Fault[] {
  const { services, together } = indicator.source;
  if (together === undefined) return [];
  const path = `/indicators/${indicator.code}/source/together`;
  const register = known.registers.get(together.register);
  if (register === undefined)
    return [fault(`${path}/register`, 'pack.register-unknown', { register: together.register })];
  const lookups = new Set((register.lookups ?? []).map(({ code }) => code));
  const others = [...known.indicators.values()].filter(
    ({ source }) => source.together !== undefined && source.services.some((each) => services.includes(each)),
  );
  return [
    ...[together.by, together.names]
      .filter((lookup) => !lookups.has(lookup))
      .map((field) => fault(path, 'pack.lookup-field', { field })),
    ...together.services
      .filter((service) => !known.services.has(service))
      .map((service) => fault(`${path}/services`, 'pack.service-unknown', { service })),
    ...(others.every(({ source }) => JSON.stringify(source.together) === JSON.stringify(together))
      ? []
      : [fault(path, 'pack.matters-differ', { service: services.join(', ') })]),
  ];
}
