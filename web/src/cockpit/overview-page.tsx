import { PageSkeleton } from '../components/skeleton.tsx';

/** Stands in until the cockpit is built. */
export function OverviewPage() {
  return <PageSkeleton />;
}
