import { Link, useNavigate } from '@tanstack/react-router';
import type { City, DecisionTable } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { FactField } from '../decide/fact-field.tsx';
import { factsOfForm } from '../decide/facts-in.ts';
import { costWords } from './cost-words.ts';

type Search = Readonly<Record<string, string | undefined>>;

/** What is needed whatever the rules make of it. */
const always = ['use', 'floorArea'];

/** A plain form that a browser sends without script; with it, the bill follows every entry. */
export function CostQuestions({
  tables,
  regions,
  search,
}: {
  tables: readonly DecisionTable[];
  regions: City['regions'];
  search: Search;
}) {
  const w = useWords(costWords);
  const text = useText();
  const lang = useLanguage();
  const navigate = useNavigate();
  const open = new Set(tables.flatMap(({ answer }) => answer.missing));
  const given = new Set(tables.flatMap(({ answer }) => Object.keys(answer.facts)));
  const forms = tables.flatMap(({ form }) => factsOfForm(form));
  const facts = forms.filter(
    ({ name }, at) =>
      // Each once; what the county has settled nobody is asked.
      name !== 'smallStoreFree' &&
      forms.findIndex((each) => each.name === name) === at &&
      (always.includes(name) || open.has(name) || given.has(name)),
  );
  const paysForShelter = tables.some(
    ({ code, answer }) => code === 'shelter-fee' && answer.outcome?.code === 'rate',
  );
  const send = (form: HTMLFormElement): void => {
    const said = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    void navigate({ to: '/costs', search: said, resetScroll: false, replace: true });
  };
  return (
    <form
      className="decide-questions"
      method="get"
      action="/costs"
      onSubmit={(event) => {
        event.preventDefault();
        send(event.currentTarget);
      }}
      onChange={(event) => send(event.currentTarget)}
    >
      {lang === 'en' && <input type="hidden" name="lang" value="en" />}
      <div className={search.region ? 'field decide-fact' : 'field decide-fact decide-fact-open'}>
        <label htmlFor="cost-region">{w.county}</label>
        <select id="cost-region" name="region" defaultValue={search.region ?? ''} className="cost-select">
          <option value="">{w.choose}</option>
          {regions.map(({ code, name }) => (
            <option key={code} value={code}>
              {text(name)}
            </option>
          ))}
        </select>
      </div>
      {facts.map((fact) => (
        <FactField
          key={fact.name}
          fact={fact}
          said={search[fact.name]}
          open={open.has(fact.name) || !search[fact.name]}
        />
      ))}
      {paysForShelter && (
        <Amount
          name="shelterArea"
          title={w.shelterArea}
          said={search.shelterArea}
          open={!search.shelterArea}
        />
      )}
      <Amount name="investment" title={w.investment} said={search.investment} open={false} />
      <Amount name="survey" title={w.survey + w.yuan} said={search.survey} open={false} />
      <Amount name="review" title={w.review + w.yuan} said={search.review} open={false} hint={w.hintReview} />
      <Amount name="other" title={w.other + w.yuan} said={search.other} open={false} />
      <div className="decide-moves no-print">
        <Button primary type="submit">
          {w.reckon}
        </Button>
        <Link to="/costs" search={lang === 'en' ? { lang } : {}} reloadDocument>
          {w.clear}
        </Link>
      </div>
    </form>
  );
}

function Amount({
  name,
  title,
  said,
  open,
  hint,
}: {
  name: string;
  title: string;
  said: string | undefined;
  open: boolean;
  hint?: string;
}) {
  const id = `cost-${name}`;
  return (
    <div className={open ? 'field decide-fact decide-fact-open' : 'field decide-fact'}>
      <label htmlFor={id}>{title}</label>
      <input
        id={id}
        name={name}
        type="number"
        inputMode="decimal"
        min="0"
        step="any"
        defaultValue={said}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      />
      {hint !== undefined && (
        <span id={`${id}-hint`} className="field-hint">
          {hint}
        </span>
      )}
    </div>
  );
}
