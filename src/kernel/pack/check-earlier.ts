import { type Fault, fault } from '../process/fault.ts';
import type { Pack } from './definition.ts';

/** Every earlier version of a pack's services has a way over to the present one, or is said to end as it began. */
export function earlierFaults({ earlier, services }: Pick<Pack, 'earlier' | 'services'>): readonly Fault[] {
  if (earlier === undefined) return [];
  const { through } = earlier;
  const listed = Object.entries(through).flatMap(([code, last]) => {
    const present = services.find((service) => service.code === code);
    return present !== undefined && last < present.version
      ? []
      : [fault(`/earlier/through/${code}`, 'pack.earlier-none', { version: last })];
  });
  const open = services.flatMap(({ code, version, migrations = [] }) =>
    Array.from({ length: version - 1 }, (_, at) => at + 1)
      .filter((from) => from > (through[code] ?? 0) && migrations.every((each) => each.from !== from))
      .map((from) => fault(`/${code}/migrations`, 'pack.earlier-open', { version: from })),
  );
  return [...listed, ...open];
}
