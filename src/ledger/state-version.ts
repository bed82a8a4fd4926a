/** Fingerprint of the code that makes a state, written by `npm run state-version`: states kept by other code are not read. */
export const stateVersion = '94f764e38a53'
