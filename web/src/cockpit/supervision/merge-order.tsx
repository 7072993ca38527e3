import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { actOnCase } from '../../api/act-on-case.ts';
import { problemOf } from '../../api/problem.ts';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { others } from './order-filter.ts';
import type { Order } from './queries.ts';
import { supervisionWords } from './supervision-words.ts';

/** 同一事项: the order goes on in another one of the same office, which then has all that led to both. */
export function MergeOrder({ order, orders }: { order: Order; orders: readonly Order[] }) {
  const w = useWords(supervisionWords);
  const text = useText();
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState(false);
  const [into, setInto] = useState<string | null>(null);
  const [reason, setReason] = useState<string>(w.sameMatterReason);
  const [which, why] = [useId(), useId()];
  const merge = useMutation({
    mutationFn: (number: string) => actOnCase(order, { act: 'merge', number, reason: reason.trim() }),
    onSuccess: () => queryClient.invalidateQueries(),
  });
  const choices = others(orders, order);
  if (choices.length === 0) return null;
  if (!asked)
    return (
      <button type="button" className="link-button no-print" onClick={() => setAsked(true)}>
        {w.sameMatter}
      </button>
    );
  return (
    <div className="supervision-merge no-print">
      <div className="field">
        <label htmlFor={which}>{w.mergeInto}</label>
        <select id={which} value={into ?? ''} onChange={({ target }) => setInto(target.value || null)}>
          <option value="">{w.chooseOrder}</option>
          {choices.map(({ number, origin, matter }) => (
            <option key={number} value={number}>
              {[number, text(origin.name), ...(matter === null ? [] : [text(matter)])].join(' · ')}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={why}>{w.mergeWhy}</label>
        <input id={why} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />
      </div>
      <p className="quiet small">{w.mergeNote}</p>
      {merge.error !== null && <ProblemNotice problem={problemOf(merge.error)} />}
      <p className="supervision-merge-send">
        <Button
          primary
          busy={merge.isPending}
          disabled={into === null || reason.trim() === ''}
          onClick={() => {
            if (into !== null) merge.mutate(into);
          }}
        >
          {w.merge}
        </Button>
        <Button onClick={() => setAsked(false)}>{w.cancel}</Button>
      </p>
    </div>
  );
}
