import type { Scope } from '../../kernel/access/allow.ts';
import type { Language, Text } from '../../kernel/text.ts';
import { formatDay } from '../../kernel/time/civil.ts';
import { dayOf } from '../../kernel/time/instant.ts';
import { type WaitingStep, waitingForOffice } from '../../store/ledger/standing.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { getOversight, type Matter, mattersOf } from '../supervision/oversight.ts';
import { lookBacksOf, stageOf, viewOrder } from '../supervision/view-order.ts';
import type { DueDay } from './icalendar.ts';

/** As many open and as many ended cases of a kind as one office's calendar has. */
const most = 100;
/** So long what has ended stays there as called off: a program that was away for a while still hears of it. */
const daysCalledOff = 60;

/**
 * The days of orders that an office answers for or has to see to, of what is looked at again, and of figures that it is asked
 * for. One entry for each matter: its day moves as the matter goes on, and it is called off when the matter has ended.
 */
export async function daysOfCases(
  deps: Dependencies,
  office: string,
  language: Language,
): Promise<readonly DueDay[]> {
  const { database, packs } = deps;
  const services = [packs.oversight?.order, packs.reports?.service].flatMap((code) => code ?? []);
  const waiting = new Map<string, WaitingStep>();
  // What is due first stands for its case.
  for (const each of await waitingForOffice(database, database.city, office, services))
    if (!waiting.has(each.case)) waiting.set(each.case, each);
  const asked: Asked = { office, waiting, language };
  const [orders, figures] = await Promise.all([
    packs.oversight === null ? [] : ordersOf(deps, asked),
    packs.reports === null ? [] : figuresOf(deps, packs.reports.service, asked),
  ]);
  return [...orders, ...figures];
}

type Asked = {
  readonly office: string;
  readonly waiting: ReadonlyMap<string, WaitingStep>;
  readonly language: Language;
};

async function ordersOf(deps: Dependencies, asked: Asked): Promise<DueDay[]> {
  const oversight = getOversight(deps);
  const { open, ended } = await both(deps, oversight.order, asked.office);
  return [...open, ...ended].flatMap((each) => {
    const view = viewOrder(deps, oversight, each, { contents: true });
    const now = asked.waiting.get(each.state.id);
    const own = view.office.id === asked.office;
    const waits = waitsUntil(deps, now);
    // No step of its own is later than the day that the office is held to, unless that had passed as its clock began.
    const held = view.due >= dayBegun(deps, each.state);
    const day = waits === null || (own && held && view.due < waits) ? view.due : waits;
    const what = view.matter ?? view.origin.name;
    const said: Text = {
      zh: `督办 ${view.number}：${what.zh}`,
      en: `Order ${view.number}: ${what.en}`,
    };
    const until: Text =
      held || !view.open
        ? { zh: `应于 ${view.due} 前整改到位`, en: `To be put right by ${view.due}` }
        : {
            zh: `原定 ${view.due} 前整改到位，已经过了：由责任单位说明哪天能到位`,
            en: `It was to be put right by ${view.due}, which has passed: the office says by which day it will be`,
          };
    const shown =
      (own || now !== undefined) && day !== ''
        ? [entry(deps, asked, each, { kind: 'order', day, said, more: until })]
        : [];
    return [...shown, ...lookBacks(deps, asked, each)];
  });
}

/** On which day the clock began that runs by the order's day: as it was accepted, or taken up again. */
function dayBegun({ time }: Dependencies, { clocks, submittedAt }: Matter['state']): string {
  return clocks.promised === null
    ? inCityTime(time.zone, submittedAt).slice(0, 10)
    : formatDay(dayOf(clocks.promised.startedAt));
}

/** Whoever looks again, and whom it is about, have the last day for it. */
function lookBacks(deps: Dependencies, asked: Asked, matter: Matter): DueDay[] {
  return lookBacksOf(deps, matter).map(({ number, from, until }) => ({
    uid: `look-back-${number}@${deps.city.profile.code}`,
    day: until,
    summary: { zh: `督办 ${number}：回头看`, en: `Order ${number}: look-back` }[asked.language],
    description: { zh: `${from} 起可以看，最晚这一天`, en: `From ${from} on; on this day at the latest` }[
      asked.language
    ],
    sequence: matter.state.version,
  }));
}

async function figuresOf(deps: Dependencies, service: string, asked: Asked): Promise<DueDay[]> {
  const { open, ended } = await both(deps, service, asked.office);
  return [...open, ...ended].flatMap((each) => {
    const day =
      waitsUntil(deps, asked.waiting.get(each.state.id)) ??
      (each.state.endedAt === null ? '' : inCityTime(deps.time.zone, each.state.endedAt).slice(0, 10));
    if (day === '') return [];
    const { indicatorName, period } = each.state.form;
    const [zh = '', en = zh] = String(indicatorName).split(' · ');
    return [
      entry(deps, asked, each, {
        kind: 'figure',
        day,
        said: { zh: `填报指标（${period}）：${zh}`, en: `Figure to report (${period}): ${en}` },
        more: { zh: each.state.number, en: each.state.number },
      }),
    ];
  });
}

function entry(
  deps: Dependencies,
  { language }: Asked,
  { definition, state }: Matter,
  {
    kind,
    day,
    said,
    more,
  }: { readonly kind: string; readonly day: string; readonly said: Text; readonly more: Text },
): DueDay {
  const { stage } = stageOf(deps, definition, state);
  return {
    uid: `${kind}-${state.number}@${deps.city.profile.code}`,
    day,
    summary: said[language],
    description: `${stage[language]}\n${more[language]}`,
    sequence: state.version,
    calledOff: state.phase === 'ended',
  };
}

/** What is open, and what has ended a while ago at most. */
async function both(
  deps: Dependencies,
  service: string,
  office: string,
): Promise<{ readonly open: readonly Matter[]; readonly ended: readonly Matter[] }> {
  const scope: Scope = [{ part: 'office', of: 'itself', is: office }];
  const [open, ended] = await Promise.all(
    [true, false].map((still) => mattersOf(deps, scope, { service, open: still, limit: most })),
  );
  const since = new Date(Date.parse(deps.now()) - daysCalledOff * 86_400_000);
  return {
    open: open?.items ?? [],
    ended: (ended?.items ?? []).filter(({ state }) => {
      const owed = Object.values(state.obligations).some(({ status }) => status === 'to-check');
      return owed || (state.endedAt !== null && new Date(state.endedAt) > since);
    }),
  };
}

function waitsUntil({ time }: Dependencies, now: WaitingStep | undefined): string | null {
  return now === undefined || now.dueAt === null ? null : inCityTime(time.zone, now.dueAt).slice(0, 10);
}
