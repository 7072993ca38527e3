import { keptUntil, nameKey, wholeName } from './judgement.ts';

/** Kept for this enterprise until the registrar has decided. */
export const keptForEnterprise = {
  favourable: true,
  sets: { newName: wholeName, newNameKey: nameKey, keptUntil },
  writes: [
    {
      register: 'enterprise-name',
      key: 'data.newNameKey',
      act: 'put',
      content: {
        name: 'data.newName',
        reservedOn: 'today',
        keptUntil: 'data.keptUntil',
        holder: 'case.party',
      },
    },
  ],
} as const;
