import { Type } from 'typebox';
import { taskLabel } from '../../kernel/city/ledger-numbers.ts';
import { grantsOn } from '../../kernel/city/people.ts';
import { refuse } from '../../kernel/errors/index.ts';
import type { Language } from '../../kernel/text.ts';
import {
  addFeed,
  type CalendarFeed,
  findFeed,
  listFeeds,
  revokeFeed,
} from '../../store/ledger/calendar-feeds.ts';
import { findAccount } from '../../store/people/accounts.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { sha256 } from '../sha256.ts';
import { DateTime } from '../views/parts.ts';
import { daysOfCases } from './days-of-cases.ts';
import { dueDays } from './deadlines.ts';
import { type DueDay, writeCalendar } from './icalendar.ts';
import { type Officer, officeOf, tasksOfOffice } from './own-tasks.ts';
import type { PartView } from './part-views.ts';
import type { TaskRow } from './plan-views.ts';

/** A secret address that still works, for a year at most; the address itself is shown once, as it is made. */
export const CalendarFeedView = Type.Object({
  id: Type.String({ format: 'uuid' }),
  madeBy: Type.String(),
  madeAt: DateTime,
});
export const NewCalendarFeed = Type.Object({
  ...CalendarFeedView.properties,
  path: Type.String({ description: '订阅地址，只显示这一次。The address to subscribe to, shown this once' }),
});

/** Makes an address at which the office's deadlines can be read without a sign-in. */
export async function makeFeed(
  deps: Dependencies,
  principal: Officer,
): Promise<Type.Static<typeof NewCalendarFeed>> {
  const secret = Buffer.from(deps.randomBytes(24)).toString('base64url');
  const feed = {
    id: deps.newId(),
    office: officeOf(principal),
    madeBy: principal.account,
    madeAt: deps.now(),
  };
  await addFeed(deps.database, deps.database.city, { ...feed, digest: digestOf(secret) });
  return {
    id: feed.id,
    madeBy: principal.displayName,
    madeAt: feed.madeAt,
    path: `/api/calendars/${secret}`,
  };
}

export async function officeFeeds(
  deps: Dependencies,
  principal: Officer,
): Promise<readonly Type.Static<typeof CalendarFeedView>[]> {
  const feeds = await listFeeds(deps.database, deps.database.city, officeOf(principal), yearAgo(deps));
  const kept = await Promise.all(feeds.map((feed) => isMakerThere(deps, feed)));
  return feeds
    .filter((_, at) => kept[at] === true)
    .map(({ id, madeBy, madeAt }) => ({ id, madeBy, madeAt: inCityTime(deps.time.zone, madeAt) }));
}

/** Whoever has the address reads nothing from then on. Refuses `request.not-found`. */
export async function revokeOfficeFeed(deps: Dependencies, principal: Officer, id: string): Promise<void> {
  const office = officeOf(principal);
  if (!(await revokeFeed(deps.database, deps.database.city, { id, office, at: deps.now() })))
    throw refuse('request.not-found');
}

/**
 * The deadlines of the office behind a secret: tasks, their parts, orders, look-backs, figures to report; for a year and as long as whoever made it works there. Refuses
 * `request.not-found`.
 */
export async function readFeed(deps: Dependencies, secret: string, language: Language): Promise<string> {
  const feed = await findFeed(deps.database, deps.database.city, digestOf(secret), yearAgo(deps));
  if (feed === null || !(await isMakerThere(deps, feed))) throw refuse('request.not-found');
  const [{ office, tasks, parts }, cases] = await Promise.all([
    tasksOfOffice(deps, feed.office),
    daysOfCases(deps, feed.office, language),
  ]);
  const days = [
    ...tasks.flatMap(({ task }) => daysOf(task, deps.city.profile.code, language)),
    ...parts.flatMap(({ part }) => dayOfPart(part, deps.city.profile.code, language)),
    ...cases,
  ];
  // Beside other calendars the office's name alone says nothing of what is in it.
  const name = {
    zh: `${office.name.zh}：任务、督办、填报`,
    en: `${office.name.en}: tasks, orders, figures`,
  }[language];
  return writeCalendar(name, days, new Date(deps.now()).toISOString());
}

function yearAgo(deps: Dependencies): string {
  const moment = new Date(deps.now());
  moment.setUTCFullYear(moment.getUTCFullYear() - 1);
  return moment.toISOString();
}

async function isMakerThere(deps: Dependencies, { madeBy, office }: CalendarFeed): Promise<boolean> {
  const account = await findAccount(deps.database, deps.database.city, madeBy);
  if (account === null || account.disabledAt !== null) return false;
  return grantsOn(account.grants, deps.now().slice(0, 10)).some((grant) => grant.office === office);
}

function daysOf(task: TaskRow, city: string, language: Language): readonly DueDay[] {
  const calledOff = task.state === 'verified' || task.state === 'ended';
  const { type, value, day, milestones } = task.deadline;
  const due =
    task.changedDue !== null
      ? [task.changedDue]
      : type === 'month' && value !== null
        ? dueDays({ type, value, ...(day !== null && { day }) })
        : dueDays({ type: 'milestones', values: milestones });
  return due.map((on, at) => ({
    uid: `task-${task.no}-${at}@${city}`,
    day: on,
    summary:
      language === 'zh'
        ? `任务${taskLabel(task.no)}：${task.direction.zh}`
        : `Task ${taskLabel(task.no)}: ${task.direction.en}`,
    description: task.stateText[language],
    calledOff,
  }));
}

function dayOfPart(part: PartView, city: string, language: Language): readonly DueDay[] {
  if (part.due === null) return [];
  const summary =
    language === 'zh'
      ? `任务${taskLabel(part.task)}分工：${part.what}`
      : `Part of task ${taskLabel(part.task)}: ${part.what}`;
  return [
    {
      uid: `part-${part.number}@${city}`,
      day: part.due,
      summary,
      description: part.stateText[language],
      calledOff: part.state === 'done' || part.state === 'taken-back',
    },
  ];
}

function digestOf(secret: string): Uint8Array {
  return Buffer.from(sha256(secret), 'hex');
}
