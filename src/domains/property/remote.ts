/**
 * 异地可办: applied for anywhere, registered where the property is, delivered anywhere. All thirteen kinds are asked for
 * online, reviewed by whoever keeps the register, and answered with a certificate that is valid everywhere.
 */
export const remote = [
  'property-first',
  'property-transfer',
  'property-change',
  'property-correction',
  'property-mortgage',
  'property-advance-notice',
  'property-objection',
  'property-cancellation',
  'property-query',
  'property-proof',
  'property-reissue',
  'property-handover',
  'property-batch',
] as const;
