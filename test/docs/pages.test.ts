import { readdirSync, readFileSync } from 'node:fs'
import t from '../support/tap.js'

const DECISIONS = 'docs/decisions'
/** A word of each question that the index of ARCHITECTURE.md answers. */
const asked = [
  'commission',
  'proposal',
  'cancel when',
  'Arabic date word',
  'what an admin may do',
  'looks on as a user',
  'ban',
  'Arabizi',
  'address',
  'landmark',
  'cancelling free',
  'slots',
  'not offered',
  'status',
  'switched off',
  'changed while the servers run',
  'search',
  'needs no answer',
  "provider's calendar",
  'filters',
  'listing shows',
  'answers in a chat',
  'report what',
  'sentence'
]
t.test('the README fits on two screens: two commands, one picture, a transcript of ten lines', async (t) => {
  const page = readFileSync('README.md', 'utf8')
  const transcripts = [...page.matchAll(/^```text\n([^]*?)^```$/gm)].map(([, lines = '']) => lines)

  t.ok(page.split('\n').length <= 120, 'at most 120 lines')
  t.ok(page.includes('```sh\nnpm ci\nnpm start\n```'), 'two commands')
  t.equal(page.match(/^```mermaid$/gm)?.length, 1, 'one picture')
  t.same(
    transcripts.map((lines) => lines.trimEnd().split('\n').length),
    [10]
  )
})

t.test('docs/commands.md tells of every command of npm', async (t) => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'))
  const page = readFileSync('docs/commands.md', 'utf8')
  const told = new Set(
    [...page.matchAll(/`(?:npm (?:run )?(?:-s )?)?([a-z][a-z:]*)/g)].map(([, name]) => name)
  )

  t.same(
    Object.keys(scripts).filter((name) => !told.has(name)),
    []
  )
})

t.test('every decision has a number, a date and a status, and stands in the index', async (t) => {
  const index = readFileSync(`${DECISIONS}/README.md`, 'utf8')
  const files = readdirSync(DECISIONS)
    .filter((file) => file !== 'README.md')
    .sort()

  t.ok(files.length > 60)
  for (const [place, file] of files.entries()) {
    const number = String(place + 1).padStart(4, '0')
    const page = readFileSync(`${DECISIONS}/${file}`, 'utf8')
    t.ok(file.startsWith(`${number}-`), `${file} follows the one before`)
    t.match(
      page,
      new RegExp(`^# ${number}\\. .+\\n\\n- Date: \\d{4}-\\d\\d-\\d\\d\\n- Status: (accepted|superseded by)`),
      file
    )
    t.ok(index.includes(`| [${number}](${file}) |`), `${file} is in the index`)
  }
})

t.test('ARCHITECTURE.md answers its questions, each by a function to begin with', async (t) => {
  const page = readFileSync('ARCHITECTURE.md', 'utf8')
  const index = /^## Where is …\?$([^]*?)^## /m.exec(page)?.[1] ?? ''
  const rows = [...index.matchAll(/^\| (… [^|]+\?) \| (.+) \|$/gm)]

  t.equal(rows.length, asked.length)
  for (const [place, [, question = '', answer = '']] of rows.entries()) {
    t.ok(question.includes(asked[place] ?? '?'), question)
    t.match(answer, /^\[`\w+`\]\([^)]+\.ts\)/, `${question} begins with a function`)
  }
})
