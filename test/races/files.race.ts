import { readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import t from 'tap'
import { jobQueue } from '../../drizzle/job-queue.js'
import { files, services, users } from '../../drizzle/schema/index.js'
import { hashPassword, setAvatar } from '../../src/accounts/index.js'
import { eraseAccount } from '../../src/privacy/index.js'
import { addServiceImage } from '../../src/catalog/index.js'
import { createFileHandlers, folderStorage } from '../../src/files/index.js'
import { createWorker } from '../../src/jobs/index.js'
import { DomainError } from '../../src/shared/errors.js'
import { newId } from '../../src/shared/ids.js'
import { raceDatabase } from '../support/database.js'
import { forEveryKind } from '../support/job-handlers.js'
import { testRules } from '../support/market.js'
import { actorOf, makeProvider, makeService, makeUser } from '../support/people.js'
import { picture } from '../support/pictures.js'

t.test('uploads at the same time', async (t) => {
  const { db, market, sql } = await raceDatabase(t)
  const folder = join(tmpdir(), `taskego-files-${newId()}`)

  t.teardown(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const storage = folderStorage(folder)

  const worker = createWorker({
    sql,
    pollSeconds: 5,
    handlers: { ...forEveryKind(async () => {}), ...createFileHandlers(market, storage) },
    onFailure: ({ error }) => {
      throw error
    }
  })

  const stored = () =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.webp')).length
  const upload = async (shade: number) => {
    const content = await picture({ width: 60, height: 60, shade })
    return { read: async () => content }
  }
  const codes = (outcomes: Array<PromiseSettledResult<unknown>>) =>
    outcomes
      .filter((outcome) => outcome.status === 'rejected')
      .map(({ reason }) => (reason instanceof DomainError ? reason.code : String(reason)))

  await t.test(
    'never give a service more pictures than there is room for, and leave no object without a row',
    async (t) => {
      const provider = await makeProvider(db)
      const service = await makeService(db, provider.id)
      const uploads = await Promise.all(
        Array.from({ length: 14 }, async (_value, shade) => await upload(shade + 1))
      )
      const outcomes = await Promise.allSettled(
        uploads.map(
          async (one) =>
            await addServiceImage(market, storage, actorOf(provider), { id: service.id, upload: one })
        )
      )

      t.same(codes(outcomes), Array(6).fill('too_many_files'))

      const [row] = await db.select().from(services).where(eq(services.id, service.id))
      t.equal(new Set(row?.images).size, 8)
      t.equal((await db.select().from(files).where(eq(files.serviceId, service.id))).length, 8)
      await worker.drain()
      t.equal(stored(), 16)
    }
  )

  await t.test('the same picture six times is one; six avatars leave one', async (t) => {
    const provider = await makeProvider(db)
    const service = await makeService(db, provider.id)
    const before = stored()
    const same = await upload(3)

    await Promise.all(
      Array.from(
        { length: 6 },
        async () =>
          await addServiceImage(market, storage, actorOf(provider), { id: service.id, upload: same })
      )
    )

    await Promise.all(
      Array.from(
        { length: 6 },
        async (_value, shade) => await setAvatar(market, storage, actorOf(provider), await upload(shade + 1))
      )
    )

    t.same(
      (await db.select().from(files).where(eq(files.ownerId, provider.id)))
        .map(({ purpose }) => purpose)
        .sort(),
      ['avatar', 'service_image']
    )

    await worker.drain()
    t.equal(stored() - before, 4)
  })

  await t.test('an account that is erased while its pictures come in keeps none of them', async (t) => {
    const passwordHash = await hashPassword('a long and private sentence', testRules)
    const before = stored()

    for (let round = 0; round < 10; round++) {
      const person = await makeUser(db, { passwordHash })
      const outcomes = await Promise.allSettled([
        ...[1, 2, 3].map(
          async (shade) => await setAvatar(market, storage, actorOf(person), await upload(shade + round))
        ),
        eraseAccount(market, actorOf(person), { password: 'a long and private sentence' })
      ])

      t.same(
        codes(outcomes).filter((code) => code !== 'session_ended'),
        []
      )
      t.same(await db.select().from(files).where(eq(files.ownerId, person.id)), [])
      t.match(await db.select().from(users).where(eq(users.id, person.id)), [{ avatarUrl: null }])
    }

    await worker.drain()
    t.equal(stored(), before)
    t.same(
      (await db.select().from(jobQueue)).filter(({ state }) => state === 'created'),
      []
    )
  })
})
