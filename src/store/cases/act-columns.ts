import type { Part } from '../../kernel/access/allow.ts';
import type { Act, CaseWrite, Job, StoredWork, WorkItemWrite } from './act.ts';

type Row = Readonly<Record<string, unknown>>;

/** What the write statement takes of an act, where that is not simply what the act says. */

export function caseColumns({
  parent,
  workItems: _,
  inspectors: __,
  stored: ___,
  ...columns
}: CaseWrite): Row {
  return {
    ...columns,
    parentCase: parent?.case ?? null,
    parentStep: parent?.step ?? null,
    parentRound: parent?.round ?? null,
  };
}

export function itemColumns({ id, service, region, workItems }: CaseWrite): readonly Row[] {
  return workItems.map((item) => ({ ...item, caseId: id, service, region }));
}

/** What waits now and is not stored as it is. */
export function itemsToPut({ case: written }: Act): readonly Row[] {
  if (written === null) return [];
  const { id: caseId, service, region, workItems, stored } = written;
  const known = stored?.workItems ?? [];
  return workItems.flatMap((item) =>
    known.some((other) => isSame(item, other)) ? [] : [{ ...item, caseId, service, region }],
  );
}

/** What waits no more; the case alone where nobody knows what waited. */
export function itemsEnded({ case: written }: Act): readonly Row[] {
  if (written === null || written.expectedVersion === 0) return [];
  const { id: caseId, workItems, stored } = written;
  if (stored === undefined) return [{ caseId }];
  return stored.workItems.flatMap(({ item }) =>
    workItems.some((other) => other.item === item) ? [] : [{ caseId, item }],
  );
}

function isSame(one: WorkItemWrite, other: WorkItemWrite): boolean {
  return (Object.keys(one) as (keyof WorkItemWrite)[]).every((name) => one[name] === other[name]);
}

/** Those of them who are not stored already. */
export function involvementToAdd({ case: written }: Act): readonly Row[] {
  if (written === null) return [];
  const known = new Set(written.stored === undefined ? [] : involvedIn(written.stored).map(nameOf));
  return involvementRows(
    written,
    involvedIn(written).filter((involved) => !known.has(nameOf(involved))),
  );
}

/** That a case has ended or goes on, where it is not known that nothing of the kind has happened. */
export function turned({ case: written }: Act): readonly Row[] {
  if (written === null || written.expectedVersion === 0) return [];
  const { id: caseId, endedAt, stored } = written;
  const open = endedAt === null;
  return stored !== undefined && (stored.endedAt === null) === open ? [] : [{ caseId, open }];
}

export type Involved = Part;

/** The offices, outside parties, members of panels and inspectors that have a part in a case now, once each. Its applicant is in its row. */
export function involvedIn({
  office,
  workItems,
  inspectors = [],
}: Pick<StoredWork, 'office' | 'inspectors'> & {
  readonly workItems: readonly {
    readonly item: string;
    readonly step?: string | null;
    readonly office: string | null;
    readonly outside: string | null;
    readonly assignee?: string | null;
  }[];
}): readonly Involved[] {
  const involved = new Map<string, Involved>();
  const add = (kind: Involved[0], who: string | null): void => {
    if (who !== null) involved.set(`${kind} ${who}`, [kind, who]);
  };
  add('office', office);
  for (const item of workItems) {
    add('office', item.office);
    add('outside', item.outside);
    // One of several who each have their own part of a step.
    if (item.item !== item.step) add('member', item.assignee ?? null);
  }
  for (const inspector of inspectors) add('inspector', inspector);
  return [...involved.values()];
}

function nameOf([kind, who]: Involved): string {
  return `${kind} ${who}`;
}

export function involvementRows(
  { id: caseId, openedAt, endedAt }: CaseWrite,
  involved: readonly Involved[],
): readonly Row[] {
  return involved.map(([kind, who]) => ({ caseId, kind, who, open: endedAt === null, openedAt }));
}

/** A key names one waiting job, and one statement may not replace it twice. */
export function lastOfEachKey({ jobs = [] }: Act): readonly Job[] {
  return jobs.filter(
    (job, index) => job.key === undefined || jobs.findLastIndex((other) => other.key === job.key) === index,
  );
}
