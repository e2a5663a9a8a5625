import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from '../support/tap.js'
import { prepareDirectory } from '../support/database.js'
import { itemsOf, readCollection } from '../support/postman.js'
import { scratchFolder, startServer } from './spawned.js'

/** What newman writes of a run. */
interface Report {
  run: {
    executions: Array<{
      item: { name: string }
      response?: { code: number; stream: { data: number[] } }
      assertions?: Array<{ assertion: string; error?: { message: string } }>
    }>
    failures: Array<{ source: { name: string }; error: { test?: string; message: string } }>
  }
}

const ARABIC = /[\u0600-\u06ff]/

/** The story of the collection, told by newman to a server as `npm start` starts it. */
const folder = scratchFolder(t)
const data = join(folder, 'data')
await prepareDirectory(data)
const { url } = await startServer(t, {
  DATA_DIR: data,
  DEMO_DATA: 'true',
  NODE_ENV: 'development',
  // What other tests take of this machine is no refusal of the story's.
  REQUEST_SECONDS: '60'
})
const names = itemsOf(readCollection()).map(({ name }) => name)
const strangers = new Set(
  itemsOf(readCollection())
    .filter(({ request }) => request.auth?.type === 'noauth')
    .map(({ name }) => name)
)

t.test('the collection runs green from first to last in its order, on a fresh server', async (t) => {
  const { status, report } = newman([])

  t.same(failuresOf(report), [])
  t.equal(status, 0)
  t.same(
    report.run.executions.map(({ item }) => item.name),
    names,
    'every request, in its order'
  )
  t.same(
    report.run.executions
      .filter(({ assertions = [] }) => assertions.length === 0)
      .map(({ item }) => item.name),
    [],
    'each checks its answer'
  )
})

t.test('it begins anew on the same server, in Arabic too', async (t) => {
  const chapters = ['Look around', 'Sign in', 'Become a provider', 'Book', 'Talk to the concierge']
  const { status, report } = newman([
    ...['--env-var', 'language=ar'],
    ...chapters.flatMap((chapter) => ['--folder', chapter])
  ])

  t.same(failuresOf(report), [])
  t.equal(status, 0)
  t.ok(refusalsOf(report).length > 0)
  t.same(
    refusalsOf(report).filter((detail) => !ARABIC.test(detail)),
    [],
    'each refusal of somebody who has not signed in is in Arabic'
  )
})

t.test('a request that is refused against the story is a failure of the run', async (t) => {
  const { status, report } = newman(['--folder', 'What I was told'])

  t.equal(status, 1, 'nobody has signed in')
  t.match(report.run.failures[0], { error: { test: 'answers 200' } })
  t.same(
    report.run.executions.map(({ response }) => response?.code),
    [401, 401, 401]
  )
})

function failuresOf({ run }: Report): string[] {
  return run.failures.map(({ source, error }) => `${source.name}: ${error.test ?? ''} ${error.message}`)
}

/**
 * What was said to those who were refused and had not signed in: the language of the others is their
 * account's.
 */
function refusalsOf({ run }: Report): string[] {
  return run.executions.flatMap(({ item, response }) => {
    if (response === undefined || response.code < 400 || !strangers.has(item.name)) return []

    const answer = Buffer.from(response.stream.data).toString('utf8')
    // A link that is opened in a browser is refused by a page.
    if (!answer.startsWith('{')) return [answer]

    const { detail }: { detail: string } = JSON.parse(answer)
    return [detail]
  })
}

function newman(words: string[]): { status: number | null; report: Report } {
  const file = join(folder, 'report.json')
  const { status } = spawnSync(
    'npm',
    [
      'run',
      '-s',
      'demo:postman',
      '--',
      ...['--env-var', `baseUrl=${url}`, '--reporters', 'json', '--reporter-json-export', file],
      ...words
    ],
    { stdio: 'inherit' }
  )

  return { status, report: JSON.parse(readFileSync(file, 'utf8')) }
}
