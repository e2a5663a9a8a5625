import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Runs every `*.test.js` below dist/test in two processes that share the files out among themselves
 * (docs/testing.md, test/lanes/lane.ts). With files as arguments it runs these alone, in one process.
 */
const files = process.argv.slice(2)
const lanes = files.length === 0 ? ['first', 'second'] : ['first']
const claims = mkdtempSync(join(tmpdir(), 'taskego-claims-'))

const { status } = spawnSync(
  'tap',
  ['--timeout=1200', ...lanes.map((lane) => `dist/test/lanes/${lane}.js`)],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      TEST_CLAIMS: claims,
      ...(files.length === 0 ? {} : { TEST_FILES: files.join(' ') })
    }
  }
)

rmSync(claims, { recursive: true })
process.exitCode = status ?? 1
