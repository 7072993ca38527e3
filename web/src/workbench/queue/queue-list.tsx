import { type UseInfiniteQueryResult, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Checkbox, Input, Select } from 'antd';
import { type RefObject, useEffect, useId, useRef } from 'react';
import { problemOf } from '../../api/problem.ts';
import type { WorkRow } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import type { Search } from '../../app/search.ts';
import { whoseDay } from '../../components/clock/whose-day.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { KeptFilters } from '../../components/filters/filter-bar.tsx';
import { partyName } from '../../components/party-name.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { unfiltered } from '../../components/unfiltered.ts';
import { QueueLine } from '../../components/work/queue-line.tsx';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { useAccount } from '../../office-frame/use-account.ts';
import { beginWords } from '../begin/begin-words.ts';
import type { WorkCount } from '../queries.ts';
import { beginningsQuery } from '../queries.ts';
import { workbenchWords } from '../workbench-words.ts';
import { isLike, mostTogether } from './likeness.ts';
import { choicesOf, type Level, levels, type QueueFilter, rowKey, writeQueueFilter } from './queue-filter.ts';
import { Together } from './together.tsx';

/** What waits, the least legal time first, with its filters and live counts. */
export function QueueList({
  list,
  rows,
  shown,
  count,
  filter,
  search,
  words,
  onWords,
  cursor,
  current,
  searchField,
  onHelp,
  picked,
  onPick,
  onDone,
}: {
  list: UseInfiniteQueryResult<unknown>;
  rows: readonly WorkRow[];
  shown: readonly WorkRow[];
  count: WorkCount | null;
  filter: QueueFilter;
  search: Search;
  words: string;
  onWords: (words: string) => void;
  cursor: string | null;
  current: string | null;
  searchField: RefObject<HTMLInputElement | null>;
  onHelp: () => void;
  /** Null while one opens cases one by one. */
  picked: readonly WorkRow[] | null;
  onPick: (picked: readonly WorkRow[] | null) => void;
  onDone: () => void;
}) {
  const w = useWords(workbenchWords);
  const account = useAccount();
  // With no case open the queue is what the page is about; on a telephone it is all there is.
  const Title = current === null ? 'h1' : 'h2';
  return (
    <section className="queue no-print" aria-label={w.queue}>
      <div className="queue-head">
        <div className="queue-title">
          <Title>{count === null ? w.queue : w.waiting(count.all)}</Title>
          <span>
            <BeginLink />
            <Button
              type="text"
              size="small"
              aria-pressed={picked !== null}
              onClick={() => onPick(picked === null ? [] : null)}
            >
              {picked === null ? w.pickSeveral : w.stopPicking}
            </Button>
            <Button type="text" size="small" onClick={onHelp} aria-keyshortcuts="?">
              {w.keys} <kbd>?</kbd>
            </Button>
          </span>
        </div>
        <LevelFilter count={count} filter={filter} current={current} />
        <InSteadFilter filter={filter} current={current} />
        <ChoiceFilters rows={rows} filter={filter} current={current} />
        {account !== null && (
          <KeptFilters to="/work" search={writeQueueFilter(filter)} owner={account.username} />
        )}
        <SearchField words={words} onWords={onWords} field={searchField} />
        {picked !== null && <Together picked={picked} rows={shown} onPick={onPick} onDone={onDone} />}
      </div>
      {list.isPending ? (
        <Skeleton lines={8} />
      ) : list.isError ? (
        <ProblemNotice problem={problemOf(list.error)} again={() => void list.refetch()} />
      ) : shown.length === 0 ? (
        <NothingHere
          filtered={
            rows.length > 0 || filter.service !== null || filter.step !== null || filter.inStead !== null
          }
        />
      ) : (
        <QueueRows
          shown={shown}
          search={search}
          cursor={cursor}
          current={current}
          picked={picked}
          onPick={onPick}
        />
      )}
      {list.hasNextPage && (
        <Button block loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {w.more}
        </Button>
      )}
    </section>
  );
}

function QueueRows({
  shown,
  search,
  cursor,
  current,
  picked,
  onPick,
}: {
  shown: readonly WorkRow[];
  search: Search;
  cursor: string | null;
  current: string | null;
  picked: readonly WorkRow[] | null;
  onPick: (picked: readonly WorkRow[]) => void;
}) {
  const w = useWords(workbenchWords);
  const text = useText();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (cursor === null) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-case="${CSS.escape(cursor)}"]`);
    const box = list.current;
    if (row === undefined || row === null || box === null) return;
    // Only the list scrolls; the case keeps its place.
    if (row.offsetTop < box.scrollTop) box.scrollTop = row.offsetTop;
    const below = row.offsetTop + row.offsetHeight - box.clientHeight;
    if (below > box.scrollTop) box.scrollTop = below;
  }, [cursor]);
  return (
    <ol ref={list} className="queue-rows" aria-label={w.queueList}>
      {shown.map((row) => {
        const { case: listed } = row;
        return (
          <li key={rowKey(row)} data-case={listed.id} data-cursor={cursor === listed.id}>
            {picked !== null && <PickBox row={row} picked={picked} onPick={onPick} />}
            <Link
              to="/work/case/$case"
              params={{ case: listed.id }}
              search={search}
              className="queue-row"
              activeProps={{}}
              aria-current={current === listed.id ? 'page' : undefined}
            >
              <QueueLine
                who={partyName(listed, text)}
                what={`${text(listed.service.name)} · ${text(row.item.name)}`}
                number={listed.number}
                about={row.subject === null ? undefined : text(row.subject)}
                day={whoseDay(row)}
              />
            </Link>
          </li>
        );
      })}
    </ol>
  );
}

function PickBox({
  row,
  picked,
  onPick,
}: {
  row: WorkRow;
  picked: readonly WorkRow[];
  onPick: (picked: readonly WorkRow[]) => void;
}) {
  const w = useWords(workbenchWords);
  const [first] = picked;
  const chosen = picked.some((each) => rowKey(each) === rowKey(row));
  const text = useText();
  const { number } = row.case;
  return (
    <Checkbox
      className="queue-pick"
      aria-label={w.pick(`${partyName(row.case, text)} ${number}`)}
      checked={chosen}
      disabled={!chosen && first !== undefined && (!isLike(row, first) || picked.length >= mostTogether)}
      onChange={({ target }) =>
        onPick(target.checked ? [...picked, row] : picked.filter((each) => rowKey(each) !== rowKey(row)))
      }
    />
  );
}

function useFilter(current: string | null): (filter: QueueFilter) => void {
  const navigate = useNavigate();
  return (filter) => {
    const search = writeQueueFilter(filter);
    if (current === null) void navigate({ to: '/work', search, replace: true });
    else void navigate({ to: '/work/case/$case', params: { case: current }, search, replace: true });
  };
}

function LevelFilter({
  count,
  filter,
  current,
}: {
  count: WorkCount | null;
  filter: QueueFilter;
  current: string | null;
}) {
  const w = useWords(workbenchWords);
  const set = useFilter(current);
  const numbers: Record<Level, number | null> = {
    red: count?.red ?? null,
    yellow: count?.yellow ?? null,
    blue: count?.blue ?? null,
    none: count === null ? null : count.all - count.red - count.yellow - count.blue,
  };
  return (
    <fieldset className="queue-levels">
      <legend className="unseen">{w.level}</legend>
      {levels.map((level) => (
        <button
          key={level}
          type="button"
          data-level={level}
          aria-pressed={filter.level === level}
          onClick={() => set({ ...filter, level: filter.level === level ? null : level })}
        >
          <span className="queue-level-number">{numbers[level] ?? '–'}</span>
          <span>{w[level]}</span>
        </button>
      ))}
    </fieldset>
  );
}

/** For a deputy: the whole office's work, or what waits for one whom they stand in for. */
function InSteadFilter({ filter, current }: { filter: QueueFilter; current: string | null }) {
  const w = useWords(workbenchWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const set = useFilter(current);
  const represents = useAccount()?.represents ?? [];
  if (represents.length === 0) return null;
  return (
    <fieldset className="queue-stead">
      <legend className="unseen">{w.whoseWork}</legend>
      <button
        type="button"
        aria-pressed={filter.inStead === null}
        onClick={() => set({ ...filter, inStead: null })}
      >
        {w.officesWork}
      </button>
      {represents.map(({ id, name, to }) => (
        <button
          key={id}
          type="button"
          aria-pressed={filter.inStead === id}
          onClick={() => set({ ...filter, inStead: id })}
        >
          {w.inStead(text(name))}
          <span className="quiet small">{w.untilDay(dayWords(to, lang, today))}</span>
        </button>
      ))}
    </fieldset>
  );
}

function ChoiceFilters({
  rows,
  filter,
  current,
}: {
  rows: readonly WorkRow[];
  filter: QueueFilter;
  current: string | null;
}) {
  const w = useWords(workbenchWords);
  const text = useText();
  const set = useFilter(current);
  const { services, steps } = choicesOf(rows);
  const options = (
    label: string,
    found: readonly WorkRow['item'][],
    chosen: string | null,
  ): { value: string; label: string }[] => [
    { value: unfiltered, label },
    ...found.map(({ code, name }) => ({ value: code, label: text(name) })),
    // A filter kept in the address stays visible when nothing of it waits now.
    ...(chosen === null || found.some(({ code }) => code === chosen)
      ? []
      : [{ value: chosen, label: chosen }]),
  ];
  return (
    <div className="queue-choices">
      <Select
        aria-label={w.service}
        value={filter.service ?? unfiltered}
        onChange={(service) => set({ ...filter, service: service === unfiltered ? null : service })}
        options={options(w.anyService, services, filter.service)}
        popupMatchSelectWidth={false}
      />
      <Select
        aria-label={w.step}
        value={filter.step ?? unfiltered}
        onChange={(step) => set({ ...filter, step: step === unfiltered ? null : step })}
        options={options(w.anyStep, steps, filter.step)}
        popupMatchSelectWidth={false}
      />
    </div>
  );
}

function SearchField({
  words,
  onWords,
  field,
}: {
  words: string;
  onWords: (words: string) => void;
  field: RefObject<HTMLInputElement | null>;
}) {
  const w = useWords(workbenchWords);
  const id = useId();
  const navigate = useNavigate();
  return (
    <div>
      <label htmlFor={id} className="unseen">
        {w.search}
      </label>
      <Input
        id={id}
        type="search"
        allowClear
        ref={(input) => {
          field.current = input?.input ?? null;
        }}
        placeholder={w.searchHint}
        value={words}
        onChange={(event) => onWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            onWords('');
            event.currentTarget.blur();
          }
          if (event.key === 'Enter' && words.trim() !== '') {
            void navigate({ to: '/work/cases', search: { q: words.trim() } });
          }
        }}
      />
      {words.trim() !== '' && (
        <Link className="small" to="/work/cases" search={{ q: words.trim() }}>
          {w.searchAll}
        </Link>
      )}
    </div>
  );
}

function NothingHere({ filtered }: { filtered: boolean }) {
  const w = useWords(workbenchWords);
  return filtered ? (
    <EmptyState level={2} title={w.nothingFound} action={<Link to="/work">{w.clearFilters}</Link>} />
  ) : (
    <EmptyState level={2} title={w.nothingWaits}>
      {w.nothingWaitsText}
    </EmptyState>
  );
}

/** For those whose office begins something of its own accord. */
function BeginLink() {
  const w = useWords(beginWords);
  const any = (useQuery(beginningsQuery()).data?.items.length ?? 0) > 0;
  return any && <Link to="/work/begin">{w.open}</Link>;
}
