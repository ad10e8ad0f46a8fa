import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LibraryApi, NOTHING } from '../../shared/api'
import type { Reply } from '../../shared/pipe'
import { json } from '../commands'
import { everything } from '../opened-library'
import { apiAt, type Serving, startServing } from '../serving'

const ARTICLES = 20
const article = (n: number) => `Park number ${n} opened 14.02.2025\nThe park number ${n} was opened today.\n`

let folder: string
let serving: Serving
let api: LibraryApi

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oqyrman-'))
  const dump = join(folder, 'dump.txt')
  writeFileSync(dump, Array.from({ length: ARTICLES }, (_, n) => article(n)).join(''))
  await json('import', dump, '--library', join(folder, 'library'))
  serving = await startServing(join(folder, 'library'))
  api = apiAt(serving.address)
  await api.makeBackup(NOTHING)
})
afterAll(async () => {
  await serving.end()
  rmSync(folder, { recursive: true, force: true })
})

/** Sends a request as it stands, which no page of ours would write. */
async function send(method: string, body: string): Promise<{ status: number; reply: Reply }> {
  const { origin, hash } = new URL(serving.address)
  const authorization = `Bearer ${hash.slice('#secret='.length)}`
  const answer = await fetch(`${origin}/api/${method}`, { method: 'POST', headers: { authorization }, body })
  return { status: answer.status, reply: (await answer.json()) as Reply }
}

const LONG = JSON.stringify('x'.repeat(5 * 1024 ** 2))
const NUL = '"\\u0000"'
const LONE = '"\\ud800"'
const SPAN = '{"first":0,"last":0}'
const PLACE = '{"paragraph":0,"share":0}'
const STATE =
  '"question":{"text":"","asTyped":[],"filter":{}},"listSort":"newest","searchSort":"relevance","pane":"list"'

/** Requests that are no use, by how they are answered. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  setTagColour: [
    '{"tag":"","colour":null}',
    '{"tag":"  ","colour":null}',
    '{"tag":"a","colour":"mauve"}',
    '{"tag":"a","colour":"__proto__"}',
    '{"tag":["a"],"colour":null}',
    `{"tag":${JSON.stringify('ж'.repeat(101))},"colour":null}`,
    '{"tag":"a"}',
  ],
  changeTag: [
    '{"tag":"a","to":""}',
    '{"tag":"a","to":7}',
    '{"tag":null,"to":"b"}',
    `{"tag":"a","to":${JSON.stringify('b'.repeat(101))}}`,
    '{"tag":"a","to":"b","__proto__":{"more":1},"more":1}',
  ],
  undoTagChange: [
    '{"changeId":0}',
    '{"changeId":-1}',
    '{"changeId":1.5}',
    '{"changeId":"1"}',
    '{"changeId":1e300}',
  ],
  setHighlighted: [
    '{"id":1,"highlights":[{"part":-1,"start":0,"end":1}]}',
    '{"id":1,"highlights":[{"part":"body","start":0,"end":1}]}',
    '{"id":1,"highlights":[{"part":0,"start":-4,"end":1}]}',
    '{"id":1,"highlights":[{"part":0,"start":0.5,"end":1}]}',
    '{"id":1,"highlights":{"length":1}}',
    '{"id":"1","highlights":[]}',
    `{"id":1,"highlights":[${'{"part":0,"start":0,"end":1},'.repeat(10_000)}{"part":0,"start":0,"end":1}]}`,
  ],
  setReadingPlace: [
    '{"id":1,"place":{"paragraph":-1,"share":0}}',
    '{"id":1,"place":{"paragraph":0,"share":1.5}}',
    '{"id":1,"place":{"paragraph":0,"share":null}}',
    '{"id":1,"place":[0,0]}',
    `{"id":-1,"place":${PLACE}}`,
  ],
  savePageState: [
    '{}',
    `{${STATE}}`,
    '{"__proto__":null}',
    '{"question":null}',
    `{${STATE},"cursor":-1,"firstRow":-7,"articleId":0}`,
  ],
  readRows: [
    '{"order":-1,"from":0,"limit":1}',
    '{"order":1,"from":-1,"limit":1}',
    '{"order":1,"from":0,"limit":501}',
    '{"order":1,"from":0,"limit":1e9}',
    '{"order":"1","from":0,"limit":1}',
  ],
  findIds: [
    '{"order":1,"spans":[{"first":-1,"last":0}],"changing":null}',
    '{"order":1,"spans":[{"first":0}],"changing":null}',
    '{"order":1,"spans":"all","changing":null}',
    '{"order":1,"spans":[],"changing":{"kind":"deleted","on":true}}',
    `{"order":1,"spans":[${`${SPAN},`.repeat(10_000)}${SPAN}],"changing":null}`,
  ],
  followRows: [
    '{"order":1,"spans":[{"first":-1,"last":0}],"into":2}',
    '{"order":1,"spans":[],"into":-2}',
    '{"order":1,"spans":[[0,1]],"into":2}',
  ],
  articleOfKey: [
    '{"key":""}',
    '{"key":"../../library.db"}',
    `{"key":${NUL}}`,
    `{"key":"${'F'.repeat(32)}"}`,
    `{"key":"${'f'.repeat(33)}"}`,
    '{"key":{"toString":"f"}}',
  ],
  makeBackup: ['{"name":"../../x.db"}', '[]', 'null', '"now"', '{"__proto__":{}}'],
  restoreBackup: ['{"name":""}', '{"name":null}', `{"name":"${'x'.repeat(201)}"}`, '{"name":["a"]}', '{}'],
  removeBackup: ['{"name":""}', '{"name":7}', `{"name":"${'x'.repeat(201)}"}`, '{}'],
}

const methods = Object.keys(REFUSED)
const everyFile = () => readdirSync(join(folder, 'library'), { recursive: true, encoding: 'utf8' }).sort()

test.each(methods)('%s refuses what it was not made for, and nothing has changed', async method => {
  const before = everyFile()
  const bodies = [...(REFUSED[method] ?? []), '', '{', '7', '[[]]', '{"constructor":{"prototype":{}}}']
  for (const body of bodies) {
    const { status, reply } = await send(method, body)
    const told = { body: body.slice(0, 100), status, kind: reply.ok ? 'done' : reply.failure.kind }
    expect(told).toEqual({ body: told.body, status: 400, kind: 'wrong-payload' })
  }
  // Who is still sending when the connection is cut does not hear why.
  const long = await send(method, LONG).catch(() => null)
  expect(long?.status ?? 413).toBe(413)
  expect(everyFile()).toEqual(before)
  expect(await api.libraryInfo(NOTHING)).toMatchObject({ articles: ARTICLES })
})

test('what is not there is said so, or passed over', async () => {
  const far = Number.MAX_SAFE_INTEGER
  const { order } = await api.findArticles({ ...everything, limit: 1 })
  const answered = async (method: string, request: unknown) => {
    const { reply } = await send(method, JSON.stringify(request))
    return reply.ok ? reply.value : reply.failure.kind
  }
  expect(await answered('undoTagChange', { changeId: far })).toBe('tag-change-missing')
  expect(await answered('setHighlighted', { id: far, highlights: [] })).toBe('article-missing')
  expect(await answered('setReadingPlace', { id: far, place: { paragraph: far, share: 1 } })).toBe(null)
  expect(await answered('articleOfKey', { key: 'f'.repeat(32) })).toBe(null)
  expect(await answered('readRows', { order: far, from: 0, limit: 1 })).toBe(null)
  expect(await answered('readRows', { order, from: far, limit: 500 })).toEqual([])
  expect(await answered('findIds', { order: far, spans: [], changing: null })).toBe(null)
  const everywhere = [{ first: 0, last: far }]
  expect(await answered('findIds', { order, spans: everywhere, changing: null })).toHaveLength(ARTICLES)
  expect(await answered('findIds', { order, spans: [{ first: 9, last: 3 }], changing: null })).toEqual([])
  expect(await answered('findIds', { order, spans: [{ first: far, last: far }], changing: null })).toEqual([])
  expect(await answered('followRows', { order, spans: everywhere, into: far })).toBe(null)
  expect(await answered('followRows', { order, spans: everywhere, into: order })).toEqual([
    { first: 0, last: ARTICLES - 1 },
  ])
  for (const name of ['../library.db', '..', '\0', '__proto__', '\ud800', '/etc/passwd'])
    for (const method of ['restoreBackup', 'removeBackup'])
      expect(await answered(method, { name })).toBe('backup-missing')
})

test.each([
  ['NUL', NUL],
  ['half a character', LONE],
  ['__proto__', '"__proto__"'],
  ['a quote', '"\'; DROP TABLE articles; --"'],
  ['a percent sign', '"%"'],
  ['a slash', '"/"'],
])('a tag that is %s is a tag like others, or none, and does no harm', async (_, tag) => {
  for (const [method, body] of [
    ['setTagged', `{"ids":[1],"tag":${tag},"on":true}`],
    ['setTagColour', `{"tag":${tag},"colour":"green"}`],
    ['changeTag', `{"tag":${tag},"to":"other"}`],
    ['setNote', `{"id":1,"note":${tag}}`],
    ['rememberSearch', `{"text":${tag}}`],
  ] as const) {
    const { status, reply } = await send(method, body)
    expect({ method, status, kind: reply.ok ? 'done' : reply.failure.kind }).toBeOneOf([
      { method, status: 200, kind: 'done' },
      { method, status: 400, kind: 'wrong-payload' },
    ])
  }
  expect(await api.checkLibrary(NOTHING)).toMatchObject({ isSound: true })
  expect((await api.findArticles(everything)).total).toBe(ARTICLES)
  expect((await api.listTags(NOTHING)).every(({ count }) => count <= 1)).toBe(true)
})
