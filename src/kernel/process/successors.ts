import type { Office } from '../city/organisation.ts';
import { refuse } from '../errors/index.ts';
import { isAtWork } from './receiving.ts';
import { currentState, type WorkingCase } from './working-case.ts';

/** The office a case names by its id, or whichever has taken over from it since. */
export function namedOffice(working: WorkingCase, id: string): Office {
  const office = working.context.findOffice(id);
  const heirs = office === null || isAtWork(office, working.context.now) ? [] : liveHeirs(working, office);
  const at = heirs[0] ?? office;
  if (at === null) throw refuse('case.no-office', { region: currentState(working).region });
  return at;
}

/** Of several successors the one that has the duty, else the one in the case's region. */
export function successorOf(working: WorkingCase, ended: Office, duty: string | undefined): string {
  const { context } = working;
  const heirs = liveHeirs(working, ended);
  const { region } = currentState(working);
  const holder = duty === undefined ? null : context.office(duty, region);
  const heir = heirs.find(({ id }) => id === holder?.id) ?? heirs.find((each) => each.region === region);
  const to = heir ?? heirs[0] ?? holder;
  if (to === null) throw refuse('case.no-office', { region });
  return to.id;
}

function liveHeirs(working: WorkingCase, ended: Office, seen = new Set<string>()): readonly Office[] {
  return (ended.successors ?? []).flatMap((id): readonly Office[] => {
    if (seen.has(id)) return [];
    seen.add(id);
    const office = working.context.findOffice(id);
    if (office === null) return [];
    return isAtWork(office, working.context.now) ? [office] : liveHeirs(working, office, seen);
  });
}
