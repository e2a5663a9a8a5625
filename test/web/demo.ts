import type { WebServer } from './browser.js'

/** What a test asks the API itself, beside the page: to prepare something, and to see what became of it. */
export interface ApiAs {
  get: <Answer>(path: string) => Promise<Answer>
  send: <Answer>(method: 'POST' | 'PUT', path: string, body: object) => Promise<Answer>
  upload: (path: string, type: string, content: string) => Promise<void>
}

/** The API as one of the demo's people, such as `admin` or `applicant-1`. */
export async function apiAs({ url }: WebServer, role: string): Promise<ApiAs> {
  const { accessToken } = await ask<{ accessToken: string }>(url, 'POST', '/api/auth/login', null, {
    email: `${role}@demo.taskego`,
    password: 'taskego-demo'
  })

  return {
    get: async (path) => await ask(url, 'GET', path, accessToken),
    send: async (method, path, body) => await ask(url, method, path, accessToken, body),
    upload: async (path, type, content) => {
      const form = new FormData()
      form.append('file', new Blob([content], { type }), 'file')
      const headers = { authorization: `Bearer ${accessToken}` }

      const response = await fetch(url + path, { method: 'POST', headers, body: form })
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    }
  }
}

async function ask<Answer>(
  url: string,
  method: string,
  path: string,
  token: string | null,
  body?: object
): Promise<Answer> {
  const response = await fetch(url + path, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === null ? {} : { authorization: `Bearer ${token}` })
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  })
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)

  const answer: Answer = JSON.parse(await response.text())
  return answer
}

/** The demo's client asks the demo's provider for a job at a free time. Returns the request's id. */
export async function requestJob(server: WebServer, notes: string): Promise<string> {
  const [client, provider] = [await apiAs(server, 'client'), await apiAs(server, 'provider')]
  const { items } = await provider.get<{ items: Array<{ id: string; isVisible: boolean }> }>(
    '/api/providers/my-services?limit=100'
  )
  const service = items.find(({ isVisible }) => isVisible)
  if (service === undefined) throw new Error('The demo has a provider without services')

  const { slots } = await client.get<{ slots: Array<{ start: string }> }>(
    `/api/services/${service.id}/availability?days=14`
  )
  const slot = slots.at(-1)
  if (slot === undefined) throw new Error('The demo has a provider without free time')

  const { id } = await client.send<{ id: string }>('POST', '/api/bookings/create', {
    serviceId: service.id,
    scheduledAt: slot.start,
    notes
  })
  return id
}
