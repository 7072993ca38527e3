import { type Fault, fault } from '../process/fault.ts';
import type { Pack } from './definition.ts';

const kinds = ['services', 'registers', 'indicators', 'reactions', 'datasets', 'tables'] as const;

/** What has a code that another declaration of its kind has, in the same pack or another: one of them would be lost. */
export function declaredTwice(packs: readonly Pack[]): readonly Fault[] {
  return kinds.flatMap((kind) => {
    const seen = new Set<string>();
    return packs.flatMap((pack) =>
      (pack[kind] ?? []).flatMap(({ code }) => {
        if (seen.has(code)) return [fault(`/${pack.plan}/${kind}/${code}`, 'pack.declared-twice')];
        seen.add(code);
        return [];
      }),
    );
  });
}
