import { writeFile } from 'node:fs/promises'
import type { LibraryInfo } from '../../shared/library-info'
import type { Reply } from '../../shared/pipe'
import type { Desktop } from './driver'

/** Articles of the sample library, which every first start brings in. */
export const SAMPLES = 22

/** Asks as the page's own code does. */
export const ask = (desktop: Desktop, method: string, request: unknown = {}): Promise<Reply | undefined> =>
  desktop.page(([method, request]) => window.oqyrman?.call(method, request), [method, request] as const)

export async function libraryInfo(desktop: Desktop): Promise<LibraryInfo> {
  const reply = await ask(desktop, 'libraryInfo')
  if (!reply?.ok) throw new Error(JSON.stringify(reply))
  return reply.value as LibraryInfo
}

/** Waits until the library holds so many articles; the test's own time limit ends a wait in vain. */
export async function holds(desktop: Desktop, articles: number): Promise<void> {
  while ((await libraryInfo(desktop)).articles !== articles) await new Promise(again => setTimeout(again, 50))
}

/** Writes a text file of different articles. */
export async function writeArticles(path: string, count: number, topic: string): Promise<void> {
  const articles = Array.from({ length: count }, (_, index) =>
    [
      `${topic} ${index} brought to the ${index} residents 14.02.2025`,
      `Number ${index} of ${topic}: the mayor said that ${index} streets will be repaired.`,
      `Source : https://www.gov.kz/memleket/entities/almaty/press/news/details/${index}?lang=en`,
    ].join('\n'),
  )
  await writeFile(path, `Society\n${articles.join('\n')}\n`)
}
