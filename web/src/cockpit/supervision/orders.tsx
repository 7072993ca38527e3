import { useNavigate, useSearch } from '@tanstack/react-router';
import { Select } from 'antd';
import { useCityTime } from '../../app/city-time.ts';
import type { Search } from '../../app/search.ts';
import { AsWritten } from '../../components/as-written.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ClockIcon, DoneIcon, OverdueIcon } from '../../components/icons.tsx';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { CaseDoor } from './case-door.tsx';
import { MergeOrder } from './merge-order.tsx';
import {
  choicesOf,
  type OrderFilter,
  readOrderFilter,
  shownOrders,
  writeOrderFilter,
} from './order-filter.ts';
import type { Order, Supervision } from './queries.ts';
import { supervisionWords } from './supervision-words.ts';

/** Orders in rows, what asks for something first; which are shown stands in the address. */
export function Orders({
  orders: { items, more },
  merges,
}: {
  orders: Supervision['orders'];
  /** Whether the reader may say that two are about the same matter. */
  merges: boolean;
}) {
  const w = useWords(supervisionWords);
  const search: Search = useSearch({ strict: false });
  const filter = readOrderFilter(search);
  const shown = shownOrders(items, filter);
  return (
    <section className="cockpit-section" aria-labelledby="orders">
      <h2 id="orders">{w.orders}</h2>
      <OrderFilters orders={items} filter={filter} />
      {shown.length === 0 ? (
        <EmptyState title={w.noOrders}>{w.noOrdersText}</EmptyState>
      ) : (
        <table className="plain-table stack-table">
          <caption className="unseen">{w.orders}</caption>
          <thead>
            <tr>
              <th scope="col">{w.number}</th>
              <th scope="col">{w.office}</th>
              <th scope="col">{w.stage}</th>
              <th scope="col">{w.due}</th>
              <th scope="col">{w.ladderAt}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((order) => (
              <OrderRow key={order.id} order={order} others={merges && order.open ? items : []} />
            ))}
          </tbody>
        </table>
      )}
      {more && <p className="quiet small">{w.more}</p>}
    </section>
  );
}

function OrderFilters({ orders, filter }: { orders: readonly Order[]; filter: OrderFilter }) {
  const w = useWords(supervisionWords);
  const text = useText();
  const navigate = useNavigate();
  const change = (next: Partial<OrderFilter>) =>
    void navigate({
      to: '/cockpit/supervision',
      search: writeOrderFilter({ ...filter, ...next }),
      replace: true,
      resetScroll: false,
    });
  const offices = choicesOf(
    orders.map(({ office }) => office),
    ({ id }) => id,
  );
  const origins = choicesOf(
    orders.map(({ origin }) => origin),
    ({ code }) => code,
  );
  return (
    <div className="supervision-filters no-print">
      <Select
        aria-label={w.show}
        value={filter.show}
        options={(['open', 'closed', 'all'] as const).map((value) => ({ value, label: w[value] }))}
        onChange={(show: OrderFilter['show']) => change({ show })}
      />
      <Select
        aria-label={w.office}
        value={filter.office ?? ''}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        options={[
          { value: '', label: w.anyOffice },
          ...offices.map(({ id, name }) => ({ value: id, label: text(name) })),
        ]}
        onChange={(office: string) => change({ office: office === '' ? null : office })}
      />
      <Select
        aria-label={w.origin}
        value={filter.origin ?? ''}
        popupMatchSelectWidth={false}
        options={[
          { value: '', label: w.anyOrigin },
          ...origins.map(({ code, name }) => ({ value: code, label: text(name) })),
        ]}
        onChange={(origin: string) => change({ origin: origin === '' ? null : origin })}
      />
    </div>
  );
}

function OrderRow({ order, others }: { order: Order; others: readonly Order[] }) {
  const w = useWords(supervisionWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const { id, number, origin, office, matter, about, causes, merged } = order;
  const { open, stage, by, since, due, daysLate } = order;
  return (
    <tr>
      <th scope="row" data-label={w.number}>
        <span>
          <CaseDoor id={id}>{number}</CaseDoor>
          <span className="supervision-note quiet">
            {[
              text(origin.name),
              ...(about === null ? [] : [w.about(about)]),
              ...(causes > 1 ? [w.causes(causes)] : []),
              ...(merged.length === 0 ? [] : [w.merged(merged.join(lang === 'zh' ? '、' : ', '))]),
            ].join(lang === 'zh' ? '，' : ', ')}
          </span>
          {matter !== null && (
            <span className="supervision-note">
              <AsWritten>{text(matter)}</AsWritten>
            </span>
          )}
          <MergeOrder order={order} orders={others} />
        </span>
      </th>
      <td data-label={w.office}>{text(office.name)}</td>
      <td data-label={w.stage}>
        <span>
          {open ? null : <DoneIcon />} {text(stage)}
          <span className="supervision-note quiet">
            {[...(by === null ? [] : [text(by.name)]), w.sinceDay(dayWords(since, lang, today))].join(
              lang === 'zh' ? '，' : ', ',
            )}
          </span>
        </span>
      </td>
      <td data-label={w.due}>
        <span>
          {dayWords(due, lang, today)}
          {daysLate > 0 && (
            <span className="mark supervision-note" data-tone="red">
              <OverdueIcon />
              {w.daysLate(daysLate)}
            </span>
          )}
        </span>
      </td>
      <td data-label={w.ladderAt}>
        <Rung order={order} />
      </td>
    </tr>
  );
}

/** How far the ladder has been climbed, and what is due on it. */
function Rung({ order: { measure, measureDue, relapses } }: { order: Order }) {
  const w = useWords(supervisionWords);
  const text = useText();
  return (
    <span>
      {measure === null ? (
        <span className="quiet">{w.notYet}</span>
      ) : (
        <span className="supervision-rung">{text(measure.name)}</span>
      )}
      {relapses > 0 && <span className="supervision-note quiet">{w.relapses(relapses)}</span>}
      {measureDue !== null && (
        <span className="mark supervision-note" data-tone="yellow">
          <ClockIcon />
          {w.measureDue(text(measureDue.name))}
        </span>
      )}
    </span>
  );
}
