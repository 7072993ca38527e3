import { useQuery } from '@tanstack/react-query';
import { useAccount } from '../../office-frame/use-account.ts';
import { beginningsQuery } from '../queries.ts';

/** Whether the reader's own office may begin such a matter: others are shown no link to it. */
export function useMayBegin(service: string): boolean {
  const signedIn = useAccount() !== null;
  const begins = useQuery({ ...beginningsQuery(), enabled: signedIn }).data?.items ?? [];
  return begins.some((each) => each.service.code === service);
}
