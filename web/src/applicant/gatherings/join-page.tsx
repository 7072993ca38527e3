import '../../components/sheet.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { asForm } from '../../../../src/kernel/form/index.ts';
import type { JsonObject } from '../../../../src/kernel/json.ts';
import { problemOf } from '../../api/problem.ts';
import { gatheringsQuery, serviceQuery, serviceSourceQuery } from '../../api/queries.ts';
import { request } from '../../api/request.ts';
import type { Gathering, HeldPower } from '../../api/types.ts';
import { useKeyed } from '../../api/use-keyed.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { AntdFrame } from '../../design/antd-frame.tsx';
import { DeclaredForm } from '../../forms/declared-form.tsx';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { useActingFor } from '../powers/acting-for.ts';
import { actingWords } from '../powers/acting-words.ts';
import { SignInFirst } from '../sign-in-first.tsx';
import { GatheringAbout } from './gathering-about.tsx';
import { gatheringWords } from './gathering-words.ts';

/** Joining one gathering: what it is about, and the form of one's own case under it. */
export function JoinPage() {
  return (
    <SignInFirst>
      <Joining />
    </SignInFirst>
  );
}

function Joining() {
  const w = useWords(gatheringWords);
  const text = useText();
  const lang = useLanguage();
  const { case: id, step } = useParams({ from: '/portal/my/gatherings/$case/$step' });
  const acting = useActingFor();
  const list = useQuery(gatheringsQuery(id));
  const gathering = list.data?.items.find((each) => each.step.code === step);
  const code = gathering?.joins.code ?? '';
  const source = useQuery({ ...serviceSourceQuery(code), enabled: gathering !== undefined });
  const drawn = useQuery({ ...serviceQuery(code, lang), enabled: gathering !== undefined });
  usePageTitle(text(gathering?.joins.name) || w.title);
  const failed = [list, source, drawn].find(({ isError }) => isError);
  if (failed?.error)
    return <ProblemNotice problem={problemOf(failed.error)} again={() => void failed.refetch()} />;
  if (list.data !== undefined && gathering === undefined)
    return (
      <EmptyState level={1} title={w.closed} action={<Link to="/my/gatherings">{w.back}</Link>}>
        {w.closedText}
      </EmptyState>
    );
  if (gathering === undefined || source.data === undefined || drawn.data === undefined || acting.isPending)
    return <Skeleton lines={6} />;
  return (
    <Join
      gathering={gathering}
      source={source.data.form as JsonObject}
      drawn={drawn.data.form as JsonObject}
      party={acting.party}
    />
  );
}

function Join({
  gathering,
  source,
  drawn,
  party: chosen,
}: {
  gathering: Gathering;
  source: JsonObject;
  drawn: JsonObject;
  party: HeldPower['party'] | null;
}) {
  // For whom it is written stays what it was when it was begun, whatever another window chooses.
  const [party] = useState(chosen);
  const p = useWords(actingWords);
  const w = useWords(gatheringWords);
  const text = useText();
  const navigate = useNavigate();
  const join = useKeyed(
    (form: JsonObject, key: string) =>
      request('POST', '/api/cases/{id}/gatherings/{step}', {
        path: { id: gathering.case.id, step: gathering.step.code },
        body: { form, ...(party === null ? {} : { for: party.id }) },
        idempotencyKey: key,
      }),
    ({ id }) =>
      void navigate({ to: '/my/cases/$id', params: { id }, search: { receipt: '1' }, replace: true }),
  );
  return (
    <div className="page-column">
      <p className="small">
        <Link to="/my/gatherings">{w.back}</Link>
      </p>
      <h1>{text(gathering.joins.name)}</h1>
      {party !== null && <p>{p.forParty(text(party.name))}</p>}
      <p>{text(gathering.joins.summary)}</p>
      <section className="sheet" aria-label={w.about}>
        <h2>{text(gathering.step.name)}</h2>
        <GatheringAbout gathering={gathering} />
      </section>
      <AntdFrame>
        <div className="sheet">
          <DeclaredForm
            source={source}
            drawn={drawn}
            send={w.send}
            sending={w.sending}
            busy={join.isPending}
            given={announcedIn(gathering, source)}
            onSend={(form) => join.mutate(form)}
            lead={() =>
              join.isError && (
                <div>
                  <ProblemNotice problem={problemOf(join.error)} />
                  <p>{w.kept}</p>
                </div>
              )
            }
          />
        </div>
      </AntdFrame>
    </div>
  );
}

/** What the matter itself has announced, such as which enterprise it is about, is not typed once more. */
function announcedIn({ announced }: Gathering, source: JsonObject): JsonObject {
  const { properties } = asForm(source);
  return Object.fromEntries(
    Object.entries(announced as JsonObject).filter(([name]) => Object.hasOwn(properties, name)),
  );
}
