import { Link, useParams } from '@tanstack/react-router';
import { useWords } from '../language/language.tsx';
import { DrawingReview } from './drawing-review.tsx';
import { drawingWords } from './drawing-words.ts';

/** `/work/drawings/…`: the reviewers' side. */
export function OfficeDrawingsPage() {
  const { id } = useParams({ from: '/office/work/drawings/$id' });
  const w = useWords(drawingWords);
  return (
    <div className="drawing-office">
      <DrawingReview
        id={id}
        back={
          <Link to="/work/case/$case" params={{ case: id }}>
            {w.backToCase}
          </Link>
        }
      />
    </div>
  );
}
