import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'

/**
 * `npm run -s exam -- KIND FILE`: one JSON line of scores on stdout, and nothing else there.
 * KINDs: dates, intents (--train), sentiment (--train), retrieval (--paragraphs, --questions), scenarios and
 * dialogues (--trials), strangers (--trials, --out), models (a folder).
 * What is wrong with the question is said in one sentence on stderr, with exit code 2. docs/exam.md tells
 * the formats.
 */

/** A wrong question: its message is for whoever asked. */
class UsageError extends Error {}

interface Question {
  files: string[]
  train?: string
  paragraphs?: string
  questions?: string
  out?: string
  trials: number
  /** Tell on stderr what failed and why. */
  verbose: boolean
}

const kinds: Record<string, (question: Question) => Promise<object>> = {
  dates: async (question) => await (await import('./dates.js')).examDates(await readLines(fileOf(question))),
  intents: async (question) => {
    if (question.train === undefined) throw new UsageError('The exam "intents" needs --train FILE.')

    return await (await import('./intents.js')).examIntents(
      await readLines(question.train),
      await readLines(fileOf(question))
    )
  },
  sentiment: async (question) => {
    const lines = await readLines(fileOf(question))
    return await (await import('./sentiment.js')).examSentiment(
      lines,
      question.train === undefined ? undefined : await readLines(question.train)
    )
  },
  retrieval: async ({ paragraphs, questions }) => {
    if (paragraphs === undefined || questions === undefined) {
      throw new UsageError('The exam "retrieval" needs --paragraphs FILE and --questions FILE.')
    }

    return (await import('./retrieval.js')).examRetrieval(
      await readLines(paragraphs),
      await readLines(questions)
    )
  },
  scenarios: async (question) =>
    await (await import('./scenarios.js')).examScenarios(await readLines(fileOf(question)), question),
  dialogues: async (question) =>
    await (await import('./dialogues.js')).examDialogues(await readLines(fileOf(question)), question),
  strangers: async (question) =>
    await (await import('./strangers.js')).examStrangers(await readLines(fileOf(question)), question),
  models: async (question) => await (await import('./models.js')).examModels(fileOf(question), question)
}

async function main(): Promise<void> {
  const { kind, question } = readQuestion()
  const exam = kinds[kind]
  if (exam === undefined) {
    throw new UsageError(`There is no exam "${kind}": ask for one of ${Object.keys(kinds).join(', ')}.`)
  }

  process.stdout.write(`${JSON.stringify(await exam(question))}\n`)
}

function readQuestion(): { kind: string; question: Question } {
  const {
    values: { trials, verbose, ...files },
    positionals: [kind, ...rest]
  } = parse()
  if (kind === undefined) throw new UsageError(`An exam needs a kind: ${Object.keys(kinds).join(', ')}.`)
  if (!/^[1-9]\d?$/.test(trials)) throw new UsageError('--trials is a number from 1 to 99.')

  return { kind, question: { ...files, files: rest, trials: Number(trials), verbose } }
}

function parse() {
  const file = { type: 'string' } as const
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        train: file,
        paragraphs: file,
        questions: file,
        out: file,
        trials: { type: 'string', default: '1' },
        verbose: { type: 'boolean', default: false }
      }
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function fileOf({ files: [file, extra] }: Question): string {
  if (file === undefined) throw new UsageError('The exam needs a FILE of JSON lines.')
  if (extra !== undefined) throw new UsageError('The exam takes one FILE.')
  return file
}

async function readLines(file: string): Promise<unknown[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`${file} cannot be read.`)
  })

  return text
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => {
      try {
        return JSON.parse(line) as unknown
      } catch {
        throw new UsageError(`${file}:${number} is no JSON.`)
      }
    })
}

try {
  await main()
} catch (error) {
  // A line of the wrong shape is the asker's mistake too; anything else is ours.
  const isUsage = error instanceof UsageError || error instanceof TypeError
  process.stderr.write(
    isUsage
      ? `${error.message}\n`
      : `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`
  )
  process.exitCode = isUsage ? 2 : 1
}
