import autoload from '@fastify/autoload'
import fp from 'fastify-plugin'
import { fileURLToPath } from 'node:url'
import type { Connection } from '../drizzle/client.js'
import type { Env } from './env.js'
import type { MarketplaceRules } from './shared/rules.js'

/** What the app is started with; every plugin is handed it. */
export interface AppOptions {
  env: Env
  /** An open, migrated database; absent = plugins/app/db.ts opens the one that the environment names. */
  connection?: Connection
  /** The marketplace's numbers that differ from the defaults. */
  rules?: Partial<MarketplaceRules>
}

const folder = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))

/**
 * The app as a Fastify plugin. It never listens.
 * First every plugin, of libraries (plugins/external) and of ours (plugins/app): each names in `dependencies`
 * those that come before it. Then every route in routes/: a folder's path is its URL, and a folder _id stands
 * for the parameter :id.
 */
export const app = fp<AppOptions>(
  async (fastify, options) => {
    await fastify.register(autoload, { dir: folder('plugins'), options, forceESM: true })

    await fastify.register(autoload, {
      dir: folder('routes'),
      options,
      forceESM: true,
      indexPattern: /^index\.js$/,
      routeParams: true,
      scriptPattern: /^$/
    })
  },
  { name: 'app' }
)
