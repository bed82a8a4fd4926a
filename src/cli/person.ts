import { userInfo } from 'node:os'

const login = (): string => {
  try {
    return userInfo().username
  } catch {
    return ''
  }
}

/** Who decides: `--as`, else the environment's DEMARCHE_PERSON, else the login name, else `person`. */
export const personOf = (given: string | undefined): string =>
  given?.trim() || process.env['DEMARCHE_PERSON']?.trim() || login() || 'person'
