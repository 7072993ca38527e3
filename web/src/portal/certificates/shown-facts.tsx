import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import type { Json, JsonObject } from '../../../../src/kernel/json.ts';
import type { Text } from '../../../../src/kernel/text.ts';
import { apiQuery, certificateQuery } from '../../api/queries.ts';
import { OverdueIcon } from '../../components/icons.tsx';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { CheckedCertificate } from './checked-certificate.tsx';
import type { ReadShown } from './read-shown.ts';
import { verifyWords } from './verify-words.ts';

/** What a genuine code or presentation says, and what the register says of it now, where it can be asked. */
export function ShownFacts({ read }: { read: Exclude<ReadShown, { refused: unknown }> }) {
  const w = useWords(verifyWords);
  const text = useText();
  const lang = useLanguage();
  const identifier = read.what === 'code' ? read.code.identifier : String(read.claims.identifier);
  const now = useQuery({ ...certificateQuery(identifier), retry: false, networkMode: 'always' });
  return (
    <>
      {read.what === 'presentation' && <Claims claims={read.claims} />}
      {now.data !== undefined ? (
        <>
          <p className="small quiet">{w.online}</p>
          <CheckedCertificate certificate={now.data} />
        </>
      ) : (
        read.what === 'code' && (
          <dl className="facts">
            <dt>{w.type}</dt>
            <dd>{text(read.code.typeName)}</dd>
            <dt>{w.number}</dt>
            <dd>{read.code.number}</dd>
            <dt>{w.identifier}</dt>
            <dd className="breakable">{read.code.identifier}</dd>
            <dt>{w.holder}</dt>
            <dd>{read.code.holder}</dd>
            <dt>{w.office}</dt>
            <dd>{text(read.code.office)}</dd>
            <dt>{w.issued}</dt>
            <dd>{dayWords(read.code.issuedOn, lang)}</dd>
            {read.code.expiresOn !== null && (
              <>
                <dt>{w.expires}</dt>
                <dd>{dayWords(read.code.expiresOn, lang)}</dd>
              </>
            )}
          </dl>
        )
      )}
      {now.isError && now.error.status === 404 && (
        <p className="standing" data-standing="missed">
          <OverdueIcon /> {w.unknown}
        </p>
      )}
      {now.isError && now.error.status !== 404 && <p>{w.offline}</p>}
    </>
  );
}

const notShown = new Set([
  'iss',
  'iat',
  'exp',
  'vct',
  'status',
  'identifier',
  'issuer',
  'demonstration',
  'expires_on',
]);

/** The fields that the holder chose to show. */
function Claims({ claims }: { claims: JsonObject }) {
  const text = useText();
  const types = useQuery({ ...apiQuery('/api/certificates/types'), retry: false, networkMode: 'always' });
  const type = types.data?.items.find(({ code }) => claims.vct === `urn:yingshang:certificate:${code}`);
  const fields = Object.entries(claims).filter(([key]) => !notShown.has(key));
  return (
    <dl className="facts">
      {fields.map(([key, value]) => (
        <Fragment key={key}>
          <dt>{text(type?.fields.find((field) => field.key === key)?.name) || key}</dt>
          <dd>{text(worded(value))}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

function worded(value: Json): Text {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const { zh, en } = value as JsonObject;
    if (typeof zh === 'string' && typeof en === 'string') return { zh, en };
  }
  return { zh: String(value), en: String(value) };
}
