import { createInterface, type Interface } from 'node:readline'
import { Writable } from 'node:stream'
import type { Context } from './context.js'
import { CliError, exitCodes } from './exit.js'

/** A line from the person at the terminal. @throws CliError without a terminal */
export async function ask(context: Context, question: string): Promise<string> {
  requireTerminal(context, question)
  return await readLine(context, question, false)
}

/** The same, without showing what is typed. */
export async function askSecret(context: Context, question: string): Promise<string> {
  requireTerminal(context, question)
  return await readLine(context, question, true)
}

/** All of standard input, without its last line end: a password that a script passes. */
export async function readSecret({ input }: Context): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of input) chunks.push(Buffer.from(chunk))

  const secret = Buffer.concat(chunks)
    .toString('utf8')
    .replace(/\r?\n$/, '')
  if (secret === '') throw new CliError(exitCodes.usage, 'There is no password on standard input.')

  return secret
}

/**
 * Asks before an act that cannot be undone; `--yes` answers for a script.
 * @throws CliError where nobody can answer, or the answer is not yes
 */
export async function confirm(context: Context, question: string, { yes }: { yes?: boolean }): Promise<void> {
  if (yes === true) return
  if (context.input.isTTY !== true) {
    throw new CliError(
      exitCodes.usage,
      'This asks first, and there is no terminal to ask on: add --yes to go ahead, or --dry-run to look.'
    )
  }

  const answer = await readLine(context, `${question} [y/N] `, false)
  if (!/^(y|yes|اي|نعم)$/i.test(answer.trim())) throw new CliError(exitCodes.failed, 'Nothing was changed.')
}

/** Lines of input one after the other, as long as there are any; on a terminal each is asked for. */
export async function* lines(context: Context, question: string): AsyncGenerator<string> {
  const isTerminal = context.input.isTTY === true
  const reader = createInterface({
    input: context.input,
    output: context.errors,
    terminal: isTerminal,
    prompt: question
  })

  const stop = () => reader.close()
  context.signal.addEventListener('abort', stop)

  try {
    if (isTerminal) reader.prompt()

    for await (const line of reader) {
      yield line
      if (isTerminal) reader.prompt()
    }
  } finally {
    context.signal.removeEventListener('abort', stop)
    reader.close()
  }
}

function requireTerminal(context: Context, question: string): void {
  if (context.input.isTTY !== true) {
    throw new CliError(
      exitCodes.usage,
      `There is no terminal to ask for: ${question.trim().replace(/:$/, '')}.`
    )
  }
}

async function readLine(context: Context, question: string, isSecret: boolean): Promise<string> {
  const shown = new Writable({
    write(chunk: Buffer, _encoding, done) {
      // Typed text is echoed through here; a secret is not echoed.
      if (!isSecret) context.errors.write(chunk)
      done()
    }
  })

  if (isSecret) context.errors.write(question)
  const reader = createInterface({ input: context.input, output: shown, terminal: true })

  try {
    return await answered(reader, isSecret ? '' : question, context.signal)
  } finally {
    reader.close()
    if (isSecret) context.errors.write('\n')
  }
}

function answered(reader: Interface, question: string, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new CliError(exitCodes.failed, 'Nothing was changed.'))
    reader.once('SIGINT', stop)
    reader.once('close', stop)
    signal.addEventListener('abort', stop, { once: true })
    reader.question(question, resolve)
  })
}
