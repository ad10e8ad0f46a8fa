import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { build, newComputer } from './driver'

let computer: Awaited<ReturnType<typeof newComputer>>
beforeAll(build, 120_000)
beforeEach(async () => {
  computer = await newComputer()
})
afterEach(() => computer.dispose())

test('the page asks the library and is answered', async () => {
  const desktop = await computer.launch()
  const info = await desktop.page(() => window.oqyrman?.call('libraryInfo', {}), null)
  expect(info).toMatchObject({ ok: true, value: { folder: computer.library } })
})
