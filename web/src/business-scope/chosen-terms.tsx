import '../components/button.css';
import './chosen-terms.css';
import type { ScopeTerm } from '../api/types.ts';
import { useText, useWords } from '../language/language.tsx';
import { scopeWords } from './scope-words.ts';

/** Whether a term needs a licence, in a word. */
export function TermKind({ term }: { term: ScopeTerm }) {
  const w = useWords(scopeWords);
  return (
    <span className="term-kind" data-licensed={term.item === 'licensed' || undefined}>
      {w[term.item]}
    </span>
  );
}

/** The chosen terms in their order: the first is the main business, and any other may become it. */
export function ChosenTerms({
  terms,
  disabled = false,
  onChange,
}: {
  terms: readonly ScopeTerm[];
  disabled?: boolean;
  onChange: (codes: readonly string[]) => void;
}) {
  const w = useWords(scopeWords);
  const text = useText();
  const codes = terms.map(({ code }) => code);
  if (terms.length === 0) return null;
  return (
    <ol className="chosen-terms" aria-label={w.chosen}>
      {terms.map((term, index) => (
        <li key={term.code}>
          <span className="chosen-name">
            {text(term.name)} <TermKind term={term} />
            {index === 0 && <strong className="chosen-main">{w.main}</strong>}
          </span>
          {!disabled && (
            <span className="chosen-moves no-print">
              {index > 0 && (
                <button
                  type="button"
                  className="link-button"
                  onClick={() => onChange([term.code, ...codes.filter((code) => code !== term.code)])}
                >
                  {w.makeMainShort}
                  <span className="unseen"> {text(term.name)}</span>
                </button>
              )}
              <button
                type="button"
                className="link-button"
                onClick={() => onChange(codes.filter((code) => code !== term.code))}
              >
                {w.removeShort}
                <span className="unseen"> {text(term.name)}</span>
              </button>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
