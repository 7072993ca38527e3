import { words } from '../../language/words.ts';

/** In whose name one acts: what stands on every page of the applicants' face, and is fetched with it. */
export const actingWords = words({
  actingFor: { zh: '以谁的名义办事', en: 'Acting for' },
  myself: { zh: '我本人', en: 'Myself' },
  lost: {
    zh: '你原来代办的授权已撤销或到期，现在以本人名义办事。',
    en: 'Your authorisation was revoked or has expired. You are now acting for yourself.',
  },
  understood: { zh: '知道了', en: 'Understood' },
  forParty: (name: string) => ({ zh: `代“${name}”办理`, en: `Acting for ${name}` }),
});
