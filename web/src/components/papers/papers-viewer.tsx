import './papers-viewer.css';
import { useId, useState } from 'react';
import { useWords } from '../../language/language.tsx';
import { Button } from '../button.tsx';
import { ArrowIcon, CloseIcon } from '../icons.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import { papersWords } from './papers-words.ts';
import { usePicture } from './use-picture.ts';
import { aspectOf, fitted, turned, zoomBy } from './zoom.ts';

/** A paper that can be looked at: where it is, and how it is shown. */
export type Paper = {
  readonly id: string;
  readonly name: string;
  /** Said below the name, such as kind and size. */
  readonly about?: string;
  /** A picture is turned and enlarged here; a document by the browser's own viewer; the rest is saved. */
  readonly shown: 'picture' | 'document' | 'saved';
  readonly src: string;
  readonly save: string;
};

/**
 * Papers beside what they are held against: one at a time, the others a press away. What pages a document has is the
 * business of the browser's own viewer, which also searches, enlarges and prints.
 */
export function PapersViewer({
  papers,
  at,
  onAt,
  onClose,
}: {
  papers: readonly Paper[];
  /** The id of the paper that is shown. */
  at: string;
  onAt: (id: string) => void;
  onClose?: () => void;
}) {
  const w = useWords(papersWords);
  const id = useId();
  const index = Math.max(
    papers.findIndex((paper) => paper.id === at),
    0,
  );
  const paper = papers[index];
  if (paper === undefined) return null;
  const go = (by: 1 | -1) => {
    const to = papers[index + by];
    if (to !== undefined) onAt(to.id);
  };
  return (
    <section className="papers" aria-label={w.papers}>
      <div className="papers-head">
        <label className="unseen" htmlFor={id}>
          {w.which}
        </label>
        <select id={id} value={paper.id} onChange={(event) => onAt(event.target.value)}>
          {papers.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </select>
        <span className="papers-steps">
          <Tool label={w.previous} off={index === 0} onPress={() => go(-1)}>
            <span className="papers-back">
              <ArrowIcon />
            </span>
          </Tool>
          <span className="small quiet" role="status">
            {w.of(index + 1, papers.length)}
          </span>
          <Tool label={w.next} off={index === papers.length - 1} onPress={() => go(1)}>
            <ArrowIcon />
          </Tool>
        </span>
        <a href={paper.save} download={paper.name}>
          {w.save}
          <span className="unseen"> {paper.name}</span>
        </a>
        {onClose !== undefined && (
          <Tool label={w.close} onPress={onClose}>
            <CloseIcon />
          </Tool>
        )}
      </div>
      {paper.about !== undefined && <p className="small quiet">{paper.about}</p>}
      <Shown key={paper.id} paper={paper} />
    </section>
  );
}

function Shown({ paper }: { paper: Paper }) {
  const w = useWords(papersWords);
  if (paper.shown === 'picture') return <Picture paper={paper} />;
  if (paper.shown === 'document') {
    return <iframe className="papers-document" src={paper.src} title={paper.name} />;
  }
  return <p className="papers-note">{w.savedOnly}</p>;
}

/** A picture that is enlarged and turned in its frame; the frame scrolls, by keyboard too. */
function Picture({ paper }: { paper: Paper }) {
  const w = useWords(papersWords);
  const [zoom, setZoom] = useState(fitted);
  const [quarters, setQuarters] = useState(0);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const { turn, coming, failed, came, again } = usePicture(paper.src);
  if (coming.is === 'waiting')
    return (
      <p className="papers-note" role="status">
        {w.waiting}
      </p>
    );
  if (coming.is === 'away')
    return coming.problem === null ? (
      <div className="papers-note" role="alert">
        <p>{w.broken}</p>
        <Button onClick={again}>{w.again}</Button>
      </div>
    ) : (
      <ProblemNotice problem={coming.problem} again={again} />
    );
  const upright = size.width === 0 || quarters % 2 === 0;
  return (
    <>
      <div className="papers-tools">
        <Tool label={w.smaller} off={zoomBy(zoom, -1) === zoom} onPress={() => setZoom(zoomBy(zoom, -1))}>
          −
        </Tool>
        <span className="small" role="status">
          {w.percent(zoom)}
        </span>
        <Tool label={w.larger} off={zoomBy(zoom, 1) === zoom} onPress={() => setZoom(zoomBy(zoom, 1))}>
          +
        </Tool>
        <button type="button" className="papers-word" onClick={() => setZoom(fitted)}>
          {w.fit}
        </button>
        <button type="button" className="papers-word" onClick={() => setQuarters(turned(quarters))}>
          {w.turn}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="papers-frame" tabIndex={0} aria-label={w.area(paper.name)}>
        <div
          className="papers-box"
          style={{
            width: `${zoom}%`,
            aspectRatio: size.width === 0 ? undefined : aspectOf(size.width, size.height, quarters),
          }}
        >
          <img
            key={turn}
            src={paper.src}
            alt={paper.name}
            style={{
              width: upright ? '100%' : `${(100 * size.width) / size.height}%`,
              rotate: `${quarters * 90}deg`,
            }}
            onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => {
              came();
              setSize({ width: naturalWidth, height: naturalHeight });
            }}
            onError={failed}
          />
        </div>
      </section>
    </>
  );
}

function Tool({
  label,
  off = false,
  onPress,
  children,
}: {
  label: string;
  off?: boolean;
  onPress: () => void;
  children: React.ReactNode;
}) {
  return (
    <button
      type="button"
      className="papers-tool"
      aria-label={label}
      title={label}
      aria-disabled={off || undefined}
      onClick={() => {
        if (!off) onPress();
      }}
    >
      {children}
    </button>
  );
}
