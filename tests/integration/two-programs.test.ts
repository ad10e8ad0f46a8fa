import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { command, json, root } from '../commands'
import { startServing } from '../serving'

test('a library that is open in one program is refused to another, and free again after', async () => {
  const library = await mkdtemp(join(tmpdir(), 'oqyrman-two-'))
  const serving = await startServing(library)
  const refused = await command('list', '--library', library)
  expect(refused.code).toBe(1)
  expect(refused.stderr).toContain('is open in another Oqyrman')
  await expect(startServing(library)).rejects.toThrow('is open in another Oqyrman')
  expect(await serving.end()).toBe(0)
  expect(await json('list', '--library', library)).toEqual({ total: 0, articles: [] })
  await rm(library, { recursive: true })
})

test('a port that is taken is said so, and the library is free again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'oqyrman-port-'))
  const serving = await startServing(join(folder, 'one'))
  const { port } = new URL(serving.address)
  const other = join(folder, 'other')
  const refused = await command('serve', '--port', port, '--library', other)
  expect(refused.code).toBe(1)
  expect(refused.stderr).toContain(`Port ${port} is taken`)
  await serving.end()
  expect((await command('import', join(root, 'seeds'), '--library', other)).code).toBe(0)
  await rm(folder, { recursive: true })
})
