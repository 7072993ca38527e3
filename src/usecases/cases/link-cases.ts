import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { formatCaseNumber, parseCaseNumber } from '../../kernel/identity/case-number.ts';
import type { CaseCommand, CaseReference, CaseState, Relation } from '../../kernel/process/index.ts';
import { findCaseByNumber } from '../../store/cases/load-case.ts';
import type { Dependencies } from '../dependencies.ts';
import { changeCase } from './change-case.ts';
import { loadCase } from './load-case.ts';
import { readCase } from './read-case.ts';

type CaseLinks = NonNullable<CaseState['links']>;

/** The case with this number, if the person may see it; otherwise it is as if it were not there. */
async function referTo(deps: Dependencies, principal: Principal, number: string): Promise<CaseReference> {
  const parsed = parseCaseNumber(number);
  const found =
    parsed === null
      ? null
      : await findCaseByNumber(deps.database, deps.database.city, formatCaseNumber(parsed));
  if (found === null) throw refuse('case.not-found');
  await readCase(deps, principal, found.id);
  return { case: found.id, number: found.number };
}

/** Writes the other side of a relation. Safe to run twice. */
export async function linkBack(
  deps: Dependencies,
  from: string,
  asked: { readonly relation: Relation; readonly to: string },
): Promise<void> {
  const { state } = await loadCase(deps, from);
  const said = state.links?.find(
    ({ relation, back, to }) => relation === asked.relation && !back && to.case === asked.to,
  );
  await changeCase(deps, {
    principal: { kind: 'system', cause: `link ${state.number}` },
    case: { id: asked.to },
    expectedVersion: null,
    command: {
      act: 'link',
      relation: asked.relation,
      back: true,
      to: { case: from, number: state.number },
      ...(said?.office !== undefined && { office: said.office }),
    },
  });
  if (asked.relation === 'duplicate-of') await takeCausesAlong(deps, state.links ?? [], asked.to);
}

/** What had led to a duplicate has led to the case where it goes on: one order may have many causes. */
async function takeCausesAlong(deps: Dependencies, links: CaseLinks, into: string): Promise<void> {
  for (const { relation, back, to } of links) {
    if (relation !== 'caused-by' || back || to.case === into) continue;
    await changeCase(deps, {
      principal: { kind: 'system', cause: 'merged' },
      case: { id: into },
      expectedVersion: null,
      command: { act: 'link', relation, to },
    });
  }
}

/** Where something goes on, or was answered: two duplicates are not merged into one another. */
async function mergeable(
  deps: Dependencies,
  into: CaseReference,
): Promise<Extract<CaseCommand, { readonly act: 'merge' }>['into']> {
  const { state } = await loadCase(deps, into.case);
  const nowhere = ['withdrawn', 'void', 'not-accepted'].some((each) => each === state.outcome?.class);
  if (nowhere) throw refuse('case.merge-unfit', { number: into.number });
  return { ...into, service: state.service, form: state.form };
}

/** A command that names another case by its number, with the case that it means. */
export async function withReference<Command extends CaseCommand>(
  deps: Dependencies,
  principal: Principal,
  command: Command,
): Promise<Command> {
  if (command.act === 'link') return { ...command, to: await referTo(deps, principal, command.to.number) };
  if (command.act === 'merge')
    return { ...command, into: await mergeable(deps, await referTo(deps, principal, command.into.number)) };
  return command;
}
