import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * `npm start`: builds, then becomes the server. On a terminal it says what takes its time; into a file or a
 * pipe it writes nothing of its own.
 */
if (process.stdout.isTTY) process.stdout.write('Building: some twenty seconds the first time …\n')

run(join(folderOf('typescript'), 'bin/tsc'), ['-p', 'tsconfig.json'])
if (isBehind('web', 'dist/web/index.html')) {
  run(join(folderOf('vite'), 'bin/vite.js'), ['build', 'web', '--logLevel', 'warn'])
}

await import(new URL('../dist/src/server.js', import.meta.url).href)

/**
 * Runs a tool of npm's, and ends this process where it fails.
 * @param {string} script
 * @param {string[]} options
 */
function run(script, options) {
  const { status } = spawnSync(process.execPath, [script, ...options], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

/** @param {string} name */
function folderOf(name) {
  return fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url))
}

/**
 * Is something of `folder` newer than what was built of it? Without Vite (`npm ci --omit=dev`) nothing can be
 * built, and / says what this server is.
 * @param {string} folder
 * @param {string} built
 */
function isBehind(folder, built) {
  if (!existsSync(folderOf('vite'))) return false
  if (!existsSync(built)) return true

  const since = statSync(built).mtimeMs
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  return files.some((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs > since)
}
