import type { Problem } from '../../../docs/client/schema'

/** A refusal of the server, in its own words: decide by `code`, show `message`. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'

  constructor(readonly problem: Problem) {
    super(problem.detail)
  }

  get code(): Problem['code'] {
    return this.problem.code
  }

  /** What is wrong with one field, as the server says it; undefined where nothing is. */
  fieldProblem(field: string): string | undefined {
    return this.problem.errors?.find((error) => error.field === field || error.field.startsWith(`${field}.`))
      ?.message
  }
}

/** The server was not reached: there is no network, or it does not answer. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'
}

/** Was this problem one with this code? */
export function isProblem(error: unknown, code?: Problem['code']): error is ApiProblem {
  return error instanceof ApiProblem && (code === undefined || error.code === code)
}
