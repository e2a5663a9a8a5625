/** What the shell is told. */
export const exitCodes = { done: 0, failed: 1, usage: 2, notAllowed: 3, notFound: 4, conflict: 5 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** A fault that a person can correct: one sentence and an exit code. */
export class CliError extends Error {
  readonly exitCode: ExitCode
  /** The server's problem document, for --json. */
  readonly problem: object | null

  constructor(exitCode: ExitCode, sentence: string, problem: object | null = null) {
    super(sentence)
    this.name = 'CliError'
    this.exitCode = exitCode
    this.problem = problem
  }
}

const byStatus: Record<number, ExitCode> = {
  400: exitCodes.usage,
  401: exitCodes.notAllowed,
  403: exitCodes.notAllowed,
  404: exitCodes.notFound,
  409: exitCodes.conflict,
  413: exitCodes.usage,
  415: exitCodes.usage,
  422: exitCodes.conflict
}

/** The command line's table: the exit code of each HTTP status. */
export function exitCodeOf(status: number): ExitCode {
  return byStatus[status] ?? exitCodes.failed
}
