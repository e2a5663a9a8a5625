import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import t from '../support/tap.js'
import { jobQueue } from '../../drizzle/job-queue.js'
import { auditLog, files, providers, services, users } from '../../drizzle/schema/index.js'
import { prepareUpload, storeFile } from '../../src/files/index.js'
import { hashPassword } from '../../src/accounts/index.js'
import { testApp } from '../support/app.js'
import { testDatabase } from '../support/database.js'
import { testRules } from '../support/market.js'
import { makeProvider, makeService, makeUser } from '../support/people.js'
import { form, pdf, phonePhoto, picture } from '../support/pictures.js'
import { startStorageServer } from '../support/storage-server.js'

interface Document {
  id: string
  url: string
  contentType: string
  bytes: number
  expiresAt: string
}
type Person = { id: string; sessionId: string }

async function until(isSo: () => boolean): Promise<'so' | 'not so'> {
  for (let waited = 0; waited < 200; waited++) {
    if (isSo()) return 'so'
    await pause(20)
  }

  return 'not so'
}

t.test('business documents and where files are kept', async (t) => {
  const database = await testDatabase(t)
  const { app, db, market, env, as } = await testApp(t, {}, database)
  const admin = await makeUser(db, { role: 'admin' })

  const add = async (user: Person, content: Buffer, server = app) =>
    await server.inject({
      method: 'POST',
      url: '/api/providers/documents',
      payload: form(content, { name: 'licence.pdf', type: 'application/pdf' }),
      headers: as(user)
    })

  const list = async (user: Person) =>
    (await app.inject({ url: '/api/providers/documents', headers: as(user) })).json<{ items: Document[] }>()
      .items
  const open = async (url: string, headers = {}) =>
    await app.inject({ url: url.replace(/^https?:\/\/[^/]+/, ''), headers })
  const stored = (kind: string) => readdirSync(join(env.DATA_DIR, 'files', kind)).sort()

  await t.test(
    'a PDF is kept as it is, and opens by a signed link alone, without a token, as a download that can ' +
      'do nothing',
    async (t) => {
      const provider = await makeProvider(db, { approvalStatus: 'pending' })
      const answer = await add(provider, pdf())

      t.equal(answer.statusCode, 200)

      const document = answer.json<Document>()
      t.match(document, { contentType: 'application/pdf', bytes: pdf().length })

      const shown = await open(document.url)
      t.same(shown.rawPayload, pdf())

      t.match(shown.headers, {
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="document-${document.id}.pdf"`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
        'content-security-policy': /default-src 'none'; sandbox/
      })

      t.match(await db.select().from(providers).where(eq(providers.userId, provider.id)), [
        { businessDocs: [`/files/documents/${document.id}`] }
      ])
      t.same(
        (await list(provider)).map(({ id }) => id),
        [document.id]
      )
      t.same(
        (await add(provider, pdf())).json<Document>().id,
        document.id,
        'the same file again is the same document'
      )
    }
  )

  await t.test('a picture of a document is made anew: no metadata, and still legible', async (t) => {
    const provider = await makeProvider(db)
    const { url, contentType } = (await add(provider, await phonePhoto())).json<Document>()

    t.equal(contentType, 'image/webp')

    const shown = await open(url)
    t.match(await sharp(shown.rawPayload).metadata(), { format: 'webp', width: 400, height: 800 })
    t.notOk(shown.rawPayload.includes('Canary'))
  })

  await t.test(
    "only the provider and the admins are given links; others' links, changed links and old ones open " +
      'nothing',
    async (t) => {
      const [provider, other, client] = [
        await makeProvider(db, { approvalStatus: 'pending' }),
        await makeProvider(db),
        await makeUser(db, { language: 'ar' })
      ]

      const document = (await add(provider, pdf('Secret'))).json<Document>()
      const foreign = (await add(other, pdf('Another'))).json<Document>()
      const { items } = (
        await app.inject({ url: '/api/admin/providers?approvalStatus=pending', headers: as(admin) })
      ).json<{ items: Array<{ id: string; documents: Document[] }> }>()
      const named = items.find(({ id }) => id === provider.id)?.documents ?? []

      t.same(
        named.map(({ id }) => id),
        [document.id],
        'an admin sees their names beside the application'
      )
      t.not((await open(named[0]?.url ?? '')).statusCode, 200)

      const opened = await app.inject({
        url: `/api/admin/providers/${provider.id}/documents`,
        headers: as(admin)
      })
      const { items: seen } = opened.json<{ items: Document[] }>()
      t.equal((await open(seen[0]?.url ?? '')).statusCode, 200)
      t.notMatch(
        (await app.inject({ url: `/api/providers/${provider.id}`, headers: as(client) })).body,
        document.id
      )
      t.same(await list(client), [])

      t.equal(
        (
          await app.inject({
            method: 'DELETE',
            url: `/api/providers/documents/${document.id}`,
            headers: as(other)
          })
        ).statusCode,
        404
      )

      const path = `/files/documents/${document.id}`
      const query = new URL(document.url).search
      const changed = document.url.replace(
        /signature=(.)/,
        (_all, first: string) => `signature=${first === 'A' ? 'B' : 'A'}`
      )
      const longer = document.url.replace(
        /expires=(\d+)/,
        (_all, expires: string) => `expires=${Number(expires) + 3600}`
      )

      for (const [what, url] of Object.entries({
        'an edited signature': changed,
        'a later expiry': longer,
        "another document's signature": `${path}${new URL(foreign.url).search}`
      })) {
        const answer = await open(url, { 'accept-language': 'ar' })
        t.match(answer.json(), { status: 403, code: 'file_link_not_valid', detail: /[\u0600-\u06ff]/ }, what)
        t.equal(answer.headers['cache-control'], 'private, no-store')
      }

      for (const url of [
        path,
        `${path}?expires=1`,
        `${path}?signature=x&expires=9`,
        `${path}?expires=1e9&signature=${'A'.repeat(43)}`
      ]) {
        t.ok([400, 403].includes((await open(url)).statusCode), url)
      }

      t.equal(
        (await open(`/files/images/${document.id}/large.webp`)).statusCode,
        404,
        'a document is no public picture'
      )

      await app.inject({
        method: 'POST',
        url: '/api/admin/clock',
        payload: { advanceMinutes: 9 },
        headers: as(admin)
      })

      t.equal((await open(`${path}${query}`)).statusCode, 200, 'after nine minutes')

      await app.inject({
        method: 'POST',
        url: '/api/admin/clock',
        payload: { advanceMinutes: 2 },
        headers: as(admin)
      })

      t.match(
        (await open(`${path}${query}`)).json(),
        { status: 403, code: 'file_link_not_valid' },
        'after eleven'
      )

      const [fresh] = await list(provider)
      t.equal((await open(fresh?.url ?? '')).statusCode, 200)

      t.equal(
        (
          await app.inject({
            method: 'DELETE',
            url: `/api/providers/documents/${document.id}`,
            headers: as(provider)
          })
        ).statusCode,
        204
      )

      t.equal(
        (await open(fresh?.url ?? '')).statusCode,
        404,
        'a removed one is gone at once, whatever link there is'
      )
      await app.jobs.drain()
      t.notOk(stored('documents').includes(document.id))

      t.same(
        (await db.select().from(auditLog).where(eq(auditLog.targetId, document.id))).map(
          ({ action }) => action
        ),
        ['document.added', 'document.removed']
      )
    }
  )

  await t.test(
    'what is no document is refused: a page, a PDF with a page at its head, one without an end, and ' +
      'whoever has not applied',
    async (t) => {
      const provider = await makeProvider(db)

      const cases: Array<[Buffer, number, string]> = [
        [Buffer.from('<html><body>hello</body></html>'), 415, 'file_type_refused'],
        [
          Buffer.concat([Buffer.from('%PDF-1.4\n<html><script>alert(1)</script>\n'), pdf()]),
          415,
          'file_disguised'
        ],
        [Buffer.concat([pdf(), Buffer.from('PK\x03\x04 PK\x05\x06', 'latin1')]), 415, 'file_disguised'],
        [pdf().subarray(0, 60), 400, 'file_damaged'],
        [Buffer.concat([Buffer.from(' '), pdf()]), 415, 'file_type_refused']
      ]

      for (const [content, status, code] of cases) {
        t.match((await add(provider, content)).json(), { status, code })
      }

      t.match((await add(await makeUser(db), pdf())).json(), { status: 403, code: 'not_approved' })
      t.same(await list(provider), [])
      for (let index = 0; index < 10; index++) await add(provider, pdf(`Page ${index}`))

      t.match((await add(provider, pdf('One more'))).json(), {
        status: 409,
        code: 'too_many_files',
        limit: 10
      })
    }
  )

  await t.test('a disk that takes nothing is a 503, and neither a row nor a file remains', async (t) => {
    const provider = await makeProvider(db)
    const documents = join(env.DATA_DIR, 'files', 'documents')

    await app.jobs.drain()
    rmSync(documents, { recursive: true })
    writeFileSync(documents, 'a file where the folder should be')

    const answer = await add(provider, pdf('On a full disk'))
    t.match(answer.json(), { status: 503, code: 'files_unavailable' })
    t.equal(answer.headers['retry-after'], '5')
    t.same(await list(provider), [])
    rmSync(documents)
    t.equal((await add(provider, pdf('On a full disk'))).statusCode, 200, 'and it works once there is room')
  })

  await t.test(
    'a crash between the objects and the row leaves an object that is removed; whoever was held up for ' +
      'too long writes no row',
    async (t) => {
      const provider = await makeProvider(db)
      const prepared = await prepareUpload({ read: async () => pdf('Left behind') }, 'business_document')
      const belonging = { ownerId: provider.id, serviceId: null }
      const before = stored('documents').length

      // The process dies: nothing after the objects happens, not even the clean-up.
      const crashed = storeFile(
        market,
        {
          ...app.fileStorage,
          write: async (...object) => {
            await app.fileStorage.write(...object)
            await new Promise(() => {})
          }
        },
        prepared,
        belonging,
        async () => {}
      )

      t.equal(await Promise.race([crashed, until(() => stored('documents').length === before + 1)]), 'so')
      await app.jobs.drain()
      t.equal(stored('documents').length, before + 1, 'it may still be on its way')

      const quarterPasses = async () =>
        await database.sql`update pgboss.job set start_after = now() - interval '1 second'
          where state = 'created'`
      await quarterPasses()
      await app.jobs.drain()
      t.equal(stored('documents').length, before)

      await storeFile(market, app.fileStorage, prepared, belonging, async (_tx, keep) => await keep())
      t.equal((await list(provider)).length, 1, 'unhindered, it is kept')

      const late = {
        ...app.fileStorage,
        write: async (...object: Parameters<typeof app.fileStorage.write>) => {
          await app.fileStorage.write(...object)
          await quarterPasses()
          await app.jobs.drain()
        }
      }

      await t.rejects(
        storeFile(market, late, prepared, belonging, async (_tx, keep) => await keep()),
        { code: 'files_unavailable' }
      )
      t.same((await list(provider)).length, 1)
      t.equal(stored('documents').length, before + 1)
    }
  )

  await t.test(
    "an account's export lists its files, and closing or erasing it removes them all",
    async (t) => {
      for (const [act, route] of [
        ['closed', '/api/users/deactivate'],
        ['erased', '/api/users/erase']
      ] as const) {
        const provider = await makeProvider(
          db,
          {},
          { passwordHash: await hashPassword('a long and private sentence', testRules) }
        )

        const service = await makeService(db, provider.id)
        const headers = as(provider)
        const { url: documentUrl } = (await add(provider, pdf(act))).json<Document>()

        const { avatarUrl } = (
          await app.inject({
            method: 'POST',
            url: '/api/users/upload-avatar',
            payload: form(await picture()),
            headers
          })
        ).json<{ avatarUrl: string }>()

        const { images } = (
          await app.inject({
            method: 'POST',
            url: `/api/services/${service.id}/images`,
            payload: form(await picture()),
            headers
          })
        ).json<{ images: string[] }>()

        const password = { password: 'a long and private sentence' }
        const exported = (
          await app.inject({ method: 'POST', url: '/api/users/export', payload: password, headers })
        ).json<{ files: Array<{ purpose: string; url: string }> }>()

        t.same(exported.files.map(({ purpose }) => purpose).sort(), [
          'avatar',
          'business_document',
          'service_image'
        ])

        for (const { url } of exported.files) t.equal((await open(url)).statusCode, 200)

        t.equal(
          (await app.inject({ method: 'DELETE', url: route, payload: password, headers })).statusCode,
          204,
          act
        )
        await app.jobs.drain()

        for (const url of [documentUrl, avatarUrl, ...images]) {
          t.equal((await open(url)).statusCode, 404, `${act}: ${url}`)
        }

        t.same(await db.select().from(files).where(eq(files.ownerId, provider.id)), [])
        t.match(await db.select().from(users).where(eq(users.id, provider.id)), [{ avatarUrl: null }])
        t.match(await db.select().from(providers).where(eq(providers.userId, provider.id)), [
          { businessDocs: [] }
        ])
        t.match(await db.select().from(services).where(eq(services.id, service.id)), [{ images: [] }])
      }
    }
  )

  await t.test(
    'on a server that speaks S3 the same holds; while it is down uploads are refused, nothing is lost, ' +
      'and removals wait for it',
    async (t) => {
      const s3 = await startStorageServer(t)
      const { app: server } = await testApp(t, s3.env, database, { jobRetrySeconds: 0 })
      const show = async (url: string) => await server.inject({ url: url.replace(/^https?:\/\/[^/]+/, '') })

      const setAvatar = async (user: Person, shade: number) =>
        await server.inject({
          method: 'POST',
          url: '/api/users/upload-avatar',
          payload: form(await picture({ shade })),
          headers: as(user)
        })

      const provider = await makeProvider(db)
      const { url } = (await add(provider, pdf('In a bucket'), server)).json<Document>()

      t.same((await show(url)).rawPayload, pdf('In a bucket'))

      const first = (await setAvatar(provider, 1)).json<{ avatarUrl: string }>()
      t.match((await show(first.avatarUrl)).headers, {
        'content-type': 'image/webp',
        'cache-control': /immutable/
      })

      const second = (await setAvatar(provider, 2)).json<{ avatarUrl: string }>()
      await server.jobs.drain()
      t.equal((await show(first.avatarUrl)).statusCode, 404, 'the replaced picture is gone from the bucket')

      await s3.stop()

      const refused = await setAvatar(provider, 3)
      t.match(refused.json(), { status: 503, code: 'files_unavailable' })
      t.equal((await show(second.avatarUrl)).statusCode, 503)
      t.notOk((await show(second.avatarUrl)).headers['cache-control'], 'and no cache keeps that answer')
      t.match(await db.select().from(users).where(eq(users.id, provider.id)), [
        { avatarUrl: new URL(second.avatarUrl).pathname }
      ])
      t.equal(
        (await db.select().from(files).where(eq(files.ownerId, provider.id))).length,
        2,
        'no row without its objects'
      )

      t.equal(
        (await server.inject({ method: 'DELETE', url: '/api/users/avatar', headers: as(provider) }))
          .statusCode,
        204,
        'removing does not wait for the storage'
      )

      const waiting = async () =>
        (await db.select().from(jobQueue)).filter(
          ({ state, data }) => state !== 'completed' && JSON.stringify(data).includes('files:remove')
        ).length

      t.ok((await waiting()) > 0)

      await s3.start()
      await server.jobs.drain()
      t.equal(await waiting(), 0, 'once it is back every removal succeeds')
      t.equal((await show(second.avatarUrl)).statusCode, 404)
      t.same((await show(url)).rawPayload, pdf('In a bucket'), 'and what should be there still is')
    }
  )
})
