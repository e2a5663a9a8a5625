import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { ID_PATTERN } from '../../src/shared/ids.js'

const PAGE = 'docs/seven-steps.md'
const said: string[] = []

/** Prints a line of the story, or several, and keeps it for the page. */
export function say(lines: string): void {
  process.stdout.write(`${lines}\n`)
  said.push(lines)
}

/**
 * Writes the page, or holds the page that is there to what was said.
 * @param recordTo the file to write; absent = compare
 * @throws AssertionError when the page tells another story
 */
export function holdPage(recordTo: string | undefined): void {
  if (recordTo !== undefined) return writeFileSync(recordTo, pageOf(said))

  assert.deepEqual(shapeOf(readFileSync(PAGE, 'utf8')), shapeOf(pageOf(said)), 'npm run docs:steps')
}

function pageOf(story: string[]): string {
  return [
    '# Seven steps, as a transcript',
    '',
    '`npm run demo:smoke` starts a fresh server, plays these steps over HTTP, prints each request and ' +
      'answer, and exits non-zero',
    'on any deviation (`test/smoke/run.ts`), also of this page. `npm run docs:steps` records it. The days, ' +
      'and who is free on them, are',
    'those of the recording.',
    '',
    '```text',
    story.join('\n').trim(),
    '```',
    ''
  ].join('\n')
}

/**
 * What is the same on every day: the steps, each request with its words, the status of each answer, the
 * language of each reply, and who is told of something. Not so prices, times, and who is free.
 */
function shapeOf(page: string): string[] {
  const lines = page
    .split('\n')
    // Pushes come in either order; the run itself waits for both.
    .filter((line) => !line.startsWith('  socket of'))
    .map((line) => (line.startsWith('    ') ? languageOf(line) : outlineOf(line)))

  return lines.filter((line, place) => line !== lines[place - 1])
}

/** Of a line of a reply. */
function languageOf(line: string): string {
  const withoutNames = line.replace(/\u2068[^\u2069]*\u2069/g, '')
  return /[\u0600-\u06ff]/.test(withoutNames) ? '    Arabic' : '    English'
}

function outlineOf(line: string): string {
  return line
    .replace(new RegExp(ID_PATTERN, 'g'), 'ID')
    .replace(/\(\d+ ms\).*/, '')
    .replace(/(?<=is told: ).*/, '')
    .replace(/\d+/g, 'N')
    .replace(/[^\s"]+@/g, 'SOMEBODY@')
    .trimEnd()
}
