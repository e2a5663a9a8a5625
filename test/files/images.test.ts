import { connect } from 'node:net'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import t, { type Test } from '../support/tap.js'
import { jobQueue } from '../../drizzle/job-queue.js'
import { auditLog, files, services, users } from '../../drizzle/schema/index.js'
import type { Service } from '../../src/catalog/index.js'
import { testApp } from '../support/app.js'
import { makeProvider, makeService, makeUser } from '../support/people.js'
import { bomb, form, pdf, phonePhoto, picture } from '../support/pictures.js'

t.test('pictures', async (t) => {
  const { app, db, env, as } = await testApp(t)
  const folder = join(env.DATA_DIR, 'files')

  const stored = () =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.webp') || name.endsWith('.part'))
          .sort()
      : []

  /** How many files there are, once the rest of an upload that was refused is gone: just after its answer. */
  const countStored = async () => {
    for (let waited = 0; waited < 100 && stored().some((name) => name.endsWith('.part')); waited++) {
      await pause(50)
    }

    return stored().length
  }

  const settled = async () => {
    await app.jobs.drain()
    return await countStored()
  }

  const pathOf = (url: string) => new URL(url).pathname
  const show = async (url: string, headers = {}) => await app.inject({ url: pathOf(url), headers })
  const send = async (user: Parameters<typeof as>[0], url: string, payload: object, headers = {}) =>
    await app.inject({ method: 'POST', url, payload, headers: { ...as(user), ...headers } })
  const avatar = async (user: Parameters<typeof as>[0], content: Buffer, headers = {}) =>
    await send(user, '/api/users/upload-avatar', form(content), headers)

  const nothingChanged = async (t: Test, what: string, before: number) => {
    t.equal(await countStored(), before, `${what}: nothing is stored`)
    t.same(
      await db.select().from(jobQueue).where(eq(jobQueue.state, 'created')),
      [],
      `${what}: and nothing waits to be removed`
    )
  }

  await t.test(
    'an avatar is made anew in two squares, upright and without any metadata, and is public for ever ' +
      'at its address',
    async (t) => {
      const user = await makeUser(db)
      const answer = await avatar(user, await phonePhoto())

      t.equal(answer.statusCode, 200)

      const { avatarUrl, avatarThumbnailUrl } = answer.json<{
        avatarUrl: string
        avatarThumbnailUrl: string
      }>()

      t.match(avatarUrl, /^http:\/\/127\.0\.0\.1:0\/files\/images\/[0-9a-f-]{36}\/large\.webp$/)

      const large = await show(avatarUrl)
      t.match(large.headers, {
        'content-type': 'image/webp',
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'cross-origin',
        'content-length': String(large.rawPayload.length)
      })

      const metadata = await sharp(large.rawPayload).metadata()
      t.match(metadata, { format: 'webp', width: 400, height: 400 }, 'square, and never larger than it was')
      t.same([metadata.exif, metadata.xmp, metadata.orientation], [undefined, undefined, undefined])
      t.notOk(large.rawPayload.includes('Canary'))
      t.match(await sharp((await show(avatarThumbnailUrl)).rawPayload).metadata(), {
        width: 128,
        height: 128
      })
      t.equal((await show(avatarUrl, { 'if-none-match': large.headers.etag })).statusCode, 304)
      t.match((await app.inject({ url: '/api/users/profile', headers: as(user) })).json(), {
        avatarUrl,
        avatarThumbnailUrl
      })
    }
  )

  await t.test('a photo that lies on its side stands up', async (t) => {
    const provider = await makeProvider(db)
    const service = await makeService(db, provider.id)
    const [url = ''] = (
      await send(provider, `/api/services/${service.id}/images`, form(await phonePhoto()))
    ).json<Service>().images

    t.match(await sharp((await show(url)).rawPayload).metadata(), { width: 400, height: 800 })
  })

  await t.test(
    'a new avatar replaces the old one, whose objects are removed; the same file again changes nothing',
    async (t) => {
      const user = await makeUser(db)
      const content = await picture({ shade: 1 })
      const first = (await avatar(user, content)).json<{ avatarUrl: string }>()
      const before = await settled()

      t.same((await avatar(user, content)).json(), first)
      await app.jobs.drain()
      t.equal(stored().length, before, 'what was stored for the repetition is gone')

      const second = (await avatar(user, await picture({ shade: 2 }))).json<{ avatarUrl: string }>()
      t.not(second.avatarUrl, first.avatarUrl)
      await app.jobs.drain()
      t.equal((await show(first.avatarUrl)).statusCode, 404)
      t.equal((await show(second.avatarUrl)).statusCode, 200)
      t.equal((await db.select().from(files).where(eq(files.ownerId, user.id))).length, 1)
      t.equal(
        (await app.inject({ method: 'DELETE', url: '/api/users/avatar', headers: as(user) })).statusCode,
        204
      )
      await app.jobs.drain()
      t.equal((await show(second.avatarUrl)).statusCode, 404)
      t.match(await db.select().from(users).where(eq(users.id, user.id)), [{ avatarUrl: null }])
    }
  )

  await t.test("a provider's public profile shows the avatar", async (t) => {
    const provider = await makeProvider(db)
    const { avatarUrl } = (await avatar(provider, await picture())).json<{ avatarUrl: string }>()
    t.match((await app.inject({ url: `/api/providers/${provider.id}` })).json(), { avatarUrl })
  })

  await t.test(
    'a service shows its pictures in order and in both sizes, in lists and alone; they can be ordered ' +
      'and removed',
    async (t) => {
      const provider = await makeProvider(db)
      const service = await makeService(db, provider.id, {
        title_en: 'Zebra painting',
        searchText: 'zebra painting'
      })
      const url = `/api/services/${service.id}/images`

      for (const shade of [10, 20, 30]) {
        t.equal(
          (await send(provider, url, form(await picture({ width: 2400, height: 1200, shade })))).statusCode,
          200
        )
      }

      const shown = (await app.inject({ url: `/api/services/${service.id}` })).json<Service>()
      t.equal(shown.images.length, 3)
      t.same(
        shown.thumbnails,
        shown.images.map((image) => image.replace('large', 'small'))
      )
      t.match(await sharp((await show(shown.images[0] ?? '')).rawPayload).metadata(), {
        width: 1600,
        height: 800
      })
      t.match(await sharp((await show(shown.thumbnails[0] ?? '')).rawPayload).metadata(), {
        width: 480,
        height: 240
      })

      const [found] = (await app.inject({ url: '/api/services?q=zebra' })).json<{ items: Service[] }>().items
      t.same([found?.images, found?.thumbnails], [shown.images, shown.thumbnails])

      const { items } = (await app.inject({ url })).json<{
        items: Array<{ id: string; url: string; width: number; height: number }>
      }>()
      t.same(
        items.map((item) => item.url),
        shown.images
      )
      t.match(items[0], { width: 1600, height: 800 })

      const imageIds = items.map(({ id }) => id).reverse()
      const put = async (ids: string[]) =>
        await app.inject({ method: 'PUT', url, payload: { imageIds: ids }, headers: as(provider) })

      t.same((await put(imageIds)).json<Service>().images, shown.images.toReversed())
      t.equal((await put(imageIds.slice(1))).statusCode, 400, 'every picture is named')

      const removed = imageIds[0] ?? ''
      t.equal(
        (await app.inject({ method: 'DELETE', url: `${url}/${removed}`, headers: as(provider) })).statusCode,
        204
      )
      t.equal(
        (await app.inject({ method: 'DELETE', url: `${url}/${removed}`, headers: as(provider) })).statusCode,
        404
      )
      await app.jobs.drain()
      t.equal((await show(shown.images[2] ?? '')).statusCode, 404)
      t.same(
        (await app.inject({ url: `/api/services/${service.id}` })).json<Service>().images,
        shown.images.slice(0, 2).toReversed()
      )

      t.equal(
        (await app.inject({ method: 'DELETE', url: `/api/services/${service.id}`, headers: as(provider) }))
          .statusCode,
        204
      )
      await app.jobs.drain()

      for (const image of [...shown.images, ...shown.thumbnails]) {
        t.equal((await show(image)).statusCode, 404, 'a removed service takes its pictures along')
      }

      t.match(await db.select().from(services).where(eq(services.id, service.id)), [{ images: [] }])
    }
  )

  await t.test(
    'an admin takes a picture away, which is audited and told; nobody else does, or adds one',
    async (t) => {
      const [provider, stranger, admin] = [
        await makeProvider(db),
        await makeProvider(db),
        await makeUser(db, { role: 'admin' })
      ]

      const service = await makeService(db, provider.id)
      const url = `/api/services/${service.id}/images`

      await send(provider, url, form(await picture({ shade: 77 })))

      const [image] = (await app.inject({ url })).json<{ items: Array<{ id: string }> }>().items
      const before = await settled()

      t.equal((await send(stranger, url, form(await picture()))).statusCode, 404)
      t.equal(
        (await app.inject({ method: 'DELETE', url: `${url}/${image?.id}`, headers: as(stranger) }))
          .statusCode,
        404
      )
      await nothingChanged(t, 'a stranger', before)
      t.equal(
        (await app.inject({ method: 'DELETE', url: `${url}/${image?.id}`, headers: as(admin) })).statusCode,
        204
      )
      t.ok(
        (await db.select().from(auditLog).where(eq(auditLog.targetId, service.id))).some(
          ({ type, action }) => type === 'admin' && action === 'service.updated'
        )
      )
    }
  )

  await t.test('a service has room for eight pictures', async (t) => {
    const provider = await makeProvider(db)
    const service = await makeService(db, provider.id)
    const url = `/api/services/${service.id}/images`

    for (let shade = 0; shade < 8; shade++) {
      await send(provider, url, form(await picture({ width: 40, height: 40, shade: 100 + shade })))
    }

    const before = await settled()
    const ninth = await send(provider, url, form(await picture({ width: 40, height: 40, shade: 200 })), {
      'accept-language': 'ar'
    })

    t.equal(ninth.statusCode, 409)
    t.match(ninth.json(), { code: 'too_many_files', limit: 8 })
    await app.jobs.drain()
    await nothingChanged(t, 'one too many', before)
  })

  await t.test(
    "what is not a whole and honest picture is refused in the caller's language, and leaves nothing",
    async (t) => {
      const [user, arab] = [await makeUser(db), await makeUser(db, { language: 'ar' })]
      const before = await settled()
      const [jpeg, png, webp] = [
        await picture({ format: 'jpeg' }),
        await picture({ format: 'png' }),
        await picture({ format: 'webp' })
      ]

      const html = Buffer.from('<!doctype html><script>alert(1)</script>')
      const zip = Buffer.from('PK\x03\x04 something PK\x05\x06                  ', 'latin1')

      const cases: Record<string, { content: Buffer; status: number; code: string }> = {
        'a page under the name of a picture': { content: html, status: 415, code: 'file_type_refused' },
        'an SVG': {
          content: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
          status: 415,
          code: 'file_type_refused'
        },
        'a PDF, where a picture is asked for': { content: pdf(), status: 415, code: 'file_type_refused' },
        'a GIF': {
          content: Buffer.from('R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=', 'base64'),
          status: 415,
          code: 'file_type_refused'
        },
        'a PNG that is a page as well': {
          content: Buffer.concat([png, html]),
          status: 415,
          code: 'file_disguised'
        },
        'a JPEG that is a page as well': {
          content: Buffer.concat([jpeg, html]),
          status: 415,
          code: 'file_disguised'
        },
        'a JPEG that is an archive as well': {
          content: Buffer.concat([jpeg, zip]),
          status: 415,
          code: 'file_disguised'
        },
        'a JPEG that is a PDF as well': {
          content: Buffer.concat([jpeg, pdf()]),
          status: 415,
          code: 'file_disguised'
        },
        'a WebP with something behind it': {
          content: Buffer.concat([webp, Buffer.from('more')]),
          status: 415,
          code: 'file_disguised'
        },
        'half a JPEG': { content: jpeg.subarray(0, jpeg.length / 2), status: 400, code: 'file_damaged' },
        'half a PNG': { content: png.subarray(0, png.length / 2), status: 400, code: 'file_damaged' },
        'half a WebP': { content: webp.subarray(0, webp.length / 2), status: 400, code: 'file_damaged' },
        'three bytes': { content: Buffer.from([0xff, 0xd8, 0xff]), status: 400, code: 'file_damaged' },
        'nothing at all': { content: Buffer.alloc(0), status: 400, code: 'file_missing' },
        '20,000 by 20,000 pixels': { content: bomb(20_000, 20_000), status: 413, code: 'image_too_large' },
        'a moving picture': {
          content: await sharp(
            [await picture({ width: 9, height: 9 }), await picture({ width: 9, height: 9, shade: 99 })],
            { join: { animated: true } }
          )
            .webp()
            .toBuffer(),
          status: 415,
          code: 'file_type_refused'
        },
        'more than ten megabytes': {
          content: Buffer.concat([jpeg, Buffer.alloc(10 * 1024 * 1024)]),
          status: 413,
          code: 'file_too_large'
        }
      }

      for (const [what, { content, status, code }] of Object.entries(cases)) {
        const before = process.cpuUsage()
        const answer = await avatar(user, content)

        const { user: own, system } = process.cpuUsage(before)
        t.ok(own + system < 1e6, `${what} is refused within a second of the processor`)
        t.equal(answer.statusCode, status, what)
        t.match(answer.headers['content-type'], 'application/problem+json')
        t.match(answer.json(), { code })

        const inArabic = await avatar(arab, content)
        t.match(inArabic.json(), { code, detail: /[\u0600-\u06ff]/ }, `${what}, in Arabic`)
        t.notMatch(inArabic.json<{ detail: string }>().detail, /[{}]/)
      }

      await nothingChanged(t, 'the refused', before)
      t.same(await db.select().from(files).where(eq(files.ownerId, user.id)), [])
    }
  )

  await t.test("a phone's extra pictures behind the end of a JPEG do no harm and do not stay", async (t) => {
    const user = await makeUser(db)

    const answer = await avatar(
      user,
      Buffer.concat([
        await picture({ shade: 5 }),
        await picture({ shade: 6 }),
        Buffer.from('MotionPhoto_Data')
      ])
    )

    t.equal(answer.statusCode, 200)
    t.notOk((await show(answer.json<{ avatarUrl: string }>().avatarUrl)).rawPayload.includes('Motion'))
  })

  await t.test('neither the name nor the declared type of a file matters', async (t) => {
    const user = await makeUser(db)
    for (const name of [
      '../../../etc/passwd',
      'a\u0000b.php',
      `${'x'.repeat(5000)}.jpg`,
      '\u202egpj.exe',
      '',
      'photo.svg'
    ]) {
      const answer = await send(
        user,
        '/api/users/upload-avatar',
        form(await picture({ width: 30, height: 30, shade: name.length }), { name, type: 'text/html' })
      )

      t.ok([200, 400].includes(answer.statusCode), `${name.slice(0, 30)}: ${answer.statusCode}`)
    }

    t.same(
      stored().filter((name) => !/^images\/[0-9a-f-]{36}-(large|small)\.webp$/.test(name)),
      []
    )

    for (const url of [
      '/files/images/../../jwt-secret',
      '/files/images/%2e%2e%2f%2e%2e/large.webp',
      '/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/..%2f..%2fx',
      '/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/original.webp'
    ]) {
      t.ok([400, 404].includes((await app.inject({ url })).statusCode), url)
    }
  })

  await t.test('pages full of pictures do not use up what an address may ask for otherwise', async (t) => {
    const url = '/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp'
    const statuses = new Set<number>()

    for (let count = 0; count < 700; count++) {
      statuses.add((await app.inject({ url, remoteAddress: '127.0.9.9' })).statusCode)
    }

    t.same([...statuses], [404])
    t.equal((await app.inject({ url: '/api/services', remoteAddress: '127.0.9.9' })).statusCode, 200)
  })

  await t.test(
    'a form with anything but one file is refused, and so are files where none are asked for',
    async (t) => {
      const user = await makeUser(db)
      const content = await picture()
      const two = form(content)

      two.append('file', new Blob([new Uint8Array(content)]), 'second.jpg')

      const withField = new FormData()
      withField.append('isAdmin', 'true')
      t.match((await send(user, '/api/users/upload-avatar', two)).json(), {
        status: 400,
        code: 'file_missing'
      })
      t.match((await send(user, '/api/users/upload-avatar', withField)).json(), {
        status: 400,
        code: 'file_missing'
      })
      t.match((await send(user, '/api/users/upload-avatar', form(content, { field: 'photo' }))).json(), {
        status: 400,
        code: 'file_missing'
      })
      t.match((await send(user, '/api/users/upload-avatar', form(content, { field: '__proto__' }))).json(), {
        status: 400,
        code: 'file_missing'
      })
      t.equal((await send(user, '/api/users/upload-avatar', { file: 'x' })).statusCode, 415)
      t.equal(
        (await app.inject({ method: 'POST', url: '/api/auth/login', payload: form(content) })).statusCode,
        415
      )

      t.equal(
        (await app.inject({ method: 'POST', url: '/api/users/upload-avatar', payload: form(content) }))
          .statusCode,
        401,
        'and strangers are not read at all'
      )

      const torn = Buffer.from(
        '--b\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\nabc'
      )

      const multipart = (payload: Buffer, type: string) =>
        app.inject({
          method: 'POST',
          url: '/api/users/upload-avatar',
          payload,
          headers: { ...as(user), 'content-type': type }
        })

      for (const [name, type] of [
        ['no end', 'multipart/form-data; boundary=b'],
        ['no boundary', 'multipart/form-data']
      ] as const) {
        t.match((await multipart(torn, type)).json(), { status: 400, code: 'file_damaged' }, name)
      }
    }
  )

  await t.test('uploads that break off leave nothing behind and hold nobody up', async (t) => {
    const user = await makeUser(db)
    await app.listen({ port: 0, host: '127.0.0.1' })

    const address = app.server.address()
    if (address === null || typeof address === 'string') throw new Error('no port')

    const before = await settled()
    const head =
      `POST /api/users/upload-avatar HTTP/1.1\r\nHost: x\r\nAuthorization: ` +
      `${as(user).authorization}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: ` +
      `900000\r\n\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n`

    // More than one user may have on the way: if one were forgotten, the last would be told to wait.
    for (let count = 0; count < 6; count++) {
      await new Promise<void>((resolve) => {
        const socket = connect(address.port, '127.0.0.1', () =>
          socket.write(Buffer.concat([Buffer.from(head), Buffer.alloc(300_000)]), () =>
            setImmediate(() => socket.destroy())
          )
        )

        socket.on('close', () => resolve())
      })

      await pause(30)
    }

    await nothingChanged(t, 'what broke off', before)
    t.same(await db.select().from(files).where(eq(files.ownerId, user.id)), [])

    t.equal(
      (
        await fetch(`http://127.0.0.1:${address.port}/api/users/upload-avatar`, {
          method: 'POST',
          body: form(await picture()),
          headers: as(user)
        })
      ).status,
      200
    )

    const tooLarge = await fetch(`http://127.0.0.1:${address.port}/api/users/upload-avatar`, {
      method: 'POST',
      body: form(Buffer.alloc(12 * 1024 * 1024)),
      headers: as(user)
    })

    t.match(
      await tooLarge.json(),
      { status: 413, code: 'file_too_large' },
      'the answer arrives although not all was read'
    )
  })

  await t.test('one user has four uploads on the way at most', async (t) => {
    const user = await makeUser(db)
    const content = await picture({ width: 3000, height: 2000, format: 'png' })
    const statuses = (
      await Promise.all(Array.from({ length: 8 }, async () => await avatar(user, content)))
    ).map(({ statusCode }) => statusCode)

    t.ok(statuses.filter((status) => status === 200).length >= 4)
    t.same(
      statuses.filter((status) => status !== 200 && status !== 429),
      []
    )
    t.ok(statuses.includes(429))
  })
})
