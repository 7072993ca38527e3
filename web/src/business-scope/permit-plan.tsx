import './permit-plan.css';
import type { PermitLine, ScopePlan } from '../api/types.ts';
import { Basis } from '../components/basis.tsx';
import { useLanguage, useText, useWords } from '../language/language.tsx';
import { scopeWords } from './scope-words.ts';

/** How the licence will say the chosen terms, and what else has to be obtained: before, after, from whom. */
export function PermitPlan({ plan, level = 3 }: { plan: ScopePlan; level?: 2 | 3 }) {
  const w = useWords(scopeWords);
  const text = useText();
  const Heading = `h${level}` as const;
  if (plan.terms.length === 0) return null;
  const { before, after, industry } = plan;
  return (
    <div className="permit-plan">
      <section>
        <Heading>{w.onLicence}</Heading>
        <p className="permit-text">{text(plan.text)}</p>
        {industry !== null && <p className="small quiet">{w.industry(industry.code, text(industry.name))}</p>}
      </section>
      <section>
        <Heading>{w.planTitle}</Heading>
        {before.length + after.length === 0 && <p>{w.nothingElse}</p>}
        {before.length > 0 && (
          <Papers title={w.before} note={w.beforeText} papers={before} level={level === 2 ? 3 : 4} urgent />
        )}
        {after.length > 0 && (
          <Papers title={w.after} note={w.afterText} papers={after} level={level === 2 ? 3 : 4} />
        )}
      </section>
    </div>
  );
}

function Papers({
  title,
  note,
  papers,
  level,
  urgent = false,
}: {
  title: string;
  note: string;
  papers: readonly PermitLine[];
  level: 3 | 4;
  urgent?: boolean;
}) {
  const Heading = `h${level}` as const;
  return (
    <div className="permit-papers" data-urgent={urgent || undefined}>
      <Heading>{title}</Heading>
      <p className="small">{note}</p>
      <ul>
        {papers.map((paper) => (
          <Paper key={paper.code} paper={paper} />
        ))}
      </ul>
    </div>
  );
}

function Paper({ paper }: { paper: PermitLine }) {
  const w = useWords(scopeWords);
  const text = useText();
  const lang = useLanguage();
  const mode =
    paper.mode === null
      ? null
      : { filing: w.byFiling, commitment: w.byCommitment, optimised: w.byOptimised }[paper.mode];
  const names = paper.asks.map(({ name }) => text(name)).join(lang === 'zh' ? '、' : ', ');
  const authority = text(paper.authority);
  const office =
    paper.office === null
      ? authority
      : `${text(paper.office.name)}${lang === 'zh' ? '（' : ' ('}${authority}${lang === 'zh' ? '）' : ')'}`;
  return (
    <li>
      <p>
        <strong>{text(paper.name)}</strong> <span className="permit-kind">{w[paper.kind]}</span>
        <Basis lines={paper.basis} />
      </p>
      <p>{w.askAt(office)}</p>
      <p className="small quiet">
        {[mode, w.for(names), paper.certain ? null : w.toCheck].filter((part) => part !== null).join(' · ')}
      </p>
    </li>
  );
}
