import '../../components/sheet.css';
import './transparency-page.css';
import { useQuery } from '@tanstack/react-query';
import { cityQuery, transparencyQuery } from '../../api/queries.ts';
import type { Transparency } from '../../api/types.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Answered } from '../../components/answered.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { momentWords } from '../../language/dates.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { transparencyWords } from './transparency-words.ts';

type Tree = Transparency['trees'][number];
type Head = NonNullable<Tree['head']>;

/** What the log is, its last heads, who watches over it, and how anybody checks it without us. */
export function TransparencyPage() {
  const w = useWords(transparencyWords);
  usePageTitle(w.title);
  const log = useQuery(transparencyQuery());
  return (
    <div className="page-column">
      <PageTop title={w.title} lead={w.lead} />
      <p>
        <strong>{w.leadTrust}</strong>
      </p>
      <Answered question={log} lines={8}>
        {(data) => <Log log={data} />}
      </Answered>
    </div>
  );
}

function Log({ log }: { log: Transparency }) {
  return (
    <>
      {log.trees.map((tree) => (
        <TreeSheet key={tree.tree} tree={tree} />
      ))}
      <Witnesses log={log} />
      <HowToCheck log={log} />
      <Keys log={log} />
    </>
  );
}

function TreeSheet({ tree }: { tree: Tree }) {
  const w = useWords(transparencyWords);
  const isEvents = tree.tree === 'events';
  return (
    <section className="sheet">
      <h2>{isEvents ? w.events : w.reads}</h2>
      <p className="quiet">{isEvents ? w.eventsText : w.readsText}</p>
      <dl className="facts">
        <dt>{w.entries}</dt>
        <dd>{w.count(tree.size)}</dd>
      </dl>
      <h3>{w.head}</h3>
      {tree.head === null ? <p>{w.noHead}</p> : <HeadFacts head={tree.head} />}
    </section>
  );
}

function HeadFacts({ head }: { head: Head }) {
  const w = useWords(transparencyWords);
  const lang = useLanguage();
  return (
    <>
      <dl className="facts">
        <dt>{w.signed}</dt>
        <dd>{momentWords(head.at, lang)}</dd>
        <dt>{w.covers}</dt>
        <dd>{w.count(head.size)}</dd>
        <dt>{w.root}</dt>
        <dd className="hash-text">{head.root}</dd>
        <dt>{w.cosigned}</dt>
        <dd>{head.cosigned.map(({ witness }) => witness).join(lang === 'zh' ? '、' : ', ') || w.nobody}</dd>
      </dl>
      <details>
        <summary>{w.whole}</summary>
        <pre className="signed-note">{head.note}</pre>
      </details>
      <p className="small">
        <a href={`/api/transparency/heads?tree=${head.tree}`}>{w.earlier}</a>
      </p>
    </>
  );
}

function Witnesses({ log }: { log: Transparency }) {
  const w = useWords(transparencyWords);
  const lang = useLanguage();
  const demonstration = useQuery(cityQuery()).data?.demonstration === true;
  return (
    <section className="sheet">
      <h2>{w.witnesses}</h2>
      <p className="quiet">{w.witnessesText}</p>
      {demonstration && <p>{w.demonstration}</p>}
      {log.witnesses.length === 0 ? (
        <p>{w.noWitness}</p>
      ) : (
        <ul className="witness-list">
          {log.witnesses.map(({ name, key, last }) => {
            const seen = last.find(({ tree }) => tree === 'events');
            return (
              <li key={key}>
                <strong>{name}</strong>{' '}
                {seen === undefined ? w.never : w.saw(w.count(seen.size), momentWords(seen.at, lang))}
                <div className="hash-text quiet">{key}</div>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

function HowToCheck({ log }: { log: Transparency }) {
  const w = useWords(transparencyWords);
  const key = log.trees.find(({ tree }) => tree === 'events')?.keys.at(-1) ?? '';
  return (
    <section className="sheet">
      <h2>{w.check}</h2>
      <ol className="check-steps">
        <li>{w.keep}</li>
        <li>{w.download}</li>
        <li>
          {w.run}
          <pre className="signed-note">
            node verify-proof.mjs PROOF.json --head HEAD.txt --key {key === '' ? 'KEY' : key}
          </pre>
        </li>
      </ol>
      <p>{w.become}</p>
      <pre className="signed-note">yingshang witness --log https://… --name example.org</pre>
    </section>
  );
}

function Keys({ log }: { log: Transparency }) {
  const w = useWords(transparencyWords);
  const lang = useLanguage();
  return (
    <section className="sheet">
      <h2>{w.keys}</h2>
      <p className="quiet">{w.keysText}</p>
      <ul className="witness-list">
        {log.keys.map(({ id, publicKey, since }) => (
          <li key={id}>
            <strong>{id}</strong> {momentWords(since, lang)}
            <div className="hash-text quiet">Ed25519 {publicKey}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}
