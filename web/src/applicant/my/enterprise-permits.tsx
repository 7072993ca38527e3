import { useQuery } from '@tanstack/react-query';
import { apiQuery, scopePlanQuery } from '../../api/queries.ts';
import type { OwnEnterprise } from '../../api/types.ts';
import { PermitPlan } from '../../business-scope/permit-plan.tsx';

/** What an enterprise needs beside its licence, by the scope that the register has of it. */
export function EnterprisePermits({ enterprise }: { enterprise: OwnEnterprise }) {
  const entries = useQuery(
    apiQuery('/api/registers/{code}/entries', {
      path: { code: 'enterprise' },
      query: { q: enterprise.code, limit: 5 },
    }),
  ).data;
  const scope = entries?.items.find(({ key }) => key === enterprise.code)?.content.businessScope;
  const codes = Array.isArray(scope) ? scope.filter((code): code is string => typeof code === 'string') : [];
  const plan = useQuery({
    ...scopePlanQuery(codes, enterprise.region ?? undefined),
    enabled: codes.length > 0,
    staleTime: 600_000,
  }).data;
  return plan === undefined ? null : <PermitPlan plan={plan} />;
}
