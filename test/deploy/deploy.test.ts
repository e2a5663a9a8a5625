import { readFileSync } from 'node:fs'
import t from '../support/tap.js'
import { parse } from 'yaml'
import { parseEnv } from '../../src/env.js'

const read = (path: string) => readFileSync(path, 'utf8')
const names = (text: string, pattern: RegExp) =>
  new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))
const missing = (wanted: Iterable<string>, from: Set<string>) => [...wanted].filter((name) => !from.has(name))

const known = names(read('src/env.ts'), /^ {2}([A-Z][A-Z0-9_]+): Type\./gm)
const guide = read('docs/deploy.md')
/** Read by Compose alone. */
const composeOnly = new Set(['POSTGRES_PASSWORD', 'SITE', 'PUBLISH_HTTP', 'PUBLISH_HTTPS'])

interface Service {
  image?: string
  environment?: Record<string, string>
  depends_on?: Record<string, { condition: string }>
  healthcheck?: object
  volumes?: string[]
  ports?: string[]
}
interface Compose {
  services: Record<string, Service>
  volumes: Record<string, null>
}

t.test(
  'every variable is in .env.example and in the table of docs/deploy.md, and none there is unknown',
  async (t) => {
    t.ok(known.size > 40)

    const example = names(read('.env.example'), /^([A-Z][A-Z0-9_]+)=/gm)
    const table = names(guide, /^\| `([A-Z][A-Z0-9_]+)` \|/gm)

    t.same(missing(known, example), [])
    t.same(missing(example, known), [])
    t.same(missing(known, table), [])
    t.same(missing(table, new Set([...known, ...composeOnly])), [])
  }
)

t.test('compose.yaml, the Dockerfile and .replit set only what the server reads', async (t) => {
  const compose: Compose = parse(read('compose.yaml'), { merge: true })
  const set = ['app-one', 'app-two', 'worker'].flatMap((name) =>
    Object.keys(compose.services[name]?.environment ?? {})
  )

  t.same(missing(set, known), [])
  t.same(missing(names(read('compose.yaml'), /\$\{([A-Z_]+)/g), new Set([...known, ...composeOnly])), [])

  const image = [...read('Dockerfile').matchAll(/^ENV (.*)$/gm)].flatMap((match) => [
    ...names(match[1] ?? '', /\b([A-Z_]+)=/g)
  ])
  t.same(missing(image, known), [])

  const replit = read('.replit')
  t.same(missing(names(replit, /^([A-Z_]+) = /gm), known), [])
  t.match(replit, /^HOST = "0\.0\.0\.0"$/m)
})

t.test('no secret has a default: Compose stops and says which is missing', async (t) => {
  const text = read('compose.yaml')
  for (const secret of ['JWT_SECRET', 'POSTGRES_PASSWORD', 'METRICS_TOKEN', 'PUBLIC_URL']) {
    const uses = [...text.matchAll(new RegExp(`\\$\\{${secret}([^}]*)`, 'g'))].map((match) => match[1] ?? '')
    t.ok(uses.length > 0 && uses.every((rest) => rest.startsWith(':?')), secret)
  }
})

t.test(
  'two servers and a worker wait for a healthy database and Redis, and share what they keep',
  async (t) => {
    const { services, volumes }: Compose = parse(read('compose.yaml'), { merge: true })
    const roles = ['app-one', 'app-two', 'worker'].map((name) => services[name]?.environment?.ROLE)
    t.same(roles, ['web', 'web', 'worker'])

    for (const name of ['app-one', 'app-two', 'worker']) {
      t.match(services[name]?.depends_on, {
        postgres: { condition: 'service_healthy' },
        redis: { condition: 'service_healthy' }
      })
      t.same(services[name]?.volumes, ['files:/data'])
      t.equal(services[name]?.ports, undefined, 'only the proxy is reachable from outside')
    }

    for (const name of ['postgres', 'redis']) t.ok(services[name]?.healthcheck !== undefined, name)

    const named = Object.values(services)
      .flatMap((service) => service.volumes ?? [])
      .map((volume) => volume.split(':')[0] ?? '')
    t.same(missing(named, new Set(Object.keys(volumes))), [])
  }
)

t.test('the environment of compose.yaml is one that the server accepts', async (t) => {
  const { services }: Compose = parse(read('compose.yaml'), { merge: true })
  const given: Record<string, string> = {
    JWT_SECRET: 'f3'.repeat(32),
    POSTGRES_PASSWORD: 'a1'.repeat(24),
    METRICS_TOKEN: 'b2'.repeat(24),
    PUBLIC_URL: 'https://taskego.example.org'
  }

  const filled = Object.fromEntries(
    Object.entries(services['app-one']?.environment ?? {}).map(([name, value]) => [
      name,
      value.replace(/\$\{([A-Z_]+)[^}]*\}/g, (_all, variable: string) => given[variable] ?? '')
    ])
  )

  t.match(parseEnv(filled), {
    NODE_ENV: 'production',
    HOST: '0.0.0.0',
    DEMO_DATA: false,
    TRUST_PROXY: ['172.30.7.0/24'],
    REDIS_URL: 'redis://redis:6379'
  })
})

t.test('the image is small, not run by root, and asked whether it is ready', async (t) => {
  const stages = read('Dockerfile')
    .split(/^FROM /m)
    .slice(1)
  const final = stages.at(-1) ?? ''

  t.ok(stages.length >= 2)
  t.match(final, /^USER node$/m)
  t.match(final, /^HEALTHCHECK .*"node".*\/ready/m)
  t.notMatch(final, /npm (ci|install)|apt-get/)

  for (const name of ['node_modules', '.git', '.env', '.taskego']) {
    t.ok(read('.dockerignore').split('\n').includes(name), `${name} stays out`)
  }
})

t.test('CI runs .ci/run on every Node that we name', async (t) => {
  const workflow: {
    jobs: { promises: { strategy: { matrix: { node: string[] } }; steps: Array<{ run?: string }> } }
  } = parse(read('.github/workflows/ci.yml'))
  t.same(workflow.jobs.promises.strategy.matrix.node, ['20', '22', '24'])
  t.ok(workflow.jobs.promises.steps.some(({ run }) => run === 'bash .ci/run'))
})
