import {
  type Applicant,
  type CaseReference,
  caseScope,
  evaluate,
  evaluateAll,
  filesOf,
  withNames,
} from '../../kernel/process/index.ts';
import { listOpenChildren } from '../../store/cases/children.ts';
import { findCaseByNumber } from '../../store/cases/load-case.ts';
import type { Dependencies } from '../dependencies.ts';
import { forCase } from '../files/hand-in.ts';
import { changeCase } from './change-case.ts';
import { regionFacts } from './city-facts.ts';
import { currentDefinition } from './definitions.ts';
import { findCaseState, loadCase } from './load-case.ts';
import { waitsFor } from './open-child-case.ts';
import { withdrawChild } from './withdraw-child.ts';

type Listed = {
  readonly parent: string;
  readonly step: string;
  readonly round: number;
  readonly child: string;
  readonly index: number;
};

/**
 * Opens the case for one item of a step's list. Safe to run twice: its id is in the parent's event. As with a
 * bundle's parts, what came to be too late is taken along.
 */
export async function openListedChild(deps: Dependencies, asked: Listed): Promise<void> {
  if ((await findCaseState(deps, asked.child)) === null) await begin(deps, asked);
  const { state } = await loadCase(deps, asked.parent);
  if (!waitsFor(state, asked)) await withdrawChild(deps, asked.child);
}

async function begin(deps: Dependencies, { parent, step, round, child, index }: Listed): Promise<void> {
  const { definition, state } = await loadCase(deps, parent);
  if (!waitsFor(state, { step, round })) return;
  const gathers = definition.steps.find(({ code }) => code === step)?.gathers;
  if (gathers?.each === undefined || state.steps[step]?.gathering?.children[index] !== child) return;
  const region = regionFacts(deps.city, state.region, deps.packs.packOf(definition.code).plan);
  const scope = caseScope(state, { region, now: deps.now() });
  const items = evaluate(gathers.each.of, scope);
  const item = Array.isArray(items) ? (items[index] ?? null) : null;
  const within = withNames(scope, { item });
  const { party, inspects } = gathers.each;
  const concerned = party === undefined ? null : await partyOfCase(deps, String(evaluate(party, within)));
  const { office } = state.steps[step];
  const inspected =
    inspects === undefined ? null : await caseNumbered(deps, String(evaluate(inspects, within)));
  const form = evaluateAll(gathers.each.form, within);
  // Papers that the list passes on go along, as with a bundle's parts.
  const files = filesOf(state, currentDefinition(deps, gathers.service).form, form);
  if (files.length > 0) await forCase(deps, files, child);
  await changeCase(deps, {
    principal: { kind: 'system', cause: `list ${state.number}` },
    case: { id: child, service: gathers.service },
    expectedVersion: null,
    command: {
      act: 'submit',
      region: state.region,
      channel: state.channel,
      applicant: concerned ?? state.applicant,
      form,
      parent: { case: parent, step, round },
      ...(files.length > 0 && { files }),
      ...(inspected !== null && office !== null && { inspects: { ...inspected, office } }),
    },
  });
}

/** The case with this number; null where there is none. */
async function caseNumbered({ database }: Dependencies, number: string): Promise<CaseReference | null> {
  const row = await findCaseByNumber(database, database.city, number);
  return row === null ? null : { case: row.id, number: row.number };
}

/** Who asked in the case with this number; null where there is none. */
async function partyOfCase(deps: Dependencies, number: string): Promise<Applicant | null> {
  const row = await findCaseByNumber(deps.database, deps.database.city, number);
  return row === null ? null : ((await findCaseState(deps, row.id))?.state.applicant ?? null);
}

/**
 * Counts a closed gathering. While a child that counts is still open nothing is written: the end of the
 * last one asks again.
 */
export async function tallyGathering(deps: Dependencies, parent: string, step: string): Promise<void> {
  const { definition, state } = await loadCase(deps, parent);
  const declared = definition.steps.find(({ code }) => code === step);
  const open = state.steps[step];
  if (declared?.gathers === undefined || open?.status !== 'open' || open.gathering?.open !== false) return;
  if (state.phase === 'ended' || state.phase === 'suspended') return;
  if (declared.gathers.complete === 'when-all-ended') {
    const waiting = await listOpenChildren(deps.database, deps.database.city, {
      parent,
      step,
      round: open.round,
    });
    if (waiting.length > 0) return;
  }
  await changeCase(deps, {
    principal: { kind: 'system', cause: 'gathering closed' },
    case: { id: parent },
    expectedVersion: null,
    command: { act: 'tally', step },
  });
}

/** What a case had gathered ends with it. */
export async function withdrawGathered(
  deps: Dependencies,
  under: { readonly parent: string; readonly step: string; readonly round: number },
): Promise<void> {
  for (const child of await listOpenChildren(deps.database, deps.database.city, under))
    await withdrawChild(deps, child);
}
