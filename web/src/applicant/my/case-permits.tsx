import { useQuery } from '@tanstack/react-query';
import { scopePlanQuery } from '../../api/queries.ts';
import type { CaseView } from '../../api/types.ts';
import { PermitPlan } from '../../business-scope/permit-plan.tsx';

/** Where a case names a business scope: what else has to be obtained, from the receipt on. */
export function CasePermits({ view }: { view: CaseView }) {
  const { businessScope } = view.form;
  const codes = Array.isArray(businessScope)
    ? businessScope.filter((code): code is string => typeof code === 'string')
    : [];
  const plan = useQuery({
    ...scopePlanQuery(codes, view.region.code),
    enabled: codes.length > 0,
    staleTime: 600_000,
  }).data;
  if (codes.length === 0 || plan === undefined) return null;
  return (
    <section className="sheet">
      <PermitPlan plan={plan} level={2} />
    </section>
  );
}
