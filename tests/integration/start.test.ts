import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { expect, test } from 'vitest'
import { json, root } from '../commands'
import { addressIn } from '../serving'

/** The Node that a person has, however old, and not the one of this project. */
function systemNode(): string {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(folder => !folder.includes('node_modules'))
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  return folders.map(folder => join(folder, name)).find(path => existsSync(path)) ?? process.execPath
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  'the start command serves the reader where Electron is not wanted, and ends cleanly by %s',
  async signal => {
    const library = await mkdtemp(join(tmpdir(), 'oqyrman-start-'))
    const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env
    const args = [join(root, 'scripts', 'start.mjs'), '--browser', '--library', library]
    const child = spawn(systemNode(), args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    const address = await addressIn(child)
    const page = await fetch(address)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('Oqyrman')

    const exited = once(child, 'exit')
    child.kill(signal)
    expect(await exited).toEqual([0, null])
    // Nobody listens any more, and the library is free: no process was left behind.
    await expect(fetch(address)).rejects.toThrow('fetch failed')
    expect((await json('check', '--library', library)).isSound).toBe(true)
    await rm(library, { recursive: true })
  },
)

test('the browser host ends when the program that started it is killed', async () => {
  const library = await mkdtemp(join(tmpdir(), 'oqyrman-start-'))
  const args = [join(root, 'scripts', 'start.mjs'), '--browser', '--library', library]
  const child = spawn(systemNode(), args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const address = await addressIn(child)
  child.kill('SIGKILL')
  const isServed = () =>
    fetch(address).then(
      () => true,
      () => false,
    )
  await expect.poll(isServed, { timeout: 60_000 }).toBe(false)
  await expect
    .poll(() => json('stats', '--library', library).catch(() => null), { timeout: 60_000 })
    .not.toBeNull()
  await rm(library, { recursive: true })
})

test('an option that there is not is told in a line', async () => {
  const args = [join(root, 'scripts', 'start.mjs'), '--browser', '--no-such-option']
  const child = spawn(systemNode(), args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', text => {
    said += text
  })
  expect(await once(child, 'close')).toEqual([2, null])
  expect(said).toMatch(/^[^\n]*--no-such-option[^\n]*\n$/)
})
