import { Type } from 'typebox';
import type { Principal } from '../../kernel/access/principal.ts';
import { topRegion } from '../../kernel/city/index.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { anomaliesOf, inWords, ratioScale, targetFor } from '../../kernel/indicator/index.ts';
import { isOfficer } from '../../kernel/process/index.ts';
import { totalsOf } from '../../store/indicators/figures.ts';
import { listReports, type ReportEntry, type ReportedRow } from '../../store/indicators/reports.ts';
import { changeCase } from '../cases/change-case.ts';
import { loadCase } from '../cases/load-case.ts';
import type { Dependencies } from '../dependencies.ts';
import { answerOf, findRepeated } from '../requests/repeated-request.ts';
import { officeName, regionName } from '../views/names.ts';
import { Coded, Named, orNull, TextView } from '../views/parts.ts';
import { indicatorFacts, type LedgerIndicator } from './facts.ts';
import { figureValue } from './figure-parts.ts';
import { computedFor, reportersOf } from './plan-of-indicator.ts';
import { reportedSeries } from './reported-figures.ts';
import { aboutOf, standingReports } from './standing-reports.ts';
import { wantedWords } from './wanted-words.ts';

type Person = Extract<Principal, { kind: 'account' }>;

export const ReportView = Type.Object({
  case: Type.String({ format: 'uuid' }),
  number: Type.String(),
  period: Type.String(),
  place: Coded,
  office: Named,
  value: orNull(
    Type.Number({ description: 'null：更正为本期没有这个数。Null: put right, there is no such figure' }),
  ),
  numerator: orNull(Type.Number()),
  denominator: orNull(Type.Number()),
  source: Type.String(),
  note: Type.String(),
  why: Type.String({ description: '更正理由。Why it was corrected' }),
  state: Type.Enum(['to-check', 'confirmed', 'sent-back', 'superseded'], {
    description: 'superseded：后来的填报代替了它。A later report stands in its stead',
  }),
  on: Type.String({ format: 'date' }),
  anomalies: Type.Array(
    Type.Object({
      code: Type.Enum(['jump', 'digits', 'range', 'parts', 'contradiction']),
      text: TextView,
    }),
  ),
});
export type ReportView = Type.Static<typeof ReportView>;
export const ReportList = Type.Object({
  items: Type.Array(ReportView),
  mayReport: Type.Boolean({ description: '你的单位可以填报。Whether one’s own office may report it' }),
});

const most = 60;

/** What was reported of a fact, the latest month first, and what is odd about each. */
export async function readReports(
  deps: Dependencies,
  person: Person,
  code: string,
): Promise<Type.Static<typeof ReportList>> {
  const { reports } = deps.packs;
  const fact = await getFact(deps, code);
  if (reports === null) return { items: [], mayReport: false };
  const { database } = deps;
  const [entries, { rows }] = await Promise.all([
    listReports(database, database.city, { register: reports.register, key: `${code} `, limit: most }),
    reportedSeries(deps, fact),
  ]);
  const standing = standingReports(entries);
  const items: ReportView[] = [];
  for (const entry of entries) items.push(await viewReport(deps, fact, entry, { rows, standing }));
  return { items, mayReport: await mayReport(deps, person, fact) };
}

type Around = {
  readonly rows: readonly ReportedRow[];
  readonly standing: ReturnType<typeof standingReports>;
};

async function viewReport(
  deps: Dependencies,
  fact: LedgerIndicator,
  { content }: ReportEntry,
  { rows, standing }: Around,
): Promise<ReportView> {
  const text = (key: string): string => (typeof content[key] === 'string' ? content[key] : '');
  const amount = (key: string): number | null => (typeof content[key] === 'number' ? content[key] : null);
  const none = content.none === true;
  const [value, above, below] = none
    ? [null, null, null]
    : [amount('value'), amount('above'), amount('below')];
  const [period, place] = [text('period'), text('place')];
  const replaced = content.state === 'confirmed' && standing.get(aboutOf(content))?.case !== content.case;
  return {
    case: text('case'),
    number: text('number'),
    period,
    place: { code: place, name: regionName(deps.city, place) },
    office: { id: text('office'), name: officeName(deps.city, text('office')) },
    value,
    numerator: above,
    denominator: below,
    source: text('source'),
    note: text('note'),
    why: text('why'),
    state: replaced ? 'superseded' : (content.state as 'to-check' | 'confirmed' | 'sent-back'),
    on: text('on'),
    anomalies:
      value === null || fact.unit === inWords
        ? []
        : anomaliesOf(
            { value, above, below, unit: fact.unit, scale: ratioScale(fact.unit) },
            {
              before: rows.flatMap((row) =>
                row.region === place && row.period < period && row.value !== null ? [row.value] : [],
              ),
              target: targetFor(fact.targets, period)?.value ?? null,
              computed: await computedFigure(deps, fact, period, place),
            },
          ).map(({ code, text: said }) => ({ code, text: said })),
  };
}

/** What cases give for the same month and place, where a pack computes the fact. */
async function computedFigure(
  deps: Dependencies,
  fact: LedgerIndicator,
  period: string,
  place: string,
): Promise<number | null> {
  const [definition] = computedFor(deps, fact.id);
  if (definition === undefined) return null;
  const where = place === topRegion(deps.city) ? {} : { region: place };
  const { database } = deps;
  const [totals] = await totalsOf(database, database.city, [definition.code], {
    from: period,
    to: period,
    ...where,
  });
  return totals === undefined ? null : figureValue(definition, totals);
}

async function getFact(deps: Dependencies, code: string): Promise<LedgerIndicator> {
  const fact = (await indicatorFacts(deps)).get(code);
  if (fact === undefined) throw refuse('request.not-found');
  return fact;
}

/** Officers of units that lead the plan or answer for the fact's own measures. */
async function mayReport(deps: Dependencies, person: Person, fact: LedgerIndicator): Promise<boolean> {
  const office = deps.city.offices.find(({ id }) => id === person.office);
  if (office === undefined || !isOfficer(person, office.id)) return false;
  return (await reportersOf(deps, fact)).has(office.unit);
}

/** The first units that may, and how many there are beside them. */
async function unitsSaid(deps: Dependencies, fact: LedgerIndicator): Promise<string> {
  const units = await reportersOf(deps, fact);
  const names = deps.city.units.flatMap(({ id, name }) => (units.has(id) ? [`${name.zh} ${name.en}`] : []));
  return `${names.slice(0, namesSaid).join('、')}${names.length > namesSaid ? ` +${names.length - namesSaid}` : ''}`;
}

const namesSaid = 3;

export const ReportBody = Type.Object({
  period: Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$', description: '哪个月。Which month' }),
  place: Type.Optional(
    Type.String({
      maxLength: 64,
      description: '哪个地方；不填为本单位所在地。Which place; the office’s own without it',
    }),
  ),
  why: Type.Optional(
    Type.String({
      maxLength: 300,
      description: '更正以前的填报时写理由。Why, where a former report was wrong',
    }),
  ),
});

/** A figure that stands is corrected by the office whose it is, with a reason: others tell that office. */
async function mayCorrect(
  { city, database }: Dependencies,
  asked: {
    readonly fact: LedgerIndicator;
    readonly office: string;
    readonly register: string;
    readonly period: string;
    readonly place: string;
    readonly why: string | undefined;
  },
): Promise<void> {
  const { fact, office, register, period, place, why = '' } = asked;
  const key = `${fact.id} ${period} ${place} `;
  const entries = await listReports(database, database.city, { register, key, limit: most });
  const standing = standingReports(entries).get(aboutOf({ period, place }));
  if (standing === undefined) return;
  const known = String(standing.office);
  const said = { indicator: fact.name.zh, period };
  if (known !== office)
    throw refuse('indicator.reported-by-another', { ...said, office: officeName(city, known).zh });
  if (why.trim() === '') throw refuse('indicator.why-missing', said);
}

/**
 * Begins a report about one month and place at the office of whoever asks: a case that this office fills in and another
 * of its people checks. A former report of the same is corrected by a later one; it stays to be seen. City offices report
 * for any place, others for their own.
 */
export async function beginReport(
  deps: Dependencies,
  person: Person,
  code: string,
  asked: Type.Static<typeof ReportBody> & { readonly key?: string },
): Promise<{ case: string; number: string }> {
  const { reports } = deps.packs;
  if (reports === null) throw refuse('indicator.not-reported-here');
  const fact = await getFact(deps, code);
  const office = deps.city.offices.find(({ id }) => id === person.office);
  const place = asked.place ?? office?.region ?? '';
  const known = deps.city.regions.find(({ id }) => id === place);
  const own = office?.region === topRegion(deps.city) || place === office?.region;
  if (office === undefined || known === undefined || !own || !(await mayReport(deps, person, fact)))
    throw refuse('indicator.not-responsible', {
      indicator: fact.name.zh,
      units: await unitsSaid(deps, fact),
    });
  if (asked.period > deps.now().slice(0, 7))
    throw refuse('indicator.period-to-come', { period: asked.period });
  const { key, period, why } = asked;
  const content = { report: code, period, place, why: why ?? '' };
  const request = key === undefined ? null : { account: person.account, key, content };
  const before = request === null ? null : await findRepeated(deps, request);
  if (before !== null) {
    const { state } = await loadCase(deps, before);
    return { case: state.id, number: state.number };
  }
  await mayCorrect(deps, { fact, office: office.id, register: reports.register, period, place, why });
  const id = deps.newId();
  const wanted = wantedWords(fact.targets, fact.unit);
  const { state } = await changeCase(deps, {
    principal: { kind: 'system', cause: `report of ${code}, for ${person.account}` },
    case: { id, service: reports.service },
    expectedVersion: null,
    ...(request === null ? {} : { idempotency: answerOf(deps, request, id) }),
    command: {
      act: 'submit',
      region: office.region,
      channel: 'online',
      applicant: { party: office.id, account: person.account, name: office.name.zh },
      form: {
        indicator: code,
        indicatorName: `${fact.name.zh} · ${fact.name.en}`,
        unit: fact.unit,
        ...(wanted.zh === '' ? {} : { wanted: `${wanted.zh} · ${wanted.en}` }),
        scale: ratioScale(fact.unit),
        period,
        place,
        placeName: `${known.name.zh} · ${known.name.en}`,
        office: office.id,
        ...(why === undefined || why === '' ? {} : { why }),
      },
      parent: null,
    },
  });
  return { case: state.id, number: state.number };
}
