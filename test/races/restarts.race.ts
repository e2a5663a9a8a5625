import t from 'tap'
import { startCluster } from '../support/postgres.js'
import { surviveRestarts } from '../support/restarts.js'

t.test(
  'a database that is restarted, crashes, ends connections or stays away takes no server and no ' +
    'booking with it',
  { timeout: 120_000 },
  async (t) => {
    const cluster = await startCluster(t)
    const { refused } = await surviveRestarts(t, {
      cluster,
      url: cluster.url,
      losses: ['immediate', 'backends', 'fast', 'away']
    })

    t.ok(refused > 0, 'the database was really away')
  }
)
