/**
 * Who may import whom: the rules of ARCHITECTURE.md, types included. `npm run lint:rooms` checks them, and
 * that the drawing in the document shows what the code does.
 */

/** The rooms of src/, the lowest first. A room imports only rooms that stand before it in this list. */
export const domainRooms = [
  'texts',
  'shared',
  'vocabulary',
  'jobs',
  'files',
  'notifications',
  'payments',
  'settings',
  'bookings',
  'catalog',
  'search',
  'conversations',
  'messages',
  'accounts',
  'providers',
  'reviews',
  'support',
  'insights',
  'calendar',
  'moderation',
  'mail',
  'retention',
  'privacy',
  'demo'
]

/** The rooms of agent/, the lowest first. Above all of them stands concierge.ts, with the files beside it. */
export const conciergeRooms = ['facts', 'language', 'dialogue', 'replies', 'permission', 'tools', 'answer']

const domain = '^src/(?!shared/)[^/]+/'
const frameworks = 'node_modules/(fastify|@fastify|ai|@ai-sdk|socket[.]io|commander)/'
const picturesAndStores = 'node_modules/(sharp|@aws-sdk)/'

/**
 * A rule that forbids imports.
 * @param {string} name the rule, as it is told when it is broken
 * @param {import('dependency-cruiser').IRegularForbiddenRuleType['from']} from
 * @param {import('dependency-cruiser').IRegularForbiddenRuleType['to']} to
 * @returns {import('dependency-cruiser').IRegularForbiddenRuleType}
 */
function never(name, from, to) {
  return { name, severity: 'error', from, to }
}

/**
 * For each room the rule that it imports nothing above it; and that there is no other room.
 * @param {string} folder
 * @param {string[]} rooms
 */
function floors(folder, rooms) {
  const upwards = rooms.map((room, floor) => {
    const above = rooms.slice(floor + 1).map((higher) => `^${folder}/${higher}/`)
    const beside = `^${folder}/(?!env[.]ts)[^/]+[.]ts$`

    return never(
      `${folder}/${room} looks only down`,
      { path: `^${folder}/${room}/` },
      { path: [...above, beside] }
    )
  })

  const known = rooms.join('|')
  const unknown = never(
    `${folder}: each room has its floor in .dependency-cruiser.js`,
    { path: `^${folder}/(?!(${known})/)[^/]+/` },
    {}
  )

  return [...upwards, unknown]
}

export default {
  forbidden: [
    never(
      'no circle of files, types included',
      { path: '^(src|agent|drizzle|plugins|cli)/' },
      { circular: true }
    ),
    ...floors('src', domainRooms),
    ...floors('agent', conciergeRooms),

    never('texts import nothing', { path: '^src/texts/' }, { pathNot: '^src/texts/' }),
    never(
      'drizzle knows nothing of ours but the Env type',
      { path: '^drizzle/' },
      { path: '^(src/(?!env[.]ts)|plugins|routes|agent|cli)' }
    ),
    never('src knows no door', { path: domain }, { path: '^(plugins|routes|agent|cli)/' }),
    never('src knows no framework', { path: domain }, { path: frameworks }),
    never(
      'pictures and object stores are read in src/files alone',
      { path: '^(src/(?!files/)|plugins|routes|agent|cli)' },
      { path: picturesAndStores }
    ),
    // Texts have a second index: with the first, the command line would read every sentence to say a time.
    never(
      'a domain is entered by its index',
      { path: '^src/([^/]+)/' },
      { path: domain, pathNot: ['^src/$1/', '^src/[^/]+/index[.]ts$', '^src/texts/spoken[.]ts$'] }
    ),
    never(
      'doors, plugins and the app enter a domain by its index',
      { path: '^(agent|routes|cli|plugins|src/[^/]+[.]ts)' },
      { path: domain, pathNot: '^src/[^/]+/index[.]ts$' }
    ),
    never('only routes use what plugins offer to HTTP', { path: '^(agent|cli)/' }, { path: '^plugins/' }),
    never(
      'doors do not know each other',
      { path: '^(agent|routes|cli)/' },
      { path: '^(agent|routes|cli)/', pathNot: '^$1/' }
    ),
    never(
      'plugins know no route, no command and no table',
      { path: '^plugins/' },
      { path: '^(routes|cli|drizzle/schema)/' }
    ),
    never(
      'plugins know the concierge by its entry alone',
      { path: '^plugins/' },
      { path: '^agent/', pathNot: '^agent/concierge[.]ts$' }
    ),
    never(
      'only commands that open a database import it',
      { path: '^(agent|routes|cli)/', pathNot: '^cli/commands/(db|admin)' },
      { path: '^drizzle/', dependencyTypesNot: ['type-only'] }
    ),
    never(
      'a door names no table',
      { path: '^(agent|routes|cli)/', pathNot: '^cli/commands/(db|admin)' },
      { path: '^drizzle/', pathNot: '^drizzle/client[.]ts$' }
    ),
    never(
      'the app and the server find plugins and routes by path',
      { path: '^src/(app|server)[.]ts$' },
      { path: ['^(plugins|routes)/', domain], dependencyTypesNot: ['type-only'] }
    )
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' }
  }
}
