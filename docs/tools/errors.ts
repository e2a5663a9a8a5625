import { STATUS_CODES } from 'node:http'
import { statusOf } from '../../plugins/app/problems/index.js'
import { errorCodes, errorKinds } from '../../src/shared/errors.js'
import { errorMessage } from '../../src/shared/error-message.js'

/** docs/errors.md: every code, with its status and what people are told in both languages. */
export function errorsPage(): string {
  return [
    '# Errors',
    '',
    '<!-- Written by `npm run docs:api` from src/shared/errors.ts and src/texts: ' +
      'edit those, not this page. -->',
    '',
    'Every refusal is a problem document (RFC 9457, `application/problem+json`):',
    '',
    '```json',
    JSON.stringify(
      {
        type: 'urn:taskego:problem:slot_taken',
        title: 'Conflict',
        status: 409,
        code: 'slot_taken',
        detail: errorMessage('slot_taken', 'en'),
        requestId: '0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a33',
        alternatives: ['2026-11-23T08:00:00.000Z']
      },
      null,
      2
    ),
    '```',
    '',
    '- Decide by `code`: it is stable. A code is only added, or its removal is announced as a breaking ' +
      'change; treat one that you do not know by its status.',
    "- Show `detail`: a sentence in the caller's language (`X-Language`, else the account's, else " +
      '`Accept-Language`), which `Content-Language` names.',
    "- Keep `requestId`: it finds the request in the server's log.",
    '- `errors` says of `invalid_input` which fields are wrong. Other facts stand beside the named ' +
      'members: `alternatives` (the nearest free starts) where a slot is not free,',
    '  `allowed` (where a booking can go) with `transition_not_allowed`, and whatever stands in braces ' +
      'below.',
    '- A 429 and a 503 say in `Retry-After` after how many seconds to try again; a 500 (`internal`) is ' +
      'our fault and says nothing more.',
    '- Nothing has been changed when a request is refused. Whether a request that got no answer at all ' +
      'had its effect, the same `Idempotency-Key` tells, for three days.',
    '',
    '| code | status | English | Arabic |',
    '|---|---|---|---|',
    ...errorCodes.map((code) => {
      const status = statusOf[errorKinds[code]]
      const columns = [
        `\`${code}\``,
        `${status} ${STATUS_CODES[status] ?? ''}`,
        errorMessage(code, 'en'),
        errorMessage(code, 'ar')
      ]

      return `| ${columns.join(' | ')} |`
    }),
    ''
  ].join('\n')
}
