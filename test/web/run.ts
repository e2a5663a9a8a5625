import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoServer } from './browser.js'

const FILES_AT_ONCE = 2

/**
 * Runs the files of tests below test/web. Making the demo's data takes a server most of its start, so they
 * are made once, and the server of each file starts on a copy that nothing else changes. With files as
 * arguments it runs these alone.
 */
const folder = mkdtempSync(join(tmpdir(), 'taskego-web-'))
const tests = join('dist', 'test', 'web')
const given = process.argv.slice(2)
const files = given.length > 0 ? given : readdirSync(tests).filter((name) => name.endsWith('.web.js'))

try {
  await makeDemoData()
  process.exitCode = await runTap(files.map((name) => join(tests, name)))
} finally {
  rmSync(folder, { recursive: true })
}

/**
 * A server makes them as it starts, and closes the database as it ends.
 * @throws Error where it ended in another way, since a copy would then lack something
 */
async function makeDemoData(): Promise<void> {
  const undo: Array<() => unknown> = []
  const { child, url } = await demoServer({ teardown: (act) => undo.push(act) }, { DATA_DIR: folder })
  const gone = once(child, 'exit')

  // It says that it listens before it minds signals; an answer comes after both.
  await fetch(url)
  child.kill('SIGINT')
  const [code]: Array<number | null> = await gone

  for (const act of undo.reverse()) await act()
  if (code !== 0) throw new Error(`The server that made the demo's data ended with ${code}`)
}

async function runTap(paths: string[]): Promise<number> {
  const tap = spawn('tap', [`--jobs=${FILES_AT_ONCE}`, ...paths], {
    stdio: 'inherit',
    env: { ...process.env, TEST_DEMO_DATA: folder }
  })
  const [code]: Array<number | null> = await once(tap, 'exit')
  return code ?? 1
}
