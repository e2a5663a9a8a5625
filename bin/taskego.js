#!/usr/bin/env node
import { existsSync } from 'node:fs'

/**
 * A package of its own, because npx first installs a command of the package that it stands in, which takes
 * seconds; this one is a link in node_modules.
 */
const program = new URL('../dist/cli/main.js', import.meta.url)

if (existsSync(program)) await import(program.href)
else {
  process.stderr.write('The command line is not built yet. Build it with: npm run build\n')
  process.exitCode = 1
}
