import t from 'tap'
import { startCluster } from '../support/postgres.js'
import { surviveRestarts, type Loss } from '../support/restarts.js'

t.setTimeout(600_000)

t.test(
  'twenty losses of the database under load: no server and no acknowledged booking is lost',
  async (t) => {
    const cluster = await startCluster(t)
    const kinds: Loss[] = ['immediate', 'fast', 'backends', 'away']
    const losses = Array.from({ length: 20 }, (_, index) => kinds[index % kinds.length] ?? 'fast')

    await surviveRestarts(t, { cluster, url: cluster.url, losses })
  }
)
