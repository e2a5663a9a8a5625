import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/**
 * Runs every `*.test.js` below dist/test in two processes that share the files out among themselves
 * (docs/testing.md, test/lanes/lane.ts). It prints a line for each file, what a red one is about, and at the
 * end how many assertions passed. With files as arguments it runs these alone, in one process.
 */
const files = process.argv.slice(2)
const lanes = files.length === 0 ? ['first', 'second'] : ['first']
const claims = mkdtempSync(join(tmpdir(), 'taskego-claims-'))
const LONGEST_LANE_SECONDS = 1200
const SHOWN_AS_SLOWEST = 5

/** @typedef {{ name: string, seconds: number }} RunFile */
/** @typedef {{ files: RunFile[], passed: number, failed: number, skipped: number }} Outcome */

/** @type {Outcome[]} */
const outcomes = await Promise.all(lanes.map(runLane)).finally(() => rmSync(claims, { recursive: true }))

/** @param {'passed' | 'failed' | 'skipped'} key */
const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0)

const slowest = outcomes.flatMap((outcome) => outcome.files).sort((a, b) => b.seconds - a.seconds)
say('', 'slowest files:', ...slowest.slice(0, SHOWN_AS_SLOWEST).map(lineOf))
const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''
say('', `${sum('passed')} passed, ${sum('failed')} failed${skipped}`)

process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1

/**
 * A lane that breaks off, by a crash or by its limit of time, counts as one more failure.
 * @param {string} lane
 * @returns {Promise<Outcome>}
 */
async function runLane(lane) {
  const child = spawn(
    process.execPath,
    [
      '--enable-source-maps',
      // Tests drop what they made all at once: a larger nursery is swept less often.
      '--max-semi-space-size=64',
      // The sweeper's helpers would take their time of the other lane.
      '--single-threaded-gc',
      `dist/test/lanes/${lane}.js`
    ],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        TAP_TIMEOUT: String(LONGEST_LANE_SECONDS),
        TEST_CLAIMS: claims,
        ...(files.length === 0 ? {} : { TEST_FILES: files.join(' ') })
      }
    }
  )

  /** @type {Promise<number | string>} */
  const exit = new Promise((resolve) => child.once('close', (code, signal) => resolve(signal ?? code ?? 0)))
  const outcome = await readTap(createInterface({ input: child.stdout }))
  const end = await exit

  if (end === 0 || outcome.failed > 0) return outcome
  say(`FAILED: lane ${lane} broke off with ${end}`)
  return { ...outcome, failed: 1 }
}

/**
 * What a lane writes is TAP, in which a file is a test of the first level. Its lines are kept until it is
 * known whether they are needed.
 * @param {AsyncIterable<string>} lines
 * @returns {Promise<Outcome>}
 */
async function readTap(lines) {
  /** @type {Outcome} */
  const outcome = { files: [], passed: 0, failed: 0, skipped: 0 }
  /** @type {string[]} */
  let kept = []

  for await (const line of lines) {
    const [, fails, name, milliseconds] = /^(not )?ok \d+ - (.*?)(?: # time=([\d.]+)ms)?$/.exec(line) ?? []
    const totals = /^# (\{ total: .* \})$/.exec(line)?.[1]

    if (name !== undefined) {
      const file = { name, seconds: Number(milliseconds ?? 0) / 1000 }
      outcome.files.push(file)

      if (fails !== undefined) say(...kept.filter(isTelling))
      say(`${fails === undefined ? 'ok' : 'FAILED'} ${lineOf(file)}`)
      kept = []
    } else if (totals !== undefined) {
      /** @param {string} key */
      const count = (key) => Number(new RegExp(`\\b${key}: (\\d+)`).exec(totals)?.[1] ?? 0)

      outcome.passed = count('pass')
      outcome.failed = count('fail')
      outcome.skipped = count('skip') + count('todo')
    } else kept.push(line)
  }

  // What was said of a file that never ended, or after the last.
  if (outcome.failed > 0 || outcome.passed === 0) say(...kept.filter(isTelling))
  return outcome
}

/** Says more than that something went well. @param {string} line */
function isTelling(line) {
  return !/^ +(ok|# Subtest)|^ *1\.\.\d+$|^ *$|^TAP version|^# time=/.test(line)
}

/** @param {RunFile} file */
function lineOf({ name, seconds }) {
  return `${seconds.toFixed(1).padStart(6)} s  ${name}`
}

/** @param {string[]} lines */
function say(...lines) {
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`)
}
