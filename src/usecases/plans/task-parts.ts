import { admits } from '../../kernel/access/allow.ts';
import type { Principal } from '../../kernel/access/principal.ts';
import { topRegion } from '../../kernel/city/index.ts';
import { refuse } from '../../kernel/errors/index.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import type { CaseState } from '../../kernel/process/index.ts';
import type { Text } from '../../kernel/text.ts';
import { listParts } from '../../store/ledger/parts.ts';
import { openByService } from '../../store/ledger/standing.ts';
import { findCaseState, loadCase } from '../cases/load-case.ts';
import { maySeeCase } from '../cases/may-see.ts';
import type { Dependencies } from '../dependencies.ts';
import { officeName } from '../views/names.ts';
import { officeOf as officeOfUnit } from './answering-office.ts';
import { dutyView } from './duties.ts';
import { answerTo, fulfillers } from './fulfillers.ts';
import { type LedgerContents, loadFacts, unitBook } from './ledger.ts';
import type { PartView, TaskPartsView } from './part-views.ts';
import { readLedgerOfTasks } from './task-progress.ts';

/** A task may be divided several times; as many parts as are shown of all of them. */
const mostParts = 300;

/**
 * How a task is divided: its parts with their offices, and whom the plan names for it. What people wrote in
 * it is for the offices among which it is divided; others see how the parts stand. Refuses `request.not-found`.
 */
export async function readTaskParts(
  deps: Dependencies,
  reader: Principal,
  no: number,
): Promise<TaskPartsView> {
  const task = (await loadFacts(deps, 'task')).find((each) => each.no === no);
  if (task === undefined) throw refuse('request.not-found');
  const { ledger } = deps.packs;
  const caseId = (await readLedgerOfTasks(deps)).caseOf(no);
  const [loaded, ids] =
    caseId === null || ledger === null
      ? [null, []]
      : await Promise.all([
          loadCase(deps, caseId),
          listParts(deps.database, deps.database.city, {
            parent: caseId,
            service: ledger.part.service,
            most: mostParts,
          }),
        ]);
  const state = loaded?.state ?? null;
  const opens = caseId !== null && (await maySeeCase(deps, reader, caseId));
  const parts = await Promise.all(ids.map((id) => viewPart(deps, id)));
  const answers = state === null ? null : String(state.form.office);
  const book = unitBook(await loadFacts(deps, 'unit'));
  const today = deps.now().slice(0, 10);
  const named = task.units.flatMap((duty) =>
    [...book.expand(duty.unit)].map((unit) => ({
      office: officeOfUnit(deps.city, unit, today, topRegion(deps.city)),
      roleName: dutyView(book, duty).roleName,
    })),
  );
  const own = officeOf(reader);
  const reads =
    admits('case.contents', reader) &&
    (own === null ||
      own === answers ||
      parts.some(({ office, from }) => own === office.id || own === from.id));
  const given = new Set(parts.filter(isOpen).map(({ office }) => office.id));
  const offices = new Map(
    named
      .filter(({ office }) => office !== '' && office !== answers)
      .map(({ office, roleName }) => [
        office,
        { id: office, name: officeName(deps.city, office), roleName, given: given.has(office) },
      ]),
  );
  return {
    caseId,
    opens,
    answers: answers === null ? null : { id: answers, name: officeName(deps.city, answers) },
    owner: state === null || !reads ? null : wordsOf(state.data.owner),
    parts: reads ? parts : parts.map(withoutWords),
    milestones: state === null || !reads ? [] : milestonesOf(state),
    offices: [...offices.values()],
    live: await liveOf(deps, task),
    mayDivide:
      state !== null &&
      ledger !== null &&
      // A task that began under an earlier version has no such step until it has gone over.
      loaded?.definition.steps.some(({ code }) => code === ledger.part.step) === true &&
      own === answers &&
      state.steps[ledger.report.step]?.status === 'open' &&
      state.steps[ledger.part.step]?.status !== 'open',
  };
}

/** What fulfils a task by its cases, each with how many of them are open and late now. */
async function liveOf(
  deps: Dependencies,
  { no, measure }: Pick<LedgerContents['task'], 'no' | 'measure'>,
): Promise<TaskPartsView['live']> {
  const { city, database, packs } = deps;
  const services = fulfillers(packs, answerTo(city.fulfilment, { no, measure })).flatMap(({ kind, code }) =>
    kind === 'service' || kind === 'limit' ? [code] : [],
  );
  if (services.length === 0) return [];
  const open = await openByService(database, database.city, { services, now: deps.now() });
  return services.map((code) => ({ code, ...(open.get(code) ?? { open: 0, late: 0 }) }));
}

/** The office somebody works in; null for those who work in none, such as auditors. */
function officeOf(principal: Principal): string | null {
  return 'office' in principal ? (principal.office ?? null) : null;
}

const withoutWords = (part: PartView): TaskPartsView['parts'][number] => ({
  ...part,
  what: null,
  owner: null,
  share: null,
  progress: null,
});

const isOpen = ({ state }: PartView): boolean => state !== 'done' && state !== 'taken-back';

function milestonesOf({ data }: CaseState): TaskPartsView['milestones'] {
  return listed(data.parts)
    .filter(({ office }) => office === undefined)
    .map((part) => ({
      what: String(part.what),
      owner: wordsOf(part.who),
      due: wordsOf(part.due),
      done: part.done === true,
    }));
}

function listed(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? (value as readonly JsonObject[]) : [];
}

/** A part as it stands; throws where there is no such case. */
export async function viewPart(deps: Dependencies, id: string): Promise<PartView> {
  const found = await findCaseState(deps, id);
  if (found === null) throw refuse('case.not-found');
  const { state } = found;
  const { form, data } = state;
  const named = (office: string) => ({ id: office, name: officeName(deps.city, office) });
  const due = wordsOf(data.due) ?? wordsOf(form.due);
  const on = wordsOf(data.on);
  const standing = standingOf(deps, state, { due, today: deps.now().slice(0, 10) });
  return {
    caseId: state.id,
    number: state.number,
    task: Number(form.no),
    title: String(form.task),
    what: String(form.what),
    office: named(wordsOf(data.office) ?? String(form.office)),
    from: named(String(form.from)),
    owner: wordsOf(data.owner) ?? wordsOf(form.owner),
    due,
    state: standing,
    stateText: words[standing],
    share: typeof data.share === 'number' ? data.share : null,
    progress: wordsOf(data.progress),
    on,
  };
}

const words: Readonly<Record<PartView['state'], Text>> = {
  late: { zh: '逾期', en: 'Late' },
  'to-check': { zh: '已报完成，待分解单位核对', en: 'Reported done; whoever gave it out has to check' },
  'handed-back': { zh: '已退还，待重新分派', en: 'Handed back; to be given out anew' },
  open: { zh: '办理中', en: 'Under way' },
  done: { zh: '已完成', en: 'Done' },
  'taken-back': { zh: '已收回', en: 'Taken back' },
};

/** Reported done, or handed back, it is not its office that is late. */
function standingOf(
  { packs: { ledger } }: Dependencies,
  state: CaseState,
  { due, today }: { readonly due: string | null; readonly today: string },
): PartView['state'] {
  if (state.phase === 'ended') return state.outcome?.class === 'favourable' ? 'done' : 'taken-back';
  const opens = (step = '') => state.steps[step]?.status === 'open';
  if (opens(ledger?.part.checks)) return 'to-check';
  if (opens(ledger?.part.gives)) return 'handed-back';
  return due !== null && due < today ? 'late' : 'open';
}

function wordsOf(value: Json | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
