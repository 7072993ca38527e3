import { Type } from 'typebox';
import { latestRounds } from '../../store/ledger/standing.ts';
import type { Dependencies } from '../dependencies.ts';
import { Named, TextView } from '../views/parts.ts';
import { loadFacts, unitBook } from './ledger.ts';

const Units = Type.Array(Type.Object({ ...Named.properties, caseId: Type.String({ format: 'uuid' }) }));

/** One week or month, and who has reported on their tasks. */
export const RoundView = Type.Object({
  schedule: Type.String(),
  name: TextView,
  period: Type.String(),
  reported: Units,
  open: Units,
  missed: Units,
});
export type RoundView = Type.Static<typeof RoundView>;

const periodsShown = 6;

/** The latest weeks and months: who has reported, who may still, who has not. */
export async function readRounds(deps: Dependencies): Promise<readonly RoundView[]> {
  const { database, packs } = deps;
  const { ledger } = packs;
  const schedules = packs.schedules.filter(({ opens }) => opens.service === ledger?.round);
  if (ledger === null || schedules.length === 0) return [];
  const [opened, units] = await Promise.all([
    latestRounds(
      database,
      database.city,
      schedules.map(({ code }) => code),
      periodsShown,
    ),
    loadFacts(deps, 'unit'),
  ]);
  const book = unitBook(units);
  const favourable = new Set(
    packs.services
      .get(ledger.round)
      ?.outcomes.flatMap((outcome) => (outcome.class === 'favourable' ? [outcome.code] : [])),
  );
  return schedules.flatMap(({ code, name }) => {
    const own = opened.filter(({ schedule }) => schedule === code);
    return [...new Set(own.map(({ period }) => period))].map((period) => {
      const here = own.filter((each) => each.period === period);
      const where = (holds: (outcome: string | null) => boolean) =>
        here
          .filter(({ outcome }) => holds(outcome))
          .map(({ item, case: caseId }) => ({ id: item, name: book.name(item), caseId }));
      return {
        schedule: code,
        name,
        period,
        reported: where((outcome) => outcome !== null && favourable.has(outcome)),
        open: where((outcome) => outcome === null),
        missed: where((outcome) => outcome !== null && !favourable.has(outcome)),
      };
    });
  });
}
