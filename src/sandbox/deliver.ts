import type { ExchangeReceipt, ExchangeReply } from '../kernel/exchange/envelope.ts';
import { open, seal } from './envelope.ts';
import type { PlayedParty, SandboxOptions } from './options.ts';

/** How an attempt to hand the city an answer ended. */
export type Delivery =
  | { readonly outcome: 'taken' }
  /** Trying again cannot help. */
  | { readonly outcome: 'rejected'; readonly problem: string }
  | { readonly outcome: 'later'; readonly problem: string };

const patienceMs = 10_000;
const passingStatuses: readonly number[] = [408, 425, 429];

/** Posts one answer to the city and checks the receipt. */
export async function deliverReply(
  reply: ExchangeReply,
  party: PlayedParty,
  product: SandboxOptions['product'],
  closing: AbortSignal,
): Promise<Delivery> {
  try {
    const response = await fetch(product.inbox, {
      method: 'POST',
      headers: { 'content-type': 'application/jose', accept: 'application/jose' },
      body: await seal(party.key, 'yingshang-reply+jws', reply),
      redirect: 'error',
      signal: AbortSignal.any([closing, AbortSignal.timeout(patienceMs)]),
    });
    const text = await response.text();
    if (response.status === 202) return judge(await receiptIn(text, product), reply);
    const passing = response.status >= 500 || passingStatuses.includes(response.status);
    return { outcome: passing ? 'later' : 'rejected', problem: `http-${response.status}` };
  } catch (error) {
    return { outcome: 'later', problem: error instanceof Error ? error.name : 'unknown' };
  }
}

async function receiptIn(text: string, product: SandboxOptions['product']): Promise<ExchangeReceipt> {
  return (await open(text, 'yingshang-receipt+jws', product.keys)).payload as ExchangeReceipt;
}

function judge(receipt: ExchangeReceipt, reply: ExchangeReply): Delivery {
  if (receipt.of !== reply.id) return { outcome: 'later', problem: 'receipt-of-another' };
  return receipt.effective
    ? { outcome: 'taken' }
    : { outcome: 'rejected', problem: receipt.code ?? 'without-effect' };
}
