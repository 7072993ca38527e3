import './scope-widget.css';
import type { RJSFSchema, WidgetProps } from '@rjsf/utils';
import { ariaDescribedByIds } from '@rjsf/utils';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import { defaultMaxItems } from '../../../src/kernel/form/schema.ts';
import { problemOf } from '../api/problem.ts';
import { scopePlanQuery, scopeTermsQuery } from '../api/queries.ts';
import type { ScopeTerm } from '../api/types.ts';
import { ChosenTerms, TermKind } from '../business-scope/chosen-terms.tsx';
import { PermitPlan } from '../business-scope/permit-plan.tsx';
import { scopeWords } from '../business-scope/scope-words.ts';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useText, useWords } from '../language/language.tsx';
import type { SchemaFormContext } from './form-context.ts';
import { formWords } from './form-words.ts';
import { isFaulty } from './is-faulty.ts';

type Props = WidgetProps<unknown, RJSFSchema, SchemaFormContext>;

const shown = 8;

/**
 * Standard terms of a business scope: searched by everyday words (a combobox as ARIA has it), ordered with the main
 * business first; below them how the licence will say it, and what else has to be obtained.
 */
export function ScopeWidget(props: Props) {
  const { id, value, onChange, onBlur, disabled, readonly, registry, schema } = props;
  const w = useWords(formWords);
  const most = schema.maxItems ?? defaultMaxItems;
  const codes = Array.isArray(value) ? (value as readonly string[]) : [];
  const plan = useQuery({
    ...scopePlanQuery(codes, regionIn(registry.formContext.form)),
    enabled: codes.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 600_000,
  });
  const known = new Map(plan.data?.terms.map((term) => [term.code, term]));
  const still = disabled === true || readonly === true;
  const change = (next: readonly string[]) => {
    onChange([...next]);
    onBlur(id, next);
  };
  return (
    <div className="scope-widget">
      {!still && (
        <p className="form-description" role={codes.length >= most ? 'status' : undefined}>
          {codes.length >= most ? w.full(most) : w.atMost(most)}
        </p>
      )}
      {!still && codes.length < most && (
        <TermSearch
          {...props}
          codes={codes}
          onAdd={(code) => {
            if (!codes.includes(code)) change([...codes, code]);
          }}
        />
      )}
      <ChosenTerms
        terms={codes.flatMap((code) => known.get(code) ?? [])}
        disabled={still}
        onChange={change}
      />
      {plan.isError && <ProblemNotice problem={problemOf(plan.error)} again={() => void plan.refetch()} />}
      {codes.length > 0 && plan.data !== undefined && <PermitPlan plan={plan.data} />}
    </div>
  );
}

function TermSearch({
  id,
  registry,
  required,
  codes,
  onAdd,
}: Props & { codes: readonly string[]; onAdd: (code: string) => void }) {
  const w = useWords(scopeWords);
  const text = useText();
  const list = useId();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const [said, setSaid] = useState('');
  const asked = useDeferredValue(typed.trim());
  const answer = useQuery({
    ...scopeTermsQuery(asked, shown),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
    staleTime: 600_000,
  });
  const found = asked === '' ? [] : (answer.data?.items ?? []);
  const isOpen = open && found.length > 0;
  const current = found[Math.min(at, found.length - 1)];
  const take = (term: ScopeTerm) => {
    onAdd(term.code);
    setTyped('');
    setOpen(false);
    setSaid(w.added(text(term.name)));
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    // While a Chinese input method composes, its keys are its own.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && isOpen && current !== undefined) take(current);
    else if (event.key === 'Escape' && isOpen) setOpen(false);
    else if (event.key === 'ArrowDown' && found.length > 0) {
      setAt(isOpen ? (at + 1) % found.length : 0);
      setOpen(true);
    } else if (event.key === 'ArrowUp' && isOpen) setAt((at + found.length - 1) % found.length);
    else return;
    event.preventDefault();
  };
  const nothing = asked !== '' && answer.isSuccess && !answer.isPlaceholderData && found.length === 0;
  return (
    <div className="scope-search">
      <input
        id={id}
        type="text"
        role="combobox"
        className="scope-input"
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && current !== undefined ? `${list}-${current.code}` : undefined}
        aria-describedby={ariaDescribedByIds(id)}
        aria-invalid={isFaulty({ id, registry })}
        aria-required={required === true ? true : undefined}
        autoComplete="off"
        enterKeyHint="search"
        maxLength={80}
        placeholder={w.placeholder}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
          setAt(0);
          setSaid('');
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div id={list} role="listbox" aria-label={w.search} className="scope-options" hidden={!isOpen}>
        {found.map((term) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the input's, which keeps the focus
          <div
            key={term.code}
            id={`${list}-${term.code}`}
            role="option"
            tabIndex={-1}
            aria-selected={term.code === current?.code}
            className="scope-option"
            // The input keeps the focus.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(term)}
          >
            <span>
              {text(term.name)} <TermKind term={term} />
              {codes.includes(term.code) && <span className="quiet"> {w.already}</span>}
            </span>
            {term.permits.length > 0 && (
              <span className="small quiet">{term.permits.map(({ name }) => text(name)).join(' · ')}</span>
            )}
          </div>
        ))}
      </div>
      <p className="unseen" role="status">
        {said !== '' ? said : isOpen ? w.found(found.length) : ''}
      </p>
      {nothing ? (
        <p className="small" role="status">
          {w.nothing(asked)} {w.notListed}
        </p>
      ) : (
        <p className="small quiet">{w.hint}</p>
      )}
    </div>
  );
}

/** Where the enterprise will be, as far as the form says it. */
function regionIn(form: SchemaFormContext['form']): string | undefined {
  const address = form.address;
  if (typeof address !== 'object' || address === null || !('region' in address)) return undefined;
  const { region } = address as { readonly region?: unknown };
  return typeof region === 'string' ? region : undefined;
}
