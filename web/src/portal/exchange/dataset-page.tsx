import '../../components/sheet.css';
import '../../components/button.css';
import './exchange.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { datasetQuery, sessionQuery } from '../../api/queries.ts';
import type { Schemas } from '../../api/types.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Basis } from '../../components/basis.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { ClassMark } from './class-mark.tsx';
import { exchangeWords } from './exchange-words.ts';

type Dataset = Schemas['DatasetView'];

/** One dataset: whose, of what quality, what may be asked of it, and what is published. */
export function DatasetPage() {
  const text = useText();
  const { code } = useParams({ from: '/portal/exchange/catalogue/$code' });
  const dataset = useQuery(datasetQuery(code));
  usePageTitle(dataset.data === undefined ? code : text(dataset.data.name));
  if (dataset.isPending) return <Skeleton lines={8} />;
  if (dataset.isError)
    return <ProblemNotice problem={problemOf(dataset.error)} again={() => void dataset.refetch()} />;
  return <Dataset dataset={dataset.data} />;
}

function Dataset({ dataset }: { dataset: Dataset }) {
  const w = useWords(exchangeWords);
  const text = useText();
  return (
    <div className="page-column">
      <PageTop title={text(dataset.name)} lead={text(dataset.summary)} />
      <section className="sheet">
        <dl className="facts">
          <dt>{w.classOf}</dt>
          <dd>
            <ClassMark of={dataset.classification} />
            <Basis lines={dataset.basis} />
          </dd>
          <dt>{w.owner}</dt>
          <dd>{text(dataset.owner)}</dd>
          <dt>{w.source}</dt>
          <dd>{text(dataset.source)}</dd>
          <dt>{w.freshness}</dt>
          <dd>{w[dataset.freshness]}</dd>
          <dt>{w.quality}</dt>
          <dd>{text(dataset.quality)}</dd>
          <dt>{w.terms}</dt>
          <dd>{text(dataset.terms)}</dd>
        </dl>
        <WhatToDo dataset={dataset} />
      </section>
      {dataset.open !== null && <Open code={dataset.code} open={dataset.open} />}
      {dataset.operations.length > 0 && dataset.classification !== 'not-shared' && (
        <Operations operations={dataset.operations} />
      )}
      <Fields dataset={dataset} />
    </div>
  );
}

function WhatToDo({ dataset: { code, operations } }: { dataset: Dataset }) {
  const w = useWords(exchangeWords);
  const role = useQuery(sessionQuery()).data?.account?.role;
  const asks = role !== undefined && ['clerk', 'handler', 'head', 'institution'].includes(role);
  const objects = role === undefined || role === 'applicant' || role === 'delegate';
  return (
    <p>
      {asks && operations.some(({ classification }) => classification === 'conditional') && (
        <Link to="/work/exchange/ask/$dataset" params={{ dataset: code }} className="button button-primary">
          {w.askFor}
        </Link>
      )}
      {objects && (
        <Link to="/my/objection/$dataset" params={{ dataset: code }}>
          {w.wrong}
        </Link>
      )}
    </p>
  );
}

function Open({ code, open }: { code: string; open: NonNullable<Dataset['open']> }) {
  const w = useWords(exchangeWords);
  const text = useText();
  const lang = useLanguage();
  return (
    <section className="sheet">
      <h2>{w.openTitle}</h2>
      <p>{w.openText}</p>
      <p>
        <a href={`/data/${code}/records.csv`}>CSV</a>
        {' · '}
        <a href={`/data/${code}/records.json`}>JSON</a>
      </p>
      <p>
        {w.licence}
        {lang === 'zh' ? '：' : ': '}
        <a href={open.licence.uri}>{text(open.licence.name)}</a>
      </p>
    </section>
  );
}

function Operations({ operations }: { operations: Dataset['operations'] }) {
  const w = useWords(exchangeWords);
  const text = useText();
  const lang = useLanguage();
  return (
    <section className="sheet">
      <h2>{w.operations}</h2>
      <p className="quiet">{w.operationsText}</p>
      <ul className="operation-list">
        {operations.map((operation) => (
          <li key={operation.code}>
            <strong>{text(operation.name)}</strong>{' '}
            <span className="quiet">
              {operation.answers === 'record' ? w.record : w.yesOrNo}
              {lang === 'zh' ? '，' : ', '}
              {w[operation.classification]}
            </span>
            <br />
            <code>{operation.code}</code>{' '}
            <a href={`/api/exchange/operations/${operation.code}/openapi.json`}>{w.description}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Fields({ dataset: { fields } }: { dataset: Dataset }) {
  const w = useWords(exchangeWords);
  const text = useText();
  const lang = useLanguage();
  return (
    <section className="sheet">
      <h2>{w.fields}</h2>
      <p>
        {fields.length === 0
          ? w.noFields
          : fields.map(({ name }) => text(name)).join(lang === 'zh' ? '、' : ', ')}
      </p>
    </section>
  );
}
