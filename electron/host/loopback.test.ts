import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { LibraryApi, LibraryEvent } from '../../shared/api'
import { OqyrmanError } from '../../shared/failure'
import { EVERYTHING, MAX_QUERY_LENGTH } from '../../shared/find'
import { importId } from '../../shared/ids'
import type { FileReport } from '../../shared/importing'
import { pathOfLink } from '../../shared/link'
import { NEWS_HEADER } from '../../shared/pipe'
import { DEFAULT_SETTINGS } from '../../shared/settings'
import { type Loopback, startLoopback } from './loopback'

let folder: string
let loopback: Loopback
let port: number
let secret: string
let tell: (event: LibraryEvent) => void

let begunCounting: () => void
let givenUp: () => void

// A library that answers a few calls: this file is about the way to it.
const api: Pick<LibraryApi, 'importProgress' | 'settings' | 'openArticle' | 'startImport' | 'countFacets'> = {
  importProgress: async () => null,
  settings: async () => DEFAULT_SETTINGS,
  openArticle: async ({ id }) => {
    throw new OqyrmanError({ kind: 'article-missing', id })
  },
  startImport: async () => ({ importId: importId(1) }),
  // Counts until nobody waits for it any more.
  countFacets: (_question, signal) =>
    new Promise((_, reject) => {
      begunCounting()
      signal?.addEventListener('abort', () => {
        givenUp()
        reject(new OqyrmanError({ kind: 'superseded' }))
      })
    }),
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oqyrman-loopback-'))
  const pageFolder = join(folder, 'page')
  await mkdir(join(pageFolder, 'assets'), { recursive: true })
  await writeFile(join(pageFolder, 'index.html'), '<!doctype html><title>Oqyrman</title>')
  await writeFile(join(pageFolder, 'assets', 'page.js'), 'export {}')
  await writeFile(join(folder, 'private.txt'), 'not for pages')
  const listeners = new Set<(event: LibraryEvent) => void>()
  tell = event => {
    for (const listener of listeners) listener(event)
  }
  const onEvent = (listener: (event: LibraryEvent) => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  loopback = await startLoopback({
    library: { api: api as LibraryApi, onEvent },
    libraryFolder: folder,
    pageFolder,
    port: 0,
  })
  const address = new URL(loopback.address)
  port = Number(address.port)
  secret = new URLSearchParams(address.hash.slice(1)).get('secret') ?? ''
})

afterEach(async () => {
  await loopback.close()
  await rm(folder, { recursive: true })
})

interface Sent {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

// node:http and not fetch: fetch does not let Host, Origin and Sec-Fetch-Site be forged.
function open(path: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, resolve)
    sent.on('error', reject)
    sent.end(body)
  })
}

async function ask(path: string, sent: Sent = {}) {
  const response = await open(path, sent)
  const body = (await response.setEncoding('utf8').toArray()).join('')
  return { status: response.statusCode, headers: response.headers, body, reply: () => JSON.parse(body) }
}

const held = () => ({ authorization: `Bearer ${secret}` })
const call = (method: string, body: unknown, headers: Readonly<Record<string, string>> = held()) =>
  ask(`/api/${method}`, { method: 'POST', headers, body: JSON.stringify(body) })

describe('the page', () => {
  test('comes without a secret, under the policy and never from a cache', async () => {
    const { status, headers, body } = await ask('/')
    expect(status).toBe(200)
    expect(body).toContain('<title>Oqyrman</title>')
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['cache-control']).toBe('no-store')
  })

  test('brings its own files, which a browser may keep: those of another build have other names', async () => {
    const file = await ask('/assets/page.js')
    expect(file).toMatchObject({ status: 200, body: 'export {}' })
    expect(file.headers['cache-control']).toContain('immutable')
    expect(file.headers['content-security-policy']).toContain("default-src 'none'")
  })

  test('has nothing kept of a file that is not there', async () => {
    expect((await ask('/assets/missing.js')).headers['cache-control']).toBe('no-store')
  })

  test('comes at the address of the longest search', async () => {
    const path = pathOfLink({
      kind: 'search',
      question: { ...EVERYTHING, text: 'қ'.repeat(MAX_QUERY_LENGTH) },
      sort: null,
    })
    expect(await ask(path)).toMatchObject({ status: 200, body: expect.stringContaining('Oqyrman') })
  })

  test.each([
    '/missing.html',
    '/../private.txt',
    '/..%2fprivate.txt',
    '//elsewhere/',
    '/assets/',
    'http://elsewhere.example/',
    `/${'a'.repeat(300)}.js`,
  ])('has nothing at %s', async path => {
    const answer = await ask(path)
    expect(answer.status).toBe(404)
    expect(answer.reply().failure.kind).toBe('unknown-method')
  })

  test.each([
    ['POST', '/', 'GET'],
    ['GET', '/api/settings', 'POST'],
    ['GET', '/files', 'POST, DELETE'],
    ['POST', '/events', 'GET'],
    ['DELETE', '/assets/page.js', 'GET'],
  ])('is not to be asked with %s at %s', async (method, path, allowed) => {
    const answer = await ask(path, { method, headers: held() })
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe(allowed)
    expect(answer.reply().failure.kind).toBe('unknown-method')
  })
})

describe('a call', () => {
  test('is given up when the page hangs up', async () => {
    const begun = new Promise<void>(resolve => {
      begunCounting = resolve
    })
    const ended = new Promise<void>(resolve => {
      givenUp = resolve
    })
    const sent = request({
      host: '127.0.0.1',
      port,
      path: '/api/countFacets',
      method: 'POST',
      headers: held(),
    })
    sent.on('error', () => undefined)
    sent.end(JSON.stringify(EVERYTHING))
    await begun
    sent.destroy()
    await ended
  })

  test('is answered', async () => {
    const answer = await call('settings', {})
    expect(answer.status).toBe(200)
    expect(answer.reply()).toEqual({ ok: true, value: DEFAULT_SETTINGS })
  })

  test('that the library could not follow is an answer too', async () => {
    const answer = await call('openArticle', { id: 7, text: '', asTyped: [] })
    expect(answer.status).toBe(200)
    expect(answer.reply()).toEqual({ ok: false, failure: { kind: 'article-missing', id: 7 } })
  })

  test.each([
    ['toString', {}, 404, 'unknown-method'],
    ['', {}, 404, 'unknown-method'],
    ['settings', { more: 1 }, 400, 'wrong-payload'],
    ['openArticle', { id: '7', text: '' }, 400, 'wrong-payload'],
    ['startImport', { paths: ['/etc/passwd'], encodings: [] }, 403, 'path-not-granted'],
    ['previewFile', { path: '/etc/passwd', encoding: null }, 403, 'path-not-granted'],
    ['listFilesToImport', { paths: ['/etc'] }, 403, 'path-not-granted'],
    ['setFolderWatched', { path: '/etc', on: true }, 403, 'path-not-granted'],
  ])('of %s with %j is refused with %i', async (method, body, status, kind) => {
    const answer = await call(method, body)
    expect(answer.status).toBe(status)
    expect(answer.reply()).toMatchObject({ ok: false, failure: { kind } })
  })

  test.each(['', '{', '\xff'])('with a body of %j is refused', async body => {
    const answer = await ask('/api/settings', {
      method: 'POST',
      headers: held(),
      body: Buffer.from(body, 'latin1'),
    })
    expect(answer.status).toBe(400)
    expect(answer.reply().failure.kind).toBe('wrong-payload')
  })

  test.each([
    ['a length', { 'content-length': String(5 * 1024 ** 2) }],
    ['none', { 'transfer-encoding': 'chunked' }],
  ])('that is too long is refused, announced by %s', async (_, headers) => {
    const answer = await ask('/api/settings', {
      method: 'POST',
      headers: { ...held(), ...headers },
      body: new Uint8Array(5 * 1024 ** 2),
    })
    expect(answer.status).toBe(413)
    expect(answer.reply().failure.kind).toBe('wrong-payload')
  })
})

describe('a sender', () => {
  test.each([
    ['no secret', () => ({})],
    ['another secret', () => ({ authorization: `Bearer ${'A'.repeat(43)}` })],
    ['a part of the secret', () => ({ authorization: `Bearer ${secret.slice(1)}` })],
    ['the secret in another scheme', () => ({ authorization: `Basic ${secret}` })],
  ])('with %s is refused everywhere', async (_, headers) => {
    for (const [method, path] of [
      ['POST', '/api/settings'],
      ['POST', '/files?name=a.txt'],
      ['GET', '/events'],
      ['GET', `/events?secret=${secret}`],
    ] as const) {
      const answer = await ask(path, { method, headers: headers() })
      expect([path, answer.status]).toEqual([path, 401])
      expect(answer.reply().failure.kind).toBe('wrong-sender')
    }
  })

  test.each(['evil.example', 'localhost', '127.0.0.1', '[::1]', '127.0.0.1:1'])(
    'that takes us for %j is refused, even with the secret',
    async host => {
      for (const path of ['/', '/api/settings', '/missing']) {
        const answer = await ask(path, { method: 'POST', headers: { ...held(), host } })
        expect(answer.status).toBe(421)
        expect(answer.reply().failure.kind).toBe('wrong-sender')
      }
    },
  )

  test('that takes localhost for our name is refused with its right port too', async () => {
    expect((await ask('/', { headers: { host: `localhost:${port}` } })).status).toBe(421)
  })

  test.each([
    ['origin', 'http://evil.example'],
    ['origin', 'null'],
    ['origin', 'http://127.0.0.1:1'],
    ['sec-fetch-site', 'cross-site'],
    ['sec-fetch-site', 'same-site'],
  ])('with %s %s is refused, even with the secret', async (name, value) => {
    for (const path of ['/', '/api/settings']) {
      const answer = await ask(path, { method: 'POST', headers: { ...held(), [name]: value } })
      expect(answer.status).toBe(403)
      expect(answer.reply().failure.kind).toBe('wrong-sender')
    }
  })

  test('of ours is not refused', async () => {
    const ours = { origin: `http://127.0.0.1:${port}`, 'sec-fetch-site': 'same-origin' }
    expect((await call('settings', {}, { ...held(), ...ours })).status).toBe(200)
  })

  test('without HTTP manners gets no page', async () => {
    const socket = connect(port, '127.0.0.1')
    socket.end('GET / HTTP/1.0\r\n\r\n')
    const text = (await socket.setEncoding('utf8').toArray()).join('')
    expect(text).toMatch(/^HTTP\/1\.1 421 /)
  })
})

test('no other address of this machine is listened on', async () => {
  const others = Object.values(networkInterfaces())
    .flatMap(addresses => addresses ?? [])
    .map(({ address }) => address)
    .filter(address => address !== '127.0.0.1')
  for (const host of ['::1', ...others])
    await expect(
      new Promise((resolve, reject) => connect(port, host, () => resolve(host)).on('error', reject)),
    ).rejects.toThrow()
})

describe('a file from the page', () => {
  const send = (name: string, body: string) =>
    ask(`/files?name=${encodeURIComponent(name)}`, { method: 'POST', headers: held(), body })
  const waiting = () => readdir(join(folder, 'inbox')).catch(() => [])

  test('is kept under its own name until its import is finished', async () => {
    const { path } = (await send('Жаңалық.txt', 'текст')).reply().value
    expect(path).toMatch(/[\\/]inbox[\\/][^\\/]+[\\/]Жаңалық\.txt$/)
    expect(await readFile(path, 'utf8')).toBe('текст')
    expect((await call('startImport', { paths: [path], encodings: [] })).reply().ok).toBe(true)

    const file: FileReport = {
      path,
      status: 'imported',
      fileId: null,
      encoding: 'UTF-8',
      articles: 1,
      duplicates: 0,
      nearCopies: 0,
      doubts: {},
      leftovers: [],
      failure: null,
    }
    tell({
      kind: 'import-finished',
      report: { importId: importId(1), stopped: false, failure: null, files: [file] },
    })
    await expect.poll(waiting).toEqual([])
  })

  test('that is not to be imported after all is removed, and nothing else can be', async () => {
    const { path } = (await send('one.txt', 'text')).reply().value
    const discard = (named: string) =>
      ask(`/files?path=${encodeURIComponent(named)}`, { method: 'DELETE', headers: held() })
    for (const foreign of [folder, join(folder, 'inbox'), join(path, '..', '..', '..', 'library.db'), '']) {
      expect((await discard(foreign)).reply()).toMatchObject({ failure: { kind: 'path-not-granted' } })
    }
    expect(await readFile(path, 'utf8')).toBe('text')
    expect((await discard(path)).reply()).toEqual({ ok: true, value: null })
    expect(await waiting()).toEqual([])
    expect((await call('startImport', { paths: [path], encodings: [] })).status).toBe(403)
  })

  test('cannot be placed elsewhere by its name', async () => {
    const { path } = (await send('../../../elsewhere.txt', 'text')).reply().value
    expect(path.startsWith(join(folder, 'inbox'))).toBe(true)
    expect(existsSync(path)).toBe(true)
  })

  test('that breaks off leaves nothing', async () => {
    const sent = request({
      host: '127.0.0.1',
      port,
      path: '/files?name=a.txt',
      method: 'POST',
      headers: { ...held(), 'content-length': '1000' },
    })
    sent.on('error', () => undefined)
    sent.write('half')
    await expect.poll(async () => (await waiting()).length).toBe(1)
    sent.destroy()
    await expect.poll(waiting).toEqual([])
  })

  test('that says it is larger than the limit is refused before it comes', async () => {
    const answer = await ask('/files?name=a.txt', {
      method: 'POST',
      headers: { ...held(), 'content-length': String(3 * 1024 ** 3) },
      body: 'the first bytes',
    })
    expect(answer.status).toBe(413)
    expect(await waiting()).toEqual([])
  })

  test('finds an inbox that is a file: refused, and the host goes on', async () => {
    await writeFile(join(folder, 'inbox'), '')
    expect((await send('a.txt', 'text')).status).toBe(500)
    expect((await call('settings', {})).status).toBe(200)
  })
})

describe('news', () => {
  test('reach every page that listens, after word to ask again', async () => {
    const streams = await Promise.all([
      open('/events', { headers: held() }),
      open('/events', { headers: held() }),
    ])
    for (const stream of streams) expect(stream.headers['content-type']).toContain('text/event-stream')
    tell({ kind: 'notice', notice: { kind: 'import-resumed' } })
    await loopback.close()
    for (const stream of streams) {
      const text = (await stream.setEncoding('utf8').toArray()).join('')
      expect(text).toBe(
        'data: {"kind":"articles-changed"}\n\ndata: {"kind":"notice","notice":{"kind":"import-resumed"}}\n\n',
      )
    }
  })
})

describe('word to ask again', () => {
  async function wordTo(known: unknown) {
    const stream = await open(`/events?known=${known}`, { headers: held() })
    await loopback.close()
    return (await stream.setEncoding('utf8').toArray()).join('')
  }
  const newsSoFar = async () => (await call('settings', {})).headers[NEWS_HEADER]

  test('does not come where there were no news since the page first asked', async () => {
    tell({ kind: 'articles-changed' })
    expect(await wordTo(await newsSoFar())).toBe('')
  })

  test('comes where there were', async () => {
    const known = await newsSoFar()
    tell({ kind: 'notice', notice: { kind: 'import-resumed' } })
    expect(await wordTo(known)).toBe('data: {"kind":"articles-changed"}\n\n')
  })

  test('comes where there were while the first answer was worked out', async () => {
    const { settings } = api
    api.settings = async () => {
      api.settings = settings
      tell({ kind: 'articles-changed' })
      return DEFAULT_SETTINGS
    }
    expect(await wordTo(await newsSoFar())).toBe('data: {"kind":"articles-changed"}\n\n')
  })

  test.each(['', 'x', '1e1', -1])('comes to a page that says it knows of %j news', async known => {
    expect(await wordTo(known)).toBe('data: {"kind":"articles-changed"}\n\n')
  })
})

test('a port that is taken is said so', async () => {
  const options = {
    library: { api: api as LibraryApi, onEvent: () => () => undefined },
    libraryFolder: folder,
    pageFolder: folder,
    port,
  }
  await expect(startLoopback(options)).rejects.toMatchObject({ code: 'EADDRINUSE' })
})

test('each run has a secret of its own', async () => {
  expect(Buffer.from(secret, 'base64url').length).toBe(32)
  const other = await startLoopback({
    library: { api: api as LibraryApi, onEvent: () => () => undefined },
    libraryFolder: folder,
    pageFolder: folder,
    port: 0,
  })
  await other.close()
  expect(other.address).not.toContain(secret)
})
