import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { caseNumbersIn, formatCaseNumber, parseCaseNumber } from '../../kernel/identity/case-number.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import type { CaseCommand } from '../../kernel/process/index.ts';
import { registerNamed } from '../../kernel/register/named.ts';
import { findCaseByNumber } from '../../store/cases/load-case.ts';
import { loadCase } from '../cases/load-case.ts';
import { maySeeRow } from '../cases/may-see.ts';
import type { Dependencies } from '../dependencies.ts';

/**
 * What a report on a task, or on a part of one, shows by number has to be there: cases that whoever reports may see, since
 * what they cannot have looked at shows nothing, and registers by name, code or address. Links and papers are looked at
 * by people alone.
 *
 * Refuses `case.evidence-unnumbered`, `case.evidence-case-unknown`, `case.evidence-register-unknown`.
 */
export async function checkEvidence(
  deps: Dependencies,
  principal: Principal,
  caseId: string,
  command: Exclude<CaseCommand, { act: 'submit' }>,
): Promise<void> {
  if (command.act !== 'complete-step') return;
  const shown = evidenceIn(command.output).filter(({ kind }) => kind === 'cases' || kind === 'register');
  if (shown.length === 0 || !(await isReport(deps, caseId, command.step))) return;
  for (const { kind, what } of shown) {
    if (kind === 'cases') await checkCases(deps, principal, what);
    else if (registerNamed([...deps.packs.registers.values()], what) === null)
      throw refuse('case.evidence-register-unknown', { what });
  }
}

/** Whether it is filled in as it should be, the form says. */
function evidenceIn({ evidence }: JsonObject): readonly { readonly kind: string; readonly what: string }[] {
  if (!Array.isArray(evidence)) return [];
  return (evidence as readonly Json[]).flatMap((each) => {
    const { kind, what } = (each ?? {}) as { readonly kind?: Json; readonly what?: Json };
    return typeof kind === 'string' && typeof what === 'string' ? [{ kind, what }] : [];
  });
}

async function isReport(deps: Dependencies, caseId: string, step: string): Promise<boolean> {
  const { ledger } = deps.packs;
  if (ledger === null) return false;
  const { service } = (await loadCase(deps, caseId)).state;
  const reports = [{ service: ledger.service, report: ledger.report }, ledger.part];
  return reports.some((each) => each.service === service && each.report.step === step);
}

async function checkCases(deps: Dependencies, principal: Principal, what: string): Promise<void> {
  const numbers = new Set(caseNumbersIn(what.normalize('NFKC')));
  if (numbers.size === 0) throw refuse('case.evidence-unnumbered', { what });
  for (const number of numbers) {
    const written = parseCaseNumber(number);
    const found =
      written === null
        ? null
        : await findCaseByNumber(deps.database, deps.database.city, formatCaseNumber(written));
    if (found === null || !(await maySeeRow(deps, principal, found)))
      throw refuse('case.evidence-case-unknown', { number });
  }
}
