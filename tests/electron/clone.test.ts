import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build, type Desktop, newComputer } from './driver'

// What happens to values on their way from a page through a preload to the main process and back. It is Electron's
// doing and not the program's: run on both, this keeps the stand-in true to it.
const PRELOAD = `
const { contextBridge, ipcRenderer } = require('electron')
contextBridge.exposeInMainWorld('probe', {
  echo: value => ipcRenderer.invoke('probe:echo', value),
  kindInMain: value => ipcRenderer.invoke('probe:kind', value),
  here: value => value,
  fails: () => { throw new TypeError('no such luck') },
  callBack: listener => listener({ from: 'preload' }),
  nested: { list: [() => 'called'] },
})`

let computer: Awaited<ReturnType<typeof newComputer>>
let desktop: Desktop
beforeAll(async () => {
  await build()
  computer = await newComputer()
  desktop = await computer.launch()
  const preload = join(computer.home, 'probe.cjs')
  await writeFile(preload, PRELOAD)
  await desktop.main(async ({ BrowserWindow, ipcMain }, preload) => {
    ipcMain.handle('probe:echo', (_event, value) => value)
    ipcMain.handle('probe:kind', (_event, value) => Object.prototype.toString.call(value))
    const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
    await window.loadURL('app://oqyrman/')
    Object.assign(globalThis, { probe: window.webContents })
  }, preload)
})
afterAll(() => computer.dispose())

const inProbe = (code: string): Promise<unknown> =>
  desktop.main(
    (_electron, code) =>
      (globalThis as unknown as { probe: Electron.WebContents }).probe.executeJavaScript(code),
    `(async () => ${code})()`,
  )

test.each([
  ['undefined stays undefined', 'await probe.echo(undefined) === undefined'],
  ['null stays null', 'await probe.echo(null) === null'],
  ['a field that is undefined stays there', '"a" in await probe.echo({ a: undefined })'],
  ['minus zero keeps its sign', 'Object.is(await probe.echo(-0), -0)'],
  ['NaN stays NaN', 'Number.isNaN(await probe.echo(NaN))'],
  ['a big integer stays one', 'await probe.echo(2n ** 70n) === 2n ** 70n'],
  ['a date stays a date', '(await probe.echo(new Date(5))).getTime() === 5'],
  ['a map stays a map', '(await probe.echo(new Map([["ә", 1]]))).get("ә") === 1'],
  ['a set stays a set', '(await probe.echo(new Set([1]))).has(1)'],
  ['bytes stay bytes', '(await probe.echo(new Uint8Array([1, 255])))[1] === 255'],
  ['a lone surrogate survives', '(await probe.echo("\\ud83d")) === "\\ud83d"'],
  ['an array keeps its length', '(await probe.echo([1, , 3])).length === 3'],
  ['objects nest', '(await probe.echo({ a: [{ b: 1 }] })).a[0].b === 1'],
  ['a function handed over can be called back', '(probe.callBack(value => value.from)) === "preload"'],
  ['a function deep inside can be called', 'probe.nested.list[0]() === "called"'],
  ['what is exposed is frozen', 'Object.isFrozen(probe.nested) && Object.isFrozen(probe)'],
  [
    'an error keeps its message',
    '(() => { try { probe.fails() } catch (e) { return e.message.includes("no such luck") } })()',
  ],
])('%s', async (_what, code) => {
  expect(await inProbe(code)).toBe(true)
})

test.each([
  ['a date', 'new Date(0)', '[object Date]'],
  ['a map', 'new Map()', '[object Map]'],
  ['an array', '[]', '[object Array]'],
  ['an instance of a class', 'new (class A { b = 1 })()', '[object Object]'],
])('the main process gets %s', async (_what, code, kind) => {
  expect(await inProbe(`probe.kindInMain(${code})`)).toBe(kind)
})

test.each([
  ['a function', '{ f: () => 1 }'],
  ['an element', '{ e: document.body }'],
])('%s does not reach the main process', async (_what, code) => {
  expect(
    await inProbe(`Promise.resolve().then(() => probe.echo(${code})).then(() => 'crossed', String)`),
  ).toContain('could not be cloned')
})
