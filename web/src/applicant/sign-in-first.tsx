import './applicant.css';
import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { sessionQuery } from '../api/queries.ts';
import { Skeleton } from '../components/skeleton.tsx';

/** Shows its children to a signed-in person; sends others to sign in, and back here afterwards. */
export function SignInFirst({ children }: { children: ReactNode }) {
  const session = useQuery(sessionQuery());
  // Where the person wanted to go; the location itself changes while they are sent away.
  const location = useLocation();
  const [href] = useState(location.href);
  const navigate = useNavigate();
  const account = session.data?.account ?? null;
  const away = session.data !== undefined && account === null;
  useEffect(() => {
    if (away) void navigate({ to: '/sign-in', search: { next: href }, replace: true });
  }, [away, href, navigate]);
  return account === null ? <Skeleton lines={6} /> : children;
}
