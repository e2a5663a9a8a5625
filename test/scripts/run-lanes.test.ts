import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve as absolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import { childEnvironment } from '../support/environment.js'
import t from '../support/tap.js'

const folder = mkdtempSync(join(tmpdir(), 'taskego-lanes-'))
t.teardown(() => rmSync(folder, { recursive: true }))

t.test(
  'a run says a line for each file, what failed and where, and ends with counts and the slowest',
  async (t) => {
    const { status, output } = await runLane({
      'good.test.js': "t.test('all is well', async (t) => t.ok(true, 'nobody needs to read this'))",
      'bad.test.js': "t.test('a sum', async (t) => t.equal(1 + 1, 3, 'is what was promised'))"
    })

    t.equal(status, 1)
    t.match(output, /^ok +\d+\.\d s {2}\S*good\.test\.js$/m)
    t.match(output, /not ok 1 - is what was promised[^]*^FAILED +\d+\.\d s {2}\S*bad\.test\.js$/m)
    t.notMatch(output, /nobody needs to read this/)
    t.match(output, /slowest files:\n( +\d+\.\d s {2}\S+\.test\.js\n){2}\n1 passed, 1 failed\n$/)
  }
)

t.test('an error that nobody caught fails the test that ran, and the files after it run', async (t) => {
  const { status, output } = await runLane({
    'stray.test.js':
      "t.test('waits for ever', async (t) => {\n" +
      "  setTimeout(() => { throw new Error('out of nowhere') }, 10)\n" +
      '  await new Promise(() => {})\n' +
      '})',
    'rejected.test.js':
      "t.test('goes on', async (t) => {\n" +
      "  void Promise.reject(new Error('left alone'))\n" +
      '  await new Promise((resolve) => setTimeout(resolve, 10))\n' +
      '})',
    'after.test.js': "t.test('runs', async (t) => t.ok(true))"
  })

  t.equal(status, 1)
  t.match(output, /not ok 1 - out of nowhere[^]*FAILED .*stray\.test\.js/)
  t.match(output, /not ok 1 - left alone[^]*FAILED .*rejected\.test\.js/)
  t.match(output, /^ok .*after\.test\.js$/m)
})

t.test('a lane that ends in the middle fails the run', async (t) => {
  const { status, output } = await runLane({ 'gone.test.js': "process.kill(process.pid, 'SIGKILL')" })

  t.equal(status, 1)
  t.match(output, /broke off with SIGKILL[^]*0 passed, 1 failed\n$/)
})

/** Runs these test files, whose `t` is a lane's, as `npm run test:built -- FILE…` does. */
async function runLane(files: Record<string, string>): Promise<{ status: unknown; output: string }> {
  const tap = pathToFileURL(absolute('dist/test/support/tap.js')).href
  const paths = Object.entries(files).map(([name, source]) => {
    writeFileSync(join(folder, name), `import t from '${tap}'\n${source}\n`)
    return relative(absolute('dist/test'), join(folder, name))
  })

  return await new Promise((resolve) => {
    execFile(
      process.execPath,
      ['scripts/run-lanes.js', ...paths],
      { env: childEnvironment({}) },
      (error, output) => resolve({ status: error?.code ?? 0, output })
    )
  })
}
