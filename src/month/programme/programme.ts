import { createRandom } from '../../sampling/random.ts';
import { hash } from '../intentions.ts';
import type { MonthOptions, Officer } from '../options.ts';
import type { Person } from '../person.ts';
import type { Page, SeenCase, SeenWork } from '../seen.ts';
import { done, type Town, together } from '../town.ts';
import { beginningsOn } from './begins.ts';
import { decideBulletin } from './bulletins.ts';
import type { Decider, Reading } from './decider.ts';
import { decideFigure } from './figures.ts';
import { decideOrder } from './orders.ts';
import {
  decideChecklist,
  decideCommendation,
  decideInspected,
  decideInspection,
  decideMeeting,
} from './oversight.ts';
import { decidePart, decideRound, decideTask } from './tasks.ts';
import { tempersOf } from './temper.ts';

/** What the people of the programme see to, by the service's code; all else in their queues is their colleagues'. */
const deciders: Readonly<Record<string, Decider>> = {
  'plan-task': decideTask,
  'task-part': decidePart,
  'reporting-round': decideRound,
  'indicator-report': decideFigure,
  supervision: decideOrder,
  bulletin: decideBulletin,
  'inspection-checklist': decideChecklist,
  'special-inspection': decideInspection,
  'inspected-case': decideInspected,
  'supervision-meeting': decideMeeting,
  'supervision-commendation': decideCommendation,
};

export const isOfProgramme = (service: string): boolean => Object.hasOwn(deciders, service);

export type Programme = {
  /** A working day: offices look at what the programme asks of them, supervision and coordination at all of theirs. */
  readonly workday: (day: string) => Promise<void>;
};

/** Days on which an office that does not watch over the programme looks at it. */
const lookingDays = [1, 4];
/** As many things as one person sees to in one look. */
const mostAtOnce = 12;
/** Steps that nobody has to do: they come about by what others do, or by time. */
const byItself = new Set(['press', 'follow', 'parts']);
const pageSize = 200;

/** The programme as its people live it: everything over the public API, and all that chance has to say by the seed. */
export function openProgramme(
  town: Town,
  { officers, watches }: NonNullable<MonthOptions['programme']>,
): Programme {
  const { seed } = town.options;
  const offices = [...new Set(officers.map(({ office }) => office))];
  const tempers = tempersOf(seed, offices, watches);

  const readingOf =
    (person: Person): Reading =>
    async <Body>(path: string) => {
      const answer = await person.ask<Body>('GET', path);
      return done(town, answer) ? answer.body : null;
    };

  async function begin(day: string): Promise<void> {
    const watcher = officers.find(({ office, role }) => office === watches[0] && role === 'handler');
    if (watcher === undefined) return;
    const person = town.person(watcher.username);
    for (const beginning of await beginningsOn(day, readingOf(person), tempers, watches))
      done(town, await person.ask('POST', '/api/cases', beginning));
  }

  async function look(officer: Officer, day: string): Promise<void> {
    if (tempers.get(officer.office) === 'silent') return;
    const person = town.person(officer.username);
    let left = watches.includes(officer.office) ? Number.POSITIVE_INFINITY : mostAtOnce;
    let after: string | null = null;
    do {
      const query = after === null ? '' : `&after=${encodeURIComponent(after)}`;
      const page: Page<SeenWork> = await person.must('GET', `/api/work?limit=${pageSize}${query}`);
      for (const row of page.items) {
        if (left <= 0) return;
        if (await takeUp(person, officer, row, day)) left -= 1;
      }
      after = page.next;
    } while (after !== null);
  }

  async function takeUp(person: Person, officer: Officer, row: SeenWork, day: string): Promise<boolean> {
    const decide = deciders[row.case.service.code];
    const temper = tempers.get(officer.office) ?? 'diligent';
    if (decide === undefined || byItself.has(row.item.code)) return false;
    const seen = await person.ask<SeenCase>('GET', `/api/cases/${row.case.id}`);
    if (!done(town, seen)) return false;
    const random = createRandom(hash(seed, row.case.number, row.item.code, day));
    const { body } = seen;
    const may = body.moves.some(
      ({ act, step }) => act === 'check-obligation' || (act === 'complete-step' && step === row.item.code),
    );
    const act = may
      ? await decide(body, row, {
          day,
          temper,
          role: officer.role,
          random,
          seed,
          read: readingOf(person),
        })
      : null;
    if (act === null) return false;
    return done(
      town,
      await person.ask('POST', `/api/cases/${row.case.id}/acts`, { version: body.version, ...act }),
    );
  }

  return {
    workday: async (day) => {
      await begin(day);
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
      const looking = officers.filter(
        ({ office }) => watches.includes(office) || lookingDays.includes(weekday),
      );
      // Whoever reports before whoever reviews; and within an office one after the other.
      for (const role of ['handler', 'head'] as const)
        await together(
          looking.filter((officer) => officer.role === role),
          (officer) => look(officer, day),
          8,
        );
    },
  };
}
