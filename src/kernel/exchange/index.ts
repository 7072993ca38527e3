/** Envelopes and catalogue of the exchange with outside parties. The protocol is told in `docs/exchange.md`. */
export * from './catalogue.ts';
export * from './envelope.ts';
export * from './retry.ts';
