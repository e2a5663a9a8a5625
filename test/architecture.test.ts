import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import t from './support/tap.js'

const root = process.cwd()
const doors = ['agent', 'routes', 'cli']

interface Import {
  from: string
  to: string
  isPackage: boolean
  isType: boolean
}

const imports = ['src', 'plugins', 'routes', 'agent', 'drizzle', 'cli'].flatMap((folder) => importsOf(folder))

t.test('the tree of sources is really read', async (t) => {
  t.ok(imports.length > 100)
})

t.test('drizzle imports nothing of ours but the Env type', async (t) => {
  t.same(
    violations(({ from, to }) => top(from) === 'drizzle' && !to.startsWith('drizzle') && to !== 'src/env'),
    []
  )
})

t.test('src/shared imports no domain', async (t) => {
  t.same(
    violations(
      ({ from, to }) =>
        from.startsWith('src/shared/') &&
        !to.startsWith('src/shared/') &&
        !isText(to) &&
        top(to) !== 'drizzle'
    ),
    []
  )
})

t.test('the texts import nothing, and everybody enters them by their index', async (t) => {
  const isInside = (path: string) => path.startsWith('src/texts/')
  t.same(
    imports
      .filter(({ from, to }) => isInside(from) && !isInside(to))
      .map(({ from, to }) => `${from} → ${to}`),
    []
  )
  t.same(
    violations(({ from, to }) => !isInside(from) && isInside(to) && !isText(to)),
    []
  )
})

t.test('a domain knows no door, no framework and no process', async (t) => {
  t.same(
    violations(({ from, to }) => isDomain(from) && ['plugins', ...doors].includes(top(to))),
    []
  )

  t.same(
    packageViolations(
      (from, name) =>
        isDomain(from) && /^(fastify|@fastify\/.*|ai|@ai-sdk\/.*|socket\.io|commander)$/.test(name)
    ),
    []
  )

  const readers = sources('src').filter(
    (file) => isDomain(file) && readFileSync(join(root, file), 'utf8').includes('process.env')
  )
  t.same(readers, [])
})

t.test('a domain enters another only by its index, and never in a circle', async (t) => {
  const crossings = imports.filter(
    ({ from, to, isPackage }) =>
      !isPackage && isDomain(from) && isDomain(to) && domainOf(from) !== domainOf(to)
  )

  t.same(
    crossings.filter(({ to }) => to !== `src/${domainOf(to)}/index`).map(({ from, to }) => `${from} → ${to}`),
    []
  )

  const graph = new Map<string, Set<string>>()
  for (const { from, to } of crossings) {
    graph.set(domainOf(from), (graph.get(domainOf(from)) ?? new Set()).add(domainOf(to)))
  }

  t.same(circlesIn(graph), [])
})

t.test(
  'files are beneath every other domain, and what decodes and stores them is nowhere else',
  async (t) => {
    t.same(
      violations(
        ({ from, to, isType }) =>
          from.startsWith('src/files/') &&
          isDomain(to) &&
          domainOf(to) !== 'files' &&
          !(isType && to === 'src/jobs/index')
      ),
      []
    )

    t.same(
      packageViolations(
        (from, name) => !from.startsWith('src/files/') && /^(sharp|@aws-sdk\/.*)$/.test(name)
      ),
      []
    )
  }
)

t.test('doors see domains by their index, the shared tools, and never each other', async (t) => {
  t.same(
    violations(
      ({ from, to }) => doors.includes(top(from)) && doors.includes(top(to)) && top(from) !== top(to)
    ),
    []
  )

  t.same(
    violations(
      ({ from, to }) => doors.includes(top(from)) && isDomain(to) && to !== `src/${domainOf(to)}/index`
    ),
    []
  )

  t.same(
    violations(
      ({ from, to }) => doors.includes(top(from)) && top(to) === 'drizzle' && !mayOpenDatabase(from, to)
    ),
    []
  )
})

t.test('the rooms of the concierge use only those below them, and no file is in a circle', async (t) => {
  const rooms = ['facts', 'language', 'dialogue', 'replies', 'permission', 'tools', 'answer']
  const levelOf = (path: string) => {
    const [, room = '', file] = path.split('/')
    return file === undefined ? rooms.length : rooms.indexOf(room)
  }
  const within = imports.filter(({ from, to }) => top(from) === 'agent' && top(to) === 'agent')

  t.same(
    sources('agent').filter((file) => levelOf(file) < 0),
    []
  )
  t.same(
    within.filter(({ from, to }) => levelOf(to) > levelOf(from)).map(({ from, to }) => `${from} → ${to}`),
    []
  )

  const graph = new Map<string, Set<string>>()
  for (const { from, to } of within) {
    const file = from.replace(/\.ts$/, '')
    graph.set(file, (graph.get(file) ?? new Set()).add(to))
  }

  t.same(circlesIn(graph), [])
})

t.test('plugins import neither routes nor the command line nor tables', async (t) => {
  t.same(
    violations(
      ({ from, to }) =>
        top(from) === 'plugins' && (['routes', 'cli'].includes(top(to)) || to.startsWith('drizzle/schema'))
    ),
    []
  )

  t.same(
    violations(({ from, to }) => top(from) === 'plugins' && top(to) === 'agent' && to !== 'agent/concierge'),
    []
  )
})

t.test('the app and the server know plugins and routes by path only, and no domain', async (t) => {
  t.same(
    violations(
      ({ from, to, isType }) =>
        ['src/app', 'src/server'].includes(from.replace(/\.ts$/, '')) &&
        !isType &&
        (isDomain(to) || ['plugins', 'routes'].includes(top(to)))
    ),
    []
  )
})

/** A door may name the type of the database handle; only the command line's own database commands open it. */
function mayOpenDatabase(from: string, to: string): boolean {
  if (/^cli\/commands\/(db|admin)/.test(from)) return true

  return (
    to === 'drizzle/client' &&
    imports.every((entry) => entry.from !== from || entry.to !== to || entry.isType)
  )
}

function violations(isWrong: (entry: Import) => boolean): string[] {
  return imports
    .filter((entry) => !entry.isPackage && isWrong(entry))
    .map(({ from, to }) => `${from} → ${to}`)
}

function packageViolations(isWrong: (from: string, name: string) => boolean): string[] {
  return imports
    .filter(({ from, to, isPackage }) => isPackage && isWrong(from, to))
    .map(({ from, to }) => `${from} → ${to}`)
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file))
}

function importsOf(folder: string): Import[] {
  return sources(folder).flatMap((from) => {
    const text = readFileSync(join(root, from), 'utf8')
    return [
      ...text.matchAll(
        /^(import|export)( type)?[^'"\n]*(?:\n[^'"\n]+)*? from '([^']+)'|import\('([^']+)'\)/gm
      )
    ].map((match) => {
      const target = match[3] ?? match[4] ?? ''
      const isPackage = !target.startsWith('.')

      return {
        from,
        isPackage,
        isType: match[2] !== undefined,
        to: isPackage ? target : relative(root, resolve(root, dirname(from), target)).replace(/\.js$/, '')
      }
    })
  })
}

function top(path: string): string {
  return path.split('/')[0] ?? ''
}

function isDomain(path: string): boolean {
  return /^src\/(?!shared\/|texts\/)[^/]+\//.test(path)
}

/** The sentences lie beneath everything, and are reached by their one door. */
function isText(path: string): boolean {
  return path === 'src/texts/index'
}

function domainOf(path: string): string {
  return path.split('/')[1] ?? ''
}

function circlesIn(graph: Map<string, Set<string>>): string[] {
  const circles: string[] = []
  const done = new Set<string>()

  const visit = (node: string, path: string[]): void => {
    if (path.includes(node)) {
      circles.push([...path.slice(path.indexOf(node)), node].join(' → '))
      return
    }
    if (done.has(node)) return

    for (const next of graph.get(node) ?? []) visit(next, [...path, node])
    done.add(node)
  }

  for (const node of graph.keys()) visit(node, [])
  return circles
}
