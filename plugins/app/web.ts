import type { FastifyReply } from 'fastify'
import fp from 'fastify-plugin'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { directionOf } from '../../src/shared/bidi.js'
import { escapeHtml } from '../../src/shared/html.js'
import type { Locale } from '../../src/texts/index.js'

const compress = promisify(gzip)

/** A built file of the web front, ready to be sent. */
interface WebFile {
  type: string
  body: Buffer
  /** The same, smaller; null where it would not be. */
  gzipped: Buffer | null
}

/** What the head of a page says to search engines and to whoever is shown a link. */
export interface WebHead {
  locale: Locale
  /** Plain text. */
  title: string
  /** HTML: each line a tag of the head. */
  tags: string[]
}

export interface WebFront {
  /** A file of the build by its path, such as /assets/index-Ab12.js. */
  file: (path: string) => WebFile | undefined
  /** The page of the front, with its own head. */
  page: (head: WebHead) => string
}

declare module 'fastify' {
  interface FastifyInstance {
    /** The web front, where it is on and built. */
    web: WebFront | null
  }
  interface FastifyReply {
    /** Answers with a page of the web front, whose policy of content admits no inline script or style. */
    sendWebPage: (front: WebFront, head: WebHead) => Promise<FastifyReply>
    /** Answers with a file of the build; its name changes with its content. */
    sendWebFile: (file: WebFile) => FastifyReply
  }
}

/** Beside `dist/plugins`, where `npm run build` puts it. */
const BUILT = fileURLToPath(new URL('../../web', import.meta.url))

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2'
}

/**
 * Stricter than what other pages of ours are told: nothing inline. Pictures may wait in memory to be sent.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'"
].join(';')

/** The web front (web/): its build is read once, and sent from memory. */
export default fp(
  async (fastify) => {
    const isThere = fastify.env.WEB && existsSync(join(BUILT, 'index.html'))
    fastify.decorate('web', isThere ? await readFront(BUILT) : null)

    fastify.decorateReply('sendWebPage', async function ({ page }, head) {
      const body = Buffer.from(page(head))
      const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`

      this.headers({ 'content-security-policy': PAGE_POLICY, 'cache-control': 'no-cache', etag: tag })
      this.header('content-language', head.locale)
      if (this.request.headers['if-none-match'] === tag) return this.code(304).send()

      return send(this, { type: 'text/html; charset=utf-8', body, gzipped: await compress(body) })
    })
    fastify.decorateReply('sendWebFile', function (file) {
      return send(this, file)
    })
  },
  { name: 'web', dependencies: ['env'] }
)

async function readFront(folder: string): Promise<WebFront> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))

  const files = new Map<string, WebFile>()
  for (const path of paths) files.set(path, await readWebFile(folder, path))

  const shell = files.get('/index.html')?.body.toString('utf8') ?? ''
  files.delete('/index.html')

  return { file: (path) => files.get(path), page: (head) => withHead(shell, head) }
}

async function readWebFile(folder: string, path: string): Promise<WebFile> {
  const body = await readFile(join(folder, path))
  const gzipped = await compress(body, { level: 9 })

  return {
    type: types[extname(path)] ?? 'application/octet-stream',
    body,
    gzipped: gzipped.length < body.length ? gzipped : null
  }
}

/** The built page with the language, the title and the tags of its head (web/index.html has their places). */
function withHead(shell: string, { locale, title, tags }: WebHead): string {
  return shell
    .replace('<html lang="en" dir="ltr">', () => `<html lang="${locale}" dir="${directionOf(locale)}">`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)}</title>`)
    .replace('<!--head-->', () => tags.join('\n    '))
}

function send(reply: FastifyReply, { type, body, gzipped }: WebFile): FastifyReply {
  const takesGzip = /\bgzip\b/.test(reply.request.headers['accept-encoding'] ?? '')
  const isGzipped = takesGzip && gzipped !== null
  if (isGzipped) reply.header('content-encoding', 'gzip')

  return reply
    .header('vary', 'Accept-Encoding')
    .type(type)
    .send(isGzipped ? gzipped : body)
}
