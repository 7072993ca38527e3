/** Where our own OpenID provider stands. */
export const providerPath = '/oidc';
