import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build, type Desktop, newComputer } from './driver'
import { libraryInfo } from './reader'

let computer: Awaited<ReturnType<typeof newComputer>>
let desktop: Desktop
// A site on this machine: the only one there surely is.
let site: Server
let address: string
const visits: string[] = []

beforeAll(async () => {
  await build()
  site = createServer((request, response) => {
    visits.push(request.url ?? '')
    response.end('<title>Somewhere else</title>')
  })
  await new Promise<void>(resolve => site.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`
  computer = await newComputer()
  desktop = await computer.launch()
})
afterAll(async () => {
  await computer.dispose()
  site.closeAllConnections()
  site.close()
})

const windowsNow = () =>
  desktop.main(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().map(window => window.webContents.getURL()),
    null,
  )

test.each([
  ['another site', () => address],
  ['another page of its own', () => 'app://oqyrman/licences.md'],
  ['another host of its own scheme', () => 'app://another/'],
])('the page does not go to %s', async (_where, to) => {
  await desktop.page(to => {
    // The page's origin has another name under the stand-in.
    location.href = to.replace('app://oqyrman', location.origin)
  }, to())
  // The page answers as before: it is still there.
  expect((await libraryInfo(desktop)).folder).toBe(computer.library)
  expect(await windowsNow()).toEqual(['app://oqyrman/'])
  expect(visits).toEqual([])
})

test('a form takes the page nowhere', async () => {
  await desktop.page(to => {
    const form = document.createElement('form')
    form.action = to
    document.body.append(form)
    form.submit()
  }, address)
  expect((await libraryInfo(desktop)).folder).toBe(computer.library)
  expect(visits).toEqual([])
})

test('the page opens no other window', async () => {
  expect(await desktop.page(to => window.open(to) === null, address)).toBe(true)
  expect(await desktop.page(() => window.open('about:blank') === null, null)).toBe(true)
  expect((await libraryInfo(desktop)).folder).toBe(computer.library)
  expect(await windowsNow()).toEqual(['app://oqyrman/'])
  expect(visits).toEqual([])
})

test.each(['notifications', 'clipboard-read', 'clipboard-write', 'camera', 'geolocation'])(
  'the page may not have %s',
  async name => {
    const state = await desktop.page(
      async name => (await navigator.permissions.query({ name: name as PermissionName })).state,
      name,
    )
    expect(state).toBe('denied')
  },
)

test('the page is not permitted to notify even when it asks', async () => {
  expect(await desktop.page(() => Notification.requestPermission(), null)).toBe('denied')
})

test.each([
  ['fetch', 'fetch(TO, { mode: "no-cors" }).then(() => "reached", () => "refused")'],
  [
    'image',
    'new Promise(end => { const i = new Image(); i.onload = i.onerror = () => end("over"); i.src = TO })',
  ],
  [
    'socket',
    'new Promise(end => { const s = new WebSocket(TO.replace("http", "ws")); s.onerror = s.onopen = end })',
  ],
])('nothing reaches the network, even past the policy: %s', async (_way, code) => {
  // A blank page has no policy of its own, so that only the session stands between it and the network.
  await desktop.main(
    async ({ BrowserWindow }, code) => {
      const window = new BrowserWindow({ show: false })
      await window.loadURL('about:blank')
      await window.webContents.executeJavaScript(`${code}.then(String)`)
      window.destroy()
    },
    code.replaceAll('TO', JSON.stringify(address)),
  )
  expect(visits).toEqual([])
})
