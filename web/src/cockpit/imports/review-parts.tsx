import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useId } from 'react';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { unfiltered } from '../../components/unfiltered.ts';
import { useWords } from '../../language/language.tsx';
import { countOf } from './counts.ts';
import { GroupTable, useVerbs } from './group-table.tsx';
import {
  type ImportFilter,
  partsOf,
  type readImportFilter,
  sweepOf,
  wholePart,
  writeImportFilter,
} from './import-filter.ts';
import { importWords } from './import-words.ts';
import { ItemList } from './item-list.tsx';
import { kindWords } from './kind-words.ts';
import type { ImportView } from './types.ts';
import type { Reviewing } from './use-review.ts';

/** Doubts, repairs and changes, one part at a time: by kind, narrowed, and one by one. */
export function ReviewParts({
  view,
  filter,
  reviewing,
}: {
  view: ImportView;
  filter: ReturnType<typeof readImportFilter>;
  reviewing: Reviewing;
}) {
  const w = useWords(importWords);
  const navigate = useNavigate();
  const heading = useId();
  const go = (next: ImportFilter) =>
    void navigate({
      to: '/cockpit/imports/$import',
      params: { import: view.id },
      search: writeImportFilter(next),
      replace: true,
      resetScroll: false,
    });
  const { part } = filter;
  const narrowed = [filter.kind, filter.plan, filter.record, filter.state, filter.wording].some(
    (one) => one !== null,
  );
  const title = view.state === 'review' ? w.parts : w.partsClosed;
  const lead =
    part === 'changes' && view.state !== 'review'
      ? w.changesDone
      : { doubts: w.doubtsLead, repairs: w.repairsLead, changes: w.changesLead }[part];
  return (
    <section className="cockpit-section" aria-labelledby={heading} id="decide">
      <h2 id={heading}>{title}</h2>
      <nav className="import-parts" aria-label={title}>
        {partsOf(view).map((name) => {
          const { total, undecided } = countOf(view, name);
          return (
            <Link
              key={name}
              to="/cockpit/imports/$import"
              params={{ import: view.id }}
              search={writeImportFilter(wholePart(filter, name))}
              replace
              resetScroll={false}
              activeProps={{}}
              aria-current={name === part ? 'page' : undefined}
            >
              <strong>{w[name]}</strong>
              <span className="quiet">{w.partCount(view.state === 'review' ? undecided : 0, total)}</span>
            </Link>
          );
        })}
      </nav>
      <p className="page-lead">{lead}</p>
      {!narrowed && view.state === 'review' && (
        <GroupTable
          view={view}
          part={part}
          reviewing={reviewing}
          onOpen={(next) => go({ ...filter, ...next })}
        />
      )}
      <Filters view={view} filter={filter} onChange={go} />
      {narrowed && view.state === 'review' && (
        <SweepListed view={view} filter={filter} reviewing={reviewing} />
      )}
      {reviewing.refused !== null && reviewing.refused.item === null && (
        <ProblemNotice problem={reviewing.refused.problem} again={reviewing.refused.again} />
      )}
      <h3 className="unseen">{w.items}</h3>
      <ItemList key={JSON.stringify(filter)} view={view} filter={filter} reviewing={reviewing} onGo={go} />
    </section>
  );
}

/** One word on everything that is listed and open, also what is not loaded yet. */
function SweepListed({
  view,
  filter,
  reviewing,
}: {
  view: ImportView;
  filter: ImportFilter;
  reviewing: Reviewing;
}) {
  const w = useWords(importWords);
  const busy = reviewing.busy.has('sweep');
  const { part, kind } = filter;
  const verbs = useVerbs(part);
  const answers =
    part === 'changes'
      ? ['choose']
      : view[part].kinds.filter((one) => kind === null || one.kind === kind).map(({ answer }) => answer);
  return (
    <div className="import-buttons no-print">
      <Button loading={busy} onClick={() => reviewing.sweep(sweepOf(filter, 'accept'))}>
        {w.doListed(answers.every((answer) => answer === 'note') ? w.noted : verbs.accept)}
      </Button>
      {answers.every((answer) => answer === 'choose') && (
        <Button disabled={busy} onClick={() => reviewing.sweep(sweepOf(filter, 'reject'))}>
          {w.doListed(verbs.reject)}
        </Button>
      )}
    </div>
  );
}

function Filters({
  view,
  filter,
  onChange,
}: {
  view: ImportView;
  filter: ImportFilter;
  onChange: (filter: ImportFilter) => void;
}) {
  const w = useWords(importWords);
  const kinds = useWords(kindWords);
  const id = useId();
  const { part } = filter;
  return (
    <div className="filters no-print">
      {view.state === 'review' && (
        <div className="filter">
          <label className="filter-label" htmlFor={`${id}-show`}>
            {w.show}
          </label>
          <Select
            id={`${id}-show`}
            value={filter.open ? 'open' : 'all'}
            onChange={(show) => onChange({ ...filter, open: show === 'open' })}
            options={[
              { value: 'open', label: w.onlyOpen },
              { value: 'all', label: w.everything },
            ]}
          />
        </div>
      )}
      <div className="filter filter-wide">
        <label className="filter-label" htmlFor={`${id}-kind`}>
          {w.kind}
        </label>
        {part === 'changes' ? (
          <Select
            id={`${id}-kind`}
            value={groupName(filter)}
            onChange={(name) => onChange({ ...filter, ...groupNamed(view, name) })}
            options={[
              { value: unfiltered, label: w.anyKind },
              ...view.changes.map((group) => ({
                value: groupName({ ...group, wording: group.wordingOnly }),
                label: `${kinds[group.record]} · ${group.wordingOnly ? kinds.wordingOnly : kinds[group.state]}`,
              })),
            ]}
          />
        ) : (
          <Select
            id={`${id}-kind`}
            value={filter.kind ?? unfiltered}
            onChange={(kind) => onChange({ ...filter, kind: kind === unfiltered ? null : kind })}
            options={[
              { value: unfiltered, label: w.anyKind },
              ...view[part].kinds.map(({ kind }) => ({
                value: kind,
                label: kinds[kind as keyof typeof kinds],
              })),
            ]}
          />
        )}
      </div>
      {view.plans.length > 1 && (
        <div className="filter filter-wide">
          <label className="filter-label" htmlFor={`${id}-plan`}>
            {w.plan}
          </label>
          <Select
            id={`${id}-plan`}
            value={filter.plan ?? unfiltered}
            onChange={(plan) => onChange({ ...filter, plan: plan === unfiltered ? null : plan })}
            showSearch={{ optionFilterProp: 'label' }}
            options={[
              { value: unfiltered, label: w.anyPlan },
              ...view.plans.map(({ no, name, undecided }) => ({
                value: String(no),
                label: w.planOption(no, name, view.state === 'review' ? undecided : 0),
              })),
            ]}
          />
        </div>
      )}
    </div>
  );
}

type GroupPart = Pick<ImportFilter, 'record' | 'state' | 'wording'>;

function groupName({ record, state, wording }: GroupPart): string {
  return record === null && state === null && wording === null ? unfiltered : `${record} ${state} ${wording}`;
}

function groupNamed(view: ImportView, name: string): GroupPart {
  const group = view.changes.find((each) => groupName({ ...each, wording: each.wordingOnly }) === name);
  return group === undefined
    ? { record: null, state: null, wording: null }
    : { record: group.record, state: group.state, wording: group.wordingOnly };
}
