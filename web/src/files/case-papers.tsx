import { PapersViewer } from '../components/papers/papers-viewer.tsx';
import { type FileLine, usePapers } from './file-list.tsx';

/** What was handed in, beside the form it is held against. */
export function CasePapers({
  files,
  ...rest
}: {
  files: readonly FileLine[];
  at: string;
  onAt: (id: string) => void;
  onClose: () => void;
}) {
  return <PapersViewer papers={usePapers(files)} {...rest} />;
}
