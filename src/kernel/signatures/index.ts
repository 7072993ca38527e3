export { hashOfContent, type SignedContent } from './content.ts';
export type { SignerDeclaration, SigningDeclaration } from './declaration.ts';
export {
  type Ask,
  afterSaying,
  type Round,
  type RoundState,
  roundStates,
  type SignedHow,
  signedHowNames,
  signedHows,
} from './round.ts';
