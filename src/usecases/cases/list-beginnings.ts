import { Type } from 'typebox';
import type { Principal } from '../../kernel/access/principal.ts';
import type { StepDefinition } from '../../kernel/process/definition.ts';
import { isOfficer } from '../../kernel/process/index.ts';
import type { Dependencies } from '../dependencies.ts';
import { Coded, listOf, Named, TextView } from '../views/parts.ts';
import { officeForDuty } from './city-facts.ts';

/** Something that the reader's office begins of its own accord, and where it may. */
export const BeginningView = Type.Object({
  service: Coded,
  summary: TextView,
  regions: Type.Array(Named),
  writes: Type.Array(Type.String(), {
    description: '办成后写入哪些台账。Registers in which it enters something',
  }),
  orders: Type.Boolean({
    description: '督办：可以从别的页面带着编号来。An order, which other pages lead to',
  }),
});
export const Beginnings = listOf(BeginningView);

/** What the signed-in person may begin for their office; nothing for whoever is of none. */
export function listBeginnings(
  deps: Dependencies,
  principal: Extract<Principal, { kind: 'account' }>,
): Type.Static<typeof Beginnings> {
  const { office } = principal;
  if (office === undefined || !isOfficer(principal, office)) return { items: [] };
  const officeOf = officeForDuty(deps.city, deps.now());
  return {
    items: [...deps.packs.services.values()].flatMap(({ code, name, summary, openedBy, opener, steps }) => {
      if (openedBy !== 'office' || opener === undefined) return [];
      const regions = deps.city.regions.filter(({ id }) => officeOf(opener.duty, id)?.id === office);
      if (regions.length === 0) return [];
      return [
        {
          service: { code, name },
          summary,
          writes: [...new Set(steps.flatMap(registersWritten))],
          orders: deps.packs.oversight?.order === code,
          regions: regions.map(({ id, name: called }) => ({ id, name: called })),
        },
      ];
    }),
  };
}

function registersWritten({ outcomes }: StepDefinition): readonly string[] {
  return outcomes.flatMap(({ writes = [] }) => writes.map(({ register }) => register));
}
