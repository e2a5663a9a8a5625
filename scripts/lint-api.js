import { spawnSync } from 'node:child_process'

/**
 * Checks docs/openapi.json by the rules of Redocly, then by those of Spectral and OWASP. Spectral is fetched
 * from the registry at its fixed version, because nothing else in the repository needs it; its rule set is
 * found beside it.
 */
run('redocly', ['lint', '--config', 'docs/redocly.yaml', 'docs/openapi.json'], {
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true'
})

const packages = ['@stoplight/spectral-cli@6.16.3', '@stoplight/spectral-owasp-ruleset@2.0.1']
const lint = 'spectral lint --ruleset docs/spectral.yaml --fail-severity=warn docs/openapi.json'
const besideSpectral = 'NODE_PATH=$(dirname "$(dirname "$(command -v spectral)")")'

run('npx', ['-y', ...packages.flatMap((name) => ['-p', name]), '-c', `${besideSpectral} ${lint}`])

/**
 * Ends this process where the command fails.
 * @param {string} command
 * @param {string[]} options
 * @param {Record<string, string>} environment
 */
function run(command, options, environment = {}) {
  const { status } = spawnSync(command, options, {
    stdio: 'inherit',
    env: { ...process.env, ...environment }
  })

  if (status !== 0) process.exit(status ?? 1)
}
