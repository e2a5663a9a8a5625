import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * `npm start`: builds, then becomes the server. On a terminal it says what takes its time; into a file or a
 * pipe it writes nothing of its own.
 */
if (process.stdout.isTTY) process.stdout.write('Building: some twenty seconds the first time …\n')

const compiler = fileURLToPath(import.meta.resolve('typescript/bin/tsc'))
const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.json'], { stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)

await import(new URL('../dist/src/server.js', import.meta.url).href)
