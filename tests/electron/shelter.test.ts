import { afterAll, beforeAll, expect, test } from 'vitest'
import { build, type Desktop, newComputer } from './driver'

let computer: Awaited<ReturnType<typeof newComputer>>
let desktop: Desktop
beforeAll(async () => {
  await build()
  computer = await newComputer()
  desktop = await computer.launch()
})
afterAll(() => computer.dispose())

test('the page itself stays within the policy', async () => {
  const stopped = await desktop.page(async () => {
    while (document.querySelector('button') === null) await new Promise(again => setTimeout(again, 20))
    const observer = new ReportingObserver(() => undefined, { types: ['csp-violation'], buffered: true })
    observer.observe()
    return observer.takeRecords().map(record => JSON.stringify(record.body))
  }, null)
  expect(stopped).toEqual([])
})

test.each(['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'])(
  'the page has no %s',
  async name => {
    expect(await desktop.page(name => name in window, name)).toBe(false)
  },
)

test('the page cannot replace what the preload gave it', async () => {
  const outcome = await desktop.page(() => {
    const given = window.oqyrman
    const change = (work: () => unknown) => {
      try {
        return work() !== false
      } catch {
        return false
      }
    }
    return {
      replaced: change(() => Reflect.set(window, 'oqyrman', null)) || window.oqyrman !== given,
      changed: given === undefined || change(() => Reflect.set(given, 'call', null)),
    }
  }, null)
  expect(outcome).toEqual({ replaced: false, changed: false })
})

test('the page lives on an origin of its own and is a secure context', async () => {
  expect(
    await desktop.main(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL(), null),
  ).toBe('app://oqyrman/')
  expect(await desktop.page(() => window.isSecureContext, null)).toBe(true)
})

test.each([
  ['the page itself', '/', 'text/html; charset=utf-8'],
  ['the list of licences', '/licences.md', 'text/markdown; charset=utf-8'],
])('%s comes with the policy and its type', async (_what, path, type) => {
  const answer = await desktop.page(async path => {
    const response = await fetch(path)
    return { status: response.status, headers: Object.fromEntries(response.headers) }
  }, path)
  expect(answer).toMatchObject({
    status: 200,
    headers: {
      'content-type': type,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    },
  })
  const policy = answer.headers['content-security-policy']
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toContain('unsafe')
})

test.each([
  ['what is not there', '/missing.js', 'GET', 404],
  ['the program beside the page', '/../main/main.js', 'GET', 404],
  ['the same, in disguise', '/%2e%2e/main/main.js', 'GET', 404],
  ['the same, with backslashes', '/..%5Cmain%5Cmain.js', 'GET', 404],
  ['another host', 'FOREIGN', 'GET', 0],
  ['anything but reading', '/', 'POST', 405],
])('asking for %s is refused', async (_what, path, method, status) => {
  const got = await desktop.page(
    async ({ path, method }) => {
      const address = path === 'FOREIGN' ? location.href.replace('oqyrman', 'another') : path
      const answer = await fetch(address, { method }).catch(() => null)
      return answer === null ? 0 : answer.status
    },
    { path, method },
  )
  expect(got).toBe(status)
})

test.each([
  ['an image from outside', 'img-src', 'img'],
  ['a frame', 'frame-src', 'iframe'],
])('the policy stops %s', async (_what, directive, tag) => {
  const stopped = await desktop.page(
    tag =>
      new Promise<string>(resolve => {
        document.addEventListener('securitypolicyviolation', event => resolve(event.effectiveDirective), {
          once: true,
        })
        const element = document.createElement(tag)
        element.setAttribute('src', 'https://example.org/')
        document.body.append(element)
      }),
    tag,
  )
  expect(stopped).toBe(directive)
})

test('the policy stops text from becoming a script', async () => {
  const outcome = await desktop.page(() => {
    try {
      document.body.innerHTML = '<img src=x onerror="window.wasRun = true">'
      return 'parsed'
    } catch (thrown) {
      return String(thrown)
    }
  }, null)
  expect(outcome).toContain('TrustedHTML')
})
