import { spawnSync } from 'node:child_process'
// Before its parts, which cannot be loaded without it.
import 'tap'
import { signature } from '@tapjs/test'

/**
 * Builds tap's test class without the plugins that .taprc turns off, once for each install: until then each
 * test process would compile TypeScript and replace modules, which nothing here asks for.
 */
if (/typescript|mock/.test(signature)) {
  const { status } = spawnSync('tap', ['build'], { stdio: 'inherit' })
  process.exitCode = status ?? 1
}
