import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from '../support/tap.js'

/** A rule or a number that stands in one file; whoever needs it imports it from there. */
interface Rule {
  what: string
  home: string
  /** How it looks when it is written out. */
  written: RegExp
}

// drizzle/ imports nothing of ours, so its tables and the words of its demo are not read here.
const sources = ['src', 'agent', 'routes', 'plugins', 'cli'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
)

const rules: Rule[] = [
  {
    what: 'how long a minute, an hour and a day are',
    home: 'src/shared/time.ts',
    written: /\b(MINUTE|HOUR|DAY)(_MILLISECONDS)? = [\d_(]|[*/+] ?(60_000|3_600_000|86_400_000)\b/
  },
  {
    what: 'how a text of the other direction is isolated',
    home: 'src/shared/bidi.ts',
    written: /= '\\u2068'|[`'+] ?\\u2068/
  },
  {
    what: 'how text becomes HTML',
    home: 'src/shared/html.ts',
    written: /&amp;/
  },
  {
    what: 'until when cancelling is free, and when an unanswered request expires',
    home: 'src/bookings/policy.ts',
    written: /freeHoursBefore \*|cancelFreeHoursBefore \*|graceMinutes \*|pendingExpiryHours \*/i
  },
  {
    what: 'how long a job blocks a calendar',
    home: 'src/bookings/policy.ts',
    written: /bufferMinutes \* MINUTE\)\n/
  },
  {
    what: 'which bookings hold their slot, and which the provider has agreed to',
    home: 'src/bookings/policy.ts',
    written: /'pending', 'accepted', 'in_progress'|'accepted', 'in_progress', 'completed'/
  },
  {
    what: 'what follows a page of a list that is read newest first',
    home: 'src/shared/page.ts',
    written: /\) < \(\$\{.*::timestamptz|lt\(\w+\.createdAt, \w+\), and\(/
  },
  {
    what: 'how an id is written',
    home: 'src/shared/ids.ts',
    written: /0-9a-f-?\]\{(8|36)\}/
  },
  {
    what: 'how large the Earth is',
    home: 'src/vocabulary/gazetteer.ts',
    written: /EARTH_RADIUS\w* = /
  },
  {
    what: 'when a word names a category for certain',
    home: 'src/vocabulary/lexicon.ts',
    written: /score (>=|<) (CERTAIN|0\.75)/
  },
  {
    what: 'why a start is not offered',
    home: 'src/bookings/slots.ts',
    written: /'slot_taken',\s+'slot_day_full'/
  },
  {
    what: 'which accounts take part: neither banned nor closed',
    home: 'src/shared/active.ts',
    written:
      /!\w*\.?isBanned &&|isBanned \|\||\|\| \w+\.isBanned|isBanned, false\),\s+isNull|not \$\{users\.is/
  },
  {
    what: 'which services are offered',
    home: 'src/catalog/listed.ts',
    written: /isVisible, true\),\s+isNull\(services|\$\{services\.isVisible\} and/
  },
  {
    what: 'which of two names or titles a language has',
    home: 'src/shared/localized.ts',
    written: /=== '(ar|en)' \? \(?[\w.?]*([tT]itle|[nN]ame|arabic :)|_ar \?\? [\w.]+\.businessName\b/
  },
  {
    what: 'what an upload can be refused for',
    home: 'src/files/commands.ts',
    written: /'file_missing',\s+'file_damaged'/
  }
]

for (const { what, home, written } of rules) {
  t.test(`one file says ${what}`, async (t) => {
    t.same(
      sources.filter((file) => written.test(readFileSync(file, 'utf8'))),
      [home]
    )
  })
}
