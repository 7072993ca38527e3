export { fittingShares, type Opened, open, type Shares, shareOf } from './open.ts';
export {
  fingerprintOf,
  type HolderKey,
  holderKeyFrom,
  isSound,
  type OpeningKey,
  openingKeyOf,
} from './opening-key.ts';
export { type Purpose, type Sealed, type SealedShare, seal } from './seal.ts';
