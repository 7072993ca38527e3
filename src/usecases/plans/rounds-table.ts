import { admits, scopeOf } from '../../kernel/access/allow.ts';
import type { Principal } from '../../kernel/access/principal.ts';
import type { CaseState } from '../../kernel/process/index.ts';
import type { Language, Text } from '../../kernel/text.ts';
import { due } from '../../kernel/time/due.ts';
import { formatMoment, getWorkingTime } from '../../kernel/time/index.ts';
import { type OpenedRound, roundsOf } from '../../store/ledger/standing.ts';
import { writingOffices } from '../bulletins/writing-offices.ts';
import { getRegion } from '../cases/city-facts.ts';
import { findCaseState } from '../cases/load-case.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { supervisingOffices } from '../supervision/oversight.ts';
import { loadFacts, unitBook } from './ledger.ts';

type Cell = string | number | null;

const columns = {
  kind: { zh: '种类', en: 'Kind' },
  period: { zh: '期次', en: 'Period' },
  from: { zh: '自', en: 'From' },
  to: { zh: '至', en: 'To' },
  unit: { zh: '填报单位', en: 'Who reports' },
  tasks: { zh: '任务数', en: 'Tasks' },
  state: { zh: '是否填报', en: 'Reported' },
  at: { zh: '填报时间', en: 'Reported at' },
  by: { zh: '最迟', en: 'By' },
  done: { zh: '本期做了什么', en: 'What was done' },
  stuck: { zh: '有什么困难', en: 'What is in the way' },
  next: { zh: '下期做什么', en: 'What comes next' },
} as const satisfies Readonly<Record<string, Text>>;

const states = {
  reported: { zh: '已填报', en: 'Yes' },
  open: { zh: '未到期', en: 'Not due yet' },
  missed: { zh: '逾期未报', en: 'Not in time' },
} as const satisfies Readonly<Record<string, Text>>;

/** Read beside each other, so that a table of a thousand lines does not ask for all of them at once. */
const together = 16;

/**
 * One week or month, or each of the latest: who has reported, when, by when, and what. Words are for whoever answers for
 * the whole plan; others read their own.
 */
export async function tableOfRounds(
  deps: Dependencies,
  reader: Principal,
  wanted: { readonly schedule?: string; readonly period?: string },
  language: Language,
): Promise<readonly (readonly Cell[])[]> {
  const { ledger } = deps.packs;
  const names = new Map(
    deps.packs.schedules
      .filter(({ opens, code }) => opens.service === ledger?.round && (wanted.schedule ?? code) === code)
      .map(({ code, name }) => [code, name] as const),
  );
  const [rounds, units] = await Promise.all([
    roundsOf(deps.database, deps.database.city, [...names.keys()], wanted.period ?? null),
    loadFacts(deps, 'unit'),
  ]);
  const book = unitBook(units);
  const mayRead = wordsFor(deps, reader);
  const label = deps.demonstration ? [{ zh: '演示数据', en: 'Demonstration data' }[language]] : [];
  const rows: (readonly Cell[])[] = [[...Object.values(columns).map((name) => name[language]), ...label]];
  for (let at = 0; at < rounds.length; at += together) {
    const part = rounds.slice(at, at + together);
    rows.push(
      ...(await Promise.all(
        part.map(async (round) => [
          names.get(round.schedule)?.[language] ?? round.schedule,
          round.period,
          ...(await cellsOf(deps, round, book.name(round.item)[language], mayRead, language)),
          ...label,
        ]),
      )),
    );
  }
  return rows;
}

async function cellsOf(
  deps: Dependencies,
  round: OpenedRound,
  unit: string,
  mayRead: (office: string) => boolean,
  language: Language,
): Promise<readonly Cell[]> {
  const found = await findCaseState(deps, round.case);
  if (found === null) return [null, null, unit, null, null, null, null, null, null, null];
  const { definition, state } = found;
  const [{ code } = { code: '' }] = definition.steps;
  const step = state.steps[code];
  const class_ = state.outcome?.class ?? null;
  const standing = class_ === null ? 'open' : class_ === 'favourable' ? 'reported' : 'missed';
  const said = standing === 'reported' && mayRead(textOf(state.form.office)) ? (step?.output ?? {}) : {};
  return [
    textOf(state.form.from),
    textOf(state.form.to),
    unit,
    typeof state.form.tasks === 'number' ? state.form.tasks : null,
    states[standing][language],
    standing === 'reported' && step?.doneAt != null ? minute(inCityTime(deps.time.zone, step.doneAt)) : null,
    lastMoment(deps, state, step?.clock ?? null),
    textOf(said.done),
    textOf(said.stuck),
    textOf(said.next),
  ];
}

function lastMoment(
  deps: Dependencies,
  { region }: CaseState,
  clock: Parameters<typeof due>[0] | null,
): string | null {
  const at =
    clock === null ? null : due(clock, getWorkingTime(deps.time, getRegion(deps.city, region).hall)).at;
  return at === null ? null : minute(formatMoment(at));
}

/** `2022-06-13T18:00:00+08:00` as a sheet shows it. */
function minute(moment: string): string {
  return moment.slice(0, 16).replace('T', ' ');
}

/** Whose words somebody reads: those of every office, or of their own. */
function wordsFor(deps: Dependencies, reader: Principal): (office: string) => boolean {
  if (!admits('case.contents', reader)) return () => false;
  const own = reader.kind === 'account' ? (reader.office ?? '') : '';
  const watching = [
    ...writingOffices(deps),
    ...(deps.packs.oversight === null ? [] : supervisingOffices(deps)),
  ];
  const all = scopeOf('case.list', reader) === 'everything' || watching.includes(own);
  return (office) => all || office === own;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
