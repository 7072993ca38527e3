import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useLanguage, useWords } from '../../language/language.tsx';
import { DecisionBar } from './decision-bar.tsx';
import type { ItemProps } from './finding-item.tsx';
import { importWords } from './import-words.ts';
import { kindWords } from './kind-words.ts';
import { LineInContext } from './line-context.tsx';
import type { Names } from './names.ts';
import type { Change, Decision, RecordKind } from './types.ts';
import { OneValue, TwoValues } from './value-view.tsx';
import { fieldLabel, valueWords } from './value-words.ts';

const singular = {
  plans: 'onePlans',
  units: 'oneUnits',
  measures: 'oneMeasures',
  tasks: 'oneTasks',
  indicators: 'oneIndicators',
  limits: 'oneLimits',
} as const satisfies Record<RecordKind, keyof typeof kindWords>;

/** A record that would come, change or go; of an applied import, one that has. */
export function ChangeItem({ item, view, names, busy, onTyping, onDecide }: ItemProps<Change>) {
  const w = useWords(importWords);
  const kinds = useWords(kindWords);
  const language = useLanguage();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const closed = view.state !== 'review';
  const open = item.decision === null && !closed;
  const divisible = open && item.state === 'changed' && item.fields.length > 1;
  const chosen = item.fields.map(({ field }) => field).filter((field) => !left.has(field));
  const choose = (field: string, take: boolean) => {
    const next = new Set(left);
    if (take) next.delete(field);
    else next.add(field);
    setLeft(next);
    onTyping(next.size > 0);
  };
  return (
    <>
      <p className="import-place">
        {item.line !== null && <span className="import-lineno">{w.line(item.line)}</span>}
        <span>
          {kinds[singular[item.record]]} · {item.wordingOnly ? kinds.wordingOnly : kinds[item.state]}
        </span>
        {item.plan !== null && item.record !== 'plans' && (
          <span className="quiet">{names.ledger.plan(item.plan)}</span>
        )}
      </p>
      <h3 className="import-message" lang="zh-CN">
        {item.name}
      </h3>
      {item.line !== null && !item.wordingOnly && (
        <LineInContext id={view.id} no={item.line} text={item.text} />
      )}
      {item.wordingOnly ? (
        item.fields.map(({ field, after }) => (
          <OneValue key={field} of={{ record: item.record, field }} names={names.ledger} value={after} />
        ))
      ) : item.state === 'changed' ? (
        item.fields.map(({ field, before, after }) => (
          <div key={field}>
            <p className="import-field-name">
              {divisible ? (
                <Checkbox
                  checked={!left.has(field)}
                  onChange={(event) => choose(field, event.target.checked)}
                >
                  {fieldLabel(item.record, field, language)}
                </Checkbox>
              ) : (
                fieldLabel(item.record, field, language)
              )}
            </p>
            <TwoValues
              of={{ record: item.record, field }}
              names={names.ledger}
              labels={[w.now, w.becomes]}
              before={before}
              after={after}
            />
          </div>
        ))
      ) : (
        <WholeRecord item={item} names={names} />
      )}
      <DecisionBar
        decided={
          closed && view.state === 'applied'
            ? w.decidedAccept
            : item.decision === null
              ? null
              : decidedWords(item, item.decision, language, w)
        }
        accepted={item.decision !== 'reject'}
        busy={busy}
        closed={closed}
        onTakeBack={() => onDecide(null)}
      >
        {divisible && left.size > 0 && chosen.length > 0 ? (
          <Button loading={busy} onClick={() => onDecide({ fields: chosen })}>
            {w.onlyChosen(chosen.length)}
          </Button>
        ) : (
          <Button
            loading={busy}
            disabled={chosen.length === 0 && divisible}
            onClick={() => onDecide('accept')}
          >
            {w.accept}
          </Button>
        )}
        <Button disabled={busy} onClick={() => onDecide('reject')}>
          {w.reject}
        </Button>
      </DecisionBar>
    </>
  );
}

const toldAlready: ReadonlySet<string> = new Set([
  'plan',
  'no',
  'name',
  'title',
  'subject',
  'known',
  'from',
  'shortName',
]);

/** All that a record says which comes or goes, but for what stands above and what is blank. */
function WholeRecord({ item, names }: { item: Change; names: Names }) {
  const language = useLanguage();
  const told = item.record === 'tasks' ? new Set([...toldAlready, 'direction']) : toldAlready;
  const fields = item.fields
    .map(({ field, before, after }) => ({ field, value: item.state === 'removed' ? before : after }))
    .filter(({ field, value }) => {
      if (told.has(field) || value === false) return false;
      return valueWords(value, { record: item.record, field, language }, names.ledger).length > 0;
    });
  return (
    <dl className="import-values">
      {fields.map(({ field, value }) => (
        <div key={field}>
          <dt>{fieldLabel(item.record, field, language)}</dt>
          <dd>
            <OneValue of={{ record: item.record, field }} names={names.ledger} value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function decidedWords(
  item: Change,
  decision: Decision,
  language: 'zh' | 'en',
  w: ReturnType<typeof useWords<typeof importWords>>,
): string {
  if (decision === 'accept') return w.decidedAccept;
  if (decision === 'reject') return w.decidedReject;
  const fields = 'fields' in decision ? decision.fields : [];
  return w.decidedFields(
    fields.map((field) => fieldLabel(item.record, field, language)).join(language === 'zh' ? '、' : ', '),
  );
}
