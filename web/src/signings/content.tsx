import { useQuery } from '@tanstack/react-query';
import type { JsonObject } from '../../../src/kernel/json.ts';
import { cityQuery, serviceQuery } from '../api/queries.ts';
import type { Signing } from '../api/types.ts';
import { Skeleton } from '../components/skeleton.tsx';
import { answerLines } from '../forms/answer-lines.ts';
import { Answers } from '../forms/answers.tsx';
import { useLanguage, useText, useWords } from '../language/language.tsx';
import { signingWords } from './signing-words.ts';

/** All that is signed, in words, and the digest that the signature is over. */
export function SignedContent({ signing }: { signing: Signing }) {
  const w = useWords(signingWords);
  const text = useText();
  const lang = useLanguage();
  const drawn = useQuery(serviceQuery(signing.service.code, lang)).data;
  const region = useQuery(cityQuery()).data?.regions.find(({ code }) => code === signing.region);
  const form = signing.form as JsonObject;
  const { about } = signing;
  if (Object.keys(form).length === 0 && about?.act !== 'withdraw') return <p className="quiet">{w.gone}</p>;
  return (
    <section className="sheet">
      <h2>{w.content}</h2>
      <p className="quiet">{w.contentLead}</p>
      {about !== null && (
        <p>
          <strong>
            {about.act === 'resubmit' ? w.correcting(about.number) : w.withdrawing(about.number)}
          </strong>
          {about.reason !== '' && <> {w.withdrawnWhy(about.reason)}</>}
        </p>
      )}
      {region !== undefined && <p>{text(region.name)}</p>}
      {about?.act === 'withdraw' ? null : drawn === undefined ? (
        <Skeleton lines={6} />
      ) : (
        <Answers
          lines={answerLines(signing.formSchema as JsonObject, drawn.form as JsonObject, form, lang, {
            everyEntry: true,
          })}
        />
      )}
      {signing.files.length > 0 && (
        <>
          <h3>{w.files}</h3>
          <ul>
            {signing.files.map(({ name, hash }) => (
              <li key={hash}>{name}</li>
            ))}
          </ul>
        </>
      )}
      <p className="small">
        {w.hash}
        <br />
        <span className="signing-hash">{signing.hash}</span>
      </p>
    </section>
  );
}
