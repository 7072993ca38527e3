import { PageSkeleton } from '../components/skeleton.tsx';

/** Stands in until the workbench is built. */
export function QueuePage() {
  return <PageSkeleton />;
}
