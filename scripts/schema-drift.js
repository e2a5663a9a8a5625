import { spawnSync } from 'node:child_process'

// Fails where drizzle/schema and the migrations differ: drizzle-kit then writes a migration named "drift".
const { stdout, status } = spawnSync('drizzle-kit', ['generate', '--name', 'drift'], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit']
})

process.stdout.write(stdout)
process.exitCode = status === 0 && stdout.includes('No schema changes') ? 0 : 1
