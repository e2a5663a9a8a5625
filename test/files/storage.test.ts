import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import t, { type Test } from '../support/tap.js'
import { folderStorage, s3Storage, type FileStorage } from '../../src/files/index.js'
import { newId } from '../../src/shared/ids.js'
import { startStorageServer } from '../support/storage-server.js'

/** What every storage promises. */
async function keepsFiles(t: Test, storage: FileStorage): Promise<void> {
  const key = `documents/${newId()}`
  t.equal(await storage.read(key), null)
  await storage.write(key, Buffer.from('first'), 'application/pdf')
  await storage.write(key, Buffer.from('second'), 'application/pdf')

  const object = await storage.read(key)
  t.equal(object?.bytes, 6)
  if (object !== null) t.equal(String(await buffer(object.stream)), 'second', 'the last one counts')
  await storage.remove(key)
  t.equal(await storage.read(key), null)
  await storage.remove(key)

  const large = Buffer.alloc(5 * 1024 * 1024, 7)
  await storage.write(key, large, 'application/pdf')

  const again = await storage.read(key)
  t.ok(again !== null && large.equals(await buffer(again.stream)))
}

t.test('a folder keeps files, and takes no key that is not ours', async (t) => {
  const folder = join(tmpdir(), `taskego-files-${newId()}`)
  t.teardown(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const storage = folderStorage(folder)
  await keepsFiles(t, storage)

  for (const key of ['../secret', 'documents/../../x', `images/${newId()}/original.png`, '/etc/passwd', '']) {
    await t.rejects(storage.read(key), { code: 'files_unavailable' }, key)
  }
})

t.test(
  'a server that speaks S3 keeps files; a wrong key, a missing bucket or an absent server is ' +
    'files_unavailable',
  async (t) => {
    const server = await startStorageServer(t)
    const options = {
      bucket: server.bucket,
      region: 'us-east-1',
      endpoint: `http://127.0.0.1:${server.port}`,
      credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' }
    }

    await keepsFiles(t, s3Storage(options))

    const key = `documents/${newId()}`
    await t.rejects(
      s3Storage({ ...options, credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'wrong' } }).write(
        key,
        Buffer.from('x'),
        'application/pdf'
      ),
      { code: 'files_unavailable' }
    )

    await t.rejects(
      s3Storage({ ...options, bucket: 'another-bucket' }).read(key),
      { code: 'files_unavailable' },
      'a missing bucket is not a missing file'
    )
    await t.rejects(s3Storage({ ...options, endpoint: 'http://127.0.0.1:1' }).read(key), {
      code: 'files_unavailable'
    })
  }
)
