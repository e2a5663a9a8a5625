import './without-domains.js'
import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import root, { Test } from 'tap'
import { closeSpares } from '../support/embedded.js'
import { enterFile } from '../support/tap.js'

const tests = join(process.cwd(), 'dist', 'test')
const LONGEST_FILE = 300_000

/**
 * Runs test files one after the other in this process until none is left that no other lane has taken. A file
 * by itself pays for a Node, an app's compiled schemas and a database of its own; in a lane the first file
 * pays. The lanes of one run agree by TEST_CLAIMS, a new folder of theirs: whoever makes a file's folder in
 * it runs that file. TEST_FILES names the files to run instead of all, in their order.
 */
export async function runLane(): Promise<void> {
  const claims = process.env.TEST_CLAIMS
  if (claims === undefined) throw new Error('lanes need TEST_CLAIMS, a new folder: npm run test:built')

  process.on('uncaughtException', (error) => innermost(root).threw(error))

  const files = process.env.TEST_FILES?.split(' ') ?? longestFirst()
  for (const file of files) if (claim(join(claims, encodeURIComponent(file)))) await runFile(file)
  await closeSpares()
}

function longestFirst(): string[] {
  const files = readdirSync(tests, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.test.js')
  )
  const size = (file: string): number => statSync(join(tests, file)).size

  return files.sort((a, b) => size(b) - size(a))
}

function claim(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** The test that runs in this one, or this one: whose is an error that nobody caught. */
function innermost(test: Test): Test {
  const [inner] = test.activeSubtests
  return inner instanceof Test ? innermost(inner) : test
}

async function runFile(file: string): Promise<void> {
  await root.test(file, { timeout: LONGEST_FILE }, async (test) => {
    enterFile(test)
    await import(pathToFileURL(join(tests, file)).href)
  })
}
