import { createHash } from 'node:crypto';
import { commitmentOf } from '../../kernel/draw/index.ts';
import type { Page, SeenCase, SeenRow } from '../seen.ts';
import { complete, type Decider, daysLater, type Reading, type Setting } from './decider.ts';

/* What supervision does besides orders: special inspections, meetings and praise. */

/** How long whoever is found wanting has to put it right. */
const findingDue = 10;
const decisionDue = 15;
/** Of what is drawn besides the first, which always has something wrong with it, so much has, too. */
const wrongOf = 0.2;
const mostDecisions = 3;
const longestTitle = 200;

/** 检查表: drafted by supervision, adopted by whoever coordinates. */
export const decideChecklist: Decider = (_seen, row, { role }) =>
  row.item.code === 'adopt' && role === 'head' ? complete('adopt', 'adopted') : null;

/** The secret of a draw: the same whenever this case asks for it, and nobody else's. */
const secretOf = ({ number }: SeenCase, { seed }: Setting): string =>
  createHash('sha256').update(`${seed} ${number}`).digest('hex');

/** 专项督查: frozen and committed to, chance from another office, the secret, the sample, a report. */
export const decideInspection: Decider = async (seen, row, setting) => {
  const { day, role, read } = setting;
  if (role !== 'handler') return null;
  switch (row.item.code) {
    case 'freeze': {
      const { from, to } = seen.form;
      const pool = await read<{ readonly items: readonly string[] }>(
        `/api/supervision/pool?from=${String(from)}&to=${String(to)}`,
      );
      if (pool === null) return null;
      if (pool.items.length === 0) return complete('freeze', 'called-off', {}, '范围内没有办件');
      const commitment = commitmentOf(secretOf(seen, setting));
      return complete('freeze', 'frozen', { commitment });
    }
    case 'chance':
      return complete('chance', 'given', {
        chance: String(setting.random.integer(0, 999_999)).padStart(6, '0'),
        source: `${day} 演示用公开摇号`,
      });
    case 'reveal':
      return complete('reveal', 'shown', { secret: secretOf(seen, setting) });
    case 'report': {
      const found = Number(seen.data.findings ?? 0);
      return complete('report', 'reported', {
        report: `抽查办件 ${samplesOf(seen).length} 件，发现问题 ${found} 件，已转督办。`,
      });
    }
    default:
      return null;
  }
};

const samplesOf = ({ data }: Pick<SeenCase, 'data'>): readonly unknown[] =>
  Array.isArray(data.sample) ? data.sample : [];

/** A drawn case: looked through by the checklist; what is found becomes an order to whose it is. */
export const decideInspected: Decider = async (seen, row, { day, role, random, read }) => {
  if (role !== 'handler') return null;
  const number = String(seen.form.number);
  switch (row.item.code) {
    case 'look': {
      const whole = seen.parent === null ? null : await read<SeenCase>(`/api/cases/${seen.parent.id}`);
      if (whole === null) return null;
      const wrong = samplesOf(whole)[0] === number || random.chance(wrongOf);
      const items = Array.isArray(whole.data.items) ? whole.data.items.map(String) : [];
      const answers = items.map((item, at) => ({ item, holds: !(wrong && at === 0) }));
      return complete('look', wrong ? 'found' : 'clean', { answers });
    }
    case 'finding': {
      const office = await officeOfCase(number, read);
      if (office === null) return null;
      return complete('finding', 'written', {
        ...{ matter: '未按规定一次告知', office, due: daysLater(day, findingDue) },
      });
    }
    default:
      return null;
  }
};

/** Whose case it is: as supervision, which may read what it has drawn, finds it; of several parts, whoever had it first. */
async function officeOfCase(number: string, read: Reading): Promise<string | null> {
  const found = await read<Page<SeenRow>>(`/api/cases?q=${encodeURIComponent(number)}`);
  const row = found?.items.find((each) => each.number === number);
  if (row === undefined) return null;
  if (row.office !== null) return row.office.id;
  const whole = await read<Held>(`/api/cases/${row.id}`);
  return whole?.held[0]?.office.id ?? null;
}

type Held = { readonly held: readonly { readonly office: { readonly id: string } }[] };

/** What stands at red, as the API lists it. */
export type Red = {
  readonly items: readonly {
    readonly kind: string;
    readonly reference: string;
    readonly title: { readonly zh: string };
    readonly office: { readonly id: string } | null;
    readonly since: string | null;
  }[];
};

/** 调度会: the agenda is what stands at red as it begins; the first matters that an office has are decided on. */
export const decideMeeting: Decider = async (seen, row, { day, role, read }) => {
  if (role !== 'handler') return null;
  switch (row.item.code) {
    case 'begin': {
      const red = await read<Red>('/api/supervision/red');
      if (red === null) return null;
      const items = red.items.map(({ kind, reference, title, office, since }) => ({
        ...{ kind, reference, title: title.zh.slice(0, longestTitle) },
        ...(office === null ? {} : { office: office.id }),
        ...(since === null ? {} : { since }),
      }));
      if (items.length === 0) return complete('begin', 'called-off', {}, '没有红灯事项');
      return complete('begin', 'begun', { agenda: items });
    }
    case 'minutes': {
      const agenda = (Array.isArray(seen.data.agenda) ? seen.data.agenda : []) as readonly Item[];
      const decisions = agenda
        .flatMap(({ office, title, reference }) =>
          office === undefined
            ? []
            : [{ matter: `限期办结：${title}`, office, due: daysLater(day, decisionDue), reference }],
        )
        .slice(0, mostDecisions);
      return complete('minutes', 'held', {
        minutes: `会议听取了 ${agenda.length} 项红灯事项的情况，作出 ${decisions.length} 项决定。`,
        decisions,
      });
    }
    default:
      return null;
  }
};

type Item = { readonly office?: string; readonly title: string; readonly reference: string };

/** 通报表扬: proposed by supervision, decided by whoever coordinates. */
export const decideCommendation: Decider = (_seen, row, { role }) =>
  row.item.code === 'decide' && role === 'head' ? complete('decide', 'praised') : null;
