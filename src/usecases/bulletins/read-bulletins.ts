import { sightOf } from '../../kernel/access/allow.ts';
import type { Sight } from '../../kernel/access/policy.ts';
import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import type { FormSchema } from '../../kernel/form/schema.ts';
import { type CaseState, legalMoves, type ServiceDefinition, stepName } from '../../kernel/process/index.ts';
import type { Language, Text } from '../../kernel/text.ts';
import {
  cursorBehind,
  findStatement,
  listStatementHeads,
  type StatementHead,
} from '../../store/bulletins/statements.ts';
import { officeForDuty } from '../cases/city-facts.ts';
import { findCaseState, loadCase } from '../cases/load-case.ts';
import type { Dependencies } from '../dependencies.ts';
import { officeName } from '../views/names.ts';
import type { BulletinRow, BulletinView } from './bulletin-views.ts';
import { composePaper, usualTitle, type Wording } from './compose-paper.ts';
import { unknownFigures } from './figures-quoted.ts';
import { englishOf, passagesOf } from './passages.ts';
import type { Statement } from './statement.ts';
import { viewPaper } from './view-paper.ts';

type Loaded = { readonly definition: ServiceDefinition; readonly state: CaseState };
type Paper = NonNullable<ServiceDefinition['statement']>['paper'];

/** What a statement is about. */
type About = Pick<Statement, 'at' | 'city' | 'period' | 'plan' | 'place'>;

/** A bulletin as it stands: its case, what it declares of papers, its statement. */
export type OpenedBulletin = Loaded & {
  readonly paper: Paper;
  readonly hash: string;
  readonly statement: Statement;
};

/** So many statements are looked through for one page at most; what was passed over is behind its cursor. */
const mostLookedThrough = 400;
/** So many at once, however short the page: whoever asks for one bulletin does not make the store answer for each. */
const leastAtOnce = 20;

/** A page of bulletins that the reader may see, the newest first, read without their figures. */
export async function listBulletins(
  deps: Dependencies,
  principal: Principal | null,
  { limit, after }: { readonly limit: number; readonly after: string | null },
): Promise<{ readonly items: BulletinRow[]; readonly next: string | null }> {
  const { database } = deps;
  const items: BulletinRow[] = [];
  // An office may have been given one to write.
  const sentOnly = !mayWatch(deps, principal) && !worksInOffice(principal);
  let next = after;
  for (let looked = 0; looked < mostLookedThrough; ) {
    const room = limit - items.length;
    const page = await listStatementHeads(database, database.city, {
      sentOnly,
      limit: Math.max(leastAtOnce, room),
      after: next,
    });
    looked += page.items.length;
    const rows = await Promise.all(
      page.items.map(async (head) => (await rowOf(deps, principal, head)).map((row) => ({ head, row }))),
    );
    const seen = rows.flat();
    const taken = seen.slice(0, room);
    items.push(...taken.map(({ row }) => row));
    const last = taken.at(-1);
    if (last !== undefined && seen.length > room) return { items, next: cursorBehind(last.head) };
    next = page.next;
    if (next === null || items.length >= limit) break;
  }
  return { items, next };
}

function worksInOffice(principal: Principal | null): boolean {
  return principal?.kind === 'account' && principal.office !== undefined;
}

async function rowOf(
  deps: Dependencies,
  principal: Principal | null,
  { hash, case: id, about }: StatementHead,
): Promise<BulletinRow[]> {
  const found = await findCaseState(deps, id);
  if (found === null || found === undefined || !maySee(deps, principal, found)) return [];
  const { definition, state } = found;
  const declared = definition.statement;
  // A statement that the case does not name was drawn up for something that came to nothing.
  if (declared === undefined || text(state.form[declared.entry]) !== hash) return [];
  return [viewRow({ definition, state, paper: declared.paper, hash, statement: about as unknown as About })];
}

/** Whether drafts may be among what the reader sees. */
function mayWatch(deps: Dependencies, principal: Principal | null): boolean {
  const officeOf = officeForDuty(deps.city, deps.now());
  const top = deps.city.profile.code;
  return [...deps.packs.services.values()].some(
    ({ statement, opener }) =>
      statement !== undefined &&
      sightOf('bulletin.read', principal, { office: officeOf(opener?.duty ?? '', top)?.id ?? null }) ===
        'whole',
  );
}

/** One that the reader may see. Refuses `request.not-found`. */
export async function openBulletin(
  deps: Dependencies,
  principal: Principal | null,
  id: string,
): Promise<OpenedBulletin> {
  const { definition, state } = await loadCase(deps, id).catch(() => {
    throw refuse('request.not-found');
  });
  const opened = maySee(deps, principal, { definition, state })
    ? await openStatement(deps, { definition, state })
    : null;
  if (opened === null) throw refuse('request.not-found');
  return opened;
}

export async function readBulletin(
  deps: Dependencies,
  principal: Principal | null,
  id: string,
  language: Language,
): Promise<BulletinView> {
  const opened = await openBulletin(deps, principal, id);
  const { definition, state, statement, paper } = opened;
  const passages = passagesOf(definition).map(({ code, name, longest }) => ({
    code,
    name,
    longest,
    zh: text(state.data[code]),
    en: text(state.data[englishOf(code)]),
  }));
  const moves = principal === null ? [] : legalMoves(definition, state, principal);
  return {
    ...viewRow(opened),
    version: state.version,
    statement,
    paper: viewPaper(
      composePaper(statement, wordingOf(deps, opened), { language, base: '', hash: opened.hash }),
    ),
    to: text(state.data[paper.to]),
    copies: text(state.data[paper.copies]),
    passages,
    unknown: [...unknownFigures(definition, state.data, statement.figures)],
    acts: [
      ...new Set(moves.flatMap(({ act, step }) => (act === 'complete-step' && step !== null ? [step] : []))),
    ],
  };
}

/** The same with words that are only being written, for a look at the paper before they are handed on. */
export function withWords(
  wording: Wording,
  {
    words,
    to,
    copies,
  }: { readonly words: Readonly<Record<string, string>>; readonly to: string; readonly copies: string },
): Wording {
  return { ...wording, passages: { ...wording.passages, ...words }, to: to || null, copies: copies || null };
}

/** What editors wrote and where it is on its way, as a paper is composed of it. */
export function wordingOf(deps: Dependencies, { definition, state, paper }: OpenedBulletin): Wording {
  const passages = passagesOf(definition)
    .flatMap(({ code }) => [code, englishOf(code)])
    .map((code) => [code, text(state.data[code])] as const);
  const issue = state.data[paper.issue];
  const optional = (entry: string): string | null => text(state.data[entry]) || null;
  return {
    kind: kindOf(definition, state, paper).name,
    passages: Object.fromEntries(passages),
    issue: typeof issue === 'number' ? issue : null,
    office: officeName(deps.city, state.applicant.party ?? ''),
    sentOn: optional(paper.sentOn),
    to: optional(paper.to),
    copies: optional(paper.copies),
  };
}

/** Whether it is the reader’s to write now. */
export function mayWrite({ definition, state, paper }: OpenedBulletin, principal: Principal | null): boolean {
  return (
    principal !== null &&
    legalMoves(definition, state, principal).some(
      ({ act, step }) => act === 'complete-step' && step === paper.written,
    )
  );
}

function maySee(deps: Dependencies, principal: Principal | null, { definition, state }: Loaded): boolean {
  const paper = definition.statement?.paper;
  if (paper === undefined) return false;
  const duty = definition.opener?.duty ?? '';
  const issuing = officeForDuty(deps.city, deps.now())(duty, state.region)?.id ?? null;
  const writing = state.steps[paper.written]?.office ?? null;
  const [sight, ofWriter] = [issuing, writing].map(
    (office): Sight => sightOf('bulletin.read', principal, { office }) ?? 'published',
  );
  if (sight === 'whole' || ofWriter === 'whole') return true;
  if (text(state.data[paper.sentOn]) === '') return false;
  return sight === 'masked' || state.data[paper.open] === true;
}

async function openStatement(
  deps: Dependencies,
  { definition, state }: Loaded,
): Promise<OpenedBulletin | null> {
  const declared = definition.statement;
  const hash = declared === undefined ? '' : text(state.form[declared.entry]);
  const stored = hash === '' ? null : await findStatement(deps.database, deps.database.city, hash);
  if (declared === undefined || stored === null) return null;
  return {
    definition,
    state,
    paper: declared.paper,
    hash,
    statement: stored.content as unknown as Statement,
  };
}

function viewRow(opened: Omit<OpenedBulletin, 'statement'> & { readonly statement: About }): BulletinRow {
  const { definition, state, paper, hash, statement } = opened;
  const kind = kindOf(definition, state, paper);
  const issue = state.data[paper.issue];
  const sentOn = text(state.data[paper.sentOn]) || null;
  const title = usualTitle(statement, { kind: kind.name });
  const [own, english] = [text(state.data.title), text(state.data[englishOf('title')])];
  const step = Object.entries(state.steps).find(([, { status }]) => status === 'open')?.[0];
  return {
    id: state.id,
    number: state.number ?? '',
    kind,
    title: own === '' ? title : { zh: own, en: english || own },
    period: statement.period,
    plan: statement.plan === null ? null : { code: statement.plan.code, name: statement.plan.name },
    place: statement.place,
    state: sentOn !== null ? 'sent' : state.outcome === null ? 'draft' : 'dropped',
    step: step === undefined ? null : { code: step, name: stepName(definition, step) },
    issue: typeof issue === 'number' ? issue : null,
    sentOn,
    open: state.data[paper.open] === true,
    hash,
    figuresAt: statement.at,
  };
}

function kindOf(
  definition: ServiceDefinition,
  state: CaseState,
  { kind }: Paper,
): { readonly code: string; readonly name: Text } {
  const code = text(state.form[kind]);
  const field = (definition.form as Partial<FormSchema>).properties?.[kind];
  const choices = field?.type === 'string' ? (field['x-choices'] ?? []) : [];
  return choices.find((choice) => choice.code === code) ?? { code, name: { zh: code, en: code } };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
