import type { S3Client } from '@aws-sdk/client-s3'
import { Readable } from 'node:stream'
import { timeFor } from '../shared/deadline.js'
import { DomainError } from '../shared/errors.js'
import type { FileStorage } from './storage.js'

export interface S3Options {
  bucket: string
  region: string
  /** Absent: Amazon's own. */
  endpoint: string | undefined
  /** Absent: the machine's own credentials (a role, the usual variables of Amazon's tools). */
  credentials: { accessKeyId: string; secretAccessKey: string } | undefined
}

const CONNECT_MILLISECONDS = 3000
const ANSWER_MILLISECONDS = 15_000

/** Files in a bucket of anything that speaks S3: Amazon, Supabase Storage, Cloudflare R2, MinIO. */
export function s3Storage({ bucket: Bucket, ...options }: S3Options): FileStorage {
  let connected: Promise<S3Client> | null = null
  const client = async () => await (connected ??= connect(options))

  return {
    name: 's3',
    write: async (Key, Body, ContentType) =>
      await guarded(async (abortSignal) => {
        const { PutObjectCommand } = await import('@aws-sdk/client-s3')
        await (await client()).send(new PutObjectCommand({ Bucket, Key, Body, ContentType }), { abortSignal })
      }),
    read: async (Key) =>
      await guarded(async (abortSignal) => {
        const { GetObjectCommand } = await import('@aws-sdk/client-s3')
        try {
          const { Body, ContentLength } = await (await client()).send(new GetObjectCommand({ Bucket, Key }), {
            abortSignal
          })
          if (!(Body instanceof Readable) || ContentLength === undefined) {
            throw new Error('the storage answered without a body')
          }

          return { stream: Body, bytes: ContentLength }
        } catch (error) {
          if (error instanceof Error && error.name === 'NoSuchKey') return null
          throw error
        }
      }),
    remove: async (Key) =>
      await guarded(async (abortSignal) => {
        const { DeleteObjectCommand } = await import('@aws-sdk/client-s3')
        await (await client()).send(new DeleteObjectCommand({ Bucket, Key }), { abortSignal })
      })
  }
}

/** Loaded only where it is used: it takes a tenth of a second. */
async function connect({ region, endpoint, credentials }: Omit<S3Options, 'bucket'>): Promise<S3Client> {
  const { S3Client } = await import('@aws-sdk/client-s3')
  return new S3Client({
    region,
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
    ...(credentials === undefined ? {} : { credentials }),
    maxAttempts: 2,
    // Not every server that speaks S3 knows the newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: {
      connectionTimeout: CONNECT_MILLISECONDS,
      requestTimeout: ANSWER_MILLISECONDS,
      throwOnRequestTimeout: true
    }
  })
}

/** Time for both attempts. An answer that has begun to arrive is not cut off. */
const CALL_MILLISECONDS = 20_000

async function guarded<T>(work: (abortSignal: AbortSignal) => Promise<T>): Promise<T> {
  const tooLong = new AbortController()
  const timer = setTimeout(() => tooLong.abort(), timeFor(CALL_MILLISECONDS))

  try {
    return await work(tooLong.signal)
  } catch (error) {
    throw new DomainError('files_unavailable', {}, error)
  } finally {
    clearTimeout(timer)
  }
}
