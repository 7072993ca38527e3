import { Button } from 'antd';
import { useState } from 'react';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { DecisionBar } from './decision-bar.tsx';
import { type EditedValue, editedFrom, finishedValue, isNewUnit, isWhichUnit } from './edited-value.ts';
import { importWords } from './import-words.ts';
import { kindWords } from './kind-words.ts';
import { LineInContext } from './line-context.tsx';
import type { Names } from './names.ts';
import type { Decision, Doubt, Finding, ImportView, Repair } from './types.ts';
import { ValueEditor } from './value-editor.tsx';
import { TwoTexts, TwoValues } from './value-view.tsx';
import { fieldLabel, valueWords } from './value-words.ts';

export type ItemProps<Item> = {
  readonly item: Item;
  readonly view: ImportView;
  readonly names: Names;
  readonly busy: boolean;
  /** The item stays on the screen while something is being typed into it. */
  readonly onTyping: (typing: boolean) => void;
  readonly onDecide: (decision: Decision | null) => void;
};

const isRepair = (item: Finding): item is Repair => 'after' in item;

/** A repair or a doubt: what is printed and where, what becomes of it, and the reviewer's word. */
export function FindingItem({ item, view, names, busy, onTyping, onDecide }: ItemProps<Finding>) {
  const w = useWords(importWords);
  const text = useText();
  const kinds = useWords(kindWords);
  const language = useLanguage();
  const { change } = item;
  const start = change === null ? null : editedFrom(change);
  const [edited, setEdited] = useState<EditedValue | null>(null);
  const edit = (value: EditedValue | null) => {
    setEdited(value);
    onTyping(value !== null);
  };
  const closed = view.state !== 'review';
  // What was typed is done with once it is what was decided; another reviewer's word leaves it standing.
  const typing =
    edited !== null &&
    !closed &&
    JSON.stringify(item.decision) !== JSON.stringify({ value: finishedValue(edited) });
  return (
    <>
      <p className="import-place">
        <span className="import-lineno">{w.line(item.line)}</span>
        <span>{kinds[item.kind]}</span>
        {item.plan !== null && <span className="quiet">{names.ledger.plan(item.plan)}</span>}
      </p>
      <h3 className="import-message">{text(item.message)}</h3>
      <LineInContext id={view.id} no={item.line} text={item.text} />
      {change === null ? (
        <PrintedOnly item={item} />
      ) : (
        <>
          <p className="import-field-name">{fieldLabel(change.record, change.field, language)}</p>
          <TwoValues
            of={change}
            names={names.document}
            labels={[w.printed, isRepair(item) ? w.readAs : w.suggested]}
            before={change.before}
            after={change.after}
          />
        </>
      )}
      <DecisionBar
        decided={item.decision === null ? null : decidedWords(item, item.decision, names, language, w)}
        accepted={item.decision !== 'reject'}
        busy={busy}
        closed={closed}
        onTakeBack={() => onDecide(null)}
      >
        {change === null ? (
          <Button loading={busy} onClick={() => onDecide('accept')}>
            {w.noted}
          </Button>
        ) : (
          <>
            <Button loading={busy} onClick={() => onDecide('accept')}>
              {isRepair(item) ? w.keepRepair : isNewUnit(change) ? w.takeAsNew : w.takeSuggestion}
            </Button>
            {canReject(item) && (
              <Button disabled={busy} onClick={() => onDecide('reject')}>
                {isRepair(item) ? w.undoRepair : isWhichUnit(change) ? w.takeAsNew : w.keepPrinted}
              </Button>
            )}
            {start !== null && !typing && (
              <Button disabled={busy} onClick={() => edit(start)}>
                {isWhichUnit(change) ? w.chooseUnit : w.other}
              </Button>
            )}
          </>
        )}
      </DecisionBar>
      {typing && change !== null && (
        <ValueEditor
          label={fieldLabel(change.record, change.field, language)}
          edited={edited}
          plans={view.plans}
          names={names.document}
          busy={busy}
          onChange={edit}
          onSave={(value) => onDecide({ value })}
          onClose={() => edit(null)}
        />
      )}
    </>
  );
}

/** A repair of what is blank in the document has nothing to go back to; a new unit is one either way. */
export function canReject(item: Finding): boolean {
  const { change } = item;
  return change !== null && !isNewUnit(change) && !(isRepair(item) && change.before === null);
}

/** Where no field is concerned there is nothing to choose: what is printed, and what was made of it. */
function PrintedOnly({ item }: { item: Finding }) {
  const w = useWords(importWords);
  const text = useText();
  const after = isRepair(item) ? item.after : (item as Doubt).suggestion;
  // What the message says already is not said twice.
  const told = (after ?? '') === '' || text(item.message).includes(after ?? '');
  if (item.before === '' && told) return null;
  const lines = (one: string | null) => (one === null || one === '' ? [] : [one]);
  if ((after ?? '') === '') {
    return (
      <p className="import-value" lang="zh-CN">
        {item.before}
      </p>
    );
  }
  return (
    <TwoTexts
      labels={[w.printed, isRepair(item) ? w.readAs : w.suggested]}
      before={lines(item.before)}
      after={lines(after)}
    />
  );
}

function decidedWords(
  item: Finding,
  decision: Decision,
  names: Names,
  language: 'zh' | 'en',
  w: ReturnType<typeof useWords<typeof importWords>>,
): string {
  const { change } = item;
  if (change === null) return w.decidedNoted;
  if (isNewUnit(change) && typeof decision === 'string') return w.decidedNewUnit;
  if (decision === 'accept') return isRepair(item) ? w.decidedKept : w.decidedTaken;
  if (decision === 'reject')
    return isRepair(item) ? w.decidedUndone : isWhichUnit(change) ? w.decidedNewUnit : w.decidedPrinted;
  const value = 'value' in decision ? decision.value : null;
  if (isWhichUnit(change)) return w.decidedUnit(names.document.unit(String(value)));
  return w.decidedValue(
    valueWords(value, { ...change, language }, names.document).join(language === 'zh' ? '；' : '; '),
  );
}
