import { refuse } from '../errors/index.ts';
import { findDay, formatDay } from '../time/civil.ts';
import { closingHour } from './closing-hour.ts';
import type { StepDefinition } from './definition.ts';
import { evaluate } from './expression.ts';
import { nameDrawnPanel } from './panel.ts';
import { namedOffice } from './successors.ts';
import { openChildrenOfList } from './tally.ts';
import { currentState, emit, limitOf, scopeOf, type WorkingCase } from './working-case.ts';

/** Opens a step, another round of it if it was open before: whose it is now, and until when. */
export function openRound(working: WorkingCase, step: StepDefinition): void {
  const scope = scopeOf(working);
  const { by } = step;
  const round = (currentState(working).steps[step.code]?.round ?? 0) + 1;
  if (step.rounds !== undefined && round > step.rounds.most)
    throw refuse('case.rounds-spent', { rounds: step.rounds.most });
  const hour = step.gathers?.until === undefined ? dayToCome(working, step) : closingHour(working, step);
  emit(working, {
    type: 'step-opened',
    step: step.code,
    round,
    office: officeOf(working, by),
    outside: 'outside' in by ? String(evaluate(by.party, scope)) : null,
    applicant: 'applicant' in by,
    child: 'service' in by ? working.context.newId() : null,
    limit: step.limit === undefined || hour !== undefined ? null : limitOf([step.limit], scope),
    counts: step.uncounted === undefined,
    ...('offices' in by && { offices: officesOf(working, by.offices) }),
    ...(step.gathers !== undefined && { gathers: true }),
    ...(hour !== undefined && { until: hour }),
  });
  openChildrenOfList(working, step);
  if ('panel' in by && by.panel.members !== undefined) nameDrawnPanel(working, { code: step.code, by });
}

/** The beginning of the day that a step's rules wait for, while that lies ahead. */
function dayToCome(working: WorkingCase, { onDay }: StepDefinition): string | undefined {
  const { now, occurredAt } = working.context;
  const day = onDay === undefined ? undefined : findDay(String(evaluate(onDay, scopeOf(working)) ?? ''));
  if (day === undefined || formatDay(day) <= (occurredAt ?? now).slice(0, 10)) return undefined;
  return `${formatDay(day)}T00:00`;
}

function officeOf(working: WorkingCase, by: StepDefinition['by']): string | null {
  const { region } = currentState(working);
  if ('office' in by) return namedOffice(working, String(evaluate(by.office, scopeOf(working)))).id;
  const duty = 'duty' in by ? by.duty : 'panel' in by ? by.panel.duty : null;
  return duty === null ? null : (working.context.office(duty, region)?.id ?? null);
}

function officesOf(working: WorkingCase, duties: readonly string[]): Readonly<Record<string, string>> {
  const { region } = currentState(working);
  return Object.fromEntries(
    duties.map((duty) => {
      const office = working.context.office(duty, region);
      if (office === null) throw refuse('case.no-office', { region });
      return [duty, office.id] as const;
    }),
  );
}
