import { readFileSync, writeFileSync } from 'node:fs'
import { argv, stderr } from 'node:process'
import { cruise, format } from 'dependency-cruiser'
import extractTypeScriptConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import rules, { conciergeRooms, domainRooms } from '../.dependency-cruiser.js'

/**
 * Checks who imports whom (.dependency-cruiser.js), and that ARCHITECTURE.md draws it. With `--write` it
 * draws.
 */

const folders = ['src', 'plugins', 'routes', 'agent', 'drizzle', 'cli']
const document = 'ARCHITECTURE.md'
const begin = '<!-- rooms:begin -->'
const end = '<!-- rooms:end -->'

const { output } = await cruise(
  folders,
  { ...rules.options, ruleSet: { forbidden: rules.forbidden }, validate: true },
  undefined,
  { tsConfig: extractTypeScriptConfig('tsconfig.json') }
)
if (typeof output === 'string') throw new Error('the cruise told no result')
const { modules } = output

const { output: report, exitCode } = await format(output, { outputType: 'err' })
stderr.write(String(report))
process.exitCode = exitCode

const written = readFileSync(document, 'utf8')
const drawn = withDrawing(
  written,
  drawing('src', domainRooms),
  drawing('agent', [...conciergeRooms, 'concierge'])
)

if (argv.includes('--write')) {
  writeFileSync(document, drawn)
} else if (drawn !== written) {
  stderr.write(`${document} does not draw what the code does: npm run docs:rooms\n`)
  process.exitCode = 1
}

/**
 * The document with these drawings between its two marks.
 * @param {string} text
 * @param {string[]} drawings
 */
function withDrawing(text, ...drawings) {
  const [before, rest = ''] = text.split(begin)
  const [, after = ''] = rest.split(end)

  return [before, begin, '\n', drawings.join('\n'), end, after].join('')
}

/**
 * The rooms of a folder, the highest at the top. An arrow that follows from others is left out.
 * @param {string} folder
 * @param {string[]} rooms the lowest first
 */
function drawing(folder, rooms) {
  const edges = edgesIn(folder)
  const arrows = rooms.toReversed().flatMap((room) => {
    const below = [...(edges.get(room) ?? [])]
    const direct = below.filter(
      (target) => !below.some((other) => other !== target && reaches(edges, other, target))
    )
    return direct.toSorted().map((target) => `  ${room} --> ${target}`)
  })

  return ['```mermaid', 'flowchart TD', ...arrows, '```', ''].join('\n')
}

/**
 * Which rooms a room imports.
 * @param {string} folder
 */
function edgesIn(folder) {
  /** @type {Map<string, Set<string>>} */
  const edges = new Map()

  for (const { source, dependencies } of modules) {
    const room = roomOf(folder, source)
    if (room === null) continue

    const targets = edges.get(room) ?? new Set()
    edges.set(room, targets)
    for (const { resolved } of dependencies) {
      const target = roomOf(folder, resolved)
      if (target !== null && target !== room) targets.add(target)
    }
  }

  return edges
}

/**
 * A file beside the rooms of agent/ belongs to its highest floor; one beside those of src/ to none.
 * @param {string} folder
 * @param {string} file
 */
function roomOf(folder, file) {
  const [top, room, ...rest] = file.split('/')
  if (top !== folder || room === undefined) return null
  if (rest.length > 0) return room
  return folder === 'agent' ? 'concierge' : null
}

/**
 * @param {Map<string, Set<string>>} edges
 * @param {string} from
 * @param {string} to
 * @returns {boolean}
 */
function reaches(edges, from, to) {
  const next = edges.get(from) ?? new Set()
  return next.has(to) || [...next].some((room) => reaches(edges, room, to))
}
