import { sightOf } from '../../kernel/access/allow.ts';
import type { Sight } from '../../kernel/access/policy.ts';
import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import type { FormSchema } from '../../kernel/form/schema.ts';
import { type CaseState, legalMoves, type ServiceDefinition, stepName } from '../../kernel/process/index.ts';
import type { Text } from '../../kernel/text.ts';
import { findStatement } from '../../store/bulletins/statements.ts';
import { listCases } from '../../store/cases/list-cases.ts';
import { officeForDuty } from '../cases/city-facts.ts';
import { loadCase } from '../cases/load-case.ts';
import type { Dependencies } from '../dependencies.ts';
import { officeName } from '../views/names.ts';
import type { BulletinRow, BulletinView } from './bulletin-views.ts';
import { usualTitle, type Wording } from './compose-paper.ts';
import { unknownCodes } from './filled-in.ts';
import type { Statement } from './statement.ts';

type Loaded = { readonly definition: ServiceDefinition; readonly state: CaseState };
type Paper = NonNullable<ServiceDefinition['statement']>['paper'];

/** A bulletin as it stands: its case, what it declares of papers, its statement. */
export type OpenedBulletin = Loaded & {
  readonly paper: Paper;
  readonly hash: string;
  readonly statement: Statement;
};

/** So many are listed: a year of weeks and months, with those of single plans and places. */
const mostListed = 200;

/** Bulletins that the reader may see, the newest first. */
export async function listBulletins(deps: Dependencies, principal: Principal | null): Promise<BulletinRow[]> {
  const services = [...deps.packs.services.values()].filter(({ statement }) => statement !== undefined);
  const pages = await Promise.all(
    services.map(({ code }) =>
      listCases(deps.database, deps.database.city, 'everything', { service: code, limit: mostListed }),
    ),
  );
  const rows = await Promise.all(
    pages
      .flatMap(({ items }) => items)
      .map(async ({ id }) => {
        const { definition, state } = await loadCase(deps, id);
        if (!maySee(deps, principal, { definition, state })) return [];
        const opened = await openStatement(deps, { definition, state });
        return opened === null ? [] : [viewRow(opened)];
      }),
  );
  return rows.flat().sort((a, b) => (b.figuresAt ?? '').localeCompare(a.figuresAt ?? ''));
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
): Promise<BulletinView> {
  const opened = await openBulletin(deps, principal, id);
  const { definition, state, statement, paper } = opened;
  const passages = passagesOf(definition, paper).map(({ code, name, longest }) => ({
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
    passages,
    unknown: [...new Set(passages.flatMap(({ zh, en }) => unknownCodes(`${zh} ${en}`, statement.figures)))],
    acts: [
      ...new Set(moves.flatMap(({ act, step }) => (act === 'complete-step' && step !== null ? [step] : []))),
    ],
  };
}

/** What editors wrote and where it is on its way, as a paper is composed of it. */
export function wordingOf(deps: Dependencies, { definition, state, paper }: OpenedBulletin): Wording {
  const passages = passagesOf(definition, paper)
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

function maySee(deps: Dependencies, principal: Principal | null, { definition, state }: Loaded): boolean {
  const paper = definition.statement?.paper;
  if (paper === undefined) return false;
  const duty = definition.opener?.duty ?? '';
  const office = officeForDuty(deps.city, deps.now())(duty, state.region)?.id ?? null;
  const sight: Sight = sightOf('bulletin.read', principal, { office }) ?? 'published';
  if (sight === 'whole') return true;
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

function viewRow(opened: OpenedBulletin): BulletinRow {
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

type Passage = { readonly code: string; readonly name: Text; readonly longest: number };

/** What is written in Chinese; the entry of its English goes with it. */
function passagesOf(definition: ServiceDefinition, { written }: Paper): readonly Passage[] {
  const form = definition.steps.find(({ code }) => code === written)?.form as Partial<FormSchema> | undefined;
  const fields = Object.entries(form?.properties ?? {});
  const codes = new Set(fields.map(([code]) => code));
  return fields.flatMap(([code, field]) =>
    codes.has(englishOf(code)) && field.type === 'string'
      ? [
          {
            code,
            name: field['x-text']?.title ?? { zh: code, en: code },
            longest: field.maxLength ?? 200,
          },
        ]
      : [],
  );
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

function englishOf(code: string): string {
  return `${code}En`;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
