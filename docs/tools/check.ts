import { readFileSync } from 'node:fs'
import { breakingChanges } from './changes.js'

/** Whether the changelog's unreleased part announces a breaking change. */
export function announcesBreaking(changelog: string): boolean {
  const unreleased = /^## \[Unreleased\]$([^]*?)(?=^## \[|$(?![^]))/m.exec(changelog)?.[1] ?? ''
  return /^### Breaking$\s+- \S/m.test(unreleased)
}

/**
 * `npm run api:check`: says what breaks clients of the last release, and fails unless the changelog says it
 * too.
 */
export function check(
  released: string,
  current: string,
  changelog: string
): { isFine: boolean; lines: string[] } {
  const changes = breakingChanges(JSON.parse(released), JSON.parse(current))
  const lines = changes.map(({ where, what }) => `${where} ${what}`)

  if (changes.length === 0) return { isFine: true, lines: ['Nothing breaks clients of the last release.'] }
  if (announcesBreaking(changelog)) {
    return {
      isFine: true,
      lines: [
        ...lines,
        'CHANGELOG.md announces it under "### Breaking": the next version raises its first number, ' +
          'before 1.0 its second.'
      ]
    }
  }

  return {
    isFine: false,
    lines: [
      ...lines,
      'This breaks clients of the last release. Keep what they use, or announce it in CHANGELOG.md ' +
        'under "### Breaking" of [Unreleased].'
    ]
  }
}

export function checkFiles(): boolean {
  const { isFine, lines } = check(
    readFileSync('docs/openapi.released.json', 'utf8'),
    readFileSync('docs/openapi.json', 'utf8'),
    readFileSync('CHANGELOG.md', 'utf8')
  )

  process.stdout.write(`${lines.join('\n')}\n`)
  return isFine
}
