/*
 * What a password must be (NIST SP 800-63B-4 §3.1.1): long, and nothing that everybody tries first. There are no
 * rules about kinds of characters, and none that it must be changed after some time.
 */

export const leastPasswordLength = 10;
export const mostPasswordLength = 200;

const commonest =
  /^(1234567890?|0123456789|9876543210?|password\d*|passw0rd\d*|qwertyuiop\d*|qazwsxedc\d*|1qaz2wsx\w*|iloveyou\d*|woaini\d*|a123456789|administrator|yingshang\d*|abcdefghij\w*)$/i;

/** Whether somebody with this name may have this password. */
export function isStrongEnough(password: string, username: string): boolean {
  const characters = [...password];
  if (characters.length < leastPasswordLength || characters.length > mostPasswordLength) return false;
  if (new Set(characters).size < 5 || commonest.test(password)) return false;
  return username.length < 4 || !password.toLowerCase().includes(username.toLowerCase());
}
