/** Envelopes and catalogues of the exchange with others. The protocol is told in `docs/exchange.md`. */
export * from './catalogue.ts';
export * from './dataset.ts';
export * from './envelope.ts';
export * from './judge-question.ts';
export * from './operations.ts';
export * from './predicate.ts';
export * from './question.ts';
export * from './retry.ts';
