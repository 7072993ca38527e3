import type { Act, CaseWrite } from './act.ts';

/** The parameters of `commit-acts.sql`: one list of rows per table, each row with the index of its act. */
export function columnsOf(city: string, acts: readonly Act[]): readonly unknown[] {
  const rows = (of: (act: Act) => readonly object[]): string =>
    JSON.stringify(acts.flatMap((act, index) => of(act).map((row) => ({ ...row, act: index }))));
  const caseId = (act: Act): string | null => act.case?.id ?? null;
  return [
    city,
    rows((act) => (act.case === null ? [] : [caseColumns(act.case)])),
    rows((act) => act.events),
    rows((act) => (act.case === null ? [] : itemColumns(act.case))),
    rows((act) => (act.case === null ? [] : involvementOf(act.case))),
    rows((act) => (act.entries ?? []).map((entry) => ({ ...entry, caseId: caseId(act) }))),
    rows((act) => act.relied ?? []),
    rows((act) => (act.draft === undefined ? [] : [act.draft])),
    rows((act) => (act.certificates ?? []).map((certificate) => ({ ...certificate, caseId: caseId(act) }))),
    rows((act) => (act.outbox ?? []).map((message) => ({ ...message, caseId: caseId(act) }))),
    rows((act) => (act.inbox === undefined ? [] : [{ ...act.inbox, caseId: caseId(act) }])),
    rows((act) => (act.answers === undefined ? [] : [{ id: act.answers, at: recordedAt(act) }])),
    rows((act) => (act.idempotency === undefined ? [] : [act.idempotency])),
    rows((act) => lastOfEachKey(act)),
  ];
}

export function caseColumns({ parent, workItems: _, ...columns }: CaseWrite): object {
  return {
    ...columns,
    parentCase: parent?.case ?? null,
    parentStep: parent?.step ?? null,
    parentRound: parent?.round ?? null,
  };
}

export function itemColumns({ id, service, region, workItems }: CaseWrite): readonly object[] {
  return workItems.map((item) => ({ ...item, caseId: id, service, region }));
}

/** Everyone the case is or becomes a matter of, once each. */
export function involvementOf(written: CaseWrite): readonly object[] {
  const { id: caseId, openedAt, endedAt } = written;
  const involved = new Map<string, object>();
  const add = (kind: string, who: string | null): void => {
    if (who !== null) {
      involved.set(`${kind} ${who}`, { caseId, kind, who, open: endedAt === null, openedAt });
    }
  };
  add('office', written.office);
  add('party', written.applicantParty);
  add('account', written.account);
  for (const item of written.workItems) {
    add('office', item.office);
    add('outside', item.outside);
  }
  return [...involved.values()];
}

function recordedAt(act: Act): string | null {
  return act.events[0]?.recordedAt ?? act.inbox?.receivedAt ?? null;
}

/** A key names one waiting job, and one statement may not replace it twice. */
function lastOfEachKey(act: Act): readonly object[] {
  const jobs = act.jobs ?? [];
  return jobs.filter(
    (job, index) => job.key === undefined || jobs.findLastIndex((other) => other.key === job.key) === index,
  );
}
