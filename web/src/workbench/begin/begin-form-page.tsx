import '../../components/sheet.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Select } from 'antd';
import { useState } from 'react';
import { asForm } from '../../../../src/kernel/form/index.ts';
import type { JsonObject } from '../../../../src/kernel/json.ts';
import { problemOf } from '../../api/problem.ts';
import { serviceQuery, serviceSourceQuery } from '../../api/queries.ts';
import { request } from '../../api/request.ts';
import type { Beginning, ServicePage } from '../../api/types.ts';
import { useKeyed } from '../../api/use-keyed.ts';
import { usePageTitle } from '../../app/page-title.ts';
import type { Search } from '../../app/search.ts';
import { ownPageOf } from '../../cockpit/supervision/own-page.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { OverdueIcon } from '../../components/icons.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { DeclaredForm } from '../../forms/declared-form.tsx';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { useAccount } from '../../office-frame/use-account.ts';
import { beginningsQuery } from '../queries.ts';
import { beginWords } from './begin-words.ts';
import { givenByAddress } from './given-by-address.ts';

/** One matter being begun by the reader's office: where, and what about. */
export function BeginFormPage() {
  const w = useWords(beginWords);
  const text = useText();
  const lang = useLanguage();
  const { service: code } = useParams({ from: '/office/work/begin/$service' });
  const list = useQuery(beginningsQuery());
  const beginning = list.data?.items.find(({ service }) => service.code === code);
  const source = useQuery({ ...serviceSourceQuery(code), enabled: beginning !== undefined });
  const drawn = useQuery({ ...serviceQuery(code, lang), enabled: beginning !== undefined });
  usePageTitle(text(beginning?.service.name) || w.title);
  const failed = [list, source, drawn].find(({ isError }) => isError);
  if (failed?.error)
    return (
      <div className="page">
        <ProblemNotice problem={problemOf(failed.error)} again={() => void failed.refetch()} />
      </div>
    );
  if (list.data !== undefined && beginning === undefined)
    return (
      <div className="page">
        <EmptyState level={1} title={w.unknown} action={<Link to="/work/begin">{w.others}</Link>}>
          {w.noneText}
        </EmptyState>
      </div>
    );
  return (
    <div className="page">
      {beginning === undefined || source.data === undefined || drawn.data === undefined ? (
        <Skeleton lines={6} />
      ) : (
        <Begin
          beginning={beginning}
          beginnings={list.data?.items ?? []}
          source={entered(source.data)}
          drawn={entered(drawn.data)}
        />
      )}
    </div>
  );
}

/** What the office enters itself: figures are put in when the matter is opened. */
function entered({ form, computed }: ServicePage): JsonObject {
  const { properties, ...rest } = form as JsonObject;
  const kept = Object.entries((properties ?? {}) as JsonObject).filter(([name]) => !computed.includes(name));
  return { ...rest, properties: Object.fromEntries(kept) };
}

function Begin({
  beginning: { service, summary, regions },
  beginnings,
  source,
  drawn,
}: {
  beginning: Beginning;
  beginnings: readonly Beginning[];
  source: JsonObject;
  drawn: JsonObject;
}) {
  const w = useWords(beginWords);
  const text = useText();
  const navigate = useNavigate();
  const search: Search = useSearch({ strict: false });
  const [only, another] = regions;
  // An office mostly begins what is at its own place.
  const own = useAccount()?.office?.id.split('@')[1];
  const [region, setRegion] = useState(
    (another === undefined ? only?.id : regions.find(({ id }) => id === own)?.id) ?? null,
  );
  const begin = useKeyed(
    (form: JsonObject, key: string) =>
      request('POST', '/api/cases', {
        body: { service: service.code, form, ...(region === null ? {} : { region }) },
        idempotencyKey: key,
      }),
    ({ id }) => {
      const own = ownPageOf(service);
      void navigate({
        to:
          own === null
            ? '/work/case/$case'
            : own.page === 'meeting'
              ? '/cockpit/supervision/meetings/$case'
              : '/cockpit/supervision/inspections/$case',
        params: { case: id },
      });
    },
  );
  return (
    <div className="page-column">
      <PageTop
        title={text(service.name)}
        lead={text(summary)}
        back={<Link to="/work/begin">{w.others}</Link>}
      />
      <div className="sheet">
        <DeclaredForm
          source={source}
          drawn={drawn}
          given={givenByAddress(source, search)}
          send={w.send}
          sending={w.sending}
          busy={begin.isPending}
          ready={region !== null}
          onSend={(form) => begin.mutate(form)}
          lead={(checked) => (
            <>
              {begin.isError && (
                <div>
                  <ProblemNotice problem={problemOf(begin.error)} />
                  <p>{w.kept}</p>
                </div>
              )}
              <WhereListed source={source} beginnings={beginnings} own={service.code} />
              {another !== undefined && (
                <div className="form-field" data-fault={(checked && region === null) || undefined}>
                  <label className="form-label" htmlFor="begin-region">
                    {w.where}
                  </label>
                  <div className="form-control">
                    <Select
                      id="begin-region"
                      className="form-select"
                      value={region}
                      placeholder={w.placeholder}
                      aria-required
                      aria-invalid={(checked && region === null) || undefined}
                      showSearch={{ optionFilterProp: 'label' }}
                      options={regions.map(({ id, name }) => ({ value: id, label: text(name) }))}
                      onChange={(next: string) => setRegion(next)}
                    />
                  </div>
                  {checked && region === null && (
                    <div className="form-notes">
                      <span className="form-error">
                        <OverdueIcon />
                        {w.whereNeeded}
                      </span>
                    </div>
                  )}
                </div>
              )}
            </>
          )}
        />
      </div>
    </div>
  );
}

/** Where what the form lets one choose from is entered: for whoever finds nothing fitting there. */
function WhereListed({
  source,
  beginnings,
  own,
}: {
  source: JsonObject;
  beginnings: readonly Beginning[];
  own: string;
}) {
  const w = useWords(beginWords);
  const text = useText();
  const offered = Object.values(asForm(source).properties).flatMap((field) =>
    field.type === 'string' && field['x-register'] !== undefined ? [field['x-register'].register] : [],
  );
  return beginnings
    .filter(({ service, writes }) => service.code !== own && writes.some((code) => offered.includes(code)))
    .map(({ service }) => (
      <p key={service.code} className="small">
        {w.notListed}{' '}
        <Link to="/work/begin/$service" params={{ service: service.code }}>
          {text(service.name)}
        </Link>
      </p>
    ));
}
