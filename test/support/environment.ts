import { envNames } from '../../src/env.js'

export const testSecret = 'a-secret-for-tests-that-is-long-enough-0123'

/**
 * The environment of a server or command that a test starts: what the test gives, and nothing else of the
 * developer's shell or `.env`. A variable that is there, though empty, is not read from that file; and an
 * empty one counts as absent.
 */
export function childEnvironment(values: Record<string, string>): Record<string, string> {
  const absent = envNames.flatMap((name) => [
    [name, ''],
    [`${name}_FILE`, '']
  ])

  return { PATH: process.env.PATH ?? '', ...Object.fromEntries(absent), ...values }
}
