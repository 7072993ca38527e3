import { admits } from '../../kernel/access/allow.ts';
import type { Principal } from '../../kernel/access/principal.ts';
import type { LegalClock } from '../../kernel/time/index.ts';
import type { CaseRow as StoredRow } from '../../store/cases/case-row.ts';
import { getDefinition } from '../cases/definitions.ts';
import { ownerOf, unsealName } from '../cases/sealer.ts';
import { inCityTime } from '../city-time.ts';
import { type Dependencies, viewContext } from '../dependencies.ts';
import type { CaseRow } from './case-views.ts';
import { nameFor, viewRow } from './view-case.ts';

/** What lists keep beside a case's columns. */
export type CaseSummary = { readonly clock: LegalClock | null };

/** A stored line of a list as this person sees it. */
export async function viewListed(deps: Dependencies, row: StoredRow, principal: Principal): Promise<CaseRow> {
  const definition = await getDefinition(deps, row.definition);
  const { clock } = row.summary as unknown as CaseSummary;
  const zone = deps.time.zone;
  // Whoever reads names anyway is not looked up for.
  const { applicantParty: party } = row;
  const firm = party !== null && !admits('case.names', principal) && (await ownerOf(deps, party)).firm;
  return viewRow(viewContext(deps), definition, {
    id: row.id,
    version: row.version,
    number: row.number,
    applicant: { name: nameFor(deps, principal, await unsealName(deps, row.applicantName), firm) },
    region: row.region,
    phase: row.phase,
    office: row.office,
    sandbox: row.sandbox,
    submittedAt: inCityTime(zone, row.openedAt),
    endedAt: row.endedAt === null ? null : inCityTime(zone, row.endedAt),
    outcome:
      row.outcome === null || row.outcomeClass === null
        ? null
        : { code: row.outcome, class: row.outcomeClass },
    clock,
  });
}
