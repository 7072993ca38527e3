import { hanSounds } from './han-sounds.ts';

const sounds = new Map(
  hanSounds.split(' ').flatMap((entry) => {
    const [, syllable = '', characters = ''] = /^([a-z]+)(.*)$/u.exec(entry) ?? [];
    return [...characters].map((character) => [character, syllable] as const);
  }),
);

/**
 * How a name sounds, without tones: 清禾 and 青河 are both `qing-he`. Of a character with several readings the first
 * counts; one that is not known stands for itself.
 */
export function soundOf(name: string): string {
  return [...name].map((character) => sounds.get(character) ?? character).join('-');
}
