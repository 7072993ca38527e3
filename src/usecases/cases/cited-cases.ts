import type { Principal } from '../../kernel/access/principal.ts';
import { caseNumbersIn, formatCaseNumber, parseCaseNumber } from '../../kernel/identity/case-number.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import { findCaseByNumber } from '../../store/cases/load-case.ts';
import type { Dependencies } from '../dependencies.ts';
import type { CaseView } from '../views/case-views.ts';
import { maySeeRow } from './may-see.ts';

/** So many are looked up; what names more is a list, and has a page of its own. */
const most = 60;

/**
 * Other cases that are named by their number in what is shown of a case, as far as its reader may open them: what stands
 * there as evidence can be looked at, and nobody learns of a number that is not theirs to see.
 */
export async function citedCases(
  deps: Dependencies,
  principal: Principal,
  own: string,
  shown: readonly JsonObject[],
): Promise<CaseView['cited']> {
  const numbers = new Set(
    wordsIn(shown)
      .flatMap((words) => caseNumbersIn(words.normalize('NFKC')))
      .flatMap((written) => {
        const parsed = parseCaseNumber(written);
        const number = parsed === null ? own : formatCaseNumber(parsed);
        return number === own ? [] : [number];
      }),
  );
  const found = await Promise.all(
    [...numbers].slice(0, most).map((number) => findCaseByNumber(deps.database, deps.database.city, number)),
  );
  const cited = found.map(async (row) =>
    row !== null && (await maySeeRow(deps, principal, row)) ? [{ id: row.id, number: row.number }] : [],
  );
  return (await Promise.all(cited)).flat();
}

function wordsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}
