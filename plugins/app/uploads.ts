import type { Multipart } from '@fastify/multipart'
import type { FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { fileLimits, fileTooLarge, type Upload } from '../../src/files/index.js'
import { requireUser } from '../../src/shared/actor.js'
import { DomainError } from '../../src/shared/errors.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The body is one file in the field `file`, for this purpose. No other route takes a form with files. */
    upload?: 'image' | 'document'
    /** A form of either kind may come, and nobody reads it: one click in a mail program (RFC 8058). */
    isOneClick?: true
  }
  interface FastifyRequest {
    /**
     * Runs an operation with the file that the request brings, which is read once the operation asks for it.
     * @throws too_many_requests, files_unavailable when too many are being read already
     */
    upload: <T>(work: (upload: Upload) => Promise<T>) => Promise<T>
  }
}

/** The bytes of a form around its file: boundaries and part headers. */
const FORM_BYTES = 16_384
const SECONDS_TO_WAIT = 5
/** Uploads are in memory while they are read and checked. */
const AT_ONCE = { all: 24, perUser: 4 }

/** Forms with a file: only where a route takes one, and only as many at once as there is memory for. */
export default fp(
  async (fastify) => {
    const withPlace = createGate()

    fastify.addHook('onRequest', refuseOtherForms)
    fastify.decorateRequest('upload', async function (work) {
      const { id } = requireUser(this.actor)
      return await withPlace(id, async () => await work({ read: async () => await readFile(this) }))
    })
  },
  { name: 'uploads', dependencies: ['auth', 'multipart'] }
)

function refuseOtherForms(
  request: FastifyRequest,
  _reply: FastifyReply,
  done: (error?: Error) => void
): void {
  if (request.is404 || request.routeConfig.isOneClick === true) return done()

  const isForm = /^multipart\/form-data(;|$)/i.test((request.headers['content-type'] ?? '').trim())
  const isTaken = request.routeConfig.upload !== undefined
  done(isForm === isTaken ? undefined : new DomainError('unsupported_media'))
}

type Gate = <T>(userId: string, work: () => Promise<T>) => Promise<T>

/** The memory for uploads is shared. When it is used up, the caller is asked to come again. */
function createGate(): Gate {
  const perUser = new Map<string, number>()
  let all = 0

  return async (userId, work) => {
    const own = perUser.get(userId) ?? 0
    if (own >= AT_ONCE.perUser) {
      throw new DomainError('too_many_requests', { retryAfterSeconds: SECONDS_TO_WAIT })
    }
    if (all >= AT_ONCE.all) throw new DomainError('files_unavailable')

    all++
    perUser.set(userId, own + 1)

    try {
      return await work()
    } finally {
      all--

      const left = (perUser.get(userId) ?? 1) - 1
      if (left === 0) perUser.delete(userId)
      else perUser.set(userId, left)
    }
  }
}

async function readFile(request: FastifyRequest): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > fileLimits.bytes + FORM_BYTES) throw fileTooLarge()

  try {
    let content: Buffer | null = null
    for await (const part of request.parts()) {
      content = await contentOf(part)
    }

    if (content === null) throw new DomainError('file_missing')

    return content
  } catch (error) {
    // The part that the parser did not read would keep the connection open until its deadline.
    request.raw.unpipe()
    request.raw.resume()
    throw asRefusal(error)
  }
}

async function contentOf(part: Multipart): Promise<Buffer> {
  if (part.type !== 'file' || part.fieldname !== 'file') throw new DomainError('file_missing')
  return await part.toBuffer()
}

const TOO_MANY_PARTS = new Set([
  'FST_PARTS_LIMIT',
  'FST_FILES_LIMIT',
  'FST_FIELDS_LIMIT',
  'FST_PROTO_VIOLATION'
])

/** Any other failure of reading a form means a form that is incomplete or malformed. */
function asRefusal(error: unknown): DomainError {
  if (error instanceof DomainError) return error

  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'FST_REQ_FILE_TOO_LARGE') return fileTooLarge()
  return new DomainError(TOO_MANY_PARTS.has(code) ? 'file_missing' : 'file_damaged', {}, error)
}
