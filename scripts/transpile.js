import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/**
 * Makes what tests run of the sources, in about a second: types are removed, not checked (`npm run types`
 * checks them). What was made of a source that is gone is removed, so that no test of yesterday runs.
 */

/** Every folder of sources, as in tsconfig.test.json. */
const folders = ['src', 'plugins', 'routes', 'agent', 'drizzle', 'cli', 'test', 'docs', 'scripts']

/**
 * Writes a JavaScript module with its source map for each module in `folders` below `root`, at the same path
 * below `output`. JSON files beside test modules are copied.
 * @param {{ root: string, output: string, folders: string[] }} places
 * @throws the errors of esbuild when a file cannot be read as TypeScript
 */
export async function transpile({ root, output, folders }) {
  const sources = folders.flatMap((folder) => filesIn(root, folder)).filter(isSource)

  await build({
    absWorkingDir: root,
    entryPoints: sources,
    outdir: output,
    outbase: root,
    platform: 'node',
    jsx: 'automatic',
    format: 'esm',
    target: 'node20',
    // esbuild does not know that every Node 20 that we support has import attributes.
    supported: { 'import-attributes': true },
    loader: { '.json': 'copy' },
    sourcemap: true,
    logLevel: 'silent'
  })

  const kept = new Set(sources.flatMap(madeOf))
  for (const folder of folders) {
    for (const file of filesIn(output, folder)) if (!kept.has(file)) rmSync(join(output, file))
  }
}

/**
 * The files of a folder below `root`, by their path from `root`.
 * @param {string} root
 * @param {string} folder
 */
function filesIn(root, folder) {
  if (!existsSync(join(root, folder))) return []

  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
}

/** @param {string} file */
function isSource(file) {
  if (file.endsWith('.json')) return file.startsWith('test/')
  return /\.(?:[jt]s|tsx)$/.test(file) && !file.endsWith('.d.ts')
}

/** @param {string} source */
function madeOf(source) {
  if (source.endsWith('.json')) return [source]

  const module = source.replace(/\.tsx?$/, '.js')
  return [module, `${module}.map`]
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = resolve('.')
  await transpile({ root, output: join(root, 'dist'), folders })
}
